import { quoteHref, searchHref } from '../../lib/publish/address.ts'
import { formatView, isMode, type Mode, parseView, type View } from '../../lib/publish/view-address.ts'
import { toMap } from '../../lib/to-map.ts'
import { addColumnTools } from './column-tools.ts'
import { copyText } from './copy-text.ts'
import { drawConnectors } from './draw-connectors.ts'
import { drawStrips } from './draw-strips.ts'
import { chooseColumns, countColumns } from './fit-columns.ts'
import { helpDialog } from './help-dialog.ts'
import { hideOutlets } from './hide-outlets.ts'
import { makeElement } from './make-element.ts'
import { placeKey } from './measure-places.ts'
import { offerWordLinks } from './offer-word-links.ts'
import { quotePanel } from './quote-panel.ts'
import { type Column, findParts, type ReaderParts } from './reader-parts.ts'
import { loadSettings, saveSettings } from './settings.ts'
import { canShare, shareLink } from './share-link.ts'
import { listenToTabs } from './source-tabs.ts'
import { syncColumns } from './sync-columns.ts'
import { enableThemeButton } from './theme-button.ts'
import { listenToKeys } from './walking-keys.ts'

enableThemeButton()
const parts = findParts()
if (parts) enhance(parts)

/** What of a quote is kept above the panel, at least: two lines of text, in pixels. */
const headroom = 56

