import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { type MarkIds, marksOf } from '@/lib/marks/marks-of.ts'
import type { Source, Story } from '../../lib/types.ts'
import './marks.css'
import { weaveMarks } from '@/lib/marks/weave-marks.ts'
import { picturesOf } from './pictures-of.tsx'

/** The text of one source with its marks. The caller sets `lang` and `dir` around it. */
export function MarkedText({ story, source, ids }: { story: Story; source: Source; ids: MarkIds }) {
  return toJsxRuntime(weaveMarks(source.body, marksOf(story, source, ids)), {
    Fragment,
    jsx,
    jsxs,
    components: picturesOf(story),
  })
}
