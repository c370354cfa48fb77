import { action, part } from './parts.ts'
import { Tool, toolLook } from './tool.tsx'

/** The bar over the apparatus entry of the focused quote: its words stay pinned when the entry is folded away. */
export function PanelBar() {
  return (
    <div
      className="hidden min-h-11 flex-none items-center gap-1 ps-(--side) pe-2 in-data-focus:flex phone:flex-wrap phone:justify-between phone:pt-[0.35rem] print:hidden"
      {...part('panel-bar')}
    >
      <p
        className="hidden min-w-0 flex-1 truncate in-data-panel-shut:block phone:flex-[1_0_100%] phone:whitespace-normal phone:pe-2 phone:text-[0.95rem] phone:leading-[1.35rem] phone:in-data-panel-shut:line-clamp-2"
        {...part('panel-words')}
      />
      <p
        className="flex-1 label text-quiet in-data-panel-shut:hidden phone:flex-[1_0_100%]"
        {...part('panel-place')}
      />
      <p className="label text-rubric" aria-hidden="true" {...part('panel-told')} />
      <Tool
        does="previous-source"
        sign="‹"
        title="Previous source"
        className={`hidden items-center justify-center phone:inline-flex ${toolLook}`}
      />
      <Tool
        does="next-source"
        sign="›"
        title="Next source"
        className={`hidden items-center justify-center phone:inline-flex ${toolLook}`}
      />
      <button
        type="button"
        className={`label ${toolLook}`}
        aria-label="Share this quote"
        hidden
        {...action('share-quote')}
      >
        Share
      </button>
      <button type="button" className={`label ${toolLook}`} {...action('copy-quote-link')}>
        Copy link
      </button>
      <Tool does="fold" sign="▾" title="Fold the wordings away" />
      <Tool does="leave" sign="×" title="Leave the quote (Esc)" />
    </div>
  )
}
