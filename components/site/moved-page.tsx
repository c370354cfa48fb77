import { Script } from '@/components/script.tsx'

/** A former address: leads on at once, by script with the query and the hash kept, else by the browser. */
export function MovedPage({ name, to }: { name: string; to: string }) {
  return (
    <main id="main" className="leaf notice" data-moved-to={to}>
      <meta httpEquiv="refresh" content={`0; url=${to}`} />
      <h1>This page has moved</h1>
      <p>
        <a href={to}>{name}</a>
      </p>
      <Script name="page" />
    </main>
  )
}

/** The address of a source that is no longer in its story. */
export function WithdrawnPage({ story, to }: { story: string; to: string }) {
  return (
    <main id="main" className="leaf notice">
      <h1>This source was withdrawn</h1>
      <p>The publisher of this site took it out of the story, and its text is not shown.</p>
      <p>
        <a href={to}>{story}, as it stands</a>
      </p>
      <Script name="page" />
    </main>
  )
}
