import { table } from '../markdown.ts';
import { digest } from './digest.ts';
import noticed from './noticed.json' with { type: 'json' };
import type { Evidence, State, TestName } from './row.ts';
import { evidence, sections } from './rows.ts';

const states: readonly State[] = ['works', 'partly', 'not yet'];
const seen: Readonly<Record<string, string>> = noticed;

/** Whether each named test has been seen to fail under its mutation. */
export function isNoticed({ id, proof }: Evidence): boolean {
  return proof.mutation !== undefined && seen[id] === digest(proof);
}

/** The rows of the case with what shows each, by section of the paper. */
export function evidenceTables(): string {
  return sections
    .map(({ title, rows }) => {
      const cells = table(
        ['row', 'kind', 'the paper', 'state', 'where', 'see', 'test', 'mutation that it notices'],
        rows.map((row) => [
          row.id,
          row.kind,
          row.says,
          stateOf(row),
          (row.proof.where ?? []).map(code).join(', '),
          [...(row.proof.command === undefined ? [] : [code(row.proof.command)]), ...observed(row)].join(': '),
          [row.proof.test, row.proof.mechanism?.test]
            .filter((name) => name !== undefined)
            .map(tested)
            .join('; '),
          mutated(row),
        ]),
      );
      return `### ${title}\n\n${cells}`;
    })
    .join('\n\n');
}

/** How many rows are in which state. */
export function evidenceCounts(): string {
  const counts = states.map((state) => {
    const rows = evidence.filter((row) => row.state === state);
    return [state, String(rows.length), String(rows.filter(isNoticed).length)];
  });
  return table(['state', 'rows', 'with a mutation that the test was seen to notice'], counts);
}

function stateOf({ state, missing, proof }: Evidence): string {
  const more = missing === '' ? (proof.remark ?? '') : missing;
  return more === '' ? state : `${state}: ${more}`;
}

function observed({ proof }: Evidence): readonly string[] {
  const names = (proof.observables ?? []).map((name) => code(name.replace(/^(parameter|figure) /, '')));
  return names.length === 0 ? [] : [names.join(', ')];
}

function tested([file, title]: TestName): string {
  return `${code(file)} “${title}”`;
}

function mutated(row: Evidence): string {
  const { mutation, mechanism } = row.proof;
  if (mutation === undefined) return '';
  const changes = [mutation, ...(mechanism === undefined ? [] : [mechanism.mutation])].map(
    ([file, text, replacement]) =>
      `${code(file)}: ${code(text)} → ${replacement === '' ? 'nothing' : code(replacement)}`,
  );
  return isNoticed(row) ? changes.join('; ') : `${changes.join('; ')} (not yet seen to be noticed)`;
}

/** Code in a cell. */
function code(text: string): string {
  return `\`${text}\``;
}
