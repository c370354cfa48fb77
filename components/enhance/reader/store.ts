/** Told of every change: the state now, the state before, and what led from one to the other. */
type Listener<S, E> = (state: S, before: S, event: E) => void

export type Store<S, E> = {
  getState(): S
  dispatch(event: E): void
  subscribe(listener: Listener<S, E>): void
}

/**
 * Holds a state that only events change. Listeners are told in the order in which they subscribed, each of every
 * change; what one of them dispatches comes when all have been told.
 */
export function createStore<S, E>(initial: S, reduce: (state: S, event: E) => S): Store<S, E> {
  const listeners: Listener<S, E>[] = []
  const waiting: E[] = []
  let state = initial
  let telling = false
  return {
    getState: () => state,
    subscribe(listener) {
      listeners.push(listener)
    },
    dispatch(event) {
      waiting.push(event)
      if (telling) return
      telling = true
      try {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
          const before = state
          state = reduce(before, next)
          if (state !== before) for (const listener of listeners) listener(state, before, next)
        }
      } finally {
        telling = false
      }
    },
  }
}
