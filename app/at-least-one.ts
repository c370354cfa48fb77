/**
 * Next refuses to export a route without a single page, so a site without stories, or without quotes, gets one page
 * that says “not found” at an address nobody links to.
 */
export function atLeastOne<Params>(all: Params[], nothing: Params): Params[] {
  return all.length > 0 ? all : [nothing]
}
