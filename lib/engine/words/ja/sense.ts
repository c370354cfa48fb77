import type { SenseTables } from '../sense.ts'

export const sense: SenseTables = {
  negations: `
    な-い
    な-か-っ
    ま-せ-ん`,
  reversals: `
    否-定
    拒-否
    拒-絶`,
}
