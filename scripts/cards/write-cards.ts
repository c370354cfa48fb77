import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { toCardContent } from '../../lib/publish/card-content.ts'
import type { Library } from '../../lib/types.ts'
import { drawCard } from './draw-card.ts'

const sources = ['./draw-card.ts', '../../lib/publish/card-layout.ts'].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)),
)

/**
 * Writes the social card of every quote to `folder/q/<id>/card.png`. A card that was drawn before from the same
 * content by the same code is taken from `cache`. Returns how many cards there are and how many were drawn.
 */
export function writeCards(
  library: Library,
  folder: string,
  cache: string,
): { cards: number; drawn: number } {
  mkdirSync(cache, { recursive: true })
  const code = sources.map((file) => readFileSync(file, 'utf8')).join('\n')
  let cards = 0
  let drawn = 0
  for (const story of library.stories) {
    for (const quote of story.quotes) {
      const content = toCardContent(story, quote)
      const hash = createHash('sha256').update(code).update(JSON.stringify(content)).digest('hex')
      const kept = path.join(cache, `${hash.slice(0, 32)}.png`)
      if (!existsSync(kept)) {
        writeFileSync(kept, drawCard(content).png)
        drawn++
      }
      const target = path.join(folder, 'q', quote.id)
      mkdirSync(target, { recursive: true })
      copyFileSync(kept, path.join(target, 'card.png'))
      cards++
    }
  }
  return { cards, drawn }
}
