import type { Values } from '../parameters/table.ts';
import { director, type Holders } from './holder.ts';

/** A quarter before a test: who has not passed learns a little, and prepares for the test without learning (S124). */
export function prepare(holders: Holders, home: number, values: Values): void {
  if (values['skillTest.gate'] === 'none' || holders.kind[home] !== director || holders.tested[home] === 1) return;
  const skill = holders.skill[home] as number;
  holders.skill[home] = skill + values['skillTest.study'] * (1 - skill);
  holders.crammed[home] = (holders.crammed[home] as number) + values['skillTest.cram'];
}

/** What the paper of a test shows: skill, what was crammed, and error. A pass is noted. @param error standard normal */
export function sitTest(holders: Holders, home: number, values: Values, error: number): boolean {
  const score = (holders.skill[home] as number) + (holders.crammed[home] as number) + values['skillTest.noise'] * error;
  holders.tested[home] = score >= values['skillTest.pass'] ? 1 : 0;
  return holders.tested[home] === 1;
}

/** What passing the test brings a director besides her stipend, hundred yuan a month. */
export function testBonus(holders: Holders, home: number, values: Values): number {
  return values['skillTest.gate'] !== 'none' && holders.tested[home] === 1 ? values['skillTest.bonus'] : 0;
}
