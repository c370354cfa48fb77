import type { SenseTables } from '../sense.ts'

export const sense: SenseTables = {
  negations: `
    без
    не
    нельзя
    нет
    ни
    никакой
    никогда
    никто
    ничего`,
}
