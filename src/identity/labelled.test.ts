import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lookUpKeys, searchKeys } from './keys.ts'
import type { Person } from './person.ts'
import { compare } from './score.ts'

// Invented pairs, judged by hand before the model was run on them. A person is: given / family / born (a ~ means estimated, a ? expected) /
// sex / postcode / telephone / NHS number; what is not known is left empty.
const onePerson = `
Elizabeth/Marlow/2015-03-03/F/AB1 2DE = Liz/Marlow/2015-03-03/F/AB1 2DE
Elizabeth Jane/Marlow/2015-03-03/F/AB1 2DE = Lizzie/Marlow/2015-03-03/F/CV4 9RT
Mohammed/Khan/2012-07-19/M/BD3 8QP = Muhammad/Khan/2012-07-19/M/BD3 8QP
Mohammed Bilal/Hussain/2011-02-05/M/BD3 8QP = Bilal/Hussain/2011-02-05/M/BD3 8QP
Mo/Hussain/2011-02-05/M = Mohammed/Hussein/2011-02-05/M
Aisha/Begum/2013-09-30/F/LU1 4TT = Ayesha/Begum/2013-09-30/F/LU1 4TT
Zofia/Wiśniewska/2014-11-02/F/PE1 5HJ = Zofia/Wisniewska/2014-11-02/F/PE1 5HJ
Katarzyna/Kowalska/2009-05-21/F/PE1 5HJ = Kasia/Kowalski/2009-05-21/F/PE1 5HJ
Олена/Шевченко/2010-08-14/F/NR2 3PL = Olena/Shevchenko/2010-08-14/F/NR2 3PL
Krzysztof/Nowak/2008-01-30/M = Kristof/Nowak/2008-01-30/M
Jack/O'Donovan/2016-06-06/M/TS4 2BB = Jack/ODonovan/2016-06-06/M/TS4 2BB
Jack/O Donovan/2016-06-06/M/TS4 2BB = Jack/O’Donovan/2016-06-06/M
Sophie/Brown-Lee/2017-12-24/F/HX1 1AA = Sophie/Brown/2017-12-24/F/HX1 1AA
Sophie/Brown Lee/2017-12-24/F/HX1 1AA = Sophie/Brown-Lee/2017-12-24/F/HX2 7CC
Wei/Zhang/2013-04-11/M/M14 6FG = Zhang/Wei/2013-04-11/M/M14 6FG
Thi Mai/Nguyen/2009-10-10/F/M14 6FG = Mai/Nguyễn/2009-10-10/F/M14 6FG
Harvey/Pell/2014-02-08/M/DN4 0AA = Harvey/Pell/2014-08-02/M/DN4 0AA
Harvey/Pell/2014-02-08/M/DN4 0AA = Harvey/Pell/2014-02-09/M/DN4 0AA
Harvey/Pell/2014-02-08/M/DN4 0AA = Harvey/Pell/2013-02-08/M/DN4 8XX
Isla/Thackray/2018-01-17/F/YO8 3RR = Isla/Thackeray/2018-01-17/F
Isla/Thackray/2018-01-17/F/YO8 3RR = Isla/Thackray/2018-01-17//
Isla/Thackray/2018-01-17/F/YO8 3RR = Iala/Thackray/2018-01-17/F/YO8 3RR
Callum/Rigby/2010-03-29/M/WN5 9AA/07700900111 = Calum/Rigby/2010-03-29/M//07700900111
Baby/Okoro/2026-03-02/F/SE15 4QL = Ada/Okoro/2026-03-02/F/SE15 4QL
Baby/Okoro/?2026-03-10/U/SE15 4QL = Ada/Okoro/2026-03-02/F/SE15 4QL
Unborn/Fenwick/?2026-01-20//NE4 5TT = Baby Boy/Fenwick/2026-01-11/M/NE4 5TT
Samuel/Adeyemi/2012-12-12/M/SE5 0NN//9434765919 = Sam/Adeyemi-Cole/2012-12-12/M/CR0 2BB//9434765919
Keira/Dunn/2011-05-05/F/L4 2TT//9434765870 = Kiera/Harrop/2011-05-05/F/L20 8PP//9434765870
Yusuf/Ahmed/2010-09-01/M/E1 5JX = Yousef/Ahmad/2010-09-01/M/E1 5JX
Hamza/Chowdhury/2012-06-23/M/E1 5JX = Hamza/Choudhury/2012-06-23/M/E3 2AA
Abdulrahman/Osman/2009-01-01/M/B11 1AA = Abdul Rahman/Osman/2009-01-01/M/B11 1AA
Bereket/Tesfay/~2008-01-01/M = Bereket/Tesfaye/~2008-06-15/M
Ahmad/Noorzai/~2008-01-01/M/CT1 2AA = Ahmed/Noorzai/2008-11-20/M/CT1 2AA
Ellie/Marsden/2013-10-31/F/S6 3TT = Eleanor/Marsden/2013-10-31/F/S6 3TT
Ellie Mae/Marsden/2013-10-31/F/S6 3TT = Ellie-Mae/Marsden/2013-10-31/F/S8 9ZZ
Tomos/Pritchard/2015-07-07/M/SY5 1AA = Thomas/Pritchard/2015-07-07/M/SY5 1AA
Alfie/Dobson/2016-11-01/M/HU3 4SS = Alfred/Dobson/2016-11-01/M/HU3 4SS
Freya/Haddad/2019-08-08/F/SR1 1QQ = Freya/Hadad/2019-08-08/F/SR1 1QQ
Freya/Stone/2019-08-08/F/SR1 1QQ = Freya/Haddad/2019-08-08/F/SR1 1QQ
Billy/Croft/2014/M/PL4 7AA = William/Croft/2014-04-30/M/PL4 7AA
Amelia/Finch/2017-02/F/GL1 3NN = Amelia/Finch/2017-02-14/F/GL1 3NN
Oluwaseun/Bakare/2011-06-18/M/SE18 2QQ = Seun/Bakare/2011-06-18/M/SE18 2QQ
Simran/Kaur/2012-04-13/F/UB1 3AA = Simranjit/Kaur/2012-04-13/F/UB1 3AA
Gheorghe/Popescu/2010-12-01/M/NN1 2AA = George/Popescu/2010-12-01/M/NN1 2AA
J/Whitlam/2013-03-13/M/WF1 4BB = Joshua/Whitlam/2013-03-13/M/WF1 4BB
`
const twoPeople = `
Ava/Marlow/2015-03-03/F/AB1 2DE # Mia/Marlow/2015-03-03/F/AB1 2DE
Hassan/Ali/2014-05-05/M/BD3 8QP # Hussain/Ali/2014-05-05/M/BD3 8QP
Oliver/Tranter/2016-01-09/M/CW1 2AA # Olivia/Tranter/2016-01-09/F/CW1 2AA
Jayden/Moss/2013-08-08/M/SK1 1AA # Hayden/Moss/2013-08-08/M/SK1 1AA
Ella/Whitcombe/2015-09-19/F # Emma/Whitcombe/2015-09-19/F
Twin One/Barlow/2026-02-02/M/BL1 1AA # Twin Two/Barlow/2026-02-02/M/BL1 1AA
Ava/Marlow/2015-03-03/F/AB1 2DE # Leo/Marlow/2013-01-20/M/AB1 2DE
Mohammed/Khan/2012-07-19/M/BD3 8QP # Mohammed/Khan/2009-04-02/M/BD9 1AA
Mohammed Ali/Khan/2012-07-19/M/BD3 8QP # Mohammed Umar/Khan/2014-02-01/M/BD3 8QP
Jack/Smith/2014-06-01/M/LS6 1AA # Jack/Smith/2011-02-21/M/LS9 2BB
Jack/Smith/2014-06-01/M # Jack/Smith/2014-11-23/M
Aisha/Begum/2013-09-30/F/LU1 4TT # Aisha/Begum/2010-01-15/F/LU4 8AA
Aisha/Begum/2013-09-30/F/LU1 4TT # Rukhsana/Begum/2013-09-30/F/E3 2AA
Zofia/Nowak/2014-11-02/F/PE1 5HJ # Zuzanna/Nowak/2012-06-12/F/PE1 5HJ
Simran/Kaur/2012-04-13/F/UB1 3AA # Simran/Kaur/2008-08-30/F/UB2 5TT
Thomas/Pritchard/2015-07-07/M/SY5 1AA # Thomas/Pritchard/1984-03-02/M/SY5 1AA
Harvey/Pell/2014-02-08/M/DN4 0AA # Lucas/Grady/2014-02-08/M/DN4 0AA
Harvey/Pell/2014-02-08/M # Lucas/Grady/2014-02-08/M
Sophie/Brown/2017-12-24/F/HX1 1AA # Sophie/Green/2017-12-24/F/TR1 2BB
Isla/Thackray/2018-01-17/F/YO8 3RR # Isla/Marsden/2018-09-02/F/YO8 3RR
Bereket/Tesfay/~2008-01-01/M # Filmon/Tesfay/~2008-01-01/M
Ahmad/Noorzai/~2008-01-01/M # Ahmad/Noorzai/~2014-01-01/M
Baby/Okoro/?2026-03-10/U/SE15 4QL # Ada/Okoro/2024-02-11/F/SE15 4QL
Samuel/Adeyemi/2012-12-12/M/SE5 0NN//9434765919 # Simon/Adeyemi/2012-12-12/M/SE5 0NN//9434765870
Daniel/Okafor/2013-05-01/M/SE15 4QL # Danielle/Okafor/2013-05-01/F/SE15 4QL
Alexander/Reid/2012-10-10/M/EX1 1AA # Alexandra/Reid/2012-10-10/F/EX1 1AA
Wei/Zhang/2013-04-11/M/M14 6FG # Jun/Zhang/2010-04-11/M/M14 6FG
George/Popescu/2010-12-01/M/NN1 2AA # Andrei/Popescu/2012-12-01/M/NN1 2AA
Katie/Harris/2011-11-11/F # Kate/Norris/2011-11-11/F
Yusuf/Ahmed/2010-09-01/M/E1 5JX # Yusuf/Ali/2010-09-10/M/E1 5JX
Megan/Hughes/2009-02-19/F/LL1 1AA # Megan/Hughes/2010-02-28/F/CH1 4BB
Amina/Hassan/2016-04-04/F/BS5 6AA # Amira/Hassan/2016-04-04/F/BS5 6AA
`

