import type { SenseTables } from '../sense.ts'

export const sense: SenseTables = {
  negations: `
    אין
    אינה
    אינו
    אינם
    אל
    בלי
    לא
    לעולם`,
}
