import { describe, expect, it } from 'vitest';
import { lastmeter } from '../testing/command.ts';
import { commands } from './commands.ts';
import { help } from './main.ts';

describe('help', () => {
  it('lists every command, on stdout', async () => {
    const { code, stdout, stderr } = await lastmeter(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const { name, takes } of commands) expect(stdout).toContain(`lastmeter ${name} ${takes}`.trim());
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    'of %s names all it takes, with an example',
    async (_, command) => {
      const text = await help(command);
      for (const name of Object.keys(command.options)) expect(text).toContain(`--${name} `);
      for (const name of Object.keys(command.positionals)) expect(text).toContain(`  ${name} `);
      expect(command.examples.length).toBeGreaterThan(0);
      // The example is a line of this command, and the help shows it, wrapped or not.
      for (const [line] of command.examples) {
        expect(line.startsWith(command.name)).toBe(true);
        expect(text).toContain(`lastmeter ${line.split(' ').slice(0, 2).join(' ')}`);
      }
    },
  );

  it('is the same in every language of the system', async () => {
    const texts = await Promise.all(
      ['C', 'de_DE.UTF-8', 'zh_CN.UTF-8'].map((locale) => lastmeter(['run', '--help'], { env: { LC_ALL: locale } })),
    );
    expect(new Set(texts.map(({ stdout }) => stdout)).size).toBe(1);
  });
});

describe('a wrong command line ends with 2, says what to do, and prints no data', () => {
  const baseline = 'lastmeter:baseline';
  const fix = 'lastmeter:policies/f03d-duplicate-screening';
  it.each([
    [['rnu'], 'there is no command "rnu". Did you mean run?'],
    [['rnu', 'x.yaml', '--out', 'run'], 'there is no command "rnu". Did you mean run?'],
    [['frobnicate'], 'there is no command "frobnicate". lastmeter --help lists all.'],
    [[], 'name a command; lastmeter --help lists them'],
    [['run', baseline, '--replicats', '3'], 'lastmeter run has no option --replicats. Did you mean --replicates?'],
    [['run', baseline, '--zzzzzz'], 'lastmeter run has no option --zzzzzz. lastmeter run --help lists all.'],
    [['schema', 'extra'], 'lastmeter schema does not know what to do with "extra".'],
    [
      ['run'],
      'lastmeter run takes <scenario..>, of which something is missing. Such as lastmeter run scenarios/baseline.yaml',
    ],
    [
      ['compare', baseline],
      'lastmeter compare takes <base> <arm..>, of which something is missing. Such as lastmeter compare',
    ],
    [['run', baseline, '--replicates', 'abc'], '--replicates takes a whole number from 1 to 1000000; it is "abc"'],
    [['run', baseline, '--replicates', '0'], '--replicates takes a whole number from 1 to 1000000; it is "0"'],
    [['run', baseline, '--replicates', '2.5'], '--replicates takes a whole number from 1 to 1000000; it is "2.5"'],
    [['run', baseline, '--replicates', '1e3'], '--replicates takes a whole number from 1 to 1000000; it is "1e3"'],
    [['run', baseline, '--workers', '-1'], '--workers takes a whole number from 1 to 1024; it is "-1"'],
    [['run', baseline, baseline], 'lastmeter:baseline is named twice. Name it once.'],
    [['run', baseline, '--set', 'city.home=5'], 'Did you mean "city.homes"?'],
    [
      ['validate', 'lastmeter:policies/f3d-duplicate-screening'],
      'Did you mean "lastmeter:policies/f03d-duplicate-screening"?',
    ],
    [['validate', 'lastmeter:f03d-duplicate-screening'], 'Did you mean "lastmeter:policies/f03d-duplicate-screening"?'],
    [['run', 'scenarios/basline.yaml'], 'Did you mean "scenarios/baseline.yaml"?'],
    [['explain', baseline, 'city.home'], 'Did you mean "city.homes"?'],
    [['run', baseline, '-'], '"-" would mean standard input, which is not read.'],
    [['validate', '-'], '"-" would mean standard input, which is not read.'],
    [['run', baseline, '--json', '-'], '"-" would mean standard input, which is not read.'],
    [['run', baseline, '--out', ''], '--out is empty. Write what it takes after it, or leave it out.'],
    [['run', baseline, '--ensemble', ' '], '--ensemble is empty. Write what it takes after it, or leave it out.'],
    [['run', baseline, '--set', ''], '--set is empty.'],
    [['run', ''], '<scenario> is empty. Name one. lastmeter run --help lists all.'],
    [['run', baseline, '-h5'], '"-h5" is no option. The only short one is -h, alone'],
    [['run', baseline, '-seed', '5'], '"-seed" is no option. Did you mean --seed?'],
    [['run', baseline, '-o', 'x'], '"-o" is no option.'],
    [['run', baseline, '--json=maybe'], '--json takes no value; it is "maybe". Write --json alone, or leave it out.'],
    [['validate', '--', baseline], '"--" is not taken.'],
    [['-x'], '"-x" is no option.'],
    [['--versoin'], 'there is no option "--versoin". Did you mean --version?'],
    [['explain', baseline, '--incentives', '--diff', baseline], '--diff does not go with --incentives'],
    [['explain', baseline, 'city', '--incentives'], '--incentives shows all actions and takes no path such as "city"'],
    [['explain', baseline, '--week', '4'], '--week goes with --incentives; as it stands it would do nothing.'],
    [['explain', baseline, '--shortfall', '4'], '--shortfall goes with --incentives'],
    // Also where the value is the usual one.
    [
      ['run', baseline, '--ensemble-sets', '20'],
      '--ensemble-sets goes with --ensemble; as it stands it would do nothing',
    ],
    [['patterns', '--ensemble-sets=3'], '--ensemble-sets goes with --ensemble;'],
    [['patterns', '--only', 'A4'], '--only goes with --ablations or --rivals;'],
    [['patterns', '--retune', 'yes'], '--retune goes with --ablations or --rivals;'],
    [['patterns', '--move-aside'], '--move-aside goes with --out;'],
    [
      ['compare', baseline, 'x.yaml', '--ensemble', 'none', '--ensemble-sets', '3'],
      '--ensemble-sets goes with an ensemble',
    ],
    [
      ['enough', baseline, '--outcome', 'trust=1', '--ensemble', 'none', '--replicates', '2'],
      '--replicates goes with an',
    ],
    [['frontier', baseline, fix, '--population', '9'], '--population goes with --budget;'],
    [['frontier', baseline, fix, '--generations', '8'], '--generations goes with --budget;'],
    // Five thousand letters are told by their first sixty.
    [['run', baseline, '--language', 'x'.repeat(5000)], `--language is one of en, zh\n  It is "${'x'.repeat(60)}…".`],
    [['run', baseline, '--set', 'city=5'], '"city" is a family of parameters\n  Its parameters are city.homes, '],
    [['run', baseline, '--set', 'villages.KY.home=3'], 'Traits of a village stand under `villages:`'],
    [['run', 'a', '--replicates', 'x'.repeat(5000)], `it is "${'x'.repeat(60)}…"`],
    [['study', 'run', 'x'.repeat(5000)], 'xxx…'],
    [['calibrate', '--write', 'x'.repeat(300)], 'xxx…: the name is too long for a disk.'],
    [['study', 'status', 'x', '--shard', '1/2'], '--shard goes with study run;'],
    [['study', 'run', 'x', '--row', '1'], '--row goes with study replay;'],
    [['study', 'replay', 'x', '--events', '--diary', 'KY'], '--events goes with study replay, without --diary;'],
    [['study', 'replay', 'x', '--language', 'zh'], '--language goes with --diary;'],
    [['submit', 'x', '--hosts', 'h'], '--hosts goes with --engine parallel;'],
    [['submit', 'x', '--engine', 'snakemake', '--queue', 'q'], '--queue goes with --engine slurm or pbs;'],
    [['explain', baseline, 'nothing'], '`lastmeter explain lastmeter:baseline` lists all parameters.'],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await lastmeter(args);
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    // A person's mistake is answered without a stack.
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('output', () => {
  it('has no colour outside a terminal', async () => {
    const { stderr } = await lastmeter(['rnu'], { env: { FORCE_COLOR: '1', TERM: 'xterm-256color' } });
    expect(stderr).not.toContain('\u001b');
  });

  it('prints its version', async () => {
    expect(await lastmeter(['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  it('validates: one line a good file, every fault of a bad one, exit 2', async () => {
    const { code, stdout, stderr } = await lastmeter(['validate', 'scenarios/baseline.yaml', 'package.json']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: 'scenarios/baseline.yaml: ok\n' });
    expect(stderr).toContain('package.json:');
  });

  it('prints schema and explanations as JSON', async () => {
    const schema = JSON.parse((await lastmeter(['schema'])).stdout);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const rows = JSON.parse(
      (await lastmeter(['explain', 'lastmeter:baseline', 'city.homes', '--json', '--set', 'city.homes=7'])).stdout,
    );
    expect(rows).toMatchObject([{ path: 'city.homes', value: 7, origin: { file: 'command line' } }]);
  });

  it('shows in what two scenarios differ', async () => {
    const same = await lastmeter(['explain', 'lastmeter:baseline', '--diff', 'scenarios/baseline.yaml']);
    expect(same).toMatchObject({ code: 0, stdout: 'no difference\n' });
  });
});
