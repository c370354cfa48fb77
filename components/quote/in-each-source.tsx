import { SourceName } from '@/components/names/source-name.tsx'
import { DateLine } from '@/components/site/date-line.tsx'
import { StateGlyph } from '@/components/states/state-glyph.tsx'
import { ParagraphsAround } from '@/components/text/paragraphs-around.tsx'
import { Prose } from '@/components/text/prose.tsx'
import { languageName } from '@/lib/language.ts'
import { quoteHref, sourceHref, storyHref } from '@/lib/publish/address.ts'
import { toTextFragment } from '@/lib/publish/text-fragment.ts'
import { carriersOf } from '@/lib/story/carriers.ts'
import { isTranslated } from '@/lib/story/is-translated.ts'
import { sourceById } from '@/lib/story/source-by-id.ts'
import { stateInWords, stateOf } from '@/lib/story/state-of.ts'
import type { Quote, Source, Story } from '@/lib/types.ts'
import { AlsoIn } from './also-in.tsx'

/** The paragraph around the quote in each source that carries it; each is the target of `/q/<quote>/#<source id>`. */
export function InEachSource({ story, quote }: { story: Story; quote: Quote }) {
  const carriers = quote.sayings.map(({ source, speaker }) => ({
    source: sourceById(story, source),
    speaker,
    also: quote.also.filter(({ sources }) => sources.includes(source)),
  }))
  return carriers.map(({ source, speaker, also }) => (
    <section
      key={source.id}
      id={source.id}
      className="-ms-[0.9rem] scroll-mt-4 border-transparent border-s-2 ps-[0.9rem] pt-1 pb-3 target:border-rubric"
      aria-labelledby={`in-${source.id}`}
    >
      <h3 id={`in-${source.id}`} className="label font-normal">
        <StateGlyph state={stateOf(quote, source.id)} />{' '}
        <a href={sourceHref(story.slug, source.slug, quote.id)}>
          <b>
            <SourceName story={story} id={source.id} />
          </b>
        </a>
        <span className="text-quiet">
          {' '}
          {givenAs(quote, source)}
          {speaker && (
            <>
              ; attributed to <bdi>“{speaker.mention}”</bdi>
            </>
          )}
          {also.length > 0 && (
            <>
              ; words also in <AlsoIn also={also} hrefOf={quoteHref} />
            </>
          )}
          {source.published && (
            <>
              ; <DateLine iso={source.published} />
            </>
          )}
        </span>
      </h3>
      <Prose className="my-1" lang={source.lang} dir={source.dir}>
        <Context story={story} quote={quote} source={source} />
      </Prose>
      <p className="label text-quiet print:hidden">
        <a href={storyHref(story.slug, { quote: quote.id, sources: beside(story, quote, source) })}>
          Read it beside the others
        </a>
        <InOriginal quote={quote} source={source} />
      </p>
    </section>
  ))
}

/** How a source gives the quote: in which language, where that is not the base's, else how its words relate. */
function givenAs(quote: Quote, source: Source): string {
  return isTranslated(quote, source.id)
    ? `in ${languageName(source.lang)}`
    : stateInWords[stateOf(quote, source.id)]
}

/** The quote in the original article, where its address is known; browsers that can show the words there. */
function InOriginal({ quote, source }: { quote: Quote; source: Source }) {
  const place = quote.members.find((member) => member.source === source.id)
  if (source.url === null || place === undefined) return null
  const address = toTextFragment(source.url, source.text, place) ?? source.url
  return (
    <>
      {' · '}
      <a href={address} rel="external noreferrer">
        In the original article
      </a>
    </>
  )
}

/** Every paragraph that holds one of the source's places of the quote, each once. */
function Context({ story, quote, source }: { story: Story; quote: Quote; source: Source }) {
  const places = quote.members.filter((m) => m.source === source.id)
  const spans = places.filter((place, i) => {
    const before = places[i - 1]
    return !before || !source.blocks.some((b) => covers(b, before) && covers(b, place))
  })
  // Other quotes of the paragraph are not what the page is about.
  const alone = { ...story, quotes: [quote], passages: [] }
  return spans.map((span) => <ParagraphsAround key={span.start} story={alone} source={source} span={span} />)
}

const covers = (block: { start: number; end: number }, place: { start: number }) =>
  block.start <= place.start && place.start < block.end

/** This source first, then the others that carry the quote. */
function beside(story: Story, quote: Quote, source: Source): string[] {
  const others = carriersOf(story, quote).filter(({ id }) => id !== source.id)
  return [source, ...others].map((s) => s.slug)
}
