import type { Components } from 'hast-util-to-jsx-runtime'
import { pictureHref } from '../../lib/publish/address.ts'
import type { Story } from '../../lib/types.ts'

/** How pictures of a story are drawn: from where the site has them. A tree holds no others. */
export function picturesOf(story: Story): Components {
  return {
    img: ({ node: _, src, alt, ...rest }) => (
      // biome-ignore lint/performance/noImgElement: next/image needs a server; these are files.
      <img
        {...rest}
        src={typeof src === 'string' ? pictureHref(story.slug, src) : undefined}
        alt={alt ?? ''}
      />
    ),
  }
}
