import { extend } from './extend.ts';
import { checkFormulas } from './formulas.ts';
import { override } from './override.ts';
import { Faults } from './place.ts';
import { type Resolved, resolve } from './resolve.ts';

/**
 * Reads a scenario: the file, what it extends, its roster, the overrides of the command line; checks everything.
 * @param file path, or `lastmeter:baseline` for a packaged one
 * @param options `set`: `path=value` of each `--set`, such as `city.homes=50`
 * @returns a promise of the scenario, frozen, with what its file says of it and where each value was set
 * @throws ScenarioError with every fault that could be found at once
 */
export async function load(file: string, options: { readonly set?: readonly string[] } = {}): Promise<Resolved> {
  const { set = [] } = options;
  const faults = new Faults();
  const chain = extend(file);
  const overrides = override(set, faults);
  const inFiles = chain.flatMap(({ sheet }) => [...sheet.set, ...sheet.fixes.fixes.flatMap((fix) => fix.set)]);
  await checkFormulas([...inFiles, ...overrides], faults);
  const resolved = resolve(chain, overrides, faults);
  faults.check();
  return resolved;
}
