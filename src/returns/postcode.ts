/** As postcodes are compared: capitals, without spaces. */
export const plainPostcode = (postcode: string): string => postcode.replaceAll(' ', '').toUpperCase()

const shape = /^([A-Z]{1,2}\d[A-Z\d]?)\d[A-Z]{2}$/

/** Whether a text could be a postcode at all. */
export const isPostcode = (text: string): boolean => shape.test(plainPostcode(text))
/** Its first half: WV27 of WV27 9FW. */
export const outwardCode = (postcode: string): string | undefined => shape.exec(plainPostcode(postcode))?.[1]
