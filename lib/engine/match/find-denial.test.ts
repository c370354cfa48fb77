import { expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { isDangerous } from '../changes/is-dangerous.ts'

/** What is told of the second source's wording of the one quote that both have, of the grave changes. */
function told(lang: string, first: string, second: string): string[] {
  const { quotes } = analyze([
    { id: 'a', text: first, lang },
    { id: 'b', text: second, lang },
  ])
  const quote = quotes.find(({ members }) => new Set(members.map(({ source }) => source)).size === 2)
  expect(quote, 'one quote in both').toBeDefined()
  return quote!.wordings.flatMap(({ changes }) => changes.filter(isDangerous).map(({ text }) => text))
}

const en = '“The cooling pump had been damaged before the storm,” Ortiz said.'
const de = '„Die Kühlpumpe war vor dem Sturm beschädigt worden“, sagte Lena Haas.'
const ru = '«Насос охлаждения был повреждён ещё до бури», — сказал Степан Зорин.'

test.each([
  ['en', en, 'Ortiz denied that the cooling pump had been damaged before the storm.', 'denied'],
  ['en', en, 'Ortiz rejected the claim that the cooling pump had been damaged before the storm.', 'rejected'],
  ['en', en, 'Ortiz dismissed reports that the cooling pump had been damaged before the storm.', 'dismissed'],
  [
    'en',
    en,
    'Ortiz refuted the allegation that the cooling pump had been damaged before the storm.',
    'refuted',
  ],
  ['en', en, 'Ortiz denied that “the cooling pump had been damaged before the storm”.', 'denied'],
  [
    'en',
    '“We will sign the treaty with the northern fishermen,” Ortiz said.',
    'Ortiz refused to sign the treaty with the northern fishermen.',
    'refused',
  ],
  ['de', de, 'Haas bestritt, dass die Kühlpumpe vor dem Sturm beschädigt worden war.', 'bestritt'],
  ['ru', ru, 'Зорин отрицал, что насос охлаждения был повреждён ещё до бури.', 'отрицал'],
  [
    'es',
    '«La bomba de refrigeración estaba dañada antes de la tormenta», dijo Ortiz.',
    'Ortiz negó que la bomba de refrigeración estaba dañada antes de la tormenta.',
    'negó',
  ],
  [
    'de',
    de,
    'Haas dementierte Berichte, dass die Kühlpumpe vor dem Sturm beschädigt worden war.',
    'dementierte',
  ],
  [
    'pl',
    '„Pompa chłodząca była uszkodzona przed burzą” – powiedział Nowak.',
    'Nowak zaprzeczył, że pompa chłodząca była uszkodzona przed burzą.',
    'zaprzeczył',
  ],
  [
    'tr',
    '“Soğutma pompası fırtınadan önce hasar görmüştü” dedi Aksoy.',
    'Aksoy, soğutma pompasının fırtınadan önce hasar gördüğünü yalanladı.',
    'yalanladı',
  ],
  [
    'ar',
    'قال حداد: «مضخة التبريد كانت معطلة قبل العاصفة».',
    'نفى حداد أن مضخة التبريد كانت معطلة قبل العاصفة.',
    'نفى',
  ],
  [
    'hi',
    'मंत्री ने कहा, “शीतलन पंप तूफान से पहले खराब था।”',
    'मंत्री ने इनकार किया कि शीतलन पंप तूफान से पहले खराब था।',
    'इनकार',
  ],
  ['en', en, 'Ortiz denied Tuesday that the cooling pump had been damaged before the storm.', 'denied'],
  [
    'fr',
    '« La pompe de refroidissement était endommagée avant la tempête », a dit Ortiz.',
    'Ortiz a nié que la pompe de refroidissement était endommagée avant la tempête.',
    'nié',
  ],
])('%s: given as denied: %s | %s', (lang, first, second, word) => {
  expect(told(lang, first, second).join(' ')).toMatch(new RegExp(`denied: “${word}”|denial added: “${word}`))
})

test.each([
  ['en', en, 'Ortiz told reporters that the cooling pump had been damaged before the storm.'],
  ['en', en, 'Ortiz did not deny that the cooling pump had been damaged before the storm.'],
  ['en', en, 'The owner refused to speak. The cooling pump had been damaged before the storm.'],
  ['en', en, 'Though the owner denied it, the cooling pump had been damaged before the storm.'],
  [
    'en',
    'Ortiz denied that “the cooling pump had been damaged before the storm”.',
    'Ortiz rejected the claim that the cooling pump had been damaged before the storm.',
  ],
  ['en', en, 'Ortiz failed to notice that the cooling pump had been damaged before the storm.'],
  ['de', de, 'Haas bestritt nichts: Die Kühlpumpe war vor dem Sturm beschädigt worden.'],
])('%s: not given as denied: %s | %s', (lang, first, second) => {
  expect(told(lang, first, second)).toEqual([])
})
