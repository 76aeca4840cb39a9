// Written by script/checks-list.ts from the files in checks/.
// biome-ignore-all assist/source/organizeImports: in the order of their codes
import c101 from './checks/101.check.ts'
import c102 from './checks/102.check.ts'
import c103 from './checks/103.check.ts'
import c104 from './checks/104.check.ts'
import c105 from './checks/105.check.ts'
import c112 from './checks/112.check.ts'
import c113 from './checks/113.check.ts'
import c114 from './checks/114.check.ts'
import c115 from './checks/115.check.ts'
import c116 from './checks/116.check.ts'
import c117 from './checks/117.check.ts'
import c118 from './checks/118.check.ts'
import c119 from './checks/119.check.ts'
import c120 from './checks/120.check.ts'
import c131 from './checks/131.check.ts'
import c132 from './checks/132.check.ts'
import c133 from './checks/133.check.ts'
import c134 from './checks/134.check.ts'
import c141 from './checks/141.check.ts'
import c142 from './checks/142.check.ts'
import c143 from './checks/143.check.ts'
import c144 from './checks/144.check.ts'
import c145 from './checks/145.check.ts'
import c146 from './checks/146.check.ts'
import c147 from './checks/147.check.ts'
import c148 from './checks/148.check.ts'
import c149 from './checks/149.check.ts'
import c151 from './checks/151.check.ts'
import c153 from './checks/153.check.ts'
import c157 from './checks/157.check.ts'
import c158 from './checks/158.check.ts'
import c159 from './checks/159.check.ts'
import c164 from './checks/164.check.ts'
import c165 from './checks/165.check.ts'
import c166 from './checks/166.check.ts'
import c167 from './checks/167.check.ts'
import c168 from './checks/168.check.ts'
import c169 from './checks/169.check.ts'
import c171 from './checks/171.check.ts'
import c174 from './checks/174.check.ts'
import c175 from './checks/175.check.ts'
import c176 from './checks/176.check.ts'
import c177 from './checks/177.check.ts'
import c178 from './checks/178.check.ts'
import c179 from './checks/179.check.ts'
import c180 from './checks/180.check.ts'
import c181 from './checks/181.check.ts'
import c182 from './checks/182.check.ts'
import c184 from './checks/184.check.ts'
import c185 from './checks/185.check.ts'
import c186 from './checks/186.check.ts'
import c187 from './checks/187.check.ts'
import c188 from './checks/188.check.ts'
import c189 from './checks/189.check.ts'
import c190 from './checks/190.check.ts'
import c191 from './checks/191.check.ts'
import c192 from './checks/192.check.ts'
import c193 from './checks/193.check.ts'
import c196 from './checks/196.check.ts'
import c197a from './checks/197a.check.ts'
import c197B from './checks/197B.check.ts'
import c198 from './checks/198.check.ts'
import c199 from './checks/199.check.ts'
import c202 from './checks/202.check.ts'
import c203 from './checks/203.check.ts'
import c204 from './checks/204.check.ts'
import c205A from './checks/205A.check.ts'
import c205B from './checks/205B.check.ts'
import c205C from './checks/205C.check.ts'
import c205D from './checks/205D.check.ts'
import c207 from './checks/207.check.ts'
import c208 from './checks/208.check.ts'
import c209 from './checks/209.check.ts'
import c210 from './checks/210.check.ts'
import c213 from './checks/213.check.ts'
import c214 from './checks/214.check.ts'
import c215 from './checks/215.check.ts'
import c217 from './checks/217.check.ts'
import c217t from './checks/217t.check.ts'
import c218 from './checks/218.check.ts'
import c219 from './checks/219.check.ts'
import c221 from './checks/221.check.ts'
import c222 from './checks/222.check.ts'
import c224 from './checks/224.check.ts'
import c225 from './checks/225.check.ts'
import c226 from './checks/226.check.ts'
import c227 from './checks/227.check.ts'
import c228 from './checks/228.check.ts'
import c229 from './checks/229.check.ts'
import c230 from './checks/230.check.ts'
import c231 from './checks/231.check.ts'
import c232 from './checks/232.check.ts'
import c233 from './checks/233.check.ts'
import c234 from './checks/234.check.ts'
import c241 from './checks/241.check.ts'
import c242 from './checks/242.check.ts'
import c243 from './checks/243.check.ts'
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
import c406 from './checks/406.check.ts'
import c407 from './checks/407.check.ts'
import c408 from './checks/408.check.ts'
import c411 from './checks/411.check.ts'
import c420 from './checks/420.check.ts'
import c426 from './checks/426.check.ts'
import c431 from './checks/431.check.ts'
import c432 from './checks/432.check.ts'
import c433 from './checks/433.check.ts'
import c434 from './checks/434.check.ts'
import c435 from './checks/435.check.ts'
import c436 from './checks/436.check.ts'
import c437 from './checks/437.check.ts'
import c440 from './checks/440.check.ts'
import c441 from './checks/441.check.ts'
import c442 from './checks/442.check.ts'
import c444 from './checks/444.check.ts'
import c445 from './checks/445.check.ts'
import c446 from './checks/446.check.ts'
import c451 from './checks/451.check.ts'
import c452 from './checks/452.check.ts'
import c453 from './checks/453.check.ts'
import c454 from './checks/454.check.ts'
import c460 from './checks/460.check.ts'
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
import c601 from './checks/601.check.ts'
import c602 from './checks/602.check.ts'
import c607 from './checks/607.check.ts'
import c611 from './checks/611.check.ts'
import c612 from './checks/612.check.ts'
import c620 from './checks/620.check.ts'
import c621 from './checks/621.check.ts'
import c624 from './checks/624.check.ts'
import c625 from './checks/625.check.ts'
import c626 from './checks/626.check.ts'
import c628 from './checks/628.check.ts'
import c630 from './checks/630.check.ts'
import c631 from './checks/631.check.ts'
import c632 from './checks/632.check.ts'
import c633 from './checks/633.check.ts'
import c634 from './checks/634.check.ts'
import c635 from './checks/635.check.ts'
import c700 from './checks/700.check.ts'
import c701 from './checks/701.check.ts'
import c702 from './checks/702.check.ts'
import c703 from './checks/703.check.ts'
import c704 from './checks/704.check.ts'
import c705 from './checks/705.check.ts'
import c706 from './checks/706.check.ts'
import c707 from './checks/707.check.ts'
import c708 from './checks/708.check.ts'
import c709 from './checks/709.check.ts'
import c710 from './checks/710.check.ts'
import c1000 from './checks/1000.check.ts'
import c1001 from './checks/1001.check.ts'
import c1002 from './checks/1002.check.ts'
import c1003 from './checks/1003.check.ts'
import c1004 from './checks/1004.check.ts'
import c1005 from './checks/1005.check.ts'
import c1006 from './checks/1006.check.ts'
import c1007 from './checks/1007.check.ts'
import c1008 from './checks/1008.check.ts'
import c1009 from './checks/1009.check.ts'
import c1010 from './checks/1010.check.ts'
import c1011 from './checks/1011.check.ts'
import c1012 from './checks/1012.check.ts'
import c1014 from './checks/1014.check.ts'
import c1015 from './checks/1015.check.ts'
import c1016 from './checks/1016.check.ts'
import c3001 from './checks/3001.check.ts'
import cEPI from './checks/EPI.check.ts'
import cINT01 from './checks/INT01.check.ts'
import cINT02 from './checks/INT02.check.ts'
import cINT03 from './checks/INT03.check.ts'
import cINT04 from './checks/INT04.check.ts'
import cINT05 from './checks/INT05.check.ts'
import cINT06 from './checks/INT06.check.ts'
import cINT07 from './checks/INT07.check.ts'
import cINT08 from './checks/INT08.check.ts'
import cINT09 from './checks/INT09.check.ts'
import cINT11 from './checks/INT11.check.ts'
import cINT12 from './checks/INT12.check.ts'
import cINT13 from './checks/INT13.check.ts'
import cINT14 from './checks/INT14.check.ts'
import cINT15 from './checks/INT15.check.ts'
import cINT16 from './checks/INT16.check.ts'
import cINT17 from './checks/INT17.check.ts'
import cINT18 from './checks/INT18.check.ts'
import cINT21 from './checks/INT21.check.ts'
import cINT31 from './checks/INT31.check.ts'
import cINT32 from './checks/INT32.check.ts'
import cINT33 from './checks/INT33.check.ts'
import cINT34 from './checks/INT34.check.ts'
import cINT35 from './checks/INT35.check.ts'
import cINT36 from './checks/INT36.check.ts'
import cNoE from './checks/NoE.check.ts'
import cSW01aSTG1 from './checks/SW01aSTG1.check.ts'
import cSW01bSTG1 from './checks/SW01bSTG1.check.ts'
import cSW01STG1 from './checks/SW01STG1.check.ts'
import cSW02STG1 from './checks/SW02STG1.check.ts'
import cSW03STG1 from './checks/SW03STG1.check.ts'
import cSW04STG1 from './checks/SW04STG1.check.ts'
import cSW05STG1 from './checks/SW05STG1.check.ts'
import cSW06STG2 from './checks/SW06STG2.check.ts'
import cSW07STG2 from './checks/SW07STG2.check.ts'
import cSW08STG2 from './checks/SW08STG2.check.ts'
import cSW09STG2 from './checks/SW09STG2.check.ts'
import cSW10STG2 from './checks/SW10STG2.check.ts'
import cSW11aSTG2 from './checks/SW11aSTG2.check.ts'
import cSW11bSTG2 from './checks/SW11bSTG2.check.ts'
import cSW12STG2 from './checks/SW12STG2.check.ts'
import cSW13STG1 from './checks/SW13STG1.check.ts'
import cSW14STG2 from './checks/SW14STG2.check.ts'
import cSW17STG2 from './checks/SW17STG2.check.ts'
import type { Check903 } from './layout.ts'

