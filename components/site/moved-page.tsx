import { Notice } from './notice.tsx'

/** A former address: leads on at once, by script with the query and the hash kept, else by the browser. */
export function MovedPage({ name, to }: { name: string; to: string }) {
  return (
    <Notice title="This page has moved" movedTo={to}>
      <p>
        <a href={to}>{name}</a>
      </p>
    </Notice>
  )
}

/** The address of a source that is no longer in its story. */
export function WithdrawnPage({ story, to }: { story: string; to: string }) {
  return (
    <Notice title="This source was withdrawn">
      <p>The publisher of this site took it out of the story, and its text is not shown.</p>
      <p>
        <a href={to}>{story}, as it stands</a>
      </p>
    </Notice>
  )
}
