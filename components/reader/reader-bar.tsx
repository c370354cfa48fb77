import { OutletName } from '@/components/names/outlet-name.tsx'
import { type Mode, modes } from '@/lib/publish/view-address.ts'
import { letterOf } from '@/lib/story/letter-of.ts'
import type { Story } from '@/lib/types.ts'

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
      <ol className="tabs" aria-label="Sources" data-tabs>
        {story.sources.map((source, i) => (
          <li key={source.id} data-tab={source.slug}>
            <button type="button" className="tab" aria-pressed="true">
              <OutletName source={source} letter={letterOf(i)} />
            </button>
          </li>
        ))}
      </ol>
      <div className="tools">
        <button type="button" className="tool" data-action="previous" title="Previous quote (k)">
          <span aria-hidden="true">↑</span>
        </button>
        <button type="button" className="tool" data-action="next" title="Next quote (j)">
          <span aria-hidden="true">↓</span>
        </button>
        <label className="mode">
          <span className="sr-only">Show</span>
          <select data-action="mode" autoComplete="off">
            {modes.map((mode) => (
              <option key={mode} value={mode}>
                {nameOfMode[mode]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="tool" data-action="sync" aria-pressed="true">
          Together
        </button>
        <button type="button" className="tool tool-wide" data-action="lines" aria-pressed="false">
          Lines
        </button>
        <button type="button" className="tool" data-action="help" title="Keys and help (?)">
          <span aria-hidden="true">?</span>
        </button>
      </div>
    </div>
  )
}
