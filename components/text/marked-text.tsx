import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import type { Source, Story } from '../../lib/types.ts'
import { type MarkIds, marksOf } from './marks-of.ts'
import './marks.css'
import { picturesOf } from './pictures-of.tsx'
import { weaveMarks } from './weave-marks.ts'

/** The text of one source with its marks. The caller sets `lang` and `dir` around it. */
export function MarkedText({ story, source, ids }: { story: Story; source: Source; ids: MarkIds }) {
  return toJsxRuntime(weaveMarks(source.body, marksOf(story, source, ids)), {
    Fragment,
    jsx,
    jsxs,
    components: picturesOf(story),
  })
}
