import type { SenseTables } from '../sense.ts'

export const sense: SenseTables = {
  negations: `
    な-い
    な-か-っ
    ま-せ-ん`,
}
