import type { Head } from '../report/head.ts';

/**
 * Claim the folder of an answer before anything is run, so that a folder of something else is refused at once.
 * @param kind of answer: its index is `<kind>.json`, its usual folder `output/<scenario>-<kind>-<digest>`
 * @param asked everything that decides the answer, as plain data
 * @param files that will be written, the index among them
 * @throws Failure (2, 3) as `claim`
 */
export async function claimAnswer(
  kind: 'discovery' | 'enough' | 'frontier' | 'sensitivity',
  scenario: string,
  asked: object,
  files: readonly string[],
  given: { readonly out: string | undefined; readonly 'move-aside': boolean },
): Promise<{ readonly folder: string; readonly head: Head }> {
  const { digestOf, short } = await import('../scenario/fingerprint.ts');
  const { claim } = await import('../experiment/texts.ts');
  const { version } = await import('../experiment/version.ts');
  const { commandLine } = await import('./commandLine.ts');
  const digest = digestOf({ version, ...asked });
  const folder = given.out ?? `output/${scenario}-${kind}-${short(digest)}`;
  await claim({ folder, index: `${kind}.json`, names: files, digest }, given['move-aside']);
  return { folder, head: { format: 1, lastmeter: version, command: commandLine(process.argv.slice(2)), digest } };
}
