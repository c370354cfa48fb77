import { SourceNames } from '@/components/names/source-name.tsx'
import { Siglum } from '@/components/text/siglum.tsx'
import { directionOf, languageName } from '@/lib/language.ts'
import { siglumOf } from '@/lib/story/siglum-of.ts'
import { type Grid, type GridCell, gridsOf } from '@/lib/story/word-grid.ts'
import type { Quote, Story } from '@/lib/types.ts'
import './bases.css'
import './word-grid.css'

/** How many wordings can be chosen as the base: as many as the style sheet has rules for. */
const bases = 12

/**
 * Wordings word under word, blank where a wording has nothing. A long quote goes on in further lines, as a score
 * does. Any wording can be the base: the choice is a radio button that the style sheet reads, so it needs no script.
 */
export function WordGrids({ story, quote }: { story: Story; quote: Quote }) {
  const grids = gridsOf(quote)
  return grids.map((grid) => (
    <WordGrid key={grid.lang} story={story} quote={quote} grid={grid} alone={grids.length === 1} />
  ))
}

function WordGrid({ story, quote, grid, alone }: { story: Story; quote: Quote; grid: Grid; alone: boolean }) {
  const name = `base-${grid.lang}-${quote.number}`
  return (
    <div className="word-grid">
      <fieldset className="mb-3 label">
        <legend className="text-quiet">Compare with</legend>
        {grid.wordings.map(({ wording, order }, i) => (
          <label key={order}>
            <input
              type="radio"
              name={name}
              className={`base-${order}`}
              defaultChecked={i === 0}
              disabled={order >= bases}
            />{' '}
            <Siglum order={order} />{' '}
            <span>
              <SourceNames story={story} ids={wording.sources} />
            </span>
          </label>
        ))}
      </fieldset>
      <table lang={grid.lang} dir={directionOf(grid.lang)}>
        <caption className="sr-only" lang="en">
          {alone ? 'Word for word' : `Word for word in ${languageName(grid.lang)}`}
        </caption>
        {grid.bands.map((band, b) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: bands have no identity but their place
          <tbody key={b}>
            {grid.wordings.map(({ order }, row) => (
              <GridRow key={order} order={order} cells={band.rows[row] ?? null} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function GridRow({ order, cells }: { order: number; cells: GridCell[] | null }) {
  return (
    cells && (
      <tr className={`row-${order}`}>
        <th scope="row">{siglumOf(order)}</th>
        {cells.map((cell, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place
          <td key={column} className={classOf(cell)}>
            {cell.text}
            {cell.instead !== null && <Difference cell={cell} instead={cell.instead} />}
          </td>
        ))}
      </tr>
    )
  )
}

/** What differs from the first wording, for the ear: the eye has the words above and below. */
function Difference({ cell, instead }: { cell: GridCell; instead: string }) {
  return (
    <span className="sr-only instead" lang="en" dir="ltr">
      {cell.text === '' ? 'without ' : instead === '' ? 'added' : 'instead of '}
      <bdi>{instead}</bdi>
    </span>
  )
}

function classOf({ text, outside, differsFrom }: GridCell): string | undefined {
  if (outside) return 'gap outside'
  const classes = differsFrom.filter((order) => order < bases).map((order) => `d${order}`)
  if (text === '') classes.push('gap')
  return classes.join(' ') || undefined
}
