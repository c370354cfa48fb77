/** Something to measure at a size: `prepare` makes it, what it returns is timed. */
export type Hostile = { name: string; n: number; prepare: (n: number) => () => void }

/** Seconds after which larger sizes are left out. */
const patience = 20
/** Times over which four times the input may be more than linear: compiling, collecting and sorting take their share. */
const mostGrowth = 6
/** Times over which twice the input is more than linear, at the size where that is asked. */
const mostDoubling = 2.7
/** Below this many seconds growth is noise. */
const noise = 0.25

/** Prints the seconds of n, 2n and 4n, or only where they grow faster than the input; whether they do. */
export function isSlow({ name, n, prepare }: Hostile, print: 'all' | 'slow'): boolean {
  prepare(Math.ceil(n / 50))()
  const times: number[] = []
  for (const size of [n, 2 * n, 4 * n]) {
    if ((times.at(-1) ?? 0) > patience) break
    times.push(secondsOf(prepare(size)))
  }
  const growth = times.at(-1)! / Math.max(times[0]!, noise / 4)
  const slow =
    times.length < 3 ||
    (times[2]! > noise && growth > mostGrowth && secondsOf(prepare(8 * n)) > mostDoubling * times[2]!)
  const cells = [0, 1, 2].map((at) => (times[at]?.toFixed(2) ?? '–').padStart(8)).join('')
  if (print === 'all' || slow)
    console.log(
      `${name.padEnd(58)}${String(n).padStart(8)} ${cells}${growth.toFixed(1).padStart(8)}${slow ? '  MORE THAN LINEAR' : ''}`,
    )
  return slow
}

/** Processor time of one run: others on the machine do not count. */
function secondsOf(work: () => void): number {
  const from = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1e6
}
