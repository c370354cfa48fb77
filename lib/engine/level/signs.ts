import { toMap } from '../../to-map.ts'

const plain = toMap<string>({
  '，': ',',
  '،': ',',
  '：': ':',
  '；': ';',
  '؛': ';',
  '！': '!',
  '？': '?',
  '؟': '?',
  '（': '(',
  '）': ')',
  '।': '。',
  '॥': '。',
})

/** A sign of punctuation as Latin writes it: the Arabic and the full-width comma are “,”; what only ends sentences is “。”. */
export function plainSign(sign: string): string {
  return sign < '\u0600' ? sign : (plain.get(sign) ?? sign)
}

/** A word or name without the marks and signs that stand around it. */
export function withoutOuterSigns(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}
