import type { WordTables } from '../language.ts'

export const notSpeech = {
  works: `
    अभियान
    उपन्यास
    एल्बम
    ऑपरेशन
    कार्यक्रम
    किताब
    क्लब
    गाना
    गाने
    गीत
    चैनल
    जहाज
    धारावाहिक
    नाटक
    नारा
    पत्रिका
    परियोजना
    पुरस्कार
    पुस्तक
    पेंटिंग
    प्रदर्शनी
    फ़िल्म
    फिल्म
    शब्द
    सीरियल
    होटल`,
  naming: `
    कथित
    तथाकथित
    नाम से
    नामक
    मशहूर`,
} satisfies Partial<WordTables>
