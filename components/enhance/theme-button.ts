const name = 'synoptic-theme'
const themes = ['light', 'dark'] as const
type Theme = (typeof themes)[number]

/** Light or dark as the reader chose it on this machine; the system's choice until then. */
export function enableThemeButton(): void {
  const root = document.documentElement
  const kept = readTheme()
  if (kept) root.dataset.theme = kept
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-action="theme"]')) {
    button.hidden = false
    button.addEventListener('click', () => {
      const dark = root.dataset.theme
        ? root.dataset.theme === 'dark'
        : matchMedia('(prefers-color-scheme: dark)').matches
      const theme: Theme = dark ? 'light' : 'dark'
      root.dataset.theme = theme
      keepTheme(theme)
    })
  }
}

function readTheme(): Theme | null {
  try {
    const kept = localStorage.getItem(name)
    return themes.find((theme) => theme === kept) ?? null
  } catch {
    return null
  }
}

function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(name, theme)
  } catch {
    // Nothing is kept here: the choice holds for this page.
  }
}
