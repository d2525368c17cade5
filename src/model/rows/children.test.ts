import { describe, expect, it } from 'vitest';
import type { OpenRun } from '../../measures/openRun.ts';
import { outcomes } from '../../measures/outcomes.ts';
import { load } from '../../scenario/load.ts';
import { lived, mean, sum } from '../../testing/lived.ts';
import type { plain } from '../../testing/plain.ts';
import { simulate } from '../simulate.ts';
import { open } from '../truth/open.ts';

const { scenario: baseline } = await load('lastmeter:baseline');

const outcome = (name: string, opened: OpenRun): number => {
  const found = outcomes.find((one) => one.name === name);
  if (!found) throw new Error(`no outcome ${name}`);
  return found.compute(opened);
};

/** Children of a run by a condition on their index. */
function children(opened: OpenRun, is: (child: number) => boolean): readonly number[] {
  return [...opened.truth.children.severity.keys()].filter(is);
}

/** Special children come along: invited, accepted, known. */
const welcome = {
  'invite.hours': 0,
  'invite.believedBenefit': 1,
  'invite.believedDisruption': 0,
  'child.acceptance': 1,
  'child.known': 1,
} as const;

describe('need', () => {
  const opened = lived({ 'city.homes': 100 });
  const { category, needStart, severity } = opened.truth.children;
  const leftBehind = children(opened, (child) => severity[child] === 0 && category[child] === 0);
  const others = children(opened, (child) => severity[child] === 0 && category[child] !== 0);
  const needs = (group: readonly number[]): readonly number[] => group.map((child) => needStart[child] as number);

  it('hardly differs between left-behind and other children', () => {
    const gap = mean(needs(leftBehind)) - mean(needs(others));
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThan(0.2);
  });

  it('is not told by the category: many left-behind children need less than the mean of the others', () => {
    const below = needs(leftBehind).filter((need) => need < mean(needs(others)));
    expect(below.length / leftBehind.length).toBeGreaterThan(0.35);
  });

  it('is greatest in one or two special children of most villages', () => {
    const counts = new Map<number, number>();
    const perHome = Array.from({ length: 300 }, () => 0);
    const many = lived({ 'city.homes': 300, 'city.buildWeeks': 0, 'director.stakes': 0 });
    for (const child of children(many, (index) => (many.truth.children.severity[index] as number) > 0)) {
      const home = many.truth.children.home[child] as number;
      perHome[home] = (perHome[home] as number) + 1;
    }
    for (const count of perHome) counts.set(count, (counts.get(count) ?? 0) + 1);
    // Standard deviations among 300 villages: 6.9, 8.6, 8.3; four of them.
    for (const [count, expected, slack] of [
      [0, 60, 28],
      [1, 135, 35],
      [2, 105, 34],
    ] as const) {
      expect(Math.abs((counts.get(count) ?? 0) - expected)).toBeLessThan(slack);
    }
    expect([...counts.keys()].sort()).toEqual([0, 1, 2]);
    const special = children(many, (child) => (many.truth.children.severity[child] as number) > 0);
    expect(mean(special.map((child) => many.truth.children.needStart[child] as number))).toBeGreaterThan(2.5);
  });

  it('of special children counts once, three or ten times in welfare', () => {
    const special = children(opened, (child) => (severity[child] as number) > 0);
    const gain = sum(special.map((child) => opened.truth.children.gain[child] as number));
    expect(outcome('welfare3', opened) - outcome('welfare1', opened)).toBeCloseTo(2 * gain, 9);
    expect(outcome('welfare10', opened) - outcome('welfare1', opened)).toBeCloseTo(9 * gain, 9);
  });
});

describe('M of JL', () => {
  const values = { ...baseline.values, 'case.motive': 16, 'post.exits': 0, 'post.familyShock': 0 };
  const run = simulate({ ...baseline, values }, 'rows', 1, { events: true });
  const truth = open(run.truth);
  const home = run.homes.name.indexOf('JL');
  const child = [...truth.children.home].indexOf(home);

  it('is scripted: the only special child of the village, of the greatest severity, known to L', () => {
    const special = [...truth.children.severity].filter(
      (severity, k) => severity > 0 && truth.children.home[k] === home,
    );
    expect(special).toEqual([2]);
    expect(truth.children.severity[child]).toBe(2);
    expect(truth.children.known[child]).toBe(1);
  });

  it('leaves a full trace in the event log', () => {
    const traced = truth.events.filter((event) => event.child === child);
    const contacts = traced.filter(({ trueType }) => trueType === 'caseContact');
    expect(contacts.length).toBeGreaterThan(0);
    expect(contacts.length).toBe(truth.children.caseContacts[child]);
    expect(traced.filter(({ trueType }) => trueType === 'wish').length).toBe(truth.children.wishes[child]);
  });
});

