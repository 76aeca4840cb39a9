/** How numbers are written is settled in the kernel, because they are asked for where they are recorded too. */
export { nhsNumber, outward, phone, postcode, reference, upn } from '../kernel/kernel.ts'
