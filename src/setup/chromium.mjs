// @ts-check
import { existsSync } from 'node:fs';
import process from 'node:process';
import { run } from './steps.mjs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Where a Chromium is on this machine: the CHROMIUM variable first, then the usual places. @returns {string | null} */
function findChromium() {
  return [process.env['CHROMIUM'], ...places].find((path) => path !== undefined && existsSync(path)) ?? null;
}

/** A Chromium for the page's tests; installs Debian's where that is possible, and throws what to do where it is not. */
export async function chromium() {
  const found = findChromium();
  if (found !== null) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stderr.write('Installing Chromium (apt-get)\n');
    const options = {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: /** @type {import('node:child_process').StdioOptions} */ (['ignore', 'ignore', 'inherit']),
    };
    const wait = ['-o', 'DPkg::Lock::Timeout=300', '-q'];
    await run('apt-get', [...wait, 'update'], options);
    await run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', 'chromium'], options);
  }
  const installed = findChromium();
  if (installed !== null) return installed;
  throw new Error('no Chromium found: install it (Debian: apt-get install chromium) or set CHROMIUM to its path');
}
