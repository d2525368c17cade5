import { exits, Failure } from '../experiment/failure.ts';
import { systemCode } from '../scenario/file.ts';
import { quoted } from '../scenario/printable.ts';
import { command } from './command.ts';
import { language, real, text, whole } from './options.ts';
import { tell } from './say.ts';

/** What a case and its folder may be called. */
const folderName = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,31}$/u;

export const initCommand = command({
  name: 'init',
  takes: '<name>',
  describe: 'Start a case of your own: another city, other numbers, another contract',
  positionals: { name: { describe: 'Name of the case and of its folder', type: 'string', demandOption: true } },
  options: {
    title: text('Title in English; left out, the name'),
    'title-zh': text('Title in Chinese; left out, the English one'),
    homes: whole('homes', 'Places where the service is given', [1, 100_000], 100),
    target: whole('target', 'Activities due from each of them in a contract year', [1, 200], 20),
    budget: real('budget', 'Yuan of the whole contract', [0, 1e10], 1_988_600),
    clients: whole('clients', 'Mean number of people to be served in each place', [5, 400], 60),
    years: whole('years', 'Contract years', [1, 3], 1),
    language: language('the guide and the comments'),
    in: { ...text('Folder in which the new folder is made'), default: '.' },
  },
  examples: [
    ['init east-county', 'A folder east-county with a case, a fix and a guide'],
    ['init home-care --title "Home care in East County" --homes 60 --target 48 --clients 30', 'Another service'],
    ['init 东县 --title-zh 东县儿童之家 --language zh', 'With a guide and comments in Chinese'],
  ],
  async run(given) {
    if (!folderName.test(given.name)) {
      const why = 'it names a folder and stands in tables: letters, digits, ".", "_" and "-", at most 32 of them';
      throw new Failure(exits.wrong, `${quoted(given.name)} is no name for a case: ${why}`);
    }
    const { caseFiles } = await import('./newCase.ts');
    const { mkdir, rm, writeFile } = await import('node:fs/promises');
    const { join } = await import('node:path');
    const { unusable } = await import('../experiment/folder.ts');
    const folder = join(given.in ?? '.', given.name);
    const title = given.title ?? given.name;
    const files = caseFiles({ ...given, title, titleZh: given['title-zh'] ?? title });
    try {
      await mkdir(folder);
    } catch (error) {
      const code = systemCode(error);
      if (code === 'EEXIST') {
        throw new Failure(exits.other, `${folder} is there already. Choose another name, or remove it.`);
      }
      if (code === 'ENOENT') {
        throw new Failure(exits.wrong, `--in ${given.in}: there is no such folder. Make it first, or name another.`);
      }
      throw unusable(folder, error, '--in');
    }
    try {
      for (const [name, content] of files) await writeFile(join(folder, name), content);
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw unusable(folder, error, '--in');
    }
    tell(`${folder}: ${[...files.keys()].join(', ')}. Begin with ${join(folder, 'README.md')}.`);
    return exits.done;
  },
});
