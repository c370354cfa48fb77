import { action, part } from './parts.ts'
import { Tool } from './tool.tsx'

/** The bar over the apparatus entry of the focused quote: its words stay pinned when the entry is folded away. */
export function PanelBar() {
  return (
    <div className="panel-bar" {...part('panel-bar')}>
      <p className="panel-words" {...part('panel-words')} />
      <p className="panel-place label" {...part('panel-place')} />
      <p className="panel-told label" aria-hidden="true" {...part('panel-told')} />
      <Tool does="previous-source" sign="‹" title="Previous source" className="tool one-source" />
      <Tool does="next-source" sign="›" title="Next source" className="tool one-source" />
      <button
        type="button"
        className="tool label"
        aria-label="Share this quote"
        hidden
        {...action('share-quote')}
      >
        Share
      </button>
      <button type="button" className="tool label" {...action('copy-quote-link')}>
        Copy link
      </button>
      <Tool does="fold" sign="▾" title="Fold the wordings away" />
      <Tool does="leave" sign="×" title="Leave the quote (Esc)" />
    </div>
  )
}
