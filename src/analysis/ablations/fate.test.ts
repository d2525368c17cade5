import { describe, expect, it } from 'vitest';
import type { PatternResult, Verdict } from '../patterns/result.ts';
import { about, agreement, type Compared, compared, explanation } from './fate.ts';
import type { Direction, Movement } from './movement.ts';
import { expected } from './variant.ts';

function result(
  verdicts: readonly (Verdict | null)[],
  decides: readonly boolean[] = verdicts.map(() => true),
): PatternResult {
  const deciding = verdicts.filter((_, k) => decides[k]);
  const verdict: Verdict = deciding.includes('fails')
    ? 'fails'
    : deciding.includes('undecided')
      ? 'undecided'
      : 'holds';
  const figures = verdicts.map((own, k) => ({ name: `f${k}`, verdict: own, decides: decides[k] }));
  return { id: 'P0', verdict, figures } as unknown as PatternResult;
}

function move(direction: Direction, figure = 'f0'): Movement {
  return { figure, with: 1, without: 0, difference: -1, interval: [-1, -1], direction };
}

const holds = result(['holds']);
const fails = result(['fails']);
const undecided = result(['undecided']);

describe('compared', () => {
  it('vanished: holds, then fails, and moved beyond chance', () => {
    expect(compared(holds, fails, [move('fell')]).outcome).toBe('vanished');
    expect(compared(holds, fails, [move('stayed')]).outcome).toBe('stayed');
    expect(compared(holds, undecided, [move('fell')]).outcome).toBe('fell');
    expect(compared(holds, holds, [move('fell')]).outcome).toBe('fell');
  });

  it('cannot vanish where it was not there', () => {
    expect(compared(fails, fails, [move('fell')]).outcome).toBe('fell');
    expect(compared(undecided, fails, [move('fell')]).outcome).toBe('fell');
  });

  it('vanished also where nothing is left to measure', () => {
    expect(compared(holds, undecided, [move('undefined')]).outcome).toBe('vanished');
    expect(compared(undecided, undecided, [move('undefined')]).outcome).toBe('fell');
    expect(compared(holds, holds, [move('undefined')]).outcome).toBe('fell');
    // The figure that cannot be measured any more stands for it.
    const part = compared(result(['holds', 'holds']), result(['holds', 'undecided']), [
      move('stayed'),
      move('undefined', 'f1'),
    ]);
    expect(part).toMatchObject({ outcome: 'vanished', verdictWithout: 'undecided', movement: { figure: 'f1' } });
  });

  it('vanishes by any of its deciding figures, and shows that one', () => {
    const found = compared(result(['holds', 'holds']), result(['holds', 'fails']), [move('rose'), move('fell', 'f1')]);
    expect(found).toMatchObject({ outcome: 'vanished', movement: { figure: 'f1' } });
    const told = result(['holds', 'fails'], [true, false]);
    expect(compared(result(['holds', 'holds'], [true, false]), told, [move('rose'), move('fell', 'f1')]).outcome).toBe(
      'rose',
    );
  });

  it('looks at one figure alone if asked, and refuses one that is not there', () => {
    const before = result(['fails', 'holds']);
    const after = result(['fails', 'fails']);
    const moves = [move('stayed'), move('fell', 'f1')];
    expect(compared(before, after, moves, 'f1')).toMatchObject({ outcome: 'vanished', verdictWith: 'holds' });
    expect(() => compared(before, after, moves, 'f9')).toThrow('P0 has no figure f9');
    expect(compared(before, after, moves, 'f0')).toMatchObject({ outcome: 'stayed', movement: { figure: 'f0' } });
    expect(() => compared(result(['holds'], [false]), after, moves)).toThrow(RangeError);
    // A figure that is only told has no verdict, here or there.
    const told = compared(result([null], [false]), result([null], [false]), [move('fell')], 'f0');
    expect(told).toMatchObject({ verdictWith: null, verdictWithout: null, outcome: 'fell' });
  });
});

