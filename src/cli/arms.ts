import { exits, Failure } from '../experiment/failure.ts';
import { quoted } from '../scenario/printable.ts';
import type { Resolved } from '../scenario/resolve.ts';

/** @throws Failure (2) for a name that is no outcome */
export async function refuseUnknownOutcomes(names: readonly string[], option = 'outcome'): Promise<void> {
  const { comparable } = await import('../analysis/comparison/outcomes.ts');
  const { didYouMean } = await import('../scenario/nearest.ts');
  const known = comparable.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const hint = didYouMean(unknown, known);
  throw new Failure(
    exits.wrong,
    `--${option} ${quoted(unknown)}: no outcome is called that. ${hint === '' ? 'docs/measures.md lists all.' : hint}`,
  );
}

/** Arms that do not extend the base would differ from it in what nobody meant to compare. */
function refuseStrangers(base: Resolved, file: string, arms: readonly Resolved[], files: readonly string[]): void {
  const own = base.files.at(-1) ?? '';
  for (const [k, arm] of arms.entries()) {
    if (arm.files.includes(own)) continue;
    throw new Failure(
      exits.wrong,
      `${files[k]} does not extend ${file}: it would differ in more than its fix. Let it say "extends: ${file}", or compare it with what it extends.`,
    );
  }
}

/** Two arms of one name could not be told apart in the tables. @param files what each arm was read from */
export function refuseTwins(files: readonly string[], arms: readonly Pick<Resolved, 'scenario'>[]): void {
  const names = arms.map(({ scenario }) => scenario.name);
  const twin = names.findIndex((name, index) => names.indexOf(name) < index);
  if (twin < 0) return;
  const [one, other] = [files[names.indexOf(names[twin] ?? '')], files[twin]];
  const fault =
    one === other
      ? `${one} is named twice. Name it once.`
      : `${one} and ${other} are both called "${names[twin]}". Give one of them another \`name:\`.`;
  throw new Failure(exits.wrong, fault);
}

/** The first parameter that `--set` options name among some; undefined where they name none. */
export function settingAmong(set: readonly string[], paths: readonly string[]): string | undefined {
  return set.map((one) => one.split('=', 1)[0]?.trim() ?? '').find((path) => paths.includes(path));
}

/** The text of `--budget`, yuan. @throws Failure (2) */
export function yuan(given: string): number {
  const value = /^\d*\.?\d+$/.test(given) ? Number(given) : Number.NaN;
  if (value > 0) return value;
  throw new Failure(exits.wrong, `--budget takes yuan, above 0; it is ${quoted(given)}`);
}

/**
 * A base and its arms as the command line names them, all with the same `--set`.
 * @throws ScenarioError; Failure (2) where an arm does not extend the base, or two have one name
 */
export async function loadArms(
  base: string,
  arms: readonly string[],
  set: readonly string[],
): Promise<readonly [Resolved, ...Resolved[]]> {
  const { load } = await import('../scenario/load.ts');
  const first = await load(base, { set });
  const rest: Resolved[] = [];
  for (const file of arms) rest.push(await load(file, { set }));
  refuseStrangers(first, base, rest, arms);
  refuseTwins([base, ...arms], [first, ...rest]);
  return [first, ...rest];
}
