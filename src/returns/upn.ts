const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/** The letter that a unique pupil number must begin with: worked out from its other twelve characters, where all of them are figures. */
export function checkLetterOf(upn: string): string | undefined {
  if (!/^.\d{12}$/.test(upn)) return undefined
  let sum = 0
  for (let place = 2; place <= 13; place++) sum += Number(upn[place - 1]) * place
  return letters[sum % 23]
}

export const isCheckLetter = (text: string): boolean => text.length === 1 && letters.includes(text)
