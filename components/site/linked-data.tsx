/** Facts about a page for search engines, as JSON-LD. It is data: no browser runs it. */
export function LinkedData({ data }: { data: Record<string, unknown> }) {
  // The only character that could end the element early is written as an escape.
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with `<` escaped, in an element that is not run
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
