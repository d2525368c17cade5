import type { Evaluate, Proposal } from '../abc/problem.ts';
import { BLOCK, type Blocks } from './blocks.ts';
import type { Evaluation } from './evaluation.ts';

/**
 * Answers from the blocks on disk what they know, has the rest simulated, and writes each block when it is full or the generation
 * has ended. A stop in between loses the block under way and nothing else.
 * @param told each set once, in order, with what it came to
 */
export function resumed(
  blocks: Blocks,
  simulate: Evaluate<Evaluation>,
  told: (proposal: Proposal, evaluation: Evaluation) => void,
): Evaluate<Evaluation> {
  return async function* (proposals, tolerance) {
    const at = drawnInOrder(proposals);
    const generation = at(0)?.generation;
    if (generation === undefined) return;
    const known = blocks.known(generation, tolerance);
    const simulated = simulate(unknown(at, known), tolerance)[Symbol.asyncIterator]();
    let block: Evaluation[] = [];
    let isNew = false;
    let isStopped = false;
    const write = (number: number): void => {
      if (isNew && block.length > 0) blocks.write(generation, number, tolerance, block);
      block = [];
      isNew = false;
    };
    let index = 0;
    try {
      for (let proposal = at(0); proposal !== null; proposal = at(index)) {
        let evaluation = known.get(index);
        if (evaluation === undefined) {
          const next = await simulated.next();
          if (next.done === true) throw new Error(`set ${index} of generation ${generation} was not simulated`);
          evaluation = next.value;
          isNew = true;
        }
        block.push(evaluation);
        index++;
        told(proposal, evaluation);
        if (block.length === BLOCK) write(index / BLOCK - 1);
        yield evaluation;
      }
    } catch (error) {
      isStopped = true;
      throw error;
    } finally {
      // An endless generation ends when enough sets are accepted: its last block is short.
      if (!isStopped) write(Math.floor(index / BLOCK));
      await simulated.return?.();
    }
  };
}

/** Proposals by index, null behind the last: each is drawn once, in order, when it is first asked for. */
function drawnInOrder(proposals: Iterable<Proposal>): (index: number) => Proposal | null {
  const source = proposals[Symbol.iterator]();
  const drawn: Proposal[] = [];
  return (index) => {
    while (drawn.length <= index) {
      const next = source.next();
      if (next.done === true) return null;
      drawn.push(next.value);
    }
    return drawn[index] ?? null;
  };
}

function* unknown(at: (index: number) => Proposal | null, known: ReadonlyMap<number, Evaluation>): Generator<Proposal> {
  for (let index = 0; ; index++) {
    const proposal = at(index);
    if (proposal === null) return;
    if (!known.has(index)) yield proposal;
  }
}
