/** Shown in the masthead and after every page's title. */
export const siteName = 'Synoptic'

/** For search engines and shared links to the shelf. */
export const siteSummary =
  'The same event as several sources tell it, side by side, with every quote they share marked and linked.'
