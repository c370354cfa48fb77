import type { SenseTables } from '../sense.ts'

export const sense: SenseTables = {
  negations: `
    不
    別
    别
    勿
    否
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
    同
    少
    常
    断
    斷
    来
    洲
    論
    论
    过
    過`,
  denials: `
    失-敗
    失-败`,
  reversals: `
    反-駁
    反-驳
    否-認
    否-认
    拒-絕
    拒-绝
    駁-回
    駁-斥
    驳-回
    驳-斥`,
  quantifiers: {
    all: `
      一-切
      全-体
      全-部
      全-體
      完-全
      所-有
      每
      都`,
    most: `
      多-数
      多-數
      大-多-数
      大-多-數
      大-部-分`,
    many: `
      众-多
      很-多
      眾-多
      許-多
      许-多`,
    some: `
      一-些
      几-个
      幾-個
      有-些
      若-干
      部-分`,
    few: `
      少-数
      少-數
      很-少`,
    half: `
      一-半
      半`,
    only: `
      仅-仅
      僅-僅
      只-有`,
    'at-least': `
      不-少-于
      以-上
      至-少
      超-过
      超-過`,
    'at-most': `
      不-到
      不-超-过
      以-下
      最-多
      至-多`,
    about: `
      大-約
      大-约
      左-右
      約
      约
      近`,
    always: `
      一-直
      始-终
      总-是
      總-是`,
    often: `
      有-时
      有-時
      經-常
      经-常`,
    rarely: `
      很-少-会`,
  },
  certainty: {
    possible: `
      也-許
      也-许
      可-能
      或-許
      或-许`,
    likely: `
      估-计
      似-乎
      大-概
      好-像
      看-来
      预-计`,
    'said-to-be': `
      所-謂
      所-谓
      据-称
      據-稱
      涉-嫌
      疑-似`,
    approximate: `
      大-約
      大-约
      将-近
      左-右`,
    sure: `
      一-定
      当-然
      必-然
      显-然
      當-然
      确-实
      確-實
      肯-定`,
  },
  modals: `
    可-以 能-够 能
    将 將 会 會
    必-须 必-須 应-该 應-該 应-当 需-要`,
}
