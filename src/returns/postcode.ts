/** As postcodes are compared: capitals, without spaces. */
export const plainPostcode = (postcode: string): string => postcode.replaceAll(' ', '').toUpperCase()

const shape = /^([A-Z]{1,2}\d[A-Z\d]?)\d[A-Z]{2}$/

/** Its first half: WV27 of WV27 9FW. */
export const outwardCode = (postcode: string): string | undefined => shape.exec(plainPostcode(postcode))?.[1]
