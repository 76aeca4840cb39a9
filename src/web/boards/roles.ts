import type { Facts } from '../../record/record.ts'

const words: Readonly<Record<Facts<'involvement'>['role'], string>> = {
  lead: 'Lead worker',
  coWorker: 'Co-worker',
  chair: 'Conference chair',
  familyHelpLead: 'Family help lead practitioner',
  leadChildProtectionPractitioner: 'Lead child protection practitioner',
  other: 'Involved',
}

export const involvementRoleInWords = (role: Facts<'involvement'>['role']): string => words[role]
