import { describe, expect, it } from 'vitest';
import { patternTable } from './patternTable.ts';

/**
 * What each judged figure must be, written down a second time from the design's list of patterns, the checklist and the coding of
 * words (most: above 50 %; few: below 20 %; some: 5-50 %; many: at least 30 %): `[` and `]` are ends inside, `(` and `)` outside.
 */
const asked: Readonly<Record<string, string>> = {
  'P1.reports': '[1714.96, 1821.04]',
  'P1.runsBelowPaper': '[0.05, 0.95]',
  'P1.runsBelowDue': '[0.9,',
  'P2.duplicateShare': '[0.1,',
  'P2.homes': '[0.25,',
  'P3.formalization': '[0.3,',
  'P3.aboveNoCredit': '[0.3,',
  'P4.inactiveHomes': '[0.3,',
  'P5.blankHomes': '(0.5,',
  'P6.unaware': '(0.5,',
  'P6.knowsOpen': ', 0.2)',
  'P7.burst': '[1.5,',
  'P7.burstFakesAbove': '(0,',
  'P8.atTarget': '[0.25,',
  'P8.belowHalf': '[0.05, 0.3]',
  'P8.aboveTarget': ', 0.2)',
  'P9.genuine': '[3,',
  'P9.records': '(0,',
  'P9.openings': '(0,',
  'P10.decisive': '(0.3,',
  'P10.educators': '[0.7,',
  'P11.keepers': '[2,',
  'P11.threeExits': '(0.3,',
  'P12.aboveCompletionOnly': '[0.1,',
  'P12.belief': '(0.4,',
  'P13.luckyStart': '[1.5,',
  'P13.luckyStartCounts': ', 1)',
  'P13.growth': '(0,',
  'P14.coverage': ', 0.25)',
  'P14.needShare': ', 1)',
  'P15.neglect': '[0.25,',
  'P15.materialAbove': '(0,',
  'P16.redundancy': '[0.25,',
  'P17.correlation': ', 0.3]',
  'P17.belowNoPressure': ', -0.3]',
  'P18.coverage': ', 0.25)',
  'P18.topFifth': '[0.6,',
  'S24.hardlyOpen': '[0.05, 0.5]',
  'S26.uses': ', 0.1)',
  'S27.taken': '[0.05, 0.5]',
  'S27.idleAbove': '(0,',
  'S28.truth': '(0,',
  'S28.aboveUploads': '(0,',
  'S43.invited': ', 0.2)',
  'S49.gap': '(0,',
  'S53.index': ', 0]',
  'S54.avoidance': '(0,',
  'S54.redundancy': '(0,',
  'S57.impression': '[2,',
  'S71.missing': '[0.3,',
  'S71.aboveNoCredit': '[0.3,',
  'S78.abandoned': '[0.05, 0.5]',
  'S81.value': ', 0)',
  'S82.value': '(0,',
  'S82.visits': '(0,',
  'S84.rise': '(0,',
  'S85.agency': '[0.5,',
  'S85.bureau': '[0.5,',
  'S85.directors': '[0.5,',
  'S87.initiative': '(0,',
  'S89.locked': '(0.5,',
  'S97.attendance': '(1,',
  'S99.active': '[0.9,',
  'S99.timesMean': '(1,',
  'S104.aboveNeed': '(0.3,',
  'S105.idle': '(0.5,',
  'S106.gap': '(0,',
  'S109.support': '(0.5555555555555556,',
  'S109.genuine': '(0.5555555555555556,',
  'S111.difference': '[-0.05, 0.05]',
  'S141.completion': '[0.85,',
  'S141.trained': '[0.85,',
  'S141.aligned': ', 0.85)',
};

/** Judged figures that are no median that decides from five replicates on: what they are instead. */
const special: Readonly<Record<string, string>> = {
  'P1.reports': 'mean, decides, 5',
  'P1.runsBelowPaper': 'share, decides, 5',
  'P1.runsBelowDue': 'share, decides, 5',
  'P10.educators': 'ratio, decides, 5',
  'P11.keepers': 'ratio, decides, 5',
  'P11.threeExits': 'share, decides, 5',
  'P13.luckyStart': 'ratio, decides, 40',
  'P13.luckyStartCounts': 'ratio, decides, 40',
  'P13.growth': 'median, describes, 5',
  'S82.value': 'mean, decides, 5',
  'S82.visits': 'mean, decides, 5',
  'S89.locked': 'ratio, decides, 5',
  'S97.attendance': 'ratio, decides, 5',
  'S99.active': 'ratio, decides, 5',
  'S99.timesMean': 'ratio, decides, 5',
};

describe('the targets', () => {
  it('are those of the design, the checklist and the coding of words', () => {
    const found: Record<string, string> = {};
    for (const { id, figures } of patternTable) {
      for (const { name, target } of figures) {
        if (target === null) continue;
        const { least, most, open = false } = target;
        const from = least === undefined ? '' : `${open ? '(' : '['}${least}`;
        found[`${id}.${name}`] = `${from},${most === undefined ? '' : ` ${most}${open ? ')' : ']'}`}`;
      }
    }
    expect(found).toEqual(asked);
  });

  it('are met by medians of five replicates or more, but for those that the design asks otherwise', () => {
    const found: Record<string, string> = {};
    for (const { id, figures } of patternTable) {
      for (const { name, target, statistic, decides, replicates } of figures) {
        if (target === null) continue;
        const own = `${statistic}, ${decides ? 'decides' : 'describes'}, ${replicates}`;
        if (own !== 'median, decides, 5') found[`${id}.${name}`] = own;
      }
    }
    expect(found).toEqual(special);
  });
});
