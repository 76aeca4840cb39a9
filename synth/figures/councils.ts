/** One council: people under 18 in mid-2024 (ONS, mid-year estimates), and children in need on 31 March 2025 (DfE, table b1). */
export interface Council {
  code: string
  name: string
  under18: number
  inNeed: number
}

/** Code, under 18, in need, name. Real councils' published counts, used only to share a national number of invented children among them. */
const rows = `
201 847 69 City of London
202 35276 1808 Camden
203 65325 2546 Greenwich
204 54191 2184 Hackney
205 31955 1280 Hammersmith and Fulham
206 35624 1857 Islington
207 22555 762 Kensington and Chelsea
208 51454 2412 Lambeth
209 62052 2973 Lewisham
210 55626 2480 Southwark
211 63073 2838 Tower Hamlets
212 58730 1665 Wandsworth
213 29834 1280 Westminster
301 66465 2578 Barking and Dagenham
302 93851 1978 Barnet
303 58724 1899 Bexley
304 75001 2721 Brent
305 73457 2740 Bromley
306 93945 4637 Croydon
307 82360 2578 Ealing
308 80331 2521 Enfield
309 53648 1979 Haringey
310 60452 1456 Harrow
311 63777 2549 Havering
312 75524 2563 Hillingdon
313 67554 1590 Hounslow
314 37121 1002 Kingston upon Thames
315 47199 1297 Merton
316 84408 3437 Newham
317 78171 2349 Redbridge
318 44038 964 Richmond upon Thames
319 50854 1822 Sutton
320 62664 2001 Waltham Forest
330 292859 9301 Birmingham
331 83561 3350 Coventry
332 71124 2443 Dudley
333 88593 2775 Sandwell
334 49229 1836 Solihull
335 71799 2939 Walsall
336 68405 2917 Wolverhampton
340 36039 1561 Knowsley
341 97802 4527 Liverpool
342 37608 1669 St. Helens
343 54760 2579 Sefton
344 66223 2707 Wirral
350 75599 2184 Bolton
351 44768 1540 Bury
352 131831 5820 Manchester
353 64069 2653 Oldham
354 58087 2672 Rochdale
355 63622 2399 Salford
356 64910 2587 Stockport
357 52901 2926 Tameside
358 56737 1517 Trafford
359 71697 2561 Wigan
370 51799 1566 Barnsley
371 68271 2251 Doncaster
372 59521 1777 Rotherham
373 116279 4018 Sheffield
380 142483 4910 Bradford
381 45130 1625 Calderdale
382 99822 2217 Kirklees
383 176239 5775 Leeds
384 77481 2963 Wakefield
390 40414 1572 Gateshead
391 61206 2966 Newcastle upon Tyne
392 42263 1622 North Tyneside
393 30513 1260 South Tyneside
394 56770 2208 Sunderland
420 319 16 Isles of Scilly
800 36601 1119 Bath and North East Somerset
801 92705 3023 Bristol, City of
802 44360 1254 North Somerset
803 62794 1700 South Gloucestershire
805 21090 1341 Hartlepool
806 35617 2005 Middlesbrough
807 27499 1601 Redcar and Cleveland
808 45079 2345 Stockton-on-Tees
810 62379 3177 Kingston upon Hull, City of
811 63023 2221 East Riding of Yorkshire
812 33522 1758 North East Lincolnshire
813 34675 1265 North Lincolnshire
815 115721 3643 North Yorkshire
816 34758 1145 York
821 62280 1990 Luton
822 44483 1539 Bedford
823 70074 1492 Central Bedfordshire
825 130466 3189 Buckinghamshire
826 74569 2713 Milton Keynes
830 156155 5431 Derbyshire
831 62113 2030 Derby
838 67149 2177 Dorset
839 74810 2446 Bournemouth, Christchurch and Poole
840 100432 4415 County Durham
841 22771 1002 Darlington
845 104428 3517 East Sussex
846 46612 2055 Brighton and Hove
850 288730 10636 Hampshire
851 43056 1644 Portsmouth
852 50941 1971 Southampton
855 147439 3604 Leicestershire
856 90763 2109 Leicester
857 8012 177 Rutland
860 174804 5302 Staffordshire
861 62520 3186 Stoke-on-Trent
865 104201 2372 Wiltshire
866 54244 1699 Swindon
867 29372 1007 Bracknell Forest
868 34740 828 Windsor and Maidenhead
869 35495 1201 West Berkshire
870 38963 1732 Reading
871 46686 1379 Slough
872 44412 1283 Wokingham
873 142924 2944 Cambridgeshire
874 57621 2389 Peterborough
876 27739 1201 Halton
877 44799 1552 Warrington
878 148164 3836 Devon
879 52113 2006 Plymouth
880 24811 1361 Torbay
881 329197 5862 Essex
882 39611 1053 Southend-on-Sea
883 46271 1404 Thurrock
884 34439 1574 Herefordshire, County of
885 120119 3638 Worcestershire
886 355390 11247 Kent
887 68774 2546 Medway
888 261392 8327 Lancashire
889 41804 1806 Blackburn with Darwen
890 28923 1753 Blackpool
891 171572 4014 Nottinghamshire
892 68714 2545 Nottingham
893 60153 2209 Shropshire
894 44248 1561 Telford and Wrekin
895 83041 2444 Cheshire East
896 71565 2251 Cheshire West and Chester
908 105786 3203 Cornwall
916 133163 4142 Gloucestershire
919 277480 5848 Hertfordshire
921 23351 1238 Isle of Wight
925 147954 4184 Lincolnshire
926 171830 4643 Norfolk
929 59056 2130 Northumberland
931 156647 3672 Oxfordshire
933 113024 3412 Somerset
935 152255 4070 Suffolk
936 269339 6154 Surrey
937 129392 3627 Warwickshire
938 181943 5526 West Sussex
940 83113 2406 North Northamptonshire
941 96295 2661 West Northamptonshire
942 52489 2071 Cumberland
943 39153 1141 Westmorland and Furness`

export const councils: readonly Council[] = rows
  .trim()
  .split('\n')
  .map(row => {
    const [code = '', under18, inNeed, ...name] = row.split(' ')
    return { code, name: name.join(' '), under18: Number(under18), inNeed: Number(inNeed) }
  })

/** How many of so many children each council would know, by its children in need. Adds up exactly: the largest remainders get the rest. */
export function sharedAmongCouncils(children: number): { code: string; children: number }[] {
  const total = councils.reduce((sum, c) => sum + c.inNeed, 0)
  const shares = councils.map(c => ({ code: c.code, exact: (children * c.inNeed) / total }))
  const given = shares.map(s => ({ code: s.code, children: Math.floor(s.exact), rest: s.exact % 1 }))
  let left = children - given.reduce((sum, g) => sum + g.children, 0)
  for (const one of given.toSorted((a, b) => b.rest - a.rest)) if (left-- > 0) one.children++
  return given.map(({ code, children }) => ({ code, children }))
}
