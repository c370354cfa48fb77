import { type Action, action } from './parts.ts'

/** How a button of the bars looks. */
export const toolLook = 'min-h-11 min-w-11 px-2 hover:text-rubric'

/** Of a switch: what is off is struck through. */
export const struckLook = 'aria-[pressed=false]:text-quiet aria-[pressed=false]:line-through'

/** A button with a sign on it. The title is its name, so that it is not read twice. */
export function Tool({
  does,
  sign,
  title,
  className = toolLook,
  pressed,
}: {
  does: Action
  sign: string
  title: string
  className?: string
  pressed?: boolean
}) {
  return (
    <button type="button" className={className} title={title} aria-pressed={pressed} {...action(does)}>
      <span aria-hidden="true">{sign}</span>
    </button>
  )
}