function person(text: string, n: string): Person {
  const [given, family, born, sex, postcode, phone, nhs] = text.trim().split('/')
  const date = born?.replace(/[~?]/, '')
  return {
    subject: n,
    given: given ? given.split(' ') : [],
    ...(family && { family }),
    ...(date && !born!.startsWith('?') && { dateOfBirth: { on: date, estimated: born!.startsWith('~') } }),
    ...(date && born!.startsWith('?') && { expectedDateOfBirth: date as NonNullable<Person['expectedDateOfBirth']> }),
    ...(sex && { sex: sex as 'M' | 'F' | 'U' }),
    postcodes: postcode ? [postcode] : [],
    phones: phone ? [phone] : [],
    numbers: nhs ? [{ type: 'nhsNumber', value: nhs }] : [],
    afterAdoption: false,
  }
}

const pairs = [
  ...onePerson
    .trim()
    .split('\n')
    .map(line => ({ line, same: true, people: line.split(' = ') })),
  ...twoPeople
    .trim()
    .split('\n')
    .map(line => ({ line, same: false, people: line.split(' # ') })),
].map(({ line, same, people }) => ({ line, same, a: person(people[0]!, 'a'), b: person(people[1]!, 'b') }))

const judged = pairs.map(p => ({ ...p, found: compare(p.a, p.b) }))
const joined = judged.filter(p => p.found.band === 'same' || p.found.band === 'likely')
const shown = judged.filter(p => p.found.band !== 'no')
const truly = judged.filter(p => p.same).length
const share = (part: number, whole: number) => Math.round((1000 * part) / whole) / 1000
const lines = (list: typeof judged) =>
  list.map(p => `${p.found.score} ${p.found.band} ${p.line} | ${p.found.reasons.map(r => `${r.says} ${r.points}`).join('; ')}`).join('\n')

