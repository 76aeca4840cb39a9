/** Codes of the census, as its rules compare them: capitals and small letters are not the same. */
const list = (codes: string): ReadonlySet<string> => new Set(codes.split(' '))

export const ethnicities = list('ABAN AIND AOTH APKN BAFR BCRB BOTH CHNE MOTH MWAS MWBA MWBC NOBT OOTH REFU WBRI WIRI WIRT WOTH WROM')
export const disabilities = list('NONE MOB HAND PC INC COMM LD HEAR VIS BEH CON AUT DDA')
export const referralSources = list('1A 1B 1C 1D 2A 2B 3A 3B 3C 3D 3E 3F 4 5A 5B 5C 5D 6 7 8 9 10')
export const primaryNeeds = list('N0 N1 N2 N3 N4 N5 N6 N7 N8 N9')
export const closureReasons = list('RC1 RC2 RC3 RC4 RC5 RC6 RC7 RC8 RC9')
export const abuseCategories = list('NEG PHY SAB EMO MUL')
export const assessmentFactors = list(
  '1A 1B 1C 2A 2B 2C 3A 3B 3C 4A 4B 4C 5A 5B 5C 6A 6B 6C 7A 8B 8C 8D 8E 8F 9A 10A 11A 12A 13A 14A 15A 16A 17A 18A 18B 18C 19A 19B 19C 20 21 22A 23A 24A',
)
