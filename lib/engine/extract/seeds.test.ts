import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { findQuotations } from './find-quotations.ts'

const folder = fileURLToPath(new URL('../../../../shared/seeds/', import.meta.url))

/**
 * What a careful reader finds in five articles on one event: words, kind, speaker, and whom they were told to.
 * A paragraph that is quoted as a whole without marks is known by its first two words.
 */
const expected: Record<string, [string, string, string | null, string | null][]> = {
  '000': [
    ['significant coordination site', 'fragment', 'leaked Pentagon assessment report', 'The Washington Post'],
    ['cost-effective model for external operations', 'fragment', 'the assessment', null],
    ['serious threat', 'fragment', 'UN Security Council', null],
    ['has served as check', 'fragment', 'the documents', null],
    [
      'I would never want to say that we had mortgaged our counterterrorism to a group like the Taliban, but it’s a fact that, operationally, they put pressure on ISIS-K,',
      'speech',
      'a US government official',
      'The Washington Post',
    ],
    [
      'In a strange world, we have mutually beneficial objectives there.',
      'speech',
      'a US government official',
      'The Washington Post',
    ],
    [
      'ISIS-K has enjoyed safe haven in Afghanistan since the administration withdrew 20 months ago.',
      'speech',
      'Nathan Sales',
      'The Washington Post',
    ],
    [
      'has the ambition to attack American interests in the region and, ultimately, the U.S. homeland itself,',
      'fragment',
      'Nathan Sales',
      null,
    ],
  ],
  '001': [
    ['A strange world', 'fragment', null, null],
    ['enemy of my enemy is my friend', 'not-speech', null, null],
    [
      'I would never want to say that we had mortgaged our counterterrorism to a group like the Taliban, but it’s a fact that, operationally, they put pressure on ISIS-K,',
      'speech',
      'a senior U.S. defense official',
      null,
    ],
    [
      'In a strange world, we have mutually beneficial objectives there.',
      'speech',
      'a senior U.S. defense official',
      null,
    ],
    ['The attack', 'speech', 'The Washington Post', null],
    [
      'ISIS has been developing a cost-effective model for external operations that relies on resources from outside Afghanistan, operatives in target countries, and extensive facilitation networks,',
      'speech',
      'a leaked Pentagon assessment',
      null,
    ],
    [
      'The model will likely enable ISIS to overcome obstacles — such as competent security services — and reduce some plot timelines, minimizing disruption opportunities.',
      'speech',
      'a leaked Pentagon assessment',
      null,
    ],
    [
      'Other reports in the same documents trove reveal persistent efforts by the Islamic State in other parts of the world to obtain expertise for creating chemical weapons and operating drone aircraft, and a plot in which the group’s supporters would kidnap Iraqi diplomats in Belgium or France in a bid to secure the release of 4,000 imprisoned militants.',
      'speech',
      'The Washington Post',
      null,
    ],
    [
      'We see a lot of discussion and not a lot of action at this point.',
      'speech',
      'a senior U.S. defense official',
      null,
    ],
    [
      'Other current and former U.S. officials, while declining to comment on the specifics of the classified documents, said the reports appear to bear out previous warnings about the potential for a terrorist resurgence in Afghanistan after the U.S. withdrawal,',
      'speech',
      'The Washington Post',
      null,
    ],
    [
      'ISIS-K has enjoyed safe haven in Afghanistan since the administration withdrew 20 months ago.',
      'speech',
      'Nathan Sales',
      null,
    ],
    [
      'has the ambition to attack American interests in the region and, ultimately, the U.S. homeland itself.',
      'fragment',
      'Nathan Sales',
      null,
    ],
  ],
  '002': [
    [
      'religious extremist groups are openly at war,',
      'fragment',
      'a senior defense official',
      'The Washington Post',
    ],
    [
      'I would never say that we mortgaged our counterterrorism efforts to a group like the Taliban. But it is operationally true that they exert pressure on ISIS-K.',
      'speech',
      'a senior defense official',
      null,
    ],
    ['the [Afghan] Taliban has served as a check on ISIS', 'fragment', 'a US defense official', null],
    [
      'maintains the capability to remove terrorists from the battlefield without a permanent troop presence on the ground,',
      'fragment',
      'Adrienne Watson',
      null,
    ],
    [
      'aspires to attack American interests in the region and ultimately the US homeland itself.',
      'fragment',
      'Nathan Sales',
      'The Washington Post',
    ],
    ['has been suppressed', 'fragment', 'Suhail Shaheen', null],
    ['does not reflect the realities on the ground in Afghanistan.', 'fragment', 'Suhail Shaheen', null],
    ['Such reports reflect the personal desires of their authors,', 'speech', 'Suhail Shaheen', null],
    [
      'The reality is that the Islamic State no longer has a physical presence in Afghanistan as it did during the invasion.',
      'speech',
      'Suhail Shaheen',
      null,
    ],
  ],
  '003': [
    [
      'I would never say that we mortgaged our counterterrorism to a group like the Taliban, but it is a fact that operationally they put pressure on ISIS-K,',
      'speech',
      'a senior US defense official',
      'The Washington Post',
    ],
    [
      'In a strange world, we have mutually beneficial goals out there.',
      'speech',
      'a senior US defense official',
      'The Washington Post',
    ],
    [
      'maintains the capability to remove terrorists from the battlefield without a permanent troop presence on the ground,',
      'fragment',
      'Adrienne Watson',
      'The Washington Post',
    ],
    [
      'We see a lot of talk and not a lot of action at this point,',
      'speech',
      'a senior US defense official',
      null,
    ],
  ],
  '004': [
    [
      'I would never want to say that we had mortgaged our counterterrorism to a group like the Taliban, but it’s a fact that, operationally, they put pressure on ISIS-K,',
      'speech',
      'a senior US defense official',
      'The Washington Post',
    ],
    [
      'In a strange world, we have mutually beneficial objectives there.',
      'speech',
      'a senior US defense official',
      'The Washington Post',
    ],
    [
      'maintains the ability to remove terrorists from the battlefield without permanent troop presence on the ground,',
      'fragment',
      'Adrienne Watson',
      'The Washington Post',
    ],
    [
      'We see a lot of discussion and not a lot of action at this point,',
      'speech',
      'a senior US defense official',
      null,
    ],
  ],
}

describe.skipIf(!existsSync(folder))('the seeds (../shared/seeds; skipped where absent)', () => {
  test.each(Object.entries(expected))('%s', (prefix, quotations) => {
    const file = readdirSync(folder).find((name) => name.startsWith(prefix))!
    const text = readFileSync(folder + file, 'utf8')
    const found = findQuotations({ id: prefix, text }).quotations.map((q) => [
      q.outer.start === q.start ? text.slice(q.start, q.start + 10) : text.slice(q.start, q.end),
      q.kind,
      q.speaker?.name ?? null,
      q.via,
    ])
    expect(found).toEqual(quotations)
  })
})
