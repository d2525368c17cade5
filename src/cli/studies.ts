import { exits, Failure } from '../experiment/failure.ts';
import type { OpenedStudy } from '../experiment/study/file/load.ts';
import { quoted } from '../scenario/printable.ts';
import type { Resolved } from '../scenario/resolve.ts';
import { loadArms } from './arms.ts';
import { tell } from './say.ts';

/**
 * The study that a command line names in place of a base, with those of its arms that are named; null where it names a scenario.
 * @param arms names of arms of the study; none for all of them
 * @throws ScenarioError; Failure (2) for an arm that the study does not have
 */
export async function namedStudy(
  file: string,
  arms: readonly string[],
  set: readonly string[],
): Promise<OpenedStudy | null> {
  const { isStudy, openStudy } = await import('../experiment/study/file/load.ts');
  if (!isStudy(file)) return null;
  const study = await openStudy(file, set);
  if (arms.length === 0) return study;
  const [base, ...own] = study.resolved;
  const names = own.map(({ scenario }) => scenario.name);
  const chosen = arms.map((name) => {
    const found = own.find(({ scenario }) => scenario.name === name);
    if (found !== undefined) return found;
    const known = names.length === 0 ? 'It has none.' : `Its arms are ${names.join(', ')}.`;
    throw new Failure(exits.wrong, `${file} has no arm called ${quoted(name)}. ${known}`);
  });
  return { ...study, resolved: [base, ...chosen] };
}

/**
 * A scenario and the arm beside it, if there is one: as the command line names them, or the base and an arm of a study file.
 * @throws ScenarioError; Failure (2) where a study has several arms and none is named
 */
export async function loadPair(
  file: string,
  arm: string | undefined,
  set: readonly string[],
): Promise<readonly [Resolved, ...Resolved[]]> {
  const named = arm === undefined ? [] : [arm];
  const study = await namedStudy(file, named, set);
  if (study === null) return loadArms(file, named, set);
  const [base, ...arms] = study.resolved;
  if (arms.length > 1) {
    const names = arms.map(({ scenario }) => scenario.name).join(', ');
    throw new Failure(exits.wrong, `${file} has the arms ${names}: name one of them after the file.`);
  }
  tell(
    `Of ${file}, the base${arms[0] === undefined ? '' : ` and ${arms[0].scenario.name}`} and \`set\` are read here; its sets and lucks are those of \`study run\``,
  );
  return [base, ...arms];
}
