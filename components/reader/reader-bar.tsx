import { OutletName } from '@/components/names/outlet-name.tsx'
import { type Mode, modes } from '@/lib/publish/view-address.ts'
import { letterOf } from '@/lib/story/letter-of.ts'
import type { Story } from '@/lib/types.ts'
import { action, part } from './parts.ts'
import './tabs.css'
import { struckLook, Tool, toolLook } from './tool.tsx'

const nameOfMode: Record<Mode, string> = {
  quotes: 'Quotes',
  passages: 'Quotes and shared passages',
  differences: 'Differences in place',
  plain: 'Plain reading',
}

/** Which sources are shown and how. Its controls are for scripts; its height is reserved in any case. */
export function ReaderBar({ story }: { story: Story }) {
  return (
    <div className="reader-bar flex h-11 flex-none items-stretch justify-between gap-4 border-hair border-b px-(--side) label phone:h-22 phone:flex-col-reverse phone:gap-0 phone:*:h-11 phone:*:flex-none noscript:hidden print:hidden">
      <ol
        className="tabs -ms-[0.6rem] flex min-w-0 flex-1 overflow-x-auto pe-10"
        aria-label="Sources"
        {...part('tabs')}
      >
        {story.sources.map((source, i) => (
          <li key={source.id} className="flex flex-none" data-tab={source.slug}>
            <button
              type="button"
              className="tab min-h-11 max-w-56 truncate border-b-2 px-[0.6rem] focus-visible:-outline-offset-2"
              aria-pressed="true"
            >
              <OutletName source={source} letter={letterOf(i)} />
            </button>
          </li>
        ))}
      </ol>
      <div className="flex flex-none items-center gap-0.5 phone:justify-between">
        <Tool does="previous" sign="↑" title="Previous quote (k)" />
        <Tool does="next" sign="↓" title="Next quote (j)" />
        <label className="phone:min-w-0 phone:flex-1">
          <span className="sr-only">Show</span>
          <select
            className={`max-w-52 text-ellipsis bg-transparent *:bg-paper *:text-ink phone:w-full ${toolLook}`}
            {...action('mode')}
            autoComplete="off"
          >
            {modes.map((mode) => (
              <option key={mode} value={mode}>
                {nameOfMode[mode]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className={`${struckLook} ${toolLook}`} {...action('sync')} aria-pressed="true">
          Together
        </button>
        <button
          type="button"
          className={`aria-[pressed=false]:text-quiet aria-pressed:text-rubric aria-pressed:underline aria-pressed:decoration-2 phone:hidden ${toolLook}`}
          {...action('lines')}
          aria-pressed="false"
        >
          Lines
        </button>
        <Tool does="help" sign="?" title="Keys and help (?)" />
      </div>
    </div>
  )
}
