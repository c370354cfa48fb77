import { expect, it } from 'vitest'
import { directionOf, isSameLanguage, languageName, primaryLanguage } from './language.ts'

it.each([
  ['ar', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['arz', 'rtl'],
  ['ary', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
  ['ckb', 'rtl'],
  ['dv', 'rtl'],
  ['en', 'ltr'],
  ['fa-AF', 'rtl'],
  ['he', 'rtl'],
  ['ja', 'ltr'],
  ['ks', 'rtl'],
  ['ku', 'ltr'],
  ['ku-Arab', 'rtl'],
  ['nqo', 'rtl'],
  ['pa', 'ltr'],
  ['pa-PK', 'rtl'],
  ['prs', 'rtl'],
  ['sd', 'rtl'],
  ['sd-Deva', 'ltr'],
  ['syr', 'rtl'],
  ['ug', 'rtl'],
  ['und', 'ltr'],
  ['ur', 'rtl'],
  ['ur-Latn', 'ltr'],
  ['uz-Arab', 'rtl'],
  ['yi', 'rtl'],
  ['zh-Hant', 'ltr'],
  ['no language', 'ltr'],
])('%s is written %s', (lang, dir) => {
  expect(directionOf(lang)).toBe(dir)
})

it.each([
  ['en-GB', 'en'],
  ['zh_Hant', 'zh'],
  ['frr', 'frr'],
  ['ENM', 'enm'],
])('%s is %s to the engine', (lang, key) => {
  expect(primaryLanguage(lang)).toBe(key)
})

it('tells one language from another, whatever its script and region', () => {
  expect(isSameLanguage('zh-Hant', 'zh-CN')).toBe(true)
  expect(isSameLanguage('fr', 'frr')).toBe(false)
})

it.each([
  ['zh-Hant', 'Traditional Chinese'],
  ['de', 'German'],
  ['no language', 'no language'],
])('%s is called %s', (lang, name) => {
  expect(languageName(lang)).toBe(name)
})
