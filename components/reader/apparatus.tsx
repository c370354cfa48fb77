import type { Story } from '@/lib/types.ts'
import { ApparatusEntry } from './apparatus-entry.tsx'
import './panel.css'
import { PanelBar } from './panel-bar.tsx'
import { part } from './parts.ts'

/**
 * What is printed below the text of a critical edition: for every shared quote its wordings. The script shows the
 * entry of the focused quote as a panel over the columns.
 */
export function Apparatus({ story }: { story: Story }) {
  const quotes = [...story.quotes].sort((a, b) => a.number - b.number)
  return (
    <section className="apparatus" aria-labelledby="apparatus" {...part('panel')}>
      <PanelBar />
      <h2 id="apparatus" className="text-xl">
        Shared quotes
      </h2>
      {quotes.map((quote) => (
        <ApparatusEntry key={quote.id} story={story} quote={quote} />
      ))}
    </section>
  )
}
