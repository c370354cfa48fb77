/** Where progress is told: standard output, or what stands for it. */
export type ProgressStream = { write(text: string): unknown; isTTY?: boolean }

/** Tells how far a long work is. `advance` takes how many stories are done; `end` takes a line that is written over away. */
export type Progress = { advance: (done: number) => void; end: () => void }

/** Milliseconds between two lines where each stays. */
const every = 60_000

/**
 * Progress over some stories: on a terminal one line that is written over, elsewhere a line a minute and nothing for
 * work that takes less. `now` gives milliseconds.
 */
export function tellProgress(total: number, stream: ProgressStream, now: () => number = Date.now): Progress {
  const begun = now()
  let told = begun
  return {
    advance(done) {
      if (done === 0 || (!stream.isTTY && now() - told < every)) return
      told = now()
      const left = ((told - begun) / done) * (total - done)
      const line = `${done} of ${total} stories rendered, ${inMinutes(left)} to go`
      stream.write(stream.isTTY ? `\r\u001b[K${line}` : `${line}\n`)
    },
    end() {
      if (stream.isTTY && told !== begun) stream.write('\r\u001b[K')
    },
  }
}

/** “40 s”, “3 min”. */
function inMinutes(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  return seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
}
