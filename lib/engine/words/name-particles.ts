import { entriesOf } from './language.ts'

/** Words inside names that are not capitals: “Ludwig van Beethoven”. They go with the name, not with the language. */
export const nameParticles: ReadonlySet<string> = new Set(
  entriesOf(`
  af
  al
  ben
  bin
  da
  das
  de
  del
  della
  den
  der
  di
  dos
  du
  e
  el
  ibn
  la
  le
  of
  te
  ter
  van
  von
  y
  zu
  zum`),
)
