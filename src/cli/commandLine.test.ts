import { expect, it } from 'vitest';
import { commandLine } from './commandLine.ts';

it('is what to type to run the same again: quoted where a shell needs it, without where it was written', () => {
  const typed = [
    'compare',
    'lastmeter:baseline',
    'my fix.yaml',
    '--out',
    '/home/me/x',
    '--seed=7',
    '--workers=2',
    '--set',
    'a.b=2',
  ];
  expect(commandLine(typed)).toBe("lastmeter compare lastmeter:baseline 'my fix.yaml' --seed=7 --set a.b=2");
  expect(commandLine(["it's"])).toBe("lastmeter 'it'\\''s'");
});