test('S100: of the pairs called the same or likely, nearly all are one person (precision), on pairs judged by hand', t => {
  const precision = share(joined.filter(p => p.same).length, joined.length)
  t.diagnostic(`${pairs.length} pairs, precision ${precision}`)
  assert.ok(pairs.length >= 60)
  assert.ok(precision >= 0.97, `precision ${precision}\n${lines(joined.filter(p => !p.same))}`)
})

test('S100: of the pairs that are one person, most are called the same or likely (recall), and nearly all are shown to a worker', t => {
  const recall = share(joined.filter(p => p.same).length, truly)
  const seen = share(shown.filter(p => p.same).length, truly)
  t.diagnostic(`recall ${recall}, shown ${seen}`)
  assert.ok(recall >= 0.9, `recall ${recall}\n${lines(judged.filter(p => p.same && !joined.includes(p)))}`)
  assert.ok(seen >= 0.97, `shown ${seen}\n${lines(judged.filter(p => p.same && !shown.includes(p)))}`)
})

test('no two people are ever called surely the same', () => {
  const wrong = judged.filter(p => !p.same && p.found.band === 'same')
  assert.equal(wrong.length, 0, lines(wrong))
})

test('the search keys of each find the other, for every pair that is one person', () => {
  const missed = pairs.filter(
    p => p.same && !lookUpKeys(p.a).some(k => searchKeys(p.b).includes(k)) && !lookUpKeys(p.b).some(k => searchKeys(p.a).includes(k)),
  )
  assert.deepEqual(
    missed.map(p => p.line),
    [],
  )
})
