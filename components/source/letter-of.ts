/** 0 is `A`, 25 is `Z`, 26 is `AA`: stands for a source where its name is hidden, and, small, for a wording. */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter
}

/** The letter of a wording, as editions give their witnesses: `a`, `b` … */
export function siglumOf(order: number): string {
  return letterOf(order).toLowerCase()
}
