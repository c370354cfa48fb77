import { type Action, action } from './parts.ts'

/** A button with a sign on it. The title is its name, so that it is not read twice. */
export function Tool({
  does,
  sign,
  title,
  className = 'tool',
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
