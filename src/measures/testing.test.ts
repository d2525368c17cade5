import { describe, expect, it } from 'vitest';
import { buildRun, value } from './testing.ts';

describe('buildRun', () => {
  it('fills what is left out with zeros of the right length and type', () => {
    const run = buildRun({ homeCount: 2, weekCount: 3 });
    expect(run.reported.accepted).toEqual(new Float64Array(2));
    expect(run.reported.supportByQuarter).toEqual(new Float64Array(8));
    expect(run.reported.excellent).toEqual(new Uint8Array(2));
    expect(run.homes.households).toEqual(new Int32Array(2));
    expect(run.weeks.accepted).toEqual(new Float64Array(3));
    expect(run.homes.name).toEqual(['home 1', 'home 2']);
  });

  it('refuses a column of the wrong length', () => {
    expect(() => buildRun({ homeCount: 2, reported: { accepted: [1] } })).toThrow(
      'Column "accepted" has 1 entries instead of 2.',
    );
    expect(() => buildRun({ homeCount: 2, real: { genuineByQuarter: [1, 2] } })).toThrow('2 entries instead of 8');
  });
});

describe('value', () => {
  it('refuses an unknown outcome', () => {
    expect(() => value('formalisation', { homeCount: 1 })).toThrow('no outcome is called formalisation');
  });
});
