/** Codes of the looked-after return, as its checks compare them: capitals and small letters are not the same. */
const list = (codes: string): ReadonlySet<string> => new Set(codes.split(' '))

export const legalStatuses = list('C1 C2 D1 E1 V2 V3 V4 J1 J2 J3 L1 L2 L3')
export const reasonsForNewEpisode = list('S P L T U B')
export const categoriesOfNeed = list('N1 N2 N3 N4 N5 N6 N7 N8')
export const reasonsEpisodeCeased = list('E11 E12 E2 E3 E4A E4B E13 E41 E45 E46 E47 E48 E5 E6 E7 E8 E9 E14 E15 E16 E17 X1')
export const reasonsForPlacementChange = list('CARPL CLOSE ALLEG STAND APPRR CREQB CREQO CHILD LAREQ PLACE CUSTOD OTHER')
export const ethnicities = list('WBRI WIRI WOTH WIRT WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT')

/** Where a child may be placed, by the year: semi-independent living (H5) and P2 went when supported accommodation (K3) came, and Z1 was divided. */
const always = 'A3 A4 A5 A6 K1 K2 P1 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6'
export const placements = {
  until2023: list(`${always} H5 P2 Z1`),
  in2024: list(`${always} H5 P2 Z1 K3`),
  from2025: list(`${always} K3 Z11 Z12 Z13 Z14`),
}

/** Placements that are meant to be short while the usual one goes on, those for adoption, and those with foster carers. */
export const temporaryPlacements = list('T0 T1 T2 T3 T4')
export const adoptivePlacements = list('A3 A4 A5 A6')
export const fosterPlacements = list('U1 U2 U3 U4 U5 U6')
