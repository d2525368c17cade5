import { describe, expect, it } from 'vitest';
import { findChromium, runInBrowser } from './browser.ts';

describe('findChromium', () => {
  it('takes the variable CHROMIUM first, then the usual places in order', () => {
    expect(findChromium({ CHROMIUM: '/opt/own' }, () => true)).toBe('/opt/own');
    expect(findChromium({}, () => true)).toBe('/usr/bin/chromium');
    expect(findChromium({ CHROMIUM: '' }, (path) => path === '/usr/bin/google-chrome')).toBe('/usr/bin/google-chrome');
  });

  it('says what to install, or that CHROMIUM is wrong', () => {
    expect(() => findChromium({}, () => false)).toThrow(/apt-get install chromium\) or set CHROMIUM/);
    expect(() => findChromium({ CHROMIUM: '/gone' }, (path) => path !== '/gone')).toThrow(/^no Chromium at \/gone, /);
  });
});

describe('runInBrowser', () => {
  it('evaluates an expression with what the script defined', async () => {
    expect(await runInBrowser('var six = 6;', 'Promise.resolve([six * 7, typeof document])')).toEqual([42, 'object']);
  });

  it('reports errors of the script and of the expression', async () => {
    await expect(runInBrowser('throw new Error("bad script")', '1')).rejects.toThrow(/bad script/);
    await expect(runInBrowser('var one = 1;', 'missing + one')).rejects.toThrow(/missing/);
  });
});
