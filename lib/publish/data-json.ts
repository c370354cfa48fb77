import { z } from 'zod'
import { findAbsent } from '../story/find-absent.ts'
import type { Story } from '../types.ts'

/** Characters before and after a quotation that are given with it, as W3C annotation clients do. */
const context = 32

const text = z.string()
const offset = z.int().min(0)
/** Half-open, UTF-16, into the `text` of the source of the same entry. */
const span = z.strictObject({ start: offset, end: offset })
const optional = text.nullable()

/** The shape of `data.json`, version 1; described in docs/data.md. */
export const dataSchema = z.strictObject({
  synoptic: z.literal(1),
  story: z.strictObject({ slug: text, title: text, summary: text, date: optional, lang: text }),
  sources: z.array(
    z.strictObject({
      id: text,
      slug: text,
      title: text,
      outlet: optional,
      author: optional,
      published: optional,
      url: optional,
      lang: text,
      dir: z.enum(['ltr', 'rtl']),
      note: optional,
      text,
    }),
  ),
  quotations: z.array(
    span.extend({
      id: text,
      source: text,
      exact: text,
      prefix: text,
      suffix: text,
      kind: z.enum(['speech', 'fragment', 'not-speech', 'found']),
      quoted: z.boolean(),
      speaker: z.strictObject({ name: text, mention: text, role: optional }).nullable(),
      cue: optional,
      via: optional,
    }),
  ),
  quotes: z.array(
    z.strictObject({
      id: text,
      number: z.int().min(1),
      base: z.strictObject({ text, lang: text }),
      speaker: optional,
      speakersDiffer: z.boolean(),
      members: z.array(
        span.extend({
          quotation: text,
          source: text,
          exact: text,
          prefix: text,
          suffix: text,
          quoted: z.boolean(),
          relation: z.enum(['verbatim', 'excerpt', 'reworded']),
          score: z.number().min(0).max(1),
          rule: text,
          /** Each part of an utterance that is given in parts; absent where it is given in one. */
          parts: z.array(span).optional(),
          variants: z.array(
            z.strictObject({
              type: z.enum(['addition', 'omission', 'substitution', 'transposition']),
              base: optional,
              words: optional,
            }),
          ),
          changes: z.array(z.strictObject({ kind: text, text })),
        }),
      ),
      absent: z.array(text),
      also: z.array(z.strictObject({ id: text, number: z.int().min(1), sources: z.array(text) })),
      former: z.strictObject({ first: text, text: optional, to: z.array(text) }).optional(),
    }),
  ),
  passages: z.array(z.strictObject({ score: z.number(), members: z.array(span.extend({ source: text })) })),
  origins: z.array(z.strictObject({ sources: z.array(text), shared: z.number() })),
  gone: z.array(
    z.strictObject({
      id: text,
      state: z.enum(['merged', 'split', 'removed', 'withdrawn']),
      text,
      speaker: optional,
      lastSeen: text,
      to: z.array(text),
    }),
  ),
})

type Data = z.infer<typeof dataSchema>

/** A story as `data.json` has it: plain offsets and words, nothing of how pages are made. */
export function toDataJson(story: Story): Data {
  const texts = new Map(story.sources.map(({ id, text }) => [id, text]))
  const quote = (source: string, start: number, end: number) => {
    const text = texts.get(source) ?? ''
    return {
      source,
      start,
      end,
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - context), start),
      suffix: text.slice(end, end + context),
    }
  }
  return {
    synoptic: 1,
    story: {
      slug: story.slug,
      title: story.title,
      summary: story.summary,
      date: story.date,
      lang: story.lang,
    },
    sources: story.sources.map(
      ({ id, slug, title, outlet, author, published, url, lang, dir, note, text }) => ({
        id,
        slug,
        title,
        outlet,
        author,
        published,
        url,
        lang,
        dir,
        note,
        text,
      }),
    ),
    quotations: story.quotations.map(({ id, source, start, end, kind, quoted, speaker, cue, via }) => ({
      id,
      ...quote(source, start, end),
      kind,
      quoted,
      speaker: speaker && { name: speaker.name, mention: speaker.mention, role: speaker.role },
      cue: cue?.text ?? null,
      via,
    })),
    quotes: story.quotes.map((one) => {
      const base = one.wordings[one.base]!
      const former = story.former.find(({ id }) => id === one.id)
      return {
        id: one.id,
        number: one.number,
        base: { text: base.text, lang: base.lang },
        speaker: one.speaker?.name ?? null,
        speakersDiffer: one.speakersDiffer,
        members: one.members.map((member) => {
          const wording = one.wordings[member.wording]!
          return {
            quotation: member.quotation,
            ...quote(member.source, member.start, member.end),
            quoted: member.quoted,
            relation: member.relation,
            score: member.score,
            rule: member.rule,
            ...(member.parts && { parts: member.parts }),
            variants: wording.variants.map((variant) => ({
              type: variant.type,
              base: variant.base && base.text.slice(variant.base.start, variant.base.end),
              words: variant.wording && wording.text.slice(variant.wording.start, variant.wording.end),
            })),
            changes: wording.changes.map(({ kind, text }) => ({ kind, text })),
          }
        }),
        absent: findAbsent(one, story.sources),
        also: one.also,
        ...(former && { former: { first: former.first, text: former.text, to: former.to } }),
      }
    }),
    passages: story.passages.map(({ score, members }) => ({
      score,
      members: members.map(({ source, start, end }) => ({ source, start, end })),
    })),
    origins: story.origins.map(({ sources, shared }) => ({ sources, shared })),
    gone: story.gone.map(({ id, state, text, speaker, lastSeen, to }) => ({
      id,
      state,
      text,
      speaker,
      lastSeen,
      to,
    })),
  }
}
