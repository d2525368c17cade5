import { expected, type Variant } from './variant.ts';

const present = (...names: readonly string[]) => expected('present', ...names);
const absent = (...names: readonly string[]) => expected('absent', ...names);

/** The design's rival explanations (5.4): what each reproduces, and where it fails. */
export const rivals: readonly Variant[] = [
  {
    id: 'R0',
    file: 'rivals/r0-heterogeneity-only',
    short: { en: 'heterogeneity only', zh: '仅主任差异' },
    rows: ['S86'],
    expects: [...present('P9'), ...absent('P13.growth', 'P13.luckyStart')],
  },
  {
    id: 'R1a',
    file: 'rivals/r1a-incapacity',
    short: { en: 'incapacity', zh: '能力不足' },
    rows: ['S133'],
    expects: [...present('P4', 'P14'), ...absent('P2', 'P3', 'P7.burstFakesAbove')],
  },
  {
    id: 'R1b',
    file: 'rivals/r1b-incapacity-trained',
    short: { en: 'and training', zh: '并加培训' },
    rows: ['S133'],
    expects: absent('P2', 'P4'),
  },
  {
    id: 'R1c',
    file: 'rivals/r1c-incapacity-verified',
    short: { en: 'and verification', zh: '并加核验' },
    rows: ['S133'],
    expects: [...present('P4', 'P14'), ...absent('P2', 'P3', 'P7.burstFakesAbove')],
  },
  {
    id: 'R2',
    file: 'rivals/r2-closure',
    short: { en: 'closure by order', zh: '奉命停摆' },
    rows: ['S20'],
    expects: absent('P2', 'P3', 'P8'),
  },
  {
    id: 'R3',
    file: 'rivals/r3-records-problem',
    short: { en: 'records not written', zh: '做而未记' },
    rows: ['S25'],
    expects: [...present('P5'), ...absent('P6', 'P18')],
  },
  {
    id: 'R4',
    file: 'rivals/r4-demand-failure',
    short: { en: 'families stay away', zh: '家庭不来' },
    rows: ['S134'],
    expects: absent('S105'),
  },
  {
    id: 'R5',
    file: 'rivals/r5-pure-shirking',
    short: { en: 'pure shirking', zh: '纯粹懈怠' },
    rows: ['S29', 'S130'],
    expects: absent('P1'),
  },
  {
    id: 'R6',
    file: 'rivals/r6-design-mismatch',
    short: { en: 'design mismatch', zh: '设计错配' },
    rows: ['S132'],
    expects: absent('P2', 'P7'),
  },
  {
    id: 'R7a',
    file: 'rivals/r7a-autonomy',
    short: { en: 'autonomy', zh: '自主' },
    rows: ['S121', 'S135'],
    expects: [],
  },
  {
    id: 'R7b',
    file: 'rivals/r7b-supervision',
    short: { en: 'supervision', zh: '监管' },
    rows: ['S115', 'S135'],
    expects: [],
  },
  {
    id: 'R7c',
    file: 'rivals/r7c-autonomy-supervision',
    short: { en: 'both', zh: '二者并行' },
    rows: ['S135'],
    expects: [],
  },
];
