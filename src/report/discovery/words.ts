import type { Scenario } from '../../analysis/discovery/discover.ts';
import type { Tree } from '../../analysis/discovery/tree.ts';
import { brief, decimal, fromTo, percent } from '../../measures/written.ts';
import type { Bilingual } from '../../model/scenario.ts';
import type { DiscoveryDocument } from './document.ts';

/** The bounds of a factor as people read them. */
export function boundsText(low: number, high: number, language: keyof Bilingual): string {
  if (!Number.isFinite(low)) return `≤ ${brief(high)}`;
  return Number.isFinite(high) ? fromTo([brief(low), brief(high)], language) : `≥ ${brief(low)}`;
}

/** What a box says, such as `director.pressure ≥ 20`. */
export function boxText(
  { restrictions }: Scenario,
  { factors }: Pick<DiscoveryDocument, 'factors'>,
  language: keyof Bilingual,
): string {
  return restrictions
    .map(({ factor, low, high }) => `${factors[factor]?.path} ${boundsText(low, high, language)}`)
    .join(language === 'en' ? ', ' : '，');
}

/** The answer in sentences. */
export function discoverySentences(document: DiscoveryDocument): readonly Bilingual[] {
  const { rows, share, boxes, condition, leftOut, heldOut } = document;
  const gaps: readonly Bilingual[] =
    leftOut === 0
      ? []
      : [
          {
            en: `An outcome of the condition is undefined at ${leftOut} of ${leftOut + rows} points; they are left out.`,
            zh: `条件中的结果在${leftOut + rows}个点中的${leftOut}个上无定义，已剔除。`,
          },
        ];
  const first: Bilingual = {
    en: `"${condition}" holds at ${percent(share, 'en')} of ${rows} points of the priors.`,
    zh: `在先验的${rows}个点中，“${condition}”在${percent(share, 'zh')}的点上成立。`,
  };
  if (boxes.length > 0) return [first, ...boxes.map((box, k) => boxSentence(box, k, document)), ...gaps];
  const none: Bilingual =
    share === 0 || share === 1
      ? {
          en: 'So there is nothing to find: widen the factors, or move the condition.',
          zh: '因此无从发现：请扩大因素范围或修改条件。',
        }
      : {
          en: `No box passes: no factor tells where, as far as ${rows} points show (${heldOut} of them judged). It may be luck.`,
          zh: `没有通过检验的区域：就${rows}个点（其中${heldOut}个用于检验）所示，无因素可辨其所在，或为运气。`,
        };
  return [first, none, ...gaps];
}

function boxSentence(scenario: Scenario, k: number, document: DiscoveryDocument): Bilingual {
  const { fit, restrictions } = scenario;
  const worst = Math.max(...restrictions.map(({ quasiP }) => quasiP));
  const p = worst < 0.001 ? '< 0.001' : `= ${decimal(worst, 3)}`;
  const where = (language: keyof Bilingual) => boxText(scenario, document, language);
  const before: Bilingual = k === 0 ? { en: 'Where', zh: '当' } : { en: 'Elsewhere, where', zh: '此外，当' };
  return {
    en: `${before.en} ${where('en')}, it holds at ${percent(fit.density, 'en')} of the points, and ${percent(fit.coverage, 'en')} of the cases ${k === 0 ? '' : 'left '}lie there (held-out points; weakest bound: quasi-p ${p}).`,
    zh: `${before.zh}${where('zh')}时，${percent(fit.density, 'zh')}的点成立，覆盖${k === 0 ? '' : '其余'}${percent(fit.coverage, 'zh')}的情形（留出点；最弱界限的准p值${p}）。`,
  };
}

/** The tree as indented lines. */
export function treeLines(
  tree: Tree,
  { factors }: Pick<DiscoveryDocument, 'factors'>,
  language: keyof Bilingual,
): readonly string[] {
  const lines = (node: Tree, words: string, depth: number): readonly string[] => {
    const share = percent(node.share, language);
    const told =
      language === 'en' ? `${words}: ${share} (${node.rows} points)` : `${words}：${share}（${node.rows}个点）`;
    const own = `${'  '.repeat(depth)}${told}`;
    if (node.kind === 'leaf') return [own];
    const name = factors[node.factor]?.path ?? '';
    return [
      own,
      ...lines(node.below, `${name} < ${brief(node.at)}`, depth + 1),
      ...lines(node.above, `${name} ≥ ${brief(node.at)}`, depth + 1),
    ];
  };
  return lines(tree, language === 'en' ? 'all' : '全部', 0);
}
