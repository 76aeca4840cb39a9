import type { FrequencyOf } from './model.ts'

/**
 * How many in a thousand bear a common name. Judged by us from what national name lists show, rounded up: to think a name commoner than it is
 * costs a question, to think it rarer joins two people. A name that is not here counts as one in 1,250.
 */
const perThousand: Record<'given' | 'family', Record<number, string>> = {
  given: {
    20: 'mohammed muhammad mohamed mohammad',
    8: 'oliver jack harry george noah charlie jacob thomas oscar william james olivia amelia isla ava emily isabella mia poppy ella lily',
    6: 'joshua joseph daniel samuel alexander leo freddie arthur max ethan henry archie alfie logan lucas sophie grace evie jessica ruby',
    5: 'adam ali ahmed ibrahim yusuf aisha fatima maryam sophia charlotte chloe daisy freya alice sienna ellie hannah lucy megan holly',
    4: 'david michael john paul sarah emma laura rebecca matthew ryan luke benjamin callum liam connor jamie kai tyler dylan nathan',
  },
  family: {
    12: 'smith',
    10: 'jones khan',
    8: 'williams taylor brown ahmed hussain patel singh begum',
    6: 'davies evans wilson thomas johnson roberts ali kaur akhtar',
    4: 'walker wright robinson thompson white hughes edwards green hall wood harris lewis martin jackson clarke clark turner hill cooper',
    3: 'scott moore morris ward watson morgan anderson harrison baker king lee mitchell carter miah shah malik hassan mohamed rahman uddin',
    2: 'james allen parker phillips bennett young cook davis adams shaw bibi iqbal mahmood chowdhury nowak mensah osei okafor kowalski',
  },
}

const common = new Map<string, number>()
for (const [kind, bands] of Object.entries(perThousand)) {
  for (const [n, names] of Object.entries(bands)) for (const name of names.split(' ')) common.set(`${kind} ${name}`, Number(n) / 1000)
}

/** One in 1,250. */
export const ofOtherNames = 0.0008

export const usualFrequency: FrequencyOf = (kind, word) => common.get(`${kind} ${word}`)
