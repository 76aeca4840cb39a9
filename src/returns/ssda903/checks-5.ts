// Written by script/checks-list.ts from the files in checks/.
// biome-ignore-all assist/source/organizeImports: in the order of their codes
import c501 from './checks/501.check.ts'
import c502 from './checks/502.check.ts'
import c503A from './checks/503A.check.ts'
import c503B from './checks/503B.check.ts'
import c503C from './checks/503C.check.ts'
import c503D from './checks/503D.check.ts'
import c503E from './checks/503E.check.ts'
import c503F from './checks/503F.check.ts'
import c503G from './checks/503G.check.ts'
import c503H from './checks/503H.check.ts'
import c503J from './checks/503J.check.ts'
import c504 from './checks/504.check.ts'
import c511 from './checks/511.check.ts'
import c514 from './checks/514.check.ts'
import c516 from './checks/516.check.ts'
import c517 from './checks/517.check.ts'
import c518 from './checks/518.check.ts'
import c519 from './checks/519.check.ts'
import c520 from './checks/520.check.ts'
import c521 from './checks/521.check.ts'
import c522 from './checks/522.check.ts'
import c523 from './checks/523.check.ts'
import c524 from './checks/524.check.ts'
import c525 from './checks/525.check.ts'
import c526 from './checks/526.check.ts'
import c527 from './checks/527.check.ts'
import c528 from './checks/528.check.ts'
import c529 from './checks/529.check.ts'
import c530 from './checks/530.check.ts'
import c531 from './checks/531.check.ts'
import c542 from './checks/542.check.ts'
import c543 from './checks/543.check.ts'
import c544 from './checks/544.check.ts'
import c545 from './checks/545.check.ts'
import c546 from './checks/546.check.ts'
import c547 from './checks/547.check.ts'
import c550 from './checks/550.check.ts'
import c551 from './checks/551.check.ts'
import c552 from './checks/552.check.ts'
import c553 from './checks/553.check.ts'
import c554 from './checks/554.check.ts'
import c555 from './checks/555.check.ts'
import c556 from './checks/556.check.ts'
import c557 from './checks/557.check.ts'
import c558 from './checks/558.check.ts'
import c559 from './checks/559.check.ts'
import c560 from './checks/560.check.ts'
import c561 from './checks/561.check.ts'
import c562 from './checks/562.check.ts'
import c563 from './checks/563.check.ts'
import c564 from './checks/564.check.ts'
import c565 from './checks/565.check.ts'
import c566 from './checks/566.check.ts'
import c567 from './checks/567.check.ts'
import c570 from './checks/570.check.ts'
import c571 from './checks/571.check.ts'
import c574 from './checks/574.check.ts'
import c575 from './checks/575.check.ts'
import c576 from './checks/576.check.ts'
import c577 from './checks/577.check.ts'
import c578 from './checks/578.check.ts'
import c579 from './checks/579.check.ts'
import c580 from './checks/580.check.ts'
import c581 from './checks/581.check.ts'
import c582 from './checks/582.check.ts'
import c583 from './checks/583.check.ts'
import c584 from './checks/584.check.ts'
import c586 from './checks/586.check.ts'
import type { Check903 } from './layout.ts'

// biome-ignore format: one line a check
export const checks903From5: readonly Check903[] = [
  c501,
  c502,
  c503A,
  c503B,
  c503C,
  c503D,
  c503E,
  c503F,
  c503G,
  c503H,
  c503J,
  c504,
  c511,
  c514,
  c516,
  c517,
  c518,
  c519,
  c520,
  c521,
  c522,
  c523,
  c524,
  c525,
  c526,
  c527,
  c528,
  c529,
  c530,
  c531,
  c542,
  c543,
  c544,
  c545,
  c546,
  c547,
  c550,
  c551,
  c552,
  c553,
  c554,
  c555,
  c556,
  c557,
  c558,
  c559,
  c560,
  c561,
  c562,
  c563,
  c564,
  c565,
  c566,
  c567,
  c570,
  c571,
  c574,
  c575,
  c576,
  c577,
  c578,
  c579,
  c580,
  c581,
  c582,
  c583,
  c584,
  c586,
]
