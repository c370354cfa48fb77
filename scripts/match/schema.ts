import { z } from 'zod'

/** What `npm run match` takes on standard input or from a `.json` file. */
export const inputSchema = z.object({
  sources: z
    .array(
      z.object({
        id: z.string().min(1).describe('Name of the source; unique'),
        text: z.string().describe('Plain text. All offsets are UTF-16 code units into it'),
        lang: z.string().optional().describe('BCP 47; guessed where absent'),
        published: z.string().optional().describe('ISO 8601; the earlier of two wordings goes first'),
      }),
    )
    .min(1),
})

const offset = z.number().int().min(0)
const span = { start: offset, end: offset.describe('Exclusive; without quotation marks') }
const place = z.object({ source: z.string(), ...span })
const relation = z.enum(['verbatim', 'excerpt', 'reworded'])

/** What `npm run match -- --format json` prints. */
export const outputSchema = z.object({
  quotations: z.array(
    place.extend({
      id: z.string(),
      kind: z
        .enum(['speech', 'fragment', 'not-speech', 'found'])
        .describe('found: no marks, but another source quotes these words'),
      quoted: z.boolean().describe('Stands in marks or in a block quotation'),
      text: z.string(),
      reason: z.string().describe('Why it was taken for its kind'),
      speaker: z.string().nullable().describe('Fullest name that the source gives'),
      mention: z.string().nullable().describe('The words for the speaker at this place'),
      role: z.string().nullable(),
      cue: z.string().nullable().describe('Word that says that somebody speaks'),
      via: z.string().nullable().describe('Who the words were given to or taken from'),
      utterance: z.string().nullable().describe('Id of the first part of a quotation given in parts'),
      parent: z.string().nullable().describe('Id of the quotation this one lies in'),
    }),
  ),
  quotes: z.array(
    z.object({
      id: z.string(),
      number: z.number().int(),
      base: z.number().int().describe('Index into wordings'),
      wordings: z.array(
        z.object({ text: z.string(), lang: z.string(), sources: z.array(z.string()), relation }),
      ),
      members: z.array(
        place.extend({
          quotation: z.string(),
          parts: z.array(z.object(span)).optional().describe('Parts of a split quotation'),
          quoted: z.boolean(),
          relation: relation.describe('To the base'),
          score: z.number().min(0).max(1).describe('Probability that it carries the same statement'),
          rule: z.string(),
          evidence: z.object({ equal: offset, alike: offset, of: offset }),
          wording: z.number().int().describe('Index into wordings'),
          within: place
            .nullable()
            .describe('Of an excerpt: the words of the base that it repeats, at a place of the base'),
        }),
      ),
      absent: z.array(z.string()),
      variants: z.array(
        z.object({
          wording: z.number().int(),
          type: z.enum(['addition', 'omission', 'substitution', 'transposition']),
          base: z.string().nullable().describe('Words of the base'),
          text: z.string().nullable().describe('Words of the wording'),
        }),
      ),
      changes: z.array(z.object({ wording: z.number().int(), kind: z.string(), text: z.string() })),
    }),
  ),
  pairs: z
    .array(z.object({ a: place, b: place, kind: z.enum(['quote', 'passage']), score: z.number() }))
    .describe('Every pair of places in two sources that carry the same words, told once'),
  links: z
    .array(
      z.object({
        a: place,
        b: place,
        rule: z.string(),
        score: z.number(),
        relation,
        evidence: z.object({ equal: offset, alike: offset, of: offset }),
      }),
    )
    .describe('Pairs of places that the quotes rest on, each side cut to the words in common'),
  passages: z.array(z.object({ members: z.array(place), score: z.number() })),
  origins: z.array(z.object({ sources: z.array(z.string()), shared: z.number() })),
  overlaps: z.array(z.object({ a: z.string(), b: z.string(), shared: z.number() })),
  nearMisses: z.array(z.object({ a: place, b: place, rule: z.string(), score: z.number() })),
  problems: z.array(
    z.object({ source: z.string(), at: z.object(span), rule: z.string(), message: z.string() }),
  ),
})
export type MatchOutput = z.infer<typeof outputSchema>
