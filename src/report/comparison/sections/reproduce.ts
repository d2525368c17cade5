import type { Bilingual } from '../../../model/scenario.ts';
import { escaped } from '../../figures/svg.ts';
import { type Context, paragraphs, type Section } from '../block.ts';
import { fewerOf } from '../reading.ts';

const words = {
  title: { en: 'How to reproduce it', zh: '如何复现' },
  intro: {
    en: 'The same version and the same files give the same numbers to the last digit; the digest is of everything that decides them. comparison.json and the CSV files beside this report hold all figures, and every run with its seed.',
    zh: '同一版本与同样的文件给出逐位相同的数字；摘要值涵盖决定数字的一切。本报告旁的comparison.json与CSV文件载有全部数据及每次运行的种子。',
  },
  version: { en: 'Version', zh: '版本' },
  seed: { en: 'Seed', zh: '种子' },
  ensemble: { en: 'Ensemble', zh: '参数组来源' },
  none: { en: 'none: the scenarios as they are', zh: '无：情景原样' },
  size: { en: 'Size', zh: '规模' },
  runs: (arms: number, sets: number, replicates: number): Bilingual => ({
    en: `base and ${arms} ${arms === 1 ? 'fix' : 'fixes'} × ${sets} ${sets === 1 ? 'set' : 'sets'} × ${replicates} ${replicates === 1 ? 'replicate' : 'replicates'}, each arm on the same luck`,
    zh: `基准与${arms}项改革 × ${sets}组参数 × ${replicates}次重复，各项同一运气`,
  }),
  fewer: { en: 'Fewer lucks', zh: '运气较少' },
  firstLucks: (lucks: number, titles: readonly Bilingual[]): Bilingual => ({
    en: `only the first ${lucks === 1 ? 'luck' : `${lucks} lucks`} of each set: ${titles.map(({ en }) => en).join('; ')}`,
    zh: `每组参数只用前${lucks}种运气：${titles.map(({ zh }) => zh).join('；')}`,
  }),
  intervals: { en: 'Intervals', zh: '区间' },
  bootstrap: (sets: number): Bilingual => ({
    en:
      sets > 1
        ? 'bootstrap over parameter sets, each with its luck, 2,000 resamples'
        : 'bootstrap over lucks in one parameter set, 2,000 resamples',
    zh: sets > 1 ? '对参数组（各含其运气）自助重抽样2,000次' : '单一参数组内对运气自助重抽样2,000次',
  }),
  base: { en: 'Base', zh: '基准' },
  digest: { en: 'Digest', zh: '摘要值' },
  command: { en: 'Command', zh: '命令' },
} as const;

/** Command, version, seed, size and digest. */
export function reproduceSection({ document, language }: Context): Section {
  const { lastmeter, seed, ensemble, arms, sets, replicates, base, digest, command, fingerprints } = document;
  const fewer = fewerOf(document);
  const titles = fewer?.arms.map(({ title }) => title) ?? [];
  const lines: readonly (readonly [Bilingual, string])[] = [
    [words.version, `lastmeter ${lastmeter}`],
    [words.seed, seed],
    [words.ensemble, ensemble ?? words.none[language]],
    [words.size, words.runs(arms.length, sets, replicates)[language]],
    ...(fewer === null ? [] : [[words.fewer, words.firstLucks(fewer.lucks, titles)[language]] as const]),
    [words.intervals, words.bootstrap(sets)[language]],
    [words.base, `${base.title[language]} (${base.name}, ${(fingerprints[0] ?? '').slice(0, 12)})`],
    [words.digest, digest],
  ];
  const list = lines.map(([name, text]) => `<dt>${escaped(name[language])}</dt><dd>${escaped(text)}</dd>`);
  return {
    id: 'reproduce',
    title: words.title[language],
    parts: [
      paragraphs(words.intro[language]),
      `<h3>${escaped(words.command[language])}</h3><pre class="scroll" tabindex="0" role="group" aria-label="${escaped(words.command[language])}"><code>${escaped(command)}</code></pre>`,
      `<dl class="plain">${list.join('')}</dl>`,
    ],
  };
}
