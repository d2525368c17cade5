import { expect, it, vi } from 'vitest';
import { shared } from '../../experiment/threadPool.ts';
import { plain } from '../../testing/plain.ts';
import { type JobName, jobOf, jobs } from './jobs.ts';
import * as thread from './thread.ts';

it('a thread prepares the work that it is given once, and answers units in their order', () => {
  const units = [1, 2, 3].map((replicate) => ({ arm: 0, set: {}, replicate }));
  const outcomes = ['accepted', 'genuine'];
  const data = (homes: number) => ({ arms: [plain({ 'city.homes': homes })], seed: 'thread', outcomes });
  const alone = (homes: number) => units.map(jobOf('outcomes').prepare(data(homes)));
  const prepare = vi.spyOn(jobs.outcomes, 'prepare');
  const name: JobName = 'outcomes';
  const [three, four] = [3, 4].map((homes) => shared(data(homes))) as [SharedArrayBuffer, SharedArrayBuffer];
  expect(thread.workOn({ name, number: 1, data: three, units })).toEqual(alone(3));
  expect(thread.workOn({ name, number: 1, data: three, units: units.slice(1) })).toEqual(alone(3).slice(1));
  // The next work of the same thread. With the three of the other side that makes five.
  expect(thread.workOn({ name, number: 2, data: four, units })).toEqual(alone(4));
  expect(prepare).toHaveBeenCalledTimes(5);
  prepare.mockRestore();
});

it('a thread answers at once: within a promise, a run that exhausts the memory would end the whole process', () => {
  expect(Object.keys(thread).sort()).toEqual(['block', 'made', 'workOn']);
  for (const work of Object.values(thread)) expect(work.constructor).toBe(Function);
});
