import { existsSync, readFileSync } from 'node:fs'
import { findQuotations } from '../../lib/engine/extract/find-quotations.ts'
import { benchData } from './data.ts'

type Gold = { docs: { id: string; text: string }[] }
type Prf = { precision: number; recall: number; f1: number }
type Score = {
  gold: number
  pred: number
  exact: Prf
  iou08: Prf
  speaker: { lenientAcc: number; joint: Prf }
  nonQuotes: { n: number; falseAlarm: number }
}

/** Quotations and speakers against known answers, and speed in English text. */
export async function run(): Promise<void> {
  for (const name of ['cases_extract', 'synthetic_extract']) {
    const file = `${benchData}data/${name}.json`
    if (existsSync(file)) await scoreExtraction(name, file)
    else console.log(`${file} is absent: no scores`)
  }
}

async function scoreExtraction(name: string, file: string): Promise<void> {
  const gold: Gold = JSON.parse(readFileSync(file, 'utf8'))
  const { score }: { score: (gold: Gold, found: Gold) => Score } = await import(
    `${benchData}score_extraction.mjs`
  )
  const predict = (nested: boolean) => ({
    docs: gold.docs.map(({ id, text }) => ({
      id,
      text,
      quotes: findQuotations({ id, text })
        .quotations.filter((q) => q.kind !== 'not-speech' && (nested || q.parent === null))
        .map((q) => ({
          start: q.start,
          end: q.end,
          kind: q.kind === 'speech' ? 'direct' : 'mixed',
          speaker: q.speaker?.name,
        })),
    })),
  })
  const print = (label: string, { gold, pred, exact, iou08, speaker, nonQuotes }: Score) =>
    console.log(
      `${label.padEnd(26)} gold ${gold}  found ${pred}  exact P ${exact.precision.toFixed(4)} R ${exact.recall.toFixed(4)} F1 ${exact.f1.toFixed(4)}  IoU 0.8 R ${iou08.recall.toFixed(4)}  span and speaker F1 ${speaker.joint.f1.toFixed(4)}  not speech taken for speech ${(nonQuotes.falseAlarm * 100).toFixed(1)} % of ${nonQuotes.n}`,
    )
  print(name, score(gold, predict(false)))
  print(`${name}, with nested`, score(gold, predict(true)))
  const characters = gold.docs.reduce((sum, { text }) => sum + text.length, 0)
  const rounds = Math.max(1, Math.round(3_000_000 / characters))
  for (const round of [1, rounds]) {
    const from = performance.now()
    for (let n = 0; n < round; n++)
      for (const { id, text } of gold.docs) findQuotations({ id, text, lang: 'en' })
    const took = performance.now() - from
    if (round === rounds)
      console.log(`  ${((characters * rounds) / took / 1000).toFixed(2)} M characters a second`)
  }
}
