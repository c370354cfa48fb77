import { z } from 'zod'
import { withoutControls } from './without-controls.ts'

/**
 * The front matter of a source and of a story. A failing check carries the name of its rule in `messages.ts`, or, for a
 * value of the wrong type, what is expected.
 */
const text = z
  .string({ error: 'text; put it in quotation marks' })
  .overwrite(withoutControls)
  .trim()
  .min(1, 'text that is not empty')
const optionalText = text.nullish().transform((value) => value ?? null)

/** ISO 8601 date or date-time that exists: 2023-04-24, 2023-04-24T18:30, 2023-04-24T18:30:00+02:00. */
const date = text.refine(isDate, 'date')
const lang = text.refine(isLang, 'lang').transform((value) => Intl.getCanonicalLocales(value)[0]!)
const url = text.refine(isWebAddress, 'url')

export const sourceSchema = z.strictObject({
  id: text.regex(/^[a-z][a-z0-9-]{1,63}$/, 'id'),
  title: text,
  outlet: optionalText,
  author: z
    .union([text, z.array(text).min(1)], { error: 'a name, or a list of names' })
    .nullish()
    .transform((value) => (Array.isArray(value) ? value.join(', ') : (value ?? null))),
  published: date.nullish().transform((value) => value ?? null),
  url: url.nullish().transform((value) => value ?? null),
  lang: lang.nullish().transform((value) => value ?? null),
  note: optionalText,
})

export const storySchema = z.strictObject({
  title: text,
  summary: text.nullish().transform((value) => value ?? ''),
  date: date.nullish().transform((value) => value ?? null),
  lang: lang.nullish().transform((value) => value ?? 'en'),
  order: z
    .array(text, { error: 'a list of sources' })
    .nullish()
    .transform((value) => value ?? []),
  permalinks: z
    // A record of zod's would leave out the key `__proto__` without a word.
    .custom<Record<string, unknown>>(
      (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
      'ids, each with what became of it',
    )
    .nullish()
    .transform((value) => value ?? {}),
  quotes: z
    .array(z.unknown(), { error: 'a list of decisions' })
    .nullish()
    .transform((value) => value ?? []),
})

export type StoryKeys = z.infer<typeof storySchema>

function isDate(value: string): boolean {
  const parts =
    /^(\d{4})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/.exec(
      value,
    )
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const made = new Date(Date.UTC(year, month - 1, day))
  return made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === day
}

function isLang(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}

/** Whether an address is absolute and `http` or `https`. */
function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value)
}
