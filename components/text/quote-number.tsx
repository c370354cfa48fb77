/** The number of a quote in our own words, as its marks have it. */
export function QuoteNumber({ n }: { n: number }) {
  return <b className="text-rubric [font-variant-numeric:lining-nums_tabular-nums]">{n}</b>
}