describe('agreement', () => {
  const of = (verdictWith: Verdict | null, verdictWithout: Verdict | null, outcome: Compared['outcome']): Compared => ({
    ...{ verdictWith, verdictWithout, outcome },
    movement: move('fell'),
  });

  it.each([
    ['vanish', of('holds', 'fails', 'vanished'), 'agrees'],
    ['vanish', of('holds', 'holds', 'fell'), 'contradicts'],
    ['vanish', of('holds', 'undecided', 'fell'), 'open'],
    ['vanish', of('fails', 'fails', 'fell'), 'open'],
    ['fall', of('holds', 'holds', 'fell'), 'agrees'],
    ['fall', of('holds', 'fails', 'vanished'), 'agrees'],
    ['fall', of('holds', 'holds', 'stayed'), 'contradicts'],
    ['fall', of('holds', 'holds', 'rose'), 'contradicts'],
    ['shrink', of('holds', 'holds', 'fell'), 'agrees'],
    ['shrink', of('holds', 'fails', 'vanished'), 'contradicts'],
    ['shrink', of('holds', 'holds', 'rose'), 'contradicts'],
    ['survive', of('holds', 'holds', 'fell'), 'agrees'],
    ['survive', of('holds', 'fails', 'vanished'), 'contradicts'],
    ['survive', of('holds', 'undecided', 'fell'), 'open'],
    ['survive', of('fails', 'fails', 'stayed'), 'open'],
    ['present', of('holds', 'holds', 'rose'), 'agrees'],
    ['present', of('holds', 'fails', 'vanished'), 'contradicts'],
    ['absent', of('holds', 'fails', 'vanished'), 'agrees'],
    ['absent', of('holds', 'undecided', 'vanished'), 'agrees'],
    ['absent', of('holds', 'holds', 'stayed'), 'contradicts'],
    ['absent', of('holds', 'undecided', 'stayed'), 'open'],
    ['vanish', of('undecided', 'fails', 'fell'), 'open'],
    ['vanish', of('holds', 'fails', 'stayed'), 'contradicts'],
    ['vanish', of(null, null, 'fell'), 'contradicts'],
    ['shrink', of('holds', 'undecided', 'fell'), 'open'],
    ['shrink', of('fails', 'fails', 'fell'), 'open'],
    ['shrink', of('holds', 'fails', 'fell'), 'contradicts'],
    ['present', of('holds', 'undecided', 'stayed'), 'open'],
    ['present', of(null, null, 'stayed'), 'open'],
    ['absent', of('fails', 'fails', 'stayed'), 'agrees'],
    ['absent', of(null, null, 'stayed'), 'open'],
  ] as const)('%s: %o %s', (fate, found, wanted) => {
    expect(agreement(fate, found)).toBe(wanted);
  });
});

describe('explanation', () => {
  const gone = compared(holds, fails, [move('fell')]);
  const there = compared(holds, holds, [move('stayed')]);

  it('needs the pattern there, gone, and gone at the reports of the paper', () => {
    expect(explanation(gone, gone).explanation).toBe('explains');
    expect(explanation(there, there)).toEqual({ explanation: 'does not explain', reason: 'thereWithout' });
    expect(explanation(gone, there)).toEqual({ explanation: 'does not explain', reason: 'backWhenTuned' });
  });

  it('says why it cannot be judged', () => {
    expect(explanation(gone, null).reason).toBe('notReachable');
    expect(explanation(compared(fails, fails, [move('fell')]), gone).reason).toBe('absentWith');
    expect(explanation(compared(undecided, fails, [move('fell')]), gone).reason).toBe('undecided');
    expect(explanation(gone, compared(holds, undecided, [move('fell')])).reason).toBe('undecided');
    expect(explanation(compared(holds, undecided, [move('fell')]), null).reason).toBe('undecided');
  });

  it('takes what stayed for there, and tells no verdict from a tuned world that has none', () => {
    expect(explanation(compared(holds, fails, [move('stayed')]), gone).reason).toBe('thereWithout');
    expect(explanation(gone, compared(holds, fails, [move('stayed')]))).toEqual({
      ...{ explanation: 'cannot be judged', reason: 'undecided' },
    });
    const told = compared(result([null], [false]), result([null], [false]), [move('fell')], 'f0');
    expect(explanation(told, gone)).toEqual({ explanation: 'cannot be judged', reason: 'undecided' });
  });
});

describe('expectations about a pattern', () => {
  it('are its own, the one about the whole first', () => {
    const expects = [...expected('fall', 'P13.growth', 'P1', 'P13.luckyStart'), ...expected('vanish', 'P13', 'P130')];
    expect(about(expects, 'P13').map(({ figure, fate }) => [figure, fate])).toEqual([
      [null, 'vanish'],
      ['growth', 'fall'],
      ['luckyStart', 'fall'],
    ]);
    expect(about(expects, 'P2')).toEqual([]);
  });
});