/** Gives the reader's page its behaviour. What can be shared is in the address; the rest is in attributes. */
function enhance(parts: ReaderParts): void {
  const { root, area, columns } = parts
  const settings = loadSettings()
  const bySlug = new Map(columns.map((column) => [column.slug, column]))
  const walk = [...parts.entries].flatMap(([quote, entry]) =>
    entry.dataset.alone === undefined ? [quote] : [],
  )
  const oneSource = matchMedia('screen and (width < 48rem)')
  /** A sheet of paper is as narrow as a phone; what is changed while it is laid out may be cut off. */
  const paper = matchMedia('print')

  let view: View = { sources: null, mode: null, hideOutlets: false, target: null }
  let focused: string | null = null
  /** The column whose mark was picked. */
  let from: Column | null = null
  /** Nobody has scrolled since the quote was brought to its line: keep it there when the layout changes. */
  let resting = false
  let lines = settings.lines

  const sync = syncColumns(columns, {
    moved: scheduleDraw,
    touched: () => {
      resting = false
    },
  })
  const connectors = drawConnectors(parts, sync)
  const strips = drawStrips(parts, sync, (column, quote) => pick(quote, column))
  const panel = quotePanel(parts, {
    toSource: stepSource,
    copyLink,
    share: canShare ? () => shareLink(document.title, linkOfFocused()) : null,
    fold: () => setPanelShut(!root.hasAttribute('data-panel-shut')),
    leave,
  })
  const tabs = listenToTabs(parts, { choose: chooseTab, reorder })
  addColumnTools(columns, {
    move: (column, by) => {
      const order = orderNow()
      const to = order.indexOf(column.slug) + by
      if (to >= 0 && to < order.length) reorder(column.slug, order[by > 0 ? to + 1 : to] ?? null)
    },
    hide: (column) => chooseTab(column.slug),
    lock: (column, on) => {
      column.locked = on
    },
    resized: scheduleLayout,
  })
  const setOutletsHidden = hideOutlets(root)
  const help = helpDialog(
    () => settings.keys,
    (on) => {
      settings.keys = on
      saveSettings(settings)
    },
  )

  // Columns

  function orderNow(): string[] {
    const asked = (view.sources ?? []).filter((slug) => bySlug.has(slug))
    return [...asked, ...columns.map((c) => c.slug).filter((slug) => !asked.includes(slug))]
  }

  function fits(): number {
    if (oneSource.matches) return columns.length
    return countColumns(
      area.clientWidth,
      Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    )
  }

  function showColumns(wanted: string | null): void {
    const chosen = chooseColumns(
      columns.map((c) => c.slug),
      view.sources,
      fits(),
      wanted,
    )
    const order = [...chosen, ...orderNow().filter((slug) => !chosen.includes(slug))]
    const shown = chosen.map((slug) => bySlug.get(slug)!)
    for (const column of columns) column.article.hidden = !shown.includes(column)
    placeInOrder(order)
    sync.show(shown)
    drawTabs()
  }

  /** The document's order is the order seen, for keys and for listening. A moved column keeps its place. */
  function placeInOrder(order: string[]): void {
    const now = [...area.querySelectorAll<HTMLElement>(':scope > [data-source]')].map((a) => a.dataset.source)
    if (now.join() === order.join()) return
    for (const slug of order) {
      const { article, text } = bySlug.get(slug)!
      const top = text.scrollTop
      area.append(article)
      text.scrollTop = top
    }
  }

  function drawTabs(): void {
    const shown = sync.shown().map((c) => c.slug)
    tabs.draw(orderNow(), oneSource.matches ? [columnInView().slug] : shown)
  }

  function columnInView(): Column {
    const shown = sync.shown()
    const width = area.clientWidth || 1
    return shown[Math.round(Math.abs(area.scrollLeft) / width)] ?? shown[0] ?? columns[0]!
  }

  function bringIn(column: Column): void {
    if (!oneSource.matches) return
    area.scrollLeft = column.article.offsetLeft
  }

  function chooseTab(slug: string): void {
    const column = bySlug.get(slug)
    if (!column) return
    const shown = sync.shown().map((c) => c.slug)
    if (oneSource.matches) {
      if (!shown.includes(slug)) setSources([...shown, slug])
      bringIn(column)
      return
    }
    if (shown.includes(slug)) {
      if (shown.length > 1) setSources(shown.filter((s) => s !== slug))
    } else {
      setSources([...shown.slice(0, Math.max(1, fits()) - 1), slug].slice(-Math.max(1, fits())))
    }
  }

  function setSources(sources: string[]): void {
    view = { ...view, sources }
    history.replaceState(history.state, '', formatView(view) || location.pathname)
    showColumns(null)
    layOut()
  }

  function reorder(slug: string, before: string | null): void {
    const order = orderNow().filter((s) => s !== slug)
    const at = before === null ? -1 : order.indexOf(before)
    order.splice(at < 0 ? order.length : at, 0, slug)
    const shown = new Set(sync.shown().map((c) => c.slug))
    if (shown.has(slug)) setSources(order.filter((s) => shown.has(s)))
    else tabs.draw(order, [...shown])
  }

  // Focus

  /** “quote 3 of 10”; nothing for a quote that only one source has. */
  const place = (quote: string) =>
    walk.includes(quote) ? `quote ${walk.indexOf(quote) + 1} of ${walk.length}` : ''

  function quoteAt(target: string | null): { quote: string; column: Column | null } | null {
    if (target === null) return null
    const element = document.getElementById(target)
    const quote = parts.entries.has(target) ? target : (element?.dataset.q ?? null)
    if (quote === null || !parts.entries.has(quote)) return null
    const slug = element?.closest<HTMLElement>('[data-source]')?.dataset.source
    return { quote, column: slug ? (bySlug.get(slug) ?? null) : null }
  }

  /** Marks the quote everywhere and shows its entry; moves nothing. */
  function mark(quote: string | null): void {
    if (focused === quote) return
    for (const column of columns) {
      for (const element of (focused && column.marks.get(focused)) || []) {
        element.classList.remove('focused')
        element.removeAttribute('aria-current')
      }
      for (const element of (quote && column.marks.get(quote)) || []) {
        element.classList.add('focused')
        element.setAttribute('aria-current', 'true')
      }
      column.article.classList.toggle('absent', quote !== null && !column.marks.has(quote))
    }
    focused = quote
    tabs.tell((slug) => quote === null || bySlug.get(slug)!.marks.has(quote))
    const said = quote ? [place(quote), parts.entries.get(quote)?.dataset.say].filter(Boolean).join(', ') : ''
    parts.live.textContent = said
    panel.show(quote, said)
  }

  /** Brings every shown column that is not locked to the focused quote: its own, or what stands beside it. */
  function align(at: number | null): void {
    if (!focused) return
    const shown = sync.shown()
    const key = placeKey(focused)
    const lead =
      from && shown.includes(from) && from.marks.has(focused)
        ? from
        : shown.find((c) => c.marks.has(focused!))
    const top = lead && sync.geometryOf(lead).byKey.get(key)?.top
    if (!lead || top === undefined) return
    const lowest = sync.restingLine((g) => g.byKey.get(key)?.top)
    const reach = Math.min(
      ...shown.flatMap((c) => sync.geometryOf(c).byKey.get(key)?.top ?? []),
      sync.geometryOf(lead).height / 2,
    )
    const room = parts.panel.getBoundingClientRect().top - lead.text.getBoundingClientRect().top - headroom
    const wished = at !== null && at >= 0 && at <= reach ? at : lowest
    const line = Math.max(0, Math.min(wished, room))
    sync.aim(key, line)
    const tops = shown.map((column) => {
      const own = sync.geometryOf(column).byKey.get(key)
      return (own ? own.top : sync.mapFrom(lead, column, top)) - line
    })
    shown.forEach((column, i) => {
      if (!column.locked || column === lead) sync.place(column, tops[i]!)
    })
  }

  function keepStageInView(): void {
    const box = parts.stage.getBoundingClientRect()
    if (box.bottom > innerHeight + 1 || box.top < 0)
      scrollTo({ top: scrollY + box.bottom - innerHeight, behavior: 'instant' })
  }

  /** Focuses a quote and lets every column meet at its line. */
  function focusQuote(quote: string, column: Column | null, at: number | null): void {
    const home = column ?? homeOf(quote)
    if (home && !sync.shown().includes(home)) showColumns(home.slug)
    from = home
    mark(quote)
    if (home) bringIn(home)
    keepStageInView()
    align(at)
    resting = true
    takeKeyboard()
    scheduleDraw()
  }

  function takeKeyboard(): void {
    const column = from && sync.shown().includes(from) ? from : null
    const mark = focused && column?.marks.get(focused)?.find((element) => element.dataset.n)
    if (mark instanceof HTMLElement && document.activeElement !== mark) mark.focus({ preventScroll: true })
  }

  /** The shown source that has the quote, the base's before others; else the base's. */
  function homeOf(quote: string): Column | null {
    const base = document.getElementById(quote)?.closest<HTMLElement>('[data-source]')?.dataset.source
    const shown = sync.shown()
    const first = bySlug.get(base ?? '')
    if (first && shown.includes(first)) return first
    return shown.find((c) => c.marks.has(quote)) ?? first ?? columns.find((c) => c.marks.has(quote)) ?? null
  }

  function pick(quote: string, column: Column | null, at: number | null = null): void {
    const moved = focused !== quote
    focusQuote(quote, column, at)
    view = { ...view, target: quote }
    if (moved) history.pushState(null, '', formatView(view))
  }

  function leave(): void {
    if (!focused) return
    mark(null)
    resting = false
    view = { ...view, target: null }
    history.pushState(null, '', formatView(view) || location.pathname)
    scheduleDraw()
  }

  function step(by: -1 | 1): void {
    if (walk.length === 0) return
    const now = focused && walk.includes(focused) ? walk.indexOf(focused) : by > 0 ? -1 : walk.length
    const quote = walk[(now + by + walk.length) % walk.length]
    if (quote) pick(quote, null)
  }

  function stepSource(by: -1 | 1): void {
    const shown = sync.shown()
    const now = shown.indexOf(columnInView())
    const next = shown[(now + by + shown.length) % shown.length]
    if (next) goToSource(next)
  }

  function goToSource(column: Column): void {
    if (!sync.shown().includes(column)) {
      const shown = sync.shown().map((c) => c.slug)
      setSources([...shown.slice(0, -1), column.slug])
    }
    bringIn(column)
    if (focused && column.marks.has(focused)) {
      from = column
      takeKeyboard()
    } else column.text.focus({ preventScroll: true })
  }

  /** The full address of the focused quote's page; of the view where none is focused. */
  function linkOfFocused(): string {
    const href = focused && document.getElementById(focused)?.getAttribute('href')
    return new URL(href || location.href, location.href).href
  }

  async function copyLink(): Promise<void> {
    const address = linkOfFocused()
    const copied = await copyText(address)
    const said = copied ? 'Link copied' : address
    panel.say(said)
    parts.live.textContent = said
  }

  // Looks

  /** Gives the name of the mode. */
  function setMode(mode: Mode, keep: boolean): string {
    root.dataset.mode = mode
    const select = root.querySelector<HTMLSelectElement>('select[data-action="mode"]')
    if (select) select.value = mode
    const name = select?.selectedOptions[0]?.text ?? ''
    if (!keep) return name
    settings.mode = mode
    saveSettings(settings)
    if (view.mode) {
      view = { ...view, mode: null }
      history.replaceState(history.state, '', formatView(view) || location.pathname)
    }
    return name
  }

  function setPanelShut(on: boolean): void {
    panel.shut(on)
    settings.panelShut = on
    saveSettings(settings)
    if (resting) align(sync.readingLine())
  }

  // Drawing

  let drawing: number | null = null
  function scheduleDraw(): void {
    if (drawing !== null) return
    drawing = requestAnimationFrame(() => {
      drawing = null
      const scrolled = sync.scrolled()
      connectors.draw(focused, lines, scrolled)
      strips.draw(focused, scrolled)
    })
  }

  let laying = 0
  function scheduleLayout(): void {
    laying ||= requestAnimationFrame(layOut)
  }

  /** Measures anew; what rested at its line is brought back to it. */
  function layOut(): void {
    cancelAnimationFrame(laying)
    laying = 0
    const at = resting ? sync.readingLine() : null
    sync.forget()
    if (!oneSource.matches) connectors.measure()
    strips.measure()
    if (resting) {
      keepStageInView()
      if (from) bringIn(from)
      align(at)
    }
    scheduleDraw()
  }

  // Listening

  root.addEventListener('click', (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.altKey
    )
      return
    const link =
      event.target instanceof Element ? event.target.closest<HTMLElement>('a[href], .mark[data-q]') : null
    if (!link) return
    const inColumn = link.closest<HTMLElement>('[data-source]')
    const column = bySlug.get(inColumn?.dataset.source ?? '') ?? null
    if (link.matches('.mark[data-q]') && column) {
      if (root.dataset.mode === 'plain' || !getSelection()?.isCollapsed) return
      event.preventDefault()
      const rect = link.getClientRects()[0]
      const begin = column.marks.get(link.dataset.q ?? '')?.[0]?.getClientRects()[0] ?? rect
      pick(link.dataset.q ?? '', column, begin ? begin.top - column.text.getBoundingClientRect().top : null)
      return
    }
    if (
      !(link instanceof HTMLAnchorElement) ||
      link.origin !== location.origin ||
      link.pathname !== location.pathname
    )
      return
    const found = quoteAt(parseView(new URL(link.href)).target)
    if (!found) return
    event.preventDefault()
    pick(found.quote, null)
  })

  const act = toMap<(button: HTMLElement) => void>({
    next: () => step(1),
    previous: () => step(-1),
    help,
    sync: (button) => {
      sync.setTogether(!sync.isTogether())
      button.setAttribute('aria-pressed', String(sync.isTogether()))
    },
    lines: (button) => {
      lines = !lines
      settings.lines = lines
      saveSettings(settings)
      button.setAttribute('aria-pressed', String(lines))
      scheduleDraw()
    },
  })
  offerWordLinks(parts)
  for (const button of root.querySelectorAll<HTMLElement>('button[data-action]')) {
    const does = act.get(button.dataset.action ?? '')
    if (does) button.addEventListener('click', () => does(button))
  }
  root.querySelector('select[data-action="mode"]')?.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement && isMode(event.target.value))
      setMode(event.target.value, true)
  })
  listenToKeys(
    {
      next: () => step(1),
      previous: () => step(-1),
      toSource: (n) => {
        const column = bySlug.get(orderNow()[n - 1] ?? '')
        if (column) goToSource(column)
      },
      copyLink,
      find: () => location.assign(searchHref()),
      plain: () => {
        parts.live.textContent = setMode(root.dataset.mode === 'plain' ? 'quotes' : 'plain', true)
      },
      help,
      leave,
    },
    () => settings.keys,
  )
  area.addEventListener(
    'scroll',
    () => {
      if (oneSource.matches) drawTabs()
    },
    { passive: true },
  )

  /** Reads the address and shows what it asks for: at the beginning, and on back and forward. */
  function arrive(): void {
    view = parseView(new URL(location.href))
    setMode(view.mode ?? settings.mode, false)
    setOutletsHidden(view.hideOutlets)
    const found = quoteAt(view.target)
    showColumns(found ? ((found.column ?? homeOf(found.quote))?.slug ?? null) : null)
    layOut()
    if (found) focusQuote(found.quote, found.column, null)
    else mark(null)
    tellOfMiss(found ? null : view.target)
  }

  /** A link to a quote that the story has no more, or never had: its page says what became of it. */
  function tellOfMiss(target: string | null): void {
    root.querySelector('.notice')?.remove()
    if (!target || document.getElementById(target)) return
    const link = makeElement('a', { href: quoteHref(target) }, 'See what became of it')
    const notice = makeElement(
      'p',
      { class: 'notice label', role: 'alert' },
      'This story has no such quote now. ',
      link,
    )
    parts.stage.before(notice)
  }

  for (const event of ['wheel', 'touchmove'] as const) {
    window.addEventListener(
      event,
      () => {
        resting = false
      },
      { passive: true },
    )
  }
  history.scrollRestoration = 'manual'
  window.addEventListener('popstate', arrive)
  oneSource.addEventListener('change', () => {
    if (!paper.matches) arrive()
  })
  root.setAttribute('data-ready', '')
  panel.shut(settings.panelShut ?? oneSource.matches)
  root.querySelector('[data-action="lines"]')?.setAttribute('aria-pressed', String(lines))
  arrive()

  let fitted = fits()
  const sizes = new ResizeObserver(() => {
    if (paper.matches) return
    if (fits() !== fitted) {
      fitted = fits()
      showColumns(from && focused ? from.slug : null)
    }
    scheduleLayout()
  })
  sizes.observe(area)
  for (const column of columns) sizes.observe(column.prose)
  // Below the window nothing is laid out yet that is in italics: loaded now, it moves nothing later.
  void document.fonts.load('italic 1em "Source Serif 4"')
  document.fonts.ready.then(scheduleLayout)
  // While a page loads the browser itself goes on scrolling to the fragment; the last word is ours.
  const settle = () => {
    if (!resting) return
    layOut()
    takeKeyboard()
  }
  if (document.readyState === 'complete') settle()
  else window.addEventListener('load', () => requestAnimationFrame(settle))
  // After `popstate` the browser goes to the fragment, and tells so only now.
  window.addEventListener('hashchange', settle)
}
