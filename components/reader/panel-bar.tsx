import { action, part } from './parts.ts'
import { Tool, toolLook } from './tool.tsx'

/** The bar over the apparatus entry of the focused quote: its words stay pinned when the entry is folded away. */
export function PanelBar() {
  return (
    <div className="panel-bar min-h-11 flex-none items-center gap-1 ps-(--side) pe-2" {...part('panel-bar')}>
      <p className="panel-words" {...part('panel-words')} />
      <p className="panel-place label text-quiet" {...part('panel-place')} />
      <p className="label text-rubric" aria-hidden="true" {...part('panel-told')} />
      <Tool
        does="previous-source"
        sign="‹"
        title="Previous source"
        className={`not-phone:hidden ${toolLook}`}
      />
      <Tool does="next-source" sign="›" title="Next source" className={`not-phone:hidden ${toolLook}`} />
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
