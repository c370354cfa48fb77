import type { SenseTables } from '../sense.ts'

export const sense: SenseTables = {
  negations: `
    不
    別
    别
    勿
    无
    未
    沒
    没
    無
    非`,
  harmlessAfterNegation: `
    仅
    但
    來
    僅
    只
    常
    断
    斷
    来
    洲
    論
    论
    过
    過`,
}
