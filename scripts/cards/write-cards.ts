import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { CardContent } from '../../lib/publish/card-content.ts'
import { cardsOfStory } from '../../lib/publish/cards-of-story.ts'
import type { Story } from '../../lib/types.ts'
import { drawCard, encodeCard } from './draw-card.ts'

/** Cards that are drawn while others are being encoded. */
const atOnce = 4

/**
 * Writes the social cards of stories below `folder`, each as `card.png` in the folder of its page. A card that was
 * drawn before from the same content by the same program is taken from `cache`. Returns how many cards there are and how
 * many were drawn.
 */
export async function writeCards(
  stories: readonly Story[],
  folder: string,
  { cache, program }: { cache: string; program: string },
): Promise<{ cards: number; drawn: number }> {
  mkdirSync(cache, { recursive: true })
  const cards = stories.flatMap(cardsOfStory)
  const waiting = cards.values()
  let drawn = 0
  const work = async () => {
    for (const { folder: page, content } of waiting) {
      const kept = path.join(cache, `${hashCard(program, content)}.png`)
      if (!existsSync(kept)) {
        const beside = `${kept}.${process.pid}-${drawn++}.tmp`
        writeFileSync(beside, await encodeCard(drawCard(content).pixels))
        renameSync(beside, kept)
      }
      mkdirSync(path.join(folder, page), { recursive: true })
      copyFileSync(kept, path.join(folder, page, 'card.png'))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return { cards: cards.length, drawn }
}

function hashCard(program: string, content: CardContent): string {
  return createHash('sha256').update(program).update(JSON.stringify(content)).digest('hex').slice(0, 32)
}
