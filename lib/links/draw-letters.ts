/** No vowels, so that no word comes out; nothing that is taken for something else when read aloud or copied by hand. */
const letters = 'bcdfghjkmnpqrstvwxz'
const digits = '256789'
const unwanted = /fck|fuk|fkk|kkk|ngr|ngg|sht|cnt|dck|pns|fgt|wtf|stfu|hh|ss|88|nz/

/**
 * Four letters and digits for a new id, at least one of them a digit. `random(n)` gives an integer in `[0, n)`;
 * the build hands in the system's randomness.
 */
export function drawLetters(random: (n: number) => number): string {
  const alphabet = letters + digits
  for (;;) {
    let drawn = ''
    for (let i = 0; i < 4; i++) drawn += alphabet[random(alphabet.length)]!
    if (/\d/.test(drawn) && !unwanted.test(drawn)) return drawn
  }
}

/**
 * Letters for pages that are shown and not published (`next dev`): counted, so that a reload gives the same address,
 * and with a `0` that `drawLetters` never gives, so that none is ever taken for a published one.
 */
export function countLetters(): () => string {
  let count = 0
  return () => {
    count++
    return `0${count.toString(36).padStart(3, '0')}`
  }
}

/** Whether an id ends in letters that `countLetters` gave. */
export function isProvisional(id: string): boolean {
  return /-0[0-9a-z]{3,}$/.test(id)
}
