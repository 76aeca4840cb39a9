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
import type { Check903 } from './layout.ts'

// biome-ignore format: one line a check
export const checks903From1: readonly Check903[] = [
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
]
