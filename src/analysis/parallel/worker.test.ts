import { expect, it, vi } from 'vitest';
import { inlineMore } from '../../experiment/v8.ts';
import { plain } from '../../testing/plain.ts';
import { jobOf } from './jobs.ts';
import { workOn } from './worker.ts';

const given = vi.hoisted(() => ({ name: 'outcomes', data: {} as unknown }));

vi.mock('../../experiment/v8.ts', () => ({ inlineMore: vi.fn() }));
vi.mock('node:worker_threads', async (original) => {
  const { plain: scenario } = await import('../../testing/plain.ts');
  given.data = { arms: [scenario({ 'city.homes': 3 })], seed: 'thread', outcomes: ['accepted', 'genuine'] };
  return { ...(await original<typeof import('node:worker_threads')>()), workerData: given };
});

it('a thread prepares the work that it is given once, and answers units in their order', () => {
  const units = [1, 2, 3].map((replicate) => ({ arm: 0, set: {}, replicate }));
  const data = { arms: [plain({ 'city.homes': 3 })], seed: 'thread', outcomes: ['accepted', 'genuine'] };
  const alone = jobOf('outcomes').prepare(data);
  expect(workOn(units)).toEqual(units.map(alone));
  expect(inlineMore).toHaveBeenCalledOnce();
});
