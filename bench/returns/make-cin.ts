import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { addDays, type Day, day } from '../../src/kernel/kernel.ts'
import { type CensusChild, writeCensus } from '../../src/returns/returns.ts'

/** A census of so many invented children: referrals, assessments, enquiries and plans; mostly right, a little wrong, and the same each time. */
export async function makeCin(path: string, children: number): Promise<void> {
  const header = {
    CollectionDetails: { Collection: 'CIN', Year: '2026', ReferenceDate: '2026-03-31' },
    Source: [{ SourceLevel: 'L', LEA: '999', SoftwareCode: 'Kith', Release: '1', SerialNo: '001', DateTime: '2026-05-01T09:00:00' }],
  }
  await pipeline(writeCensus(header, some(children), 2026), createWriteStream(path))
}

async function* some(children: number): AsyncGenerator<CensusChild> {
  for (let n = 0; n < children; n++) yield aChild(n)
}

function aChild(n: number): CensusChild {
  const referred = addDays(day('2025-04-02'), (n * 37) % 330)
  const episode = (from: Day, isPlanned: boolean) => {
    const authorised = addDays(from, 40)
    const done = authorised <= '2026-03-31' ? authorised : undefined
    const enquiry = {
      S47ActualStartDate: addDays(from, 3),
      InitialCPCtarget: addDays(from, 24),
      DateOfInitialCPC: addDays(from, 15),
      ICPCnotRequired: '0',
    }
    const plan = {
      CPPstartDate: addDays(from, 15),
      InitialCategoryOfAbuse: 'NEG',
      LatestCategoryOfAbuse: 'NEG',
      NumberOfPreviousCPP: '0',
      Reviews: [{ CPPreviewDate: addDays(from, 20) }],
    }
    return {
      CINreferralDate: from,
      ReferralSource: '6',
      PrimaryNeedCode: 'N1',
      ReferralNFA: '0',
      Assessments: [
        {
          AssessmentActualStartDate: from,
          AssessmentAuthorisationDate: done,
          FactorsIdentifiedAtAssessment: done ? [{ AssessmentFactors: '3B' }, { AssessmentFactors: '4A' }] : [],
        },
      ],
      CINPlanDates: isPlanned || !done ? [] : [{ CINPlanStartDate: done }],
      Section47: isPlanned ? [enquiry] : [],
      ChildProtectionPlans: isPlanned ? [plan] : [],
      PreProceedingsandFGDM: [],
    }
  }
  return {
    ChildIdentifiers: {
      LAchildID: `C${100_000 + n}`,
      UPNunknown: 'UN3',
      PersonBirthDate: addDays(day('2009-06-01'), (n * 101) % 5000),
      Sex: n % 2 === 0 ? 'M' : 'F',
    },
    ChildCharacteristics: { Ethnicity: 'WBRI', Disabilities: [{ Disability: n % 10 === 0 ? 'LD' : 'NONE' }] },
    CINdetails: [episode(referred, n % 8 === 0)],
  }
}