// biome-ignore format: one line a check
export const checks903: readonly Check903[] = [
  c101,
  c102,
  c103,
  c104,
  c105,
  c112,
  c113,
  c114,
  c115,
  c116,
  c117,
  c118,
  c119,
  c120,
  c131,
  c132,
  c133,
  c134,
  c141,
  c142,
  c143,
  c144,
  c145,
  c146,
  c147,
  c148,
  c149,
  c151,
  c153,
  c157,
  c158,
  c159,
  c164,
  c165,
  c166,
  c167,
  c168,
  c169,
  c171,
  c174,
  c175,
  c176,
  c177,
  c178,
  c179,
  c180,
  c181,
  c182,
  c184,
  c185,
  c186,
  c187,
  c188,
  c189,
  c190,
  c191,
  c192,
  c193,
  c196,
  c197a,
  c197B,
  c198,
  c199,
  c202,
  c203,
  c204,
  c205A,
  c205B,
  c205C,
  c205D,
  c207,
  c208,
  c209,
  c210,
  c213,
  c214,
  c215,
  c217,
  c217t,
  c218,
  c219,
  c221,
  c222,
  c224,
  c225,
  c226,
  c227,
  c228,
  c229,
  c230,
  c231,
  c232,
  c233,
  c234,
  c241,
  c242,
  c243,
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
  c406,
  c407,
  c408,
  c411,
  c420,
  c426,
  c431,
  c432,
  c433,
  c434,
  c435,
  c436,
  c437,
  c440,
  c441,
  c442,
  c444,
  c445,
  c446,
  c451,
  c452,
  c453,
  c454,
  c460,
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
  c601,
  c602,
  c607,
  c611,
  c612,
  c620,
  c621,
  c624,
  c625,
  c626,
  c628,
  c630,
  c631,
  c632,
  c633,
  c634,
  c635,
  c700,
  c701,
  c702,
  c703,
  c704,
  c705,
  c706,
  c707,
  c708,
  c709,
  c710,
  c1000,
  c1001,
  c1002,
  c1003,
  c1004,
  c1005,
  c1006,
  c1007,
  c1008,
  c1009,
  c1010,
  c1011,
  c1012,
  c1014,
  c1015,
  c1016,
  c3001,
  cEPI,
  cINT01,
  cINT02,
  cINT03,
  cINT04,
  cINT05,
  cINT06,
  cINT07,
  cINT08,
  cINT09,
  cINT11,
  cINT12,
  cINT13,
  cINT14,
  cINT15,
  cINT16,
  cINT17,
  cINT18,
  cINT21,
  cINT31,
  cINT32,
  cINT33,
  cINT34,
  cINT35,
  cINT36,
  cNoE,
  cSW01aSTG1,
  cSW01bSTG1,
  cSW01STG1,
  cSW02STG1,
  cSW03STG1,
  cSW04STG1,
  cSW05STG1,
  cSW06STG2,
  cSW07STG2,
  cSW08STG2,
  cSW09STG2,
  cSW10STG2,
  cSW11aSTG2,
  cSW11bSTG2,
  cSW12STG2,
  cSW13STG1,
  cSW14STG2,
  cSW17STG2,
]
