import type { Element, ElementContent, Root, RootContent } from 'hast'
import type { Picture } from '../types.ts'
import { apart, rel, toLinkAddress } from './keep-links.ts'

/** The link that stands around a picture. */
type Link = Element | null

/** Elements that hold paragraphs; in all others a picture interrupts words. */
const flow = new Set(['blockquote', 'div', 'li', 'dd', 'td', 'th'])

/**
 * Pictures of a sanitised tree as figures of their own, behind the paragraph they stood in. One in the story's
 * `images/` is shown; one on another host becomes its caption and a plain link, so that nothing is loaded from there.
 */
export function liftPictures(root: Root): { root: Root; pictures: Picture[] } {
  const pictures: Picture[] = []

  const toFigure = (image: Element, inFigure: boolean, link: Link): Element[] => {
    const picture = toPicture(image)
    if (!picture) return []
    pictures.push(picture)
    const title = typeof image.properties.title === 'string' ? image.properties.title.trim() : ''
    const caption = title || (picture.local ? '' : picture.alt)
    const content: Element[] = [picture.local ? showPicture(picture, link) : linkPicture(picture, link)]
    // A figure of the source's has a caption of its own; the picture's words stand below the picture.
    if (inFigure) return title ? [...content, element('div', {}, [{ type: 'text', value: title }])] : content
    if (caption) content.push(element('figcaption', {}, [{ type: 'text', value: caption }]))
    return [element('figure', { className: ['picture'] }, content)]
  }

  const arrange = (
    nodes: readonly (ElementContent | RootContent)[],
    inFigure: boolean,
    link: Link = null,
  ): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'doctype') return []
      if (node.type !== 'element') return [node]
      if (node.tagName === 'img') return toFigure(node, inFigure, link)
      if (node.tagName === 'a' && hasImage(node)) return arrangeLink(node, inFigure)
      if (node.tagName === 'figure') {
        const children = arrange(node.children, true, link)
        return children.length
          ? [{ ...node, properties: { ...node.properties, className: ['picture'] }, children }]
          : []
      }
      if (flow.has(node.tagName) || !hasImage(node))
        return [
          {
            ...node,
            children: flow.has(node.tagName) ? arrange(node.children, inFigure, link) : node.children,
          },
        ]
      if (!isParagraph(node.tagName)) return [{ ...node, children: arrange(node.children, inFigure, link) }]
      const images = takeImages(node)
      const rest = isBlank(images.rest) ? [] : [images.rest]
      return [
        ...rest,
        ...images.taken.flatMap((taken) => toFigure(taken.image, inFigure, taken.link ?? link)),
      ]
    })

  /** A link among blocks: its words each in a link of their own, its pictures as pictures that lead there. */
  const arrangeLink = (link: Element, inFigure: boolean): ElementContent[] =>
    link.children.flatMap((child): ElementContent[] =>
      child.type === 'element' && hasImage(child)
        ? arrange([child], inFigure, link)
        : isBlank({ ...link, children: [child] })
          ? [child]
          : [{ ...link, children: [child] }],
    )

  return { root: { ...root, children: arrange(root.children, false) }, pictures }
}

function toPicture(image: Element): Picture | null {
  const address = toPictureAddress(String(image.properties.src ?? ''))
  const alt = typeof image.properties.alt === 'string' ? image.properties.alt.replace(/\s+/g, ' ').trim() : ''
  return address && { ...address, alt }
}

/** A file in the story's `images/`, or a full web address; `null` for all else. */
export function toPictureAddress(src: string): Pick<Picture, 'url' | 'local'> | null {
  const address = src.trim().replace(/^\.\//, '')
  const path = decode(address)
  if (
    /^images\/(?:[^./\\?#%\p{Cc}][^/\\?#%\p{Cc}]*\/)*[^./\\?#%\p{Cc}][^/\\?#%\p{Cc}]*\.(?:png|jpe?g|webp|avif|gif)$/iu.test(
      path,
    )
  )
    return { url: path, local: true }
  const url = toLinkAddress(address.startsWith('//') ? `https:${address}` : address)
  return url && !url.startsWith('mailto:') ? { url, local: false } : null
}

/** A name as the folder has it, of an address in which spaces and letters beyond ASCII are written with “%”. */
function decode(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

function showPicture({ url, alt }: Picture, link: Link): Element {
  const image = element('img', { src: url, alt, loading: 'lazy', decoding: 'async' }, [])
  return link ? { ...link, children: [image] } : image
}

function linkPicture({ url }: Picture, link: Link): Element {
  const say = (value: string): ElementContent => ({ type: 'text', value, data: { ...apart } })
  const links = [element('a', { href: url, rel: [...rel] }, [say(`Picture at ${new URL(url).host}`)])]
  const address = String(link?.properties.href ?? url)
  if (link && address !== url)
    links.push({ ...link, children: [say(`its link to ${new URL(address).host || address}`)] })
  return element(
    'p',
    { className: ['picture-link'] },
    links.flatMap((one, at) => (at === 0 ? [one] : [say(', '), one])),
  )
}

/** A link that has nothing but a picture goes with it; one that has words stays with them. */
function takeImages(node: Element): { rest: Element; taken: { image: Element; link: Link }[] } {
  const taken: { image: Element; link: Link }[] = []
  const take = (child: ElementContent, link: Link): ElementContent[] => {
    if (child.type !== 'element') return [child]
    if (child.tagName === 'img') {
      taken.push({ image: child, link })
      // A blank, so that the words at both sides of a picture stay two words.
      return [{ type: 'text', value: ' ' }]
    }
    const around = child.tagName === 'a' ? (isBlank(child) ? child : null) : link
    const rest = { ...child, children: child.children.flatMap((inner) => take(inner, around)) }
    return child.children.length > 0 && isBlank(rest) ? [{ type: 'text', value: ' ' }] : [rest]
  }
  const children = node.children.flatMap((child) => take(child, null))
  return { rest: { ...node, children }, taken }
}

function isParagraph(tagName: string): boolean {
  return /^(?:p|h[1-6]|figcaption|dt|caption)$/.test(tagName)
}

function hasImage(node: Element): boolean {
  return node.tagName === 'img' || node.children.some((child) => child.type === 'element' && hasImage(child))
}

/** Whether an element has no words. */
function isBlank(node: Element): boolean {
  return node.children.every((child) =>
    child.type === 'text' ? child.value.trim() === '' : child.type === 'element' && isBlank(child),
  )
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}