describe('what others do for special children', () => {
  it('is a quota of wishes, which directors give to a special child whom they know', () => {
    const quota = (wishes: number): number =>
      sum(lived({ 'city.homes': 100, 'agency.wishes': wishes, 'director.stakes': 0 }).reported.wishes);
    expect(quota(0)).toBe(0);
    expect(quota(50)).toBeGreaterThan(30);
    expect(quota(50)).toBeLessThanOrEqual(52);
    const { truth } = lived({ 'child.known': 1, 'child.specialNone': 0, 'agency.wishToSpecial': 1, 'post.exits': 0 });
    const given = (special: boolean): number =>
      sum([...truth.children.wishes].filter((_, child) => (truth.children.severity[child] as number) > 0 === special));
    // A home whose special children all had one gives the next to another child.
    expect(given(true)).toBeGreaterThan(8);
    expect(given(true)).toBeGreaterThan(5 * given(false));
  });

  it('can be a gift without any service, whose relief has faded when the year is over', () => {
    const opened = lived({ 'city.homes': 100, 'child.known': 1 });
    const { wishes, caseQuarters, severity } = opened.truth.children;
    const gifted = children(opened, (child) => (severity[child] as number) > 0 && (wishes[child] as number) > 0);
    expect(gifted.filter((child) => caseQuarters[child] === 0).length).toBeGreaterThan(3);
    const generous = lived({ 'city.homes': 100, 'child.known': 1, 'child.gainWish': 1 });
    const more = (column: 'gain' | 'needEnd'): number =>
      mean(
        gifted.map(
          (child) =>
            (generous.truth.children[column][child] as number) - (opened.truth.children[column][child] as number),
        ),
      );
    expect(more('gain')).toBeGreaterThan(0.05);
    expect(more('gain')).toBeLessThan(0.2);
    expect(Math.abs(more('needEnd'))).toBeLessThan(more('gain'));
  });

  it('is everyday attention by a director who knows them, and next to nothing by neighbours', () => {
    const gains = (set: Parameters<typeof plain>[0]): readonly number[] => {
      const { severity, gain, known } = lived({ 'director.stakes': 0, ...set }).truth.children;
      const total = { known: 0, unknown: 0, general: 0 };
      for (const [child, value] of gain.entries()) {
        const group = severity[child] === 0 ? 'general' : known[child] === 1 ? 'known' : 'unknown';
        total[group] += value;
      }
      return [total.known, total.unknown, total.general];
    };
    const settled = { 'post.exits': 0, 'post.familyShock': 0, 'city.buildWeeks': 0, 'child.known': 0.5 } as const;
    const [known, unknown, general] = gains(settled) as [number, number, number];
    const attended = gains({ ...settled, 'child.informal': 0.01 });
    expect(attended[0]).toBeGreaterThan(known + 0.1);
    expect(attended.slice(1)).toEqual([unknown, general]);
    const neighbours = gains({ ...settled, 'child.neighbours': 0.01 });
    expect(neighbours[0]).toBeGreaterThan(known + 0.1);
    expect(neighbours[1]).toBeGreaterThan(unknown + 0.1);
    expect(neighbours[2]).toBe(general);
  });

  it('may be a label: it harms left-behind children of low need and nobody else', () => {
    const [mild, harsh] = [0, 0.01].map((harm) => lived({ 'child.labelHarm': harm }).truth.children);
    let harmed = 0;
    for (const [child, gain] of (harsh as NonNullable<typeof harsh>).gain.entries()) {
      const { category, needStart, severity, gain: before } = mild as NonNullable<typeof mild>;
      const lost = (before[child] as number) - gain;
      const mayBe = severity[child] === 0 && category[child] === 0 && (needStart[child] as number) < 1.5;
      if (!mayBe) expect(lost).toBe(0);
      else if (lost > 0) harmed++;
    }
    expect(harmed).toBeGreaterThan(50);
  });
});

