import { OutletName } from '@/components/names/outlet-name.tsx'
import { type Mode, modes } from '@/lib/publish/view-address.ts'
import { letterOf } from '@/lib/story/letter-of.ts'
import type { Story } from '@/lib/types.ts'
import { action, part } from './parts.ts'
import { Tool } from './tool.tsx'

const nameOfMode: Record<Mode, string> = {
  quotes: 'Quotes',
  passages: 'Quotes and shared passages',
  differences: 'Differences in place',
  plain: 'Plain reading',
}

/** Which sources are shown and how. Its controls are for scripts; its height is reserved in any case. */
export function ReaderBar({ story }: { story: Story }) {
  return (
    <div className="reader-bar label">
      <ol className="tabs" aria-label="Sources" {...part('tabs')}>
        {story.sources.map((source, i) => (
          <li key={source.id} data-tab={source.slug}>
            <button type="button" className="tab" aria-pressed="true">
              <OutletName source={source} letter={letterOf(i)} />
            </button>
          </li>
        ))}
      </ol>
      <div className="tools">
        <Tool does="previous" sign="↑" title="Previous quote (k)" />
        <Tool does="next" sign="↓" title="Next quote (j)" />
        <label className="mode">
          <span className="sr-only">Show</span>
          <select {...action('mode')} autoComplete="off">
            {modes.map((mode) => (
              <option key={mode} value={mode}>
                {nameOfMode[mode]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="tool" {...action('sync')} aria-pressed="true">
          Together
        </button>
        <button type="button" className="tool tool-wide" {...action('lines')} aria-pressed="false">
          Lines
        </button>
        <Tool does="help" sign="?" title="Keys and help (?)" />
      </div>
    </div>
  )
}
