import type { Sieve } from '../attribution.ts'

/** Code units read before and after the marks. */
const reach = 60
const says =
  /^(?:など|等)?と(?:述べ|話し|話す|語っ|語る|言っ|言い|訴え|説明|強調|指摘|主張|コメント|発言|批判|答え|表明|明らかに|呼びかけ|書い|し[たてい])/
const subject = /([^、。「」『』\s]{1,24}?)(?:は|が)、?[^「」『』。]{0,24}$/

/** The topic before the marks, and a verb of saying after the particle と. */
export const japanese: Sieve = {
  name: 'a topic before the marks, a verb of saying after them: Japanese',
  example: {
    text: '鈴木氏は「まだ終わっていない」と述べた。',
    speaker: '鈴木氏',
    cue: 'と述べ',
    lang: 'ja',
  },
  read({ text, pieces, at }) {
    const { start: open, end: close } = pieces[at]!
    const verb = says.exec(text.slice(close, close + reach))
    if (!verb) return null
    const before = text.slice(Math.max(0, open - reach), open)
    const sentence = before.slice(before.lastIndexOf('。') + 1).trimStart()
    const found = subject.exec(sentence)
    const start = found ? open - (sentence.length - found.index) : 0
    const name = found?.[1] ?? ''
    return {
      subject: found
        ? { type: 'name', start, end: start + name.length, name, role: null, gender: null, next: 0 }
        : null,
      continues: false,
      cue: { start: close, end: close + verb[0].length },
      gender: null,
      by: 'say',
      where: 'after',
      joint: ',',
      via: null,
    }
  },
}
