// Written by script/checks-list.ts from the files in checks/.
// biome-ignore-all assist/source/organizeImports: in the order of their codes
import c100 from './checks/100.check.ts'
import c1103 from './checks/1103.check.ts'
import c1104 from './checks/1104.check.ts'
import c1105 from './checks/1105.check.ts'
import c1510 from './checks/1510.check.ts'
import c1520 from './checks/1520.check.ts'
import c1530 from './checks/1530.check.ts'
import c1540 from './checks/1540.check.ts'
import c1550 from './checks/1550.check.ts'
import c1560Q from './checks/1560Q.check.ts'
import c1570 from './checks/1570.check.ts'
import c1580 from './checks/1580.check.ts'
import c2883 from './checks/2883.check.ts'
import c2884 from './checks/2884.check.ts'
import c2885 from './checks/2885.check.ts'
import c2886Q from './checks/2886Q.check.ts'
import c2887Q from './checks/2887Q.check.ts'
import c2888Q from './checks/2888Q.check.ts'
import c2889 from './checks/2889.check.ts'
import c2990 from './checks/2990.check.ts'
import c2991Q from './checks/2991Q.check.ts'
import c4000 from './checks/4000.check.ts'
import c4001 from './checks/4001.check.ts'
import c4003 from './checks/4003.check.ts'
import c4004 from './checks/4004.check.ts'
import c4008 from './checks/4008.check.ts'
import c4009Q from './checks/4009Q.check.ts'
import c4010 from './checks/4010.check.ts'
import c4011 from './checks/4011.check.ts'
import c4012Q from './checks/4012Q.check.ts'
import c4013 from './checks/4013.check.ts'
import c4014 from './checks/4014.check.ts'
import c4015 from './checks/4015.check.ts'
import c4016 from './checks/4016.check.ts'
import c4017 from './checks/4017.check.ts'
import c4180 from './checks/4180.check.ts'
import c4220 from './checks/4220.check.ts'
import c8500 from './checks/8500.check.ts'
import c8510 from './checks/8510.check.ts'
import c8520 from './checks/8520.check.ts'
import c8525Q from './checks/8525Q.check.ts'
import c8530Q from './checks/8530Q.check.ts'
import c8535Q from './checks/8535Q.check.ts'
import c8540 from './checks/8540.check.ts'
import c8545Q from './checks/8545Q.check.ts'
import c8555Q from './checks/8555Q.check.ts'
import c8565 from './checks/8565.check.ts'
import c8568 from './checks/8568.check.ts'
import c8569Q from './checks/8569Q.check.ts'
import c8585Q from './checks/8585Q.check.ts'
import c8590 from './checks/8590.check.ts'
import c8600 from './checks/8600.check.ts'
import c8606 from './checks/8606.check.ts'
import c8608 from './checks/8608.check.ts'
import c8610 from './checks/8610.check.ts'
import c8614 from './checks/8614.check.ts'
import c8615 from './checks/8615.check.ts'
import c8620 from './checks/8620.check.ts'
import c8630 from './checks/8630.check.ts'
import c8640 from './checks/8640.check.ts'
import c8650 from './checks/8650.check.ts'
import c8670Q from './checks/8670Q.check.ts'
import c8675Q from './checks/8675Q.check.ts'
import c8696 from './checks/8696.check.ts'
import c8715 from './checks/8715.check.ts'
import c8720 from './checks/8720.check.ts'
import c8730 from './checks/8730.check.ts'
import c8736 from './checks/8736.check.ts'
import c8740 from './checks/8740.check.ts'
import c8750 from './checks/8750.check.ts'
import c8770Q from './checks/8770Q.check.ts'
import c8772 from './checks/8772.check.ts'
import c8775Q from './checks/8775Q.check.ts'
import c8790 from './checks/8790.check.ts'
import c8794 from './checks/8794.check.ts'
import c8805 from './checks/8805.check.ts'
import c8810 from './checks/8810.check.ts'
import c8815 from './checks/8815.check.ts'
import c8816 from './checks/8816.check.ts'
import c8820 from './checks/8820.check.ts'
import c8825Q from './checks/8825Q.check.ts'
import c8831 from './checks/8831.check.ts'
import c8832 from './checks/8832.check.ts'
import c8839 from './checks/8839.check.ts'
import c8840 from './checks/8840.check.ts'
import c8841 from './checks/8841.check.ts'
import c8842Q from './checks/8842Q.check.ts'
import c8863Q from './checks/8863Q.check.ts'
import c8866 from './checks/8866.check.ts'
import c8867 from './checks/8867.check.ts'
import c8868 from './checks/8868.check.ts'
import c8869 from './checks/8869.check.ts'
import c8870Q from './checks/8870Q.check.ts'
import c8873Q from './checks/8873Q.check.ts'
import c8875 from './checks/8875.check.ts'
import c8890 from './checks/8890.check.ts'
import c8896 from './checks/8896.check.ts'
import c8897Q from './checks/8897Q.check.ts'
import c8898 from './checks/8898.check.ts'
import c8905 from './checks/8905.check.ts'
import c8910 from './checks/8910.check.ts'
import c8915 from './checks/8915.check.ts'
import c8920 from './checks/8920.check.ts'
import c8925 from './checks/8925.check.ts'
import c8930 from './checks/8930.check.ts'
import c8935 from './checks/8935.check.ts'
import c8940 from './checks/8940.check.ts'
import c8945Q from './checks/8945Q.check.ts'
import c8950Q from './checks/8950Q.check.ts'
import type { CinCheck } from './tables.ts'

// biome-ignore format: one line a check
export const cinChecks: readonly CinCheck[] = [
  c100,
  c1103,
  c1104,
  c1105,
  c1510,
  c1520,
  c1530,
  c1540,
  c1550,
  c1560Q,
  c1570,
  c1580,
  c2883,
  c2884,
  c2885,
  c2886Q,
  c2887Q,
  c2888Q,
  c2889,
  c2990,
  c2991Q,
  c4000,
  c4001,
  c4003,
  c4004,
  c4008,
  c4009Q,
  c4010,
  c4011,
  c4012Q,
  c4013,
  c4014,
  c4015,
  c4016,
  c4017,
  c4180,
  c4220,
  c8500,
  c8510,
  c8520,
  c8525Q,
  c8530Q,
  c8535Q,
  c8540,
  c8545Q,
  c8555Q,
  c8565,
  c8568,
  c8569Q,
  c8585Q,
  c8590,
  c8600,
  c8606,
  c8608,
  c8610,
  c8614,
  c8615,
  c8620,
  c8630,
  c8640,
  c8650,
  c8670Q,
  c8675Q,
  c8696,
  c8715,
  c8720,
  c8730,
  c8736,
  c8740,
  c8750,
  c8770Q,
  c8772,
  c8775Q,
  c8790,
  c8794,
  c8805,
  c8810,
  c8815,
  c8816,
  c8820,
  c8825Q,
  c8831,
  c8832,
  c8839,
  c8840,
  c8841,
  c8842Q,
  c8863Q,
  c8866,
  c8867,
  c8868,
  c8869,
  c8870Q,
  c8873Q,
  c8875,
  c8890,
  c8896,
  c8897Q,
  c8898,
  c8905,
  c8910,
  c8915,
  c8920,
  c8925,
  c8930,
  c8935,
  c8940,
  c8945Q,
  c8950Q,
]
