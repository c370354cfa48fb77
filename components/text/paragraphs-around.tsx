import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { blocksAround } from '@/lib/marks/blocks-around.ts'
import { marksOf } from '@/lib/marks/marks-of.ts'
import type { Source, Span, Story } from '../../lib/types.ts'
import './marks.css'
import { weaveMarks } from '@/lib/marks/weave-marks.ts'
import { picturesOf } from './pictures-of.tsx'

/** The blocks of a source that a span touches, and `reach` more on either side, with their marks and without ids. */
export function ParagraphsAround(props: { story: Story; source: Source; span: Span; reach?: number }) {
  const { story, source, span, reach = 0 } = props
  const around = blocksAround(source.body, span, reach)
  return toJsxRuntime(weaveMarks(around, marksOf(story, source, 'none')), {
    Fragment,
    jsx,
    jsxs,
    components: picturesOf(story),
  })
}
