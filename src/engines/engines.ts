/** The face of the engines: the only file other rooms import. */
export { xmlEvents } from './xml.ts'