describe('a special child in an activity', () => {
  it('is there only if invited and if the other children accept her', () => {
    const sessions = (set: Parameters<typeof plain>[0]): number =>
      sum(lived({ ...welcome, ...set }).real.specialSessions);
    expect(sessions({})).toBeGreaterThan(20);
    expect(sessions({ 'child.acceptance': 0, 'child.acceptanceGain': 0 })).toBe(0);
    expect(sessions({ 'invite.hours': 20 })).toBeLessThan(0.3 * sessions({}));
  });

  it('is invited less, the more disruption her director believes in', () => {
    const rate = (believed: number): number => {
      const { real } = lived({
        ...welcome,
        'invite.believedDisruption': believed,
        'invite.believedBenefit': 0.1,
        'activity.motive': 40,
      });
      return sum(real.invited) / sum(real.invitable);
    };
    expect(rate(1)).toBeLessThan(0.7 * rate(0));
  });

  it('truly costs quality where the director lacks skill, whatever she believes', () => {
    const [none, much] = [0, 0.6].map((truth) =>
      lived({ ...welcome, 'invite.trueDisruption': truth, 'director.stakes': 0 }),
    );
    const quality = (opened: OpenRun | undefined): number => sum(opened!.real.quality) / sum(opened!.real.genuine);
    expect(quality(much)).toBeLessThan(0.99 * quality(none));
  });

  it('has little of it', () => {
    const of = (share: number) => lived({ ...welcome, 'child.gainSpecial': share }).truth.children;
    const [none, little, full] = [of(0), of(0.1), of(1)];
    const gain = (columns: typeof none): number =>
      sum([...columns.gain].filter((_, child) => (columns.severity[child] as number) > 0));
    const general = (columns: typeof none): number =>
      sum([...columns.gain].filter((_, child) => columns.severity[child] === 0));
    expect(gain(little) - gain(none)).toBeCloseTo(0.1 * (gain(full) - gain(none)), 9);
    expect(gain(full) - gain(none)).toBeGreaterThan(0.01);
    expect(general(full)).toBe(general(none));
  });

  it('is accepted more after well-run activities together, less after others', () => {
    const end = (wellRun: number): number => {
      const { acceptanceEnd, home, severity, sessions } = lived({
        ...welcome,
        'child.acceptance': 0.5,
        'child.wellRun': wellRun,
      }).truth.children;
      const welcomed = [...severity.keys()].filter(
        (child) => (severity[child] as number) > 0 && (sessions[child] as number) > 0,
      );
      return mean(
        welcomed.map(
          (child) => acceptanceEnd[2 * (home[child] as number) + child - home.indexOf(home[child] as number)] as number,
        ),
      );
    };
    expect(end(0)).toBeGreaterThan(0.52);
    expect(end(1)).toBeLessThan(0.48);
  });

  it('is not what case work is: that asks for skill, and for contacts that follow one another', () => {
    const per = (set: Parameters<typeof plain>[0]): number => {
      const both = [0, 0.1].map((gain) =>
        lived({
          'director.heterogeneity': 0,
          'case.motive': 40,
          'coaching.skill': 0,
          'child.gainContact': gain,
          ...set,
        }),
      );
      const [without, having] = both.map(({ truth }) => sum(truth.children.gain)) as [number, number];
      return (having - without) / sum((both[1] as OpenRun).real.caseContacts);
    };
    const unskilled = per({ 'director.skillBase': 0.1, 'case.unease': 0, 'case.hours': 0 });
    const skilled = per({ 'director.skillBase': 0.7, 'case.unease': 0, 'case.hours': 0 });
    expect(skilled).toBeGreaterThan(1.5 * unskilled);
    expect(per({ 'child.contactsNeeded': 20 })).toBeLessThan(0.2 * per({ 'child.contactsNeeded': 1 }));
  });
});

describe('the benefit of a session', () => {
  it('has two channels, companionship and ability, each with its weight', () => {
    const both = lived({}).truth.children;
    const alone = lived({ 'child.ability': 0 }).truth.children;
    expect(sum(both.companionship)).toBeGreaterThan(0);
    expect(sum(both.ability)).toBeGreaterThan(0);
    expect(sum(alone.ability)).toBe(0);
    expect(alone.companionship).toEqual(both.companionship);
    expect(sum(alone.gain)).toBeLessThan(0.9 * sum(both.gain));
    const friendless = lived({ 'child.companionship': 0 }).truth.children;
    expect(sum(friendless.companionship)).toBe(0);
    expect(sum(friendless.gain)).toBeLessThan(0.9 * sum(both.gain));
  });

  it('is less where the school taught the same in that month', () => {
    const [none, much] = [0, 0.7].map((discount) => lived({ 'school.discount': discount }));
    expect(sum(much!.real.redundantSessions)).toBeGreaterThan(0.2 * sum(much!.real.sessions));
    const gained = ({ truth }: OpenRun): number => sum(truth.children.companionship) + sum(truth.children.ability);
    expect(gained(much as OpenRun)).toBeLessThan(0.85 * gained(none as OpenRun));
  });
});
