import type { SenseTables } from '../sense.ts'

export const sense: SenseTables = {
  negations: `
    بدون
    غير
    لا
    لم
    لن
    ليس
    ليست
    ما`,
}
