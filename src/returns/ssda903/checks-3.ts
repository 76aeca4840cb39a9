// Written by script/checks-list.ts from the files in checks/.
// biome-ignore-all assist/source/organizeImports: in the order of their codes
import c301 from './checks/301.check.ts'
import c302 from './checks/302.check.ts'
import c303 from './checks/303.check.ts'
import c304 from './checks/304.check.ts'
import c331 from './checks/331.check.ts'
import c333 from './checks/333.check.ts'
import c334 from './checks/334.check.ts'
import c335 from './checks/335.check.ts'
import c336 from './checks/336.check.ts'
import c344 from './checks/344.check.ts'
import c345 from './checks/345.check.ts'
import c347 from './checks/347.check.ts'
import c348 from './checks/348.check.ts'
import c351 from './checks/351.check.ts'
import c352 from './checks/352.check.ts'
import c353 from './checks/353.check.ts'
import c354 from './checks/354.check.ts'
import c355 from './checks/355.check.ts'
import c356 from './checks/356.check.ts'
import c357 from './checks/357.check.ts'
import c358 from './checks/358.check.ts'
import c359 from './checks/359.check.ts'
import c361 from './checks/361.check.ts'
import c362 from './checks/362.check.ts'
import c363 from './checks/363.check.ts'
import c364 from './checks/364.check.ts'
import c365 from './checks/365.check.ts'
import c366 from './checks/366.check.ts'
import c367 from './checks/367.check.ts'
import c370 from './checks/370.check.ts'
import c371 from './checks/371.check.ts'
import c372 from './checks/372.check.ts'
import c373 from './checks/373.check.ts'
import c374 from './checks/374.check.ts'
import c375 from './checks/375.check.ts'
import c376 from './checks/376.check.ts'
import c377 from './checks/377.check.ts'
import c378 from './checks/378.check.ts'
import c379 from './checks/379.check.ts'
import c380 from './checks/380.check.ts'
import c381 from './checks/381.check.ts'
import c382 from './checks/382.check.ts'
import c383 from './checks/383.check.ts'
import c384 from './checks/384.check.ts'
import c385 from './checks/385.check.ts'
import c386 from './checks/386.check.ts'
import c387 from './checks/387.check.ts'
import c388 from './checks/388.check.ts'
import c389 from './checks/389.check.ts'
import c390 from './checks/390.check.ts'
import c391 from './checks/391.check.ts'
import c392a from './checks/392a.check.ts'
import c392b from './checks/392b.check.ts'
import c392c from './checks/392c.check.ts'
import c392d from './checks/392d.check.ts'
import c393 from './checks/393.check.ts'
import c398 from './checks/398.check.ts'
import c399 from './checks/399.check.ts'
import c3001 from './checks/3001.check.ts'
import type { Check903 } from './layout.ts'

// biome-ignore format: one line a check
export const checks903From3: readonly Check903[] = [
  c301,
  c302,
  c303,
  c304,
  c331,
  c333,
  c334,
  c335,
  c336,
  c344,
  c345,
  c347,
  c348,
  c351,
  c352,
  c353,
  c354,
  c355,
  c356,
  c357,
  c358,
  c359,
  c361,
  c362,
  c363,
  c364,
  c365,
  c366,
  c367,
  c370,
  c371,
  c372,
  c373,
  c374,
  c375,
  c376,
  c377,
  c378,
  c379,
  c380,
  c381,
  c382,
  c383,
  c384,
  c385,
  c386,
  c387,
  c388,
  c389,
  c390,
  c391,
  c392a,
  c392b,
  c392c,
  c392d,
  c393,
  c398,
  c399,
  c3001,
]
