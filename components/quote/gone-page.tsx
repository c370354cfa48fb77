import { Script } from '@/components/script.tsx'
import { Crumbs } from '@/components/site/crumbs.tsx'
import { DateLine } from '@/components/site/date-line.tsx'
import { quoteHref, storyHref } from '@/lib/publish/address.ts'
import type { Gone, Story } from '@/lib/types.ts'
import { PagePart } from './page-part.tsx'

/** What the address of a quote that is no more says: what became of it, its last words, where to look now. */
export function GonePage({ story, gone }: { story: Story; gone: Gone }) {
  const successor = soleSuccessor(gone)
  return (
    <main
      id="main"
      className="mx-auto w-leaf lg:w-headed"
      data-moved-to={successor ? quoteHref(successor) : undefined}
    >
      {successor && <meta httpEquiv="refresh" content={`0; url=${quoteHref(successor)}`} />}
      <header className="pt-[clamp(0.5rem,2vw,1.75rem)] pb-7 lg:ps-44">
        <Crumbs>
          <a href={storyHref(story.slug)}>{story.title}</a>
        </Crumbs>
        <h1 className="my-3 text-2xl">{goneTitle(gone)}</h1>
        <p>{explanations[gone.state]}</p>
      </header>
      {gone.text !== '' && gone.state !== 'withdrawn' && (
        <PagePart id="last" title="Last known words">
          <div>
            <p className="max-w-measure text-[1.12rem]" dir="auto">
              <q>{gone.text}</q>
            </p>
            {gone.speaker && <p className="label">— {gone.speaker}</p>}
            <p className="label text-quiet">
              Last found on <DateLine iso={gone.lastSeen} />
            </p>
          </div>
        </PagePart>
      )}
      <PagePart id="now" title="Where to look now">
        <ul>
          {gone.to.map((id) => (
            <li key={id}>
              <a href={quoteHref(id)}>{wordsOf(story, id) ?? id}</a>
            </li>
          ))}
          <li>
            <a href={storyHref(story.slug)}>{story.title}, as it stands</a>
          </li>
        </ul>
      </PagePart>
      <Script name="page" />
    </main>
  )
}

/** The one quote that took this one's place, if there is one: the page leads on to it. */
export function soleSuccessor(gone: Gone): string | null {
  return gone.state === 'merged' && gone.to.length === 1 ? gone.to[0]! : null
}

/** The page's heading. */
export function goneTitle(gone: Gone): string {
  return titles[gone.state]
}

const titles: Record<Gone['state'], string> = {
  merged: 'This quote is now part of another',
  split: 'This quote is now told apart as several',
  removed: 'This quote is no longer in its sources',
  withdrawn: 'This quote was withdrawn',
}

const explanations: Record<Gone['state'], string> = {
  merged: 'What was shown here is part of another quote now. This page leads on to it.',
  split: 'What was shown here is more than one quote now.',
  removed: 'Its sources were edited, and these words no longer stand where they stood.',
  withdrawn: 'The publisher of this site took it back. Its words are not shown.',
}

/** `null` for a quote of another story: a story's pages depend on that story alone, and its id begins with its words. */
function wordsOf({ quotes }: Story, id: string): string | null {
  const quote = quotes.find((q) => q.id === id)
  return quote ? quote.wordings[quote.base]!.text : null
}
