import { day } from '../../kernel/kernel.ts'
import { aChild, type Chronology } from '../../record/record.ts'

/** Ava, looked after under section 20 with foster carers since 10 March 2025; and the day on which examples are recorded. */
export const cared: Chronology = aChild().lookedAfter('2025-03-10').underLaw('V2', '2025-03-10').placed('2025-03-10')
export const today = day('2025-03-24')
