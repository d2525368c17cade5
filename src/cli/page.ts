import { exits } from '../experiment/failure.ts';
import { command } from './command.ts';
import { json, text } from './options.ts';
import { print, printJson, tell } from './say.ts';

/** Where the page is written unless a person says otherwise. */
const usual = 'output/page/one-hundred-homes.html';

export const pageCommand = command({
  name: 'page',
  takes: '',
  describe: 'Write the teachers’ page, One Hundred Homes: one file that works without a network',
  positionals: {},
  options: {
    out: {
      ...text('File to write'),
      defaultDescription: usual,
    },
    json,
  },
  examples: [
    ['page', 'The page, in output/page'],
    ['page --out /media/usb/homes.html', 'The page on a USB stick'],
  ],
  async run(given) {
    const out = given.out ?? usual;
    const { copyPage } = await import('../page/copy.ts');
    const { path, bytes, version } = await copyPage(out);
    if (given.json) printJson({ path, bytes, version });
    else print(path);
    tell(`page ${version}, ${bytes} bytes: open it in a browser`);
    return exits.done;
  },
});
