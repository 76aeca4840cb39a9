import { addDays, addYears, type Day, day } from '../../src/kernel/kernel.ts'
import { after, first, type Mistake, within, worked } from './mistake.ts'

const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/** The same number with the council's three digits changed, and its check letter put right again. */
function elsewhere(upn: string): string {
  const digits = `999${upn.slice(4)}`
  const sum = [...digits].reduce((all, digit, i) => all + Number(digit) * (i + 2), 0)
  return `${letters[sum % 23]}${digits}`
}

const wrongLetter = (upn: string) => `${letters[(letters.indexOf(upn[0]!) + 5) % 23]}${upn.slice(1)}`

export const childMistakes: Mistake[] = [
  {
    check: '8540',
    says: 'Nobody wrote down whether the child has a disability.',
    plant: (child, year, eraser) => {
      const { dateOfBirth, id } = child.childDetails
      if (!dateOfBirth || dateOfBirth.on > year.from || worked(child, year).length === 0) return undefined
      eraser.remove(child.disabilities)
      return id
    },
  },
  {
    check: '1510',
    says: 'A unique pupil number was mistyped: its first letter does not go with its digits.',
    plant: (child, year, eraser) =>
      upns(child, year).length > 0 ? first(upns(child, year), n => ({ value: wrongLetter(n.value) }), eraser) : undefined,
  },
  {
    check: '1530',
    says: 'A unique pupil number names a council that does not exist.',
    plant: (child, year, eraser) => first(upns(child, year), n => ({ value: elsewhere(n.value) }), eraser),
  },
  {
    check: '8770Q',
    says: 'A child of school age has no unique pupil number, and no reason why.',
    plant: (child, year, eraser) => {
      const born = child.childDetails.dateOfBirth?.on
      const settled = worked(child, year).some(e => e.referralDate < after(year.until, -20))
      if (!born || born > addYears(year.until, -7) || !settled || upns(child, year).length === 0 || child.immigrationStatuses.length > 0)
        return undefined
      eraser.remove(upns(child, year))
      return child.childDetails.id
    },
  },
  {
    check: '8535Q',
    says: 'A date of death was typed that lies before the child was born.',
    plant: (child, year, eraser) => {
      const { dateOfBirth, dateOfDeath, id } = child.childDetails
      if (!dateOfBirth || dateOfBirth.on.length < 10 || dateOfBirth.on > year.from || dateOfDeath || worked(child, year).length === 0)
        return undefined
      return eraser.edit(id, { dateOfDeath: addDays(day(dateOfBirth.on), -31) })
    },
  },
  {
    check: '8606',
    says: 'The year of birth was mistyped: the child was referred more than 40 weeks before being born.',
    plant: (child, year, eraser) => {
      const { dateOfBirth, id } = child.childDetails
      const [episode] = child.socialCareEpisodes
      const born: Day | undefined = episode && after(episode.referralDate, 290)
      if (!dateOfBirth || !episode || !born || !within(year, episode.referralDate) || born > year.until) return undefined
      return eraser.edit(id, { dateOfBirth: { on: born, estimated: false } })
    },
  },
]

function upns(child: Parameters<Mistake['plant']>[0], year: Parameters<Mistake['plant']>[1]) {
  if (worked(child, year).length === 0) return []
  return child.identifiers.filter(n => n.type === 'upn' && (n.startDate ?? year.from) <= year.until)
}
