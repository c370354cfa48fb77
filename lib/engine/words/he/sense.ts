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
  reversals: `
    הכחיש
    הכחישה
    הכחישו
    מכחיש
    מכחישה
    מכחישים
    מסרב
    מסרבים
    מסרבת
    סירב
    סירבה
    סירבו`,
}
