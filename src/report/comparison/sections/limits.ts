import type { Bilingual } from '../../../model/scenario.ts';
import { escaped } from '../../figures/svg.ts';
import type { Context, Section } from '../block.ts';

const title = { en: 'What the model leaves out', zh: '模型未包含什么' } as const satisfies Bilingual;

/** Limits that a reader of effects must know; docs/odd.md has all. */
const limits: readonly Bilingual[] = [
  {
    en: 'The fixes were never tried in H City. Every effect here is what follows in the model, not what was observed.',
    zh: '这些改革从未在H市试行。此处的效应均为模型推论，而非观察所得。',
  },
  {
    en: 'The paper gives few figures. Numbers of children, staff, visits and quotas are assumptions with a range; the ensemble spreads over what the case leaves open.',
    zh: '论文数字很少。儿童数、人员、走访与名额均为带区间的假设；参数组覆盖案例未定之处。',
  },
  {
    en: 'Costs are assumptions unless a source is named. No price is put on the time of directors and families.',
    zh: '除注明来源外，成本均为假设。主任与家庭的时间未计价。',
  },
  {
    en: 'Directors choose alone. They do not talk with each other, and no public opinion or press judges the project.',
    zh: '主任各自选择，彼此不交流；也没有舆论或媒体评判项目。',
  },
  {
    en: 'Families act through sending children, confirming and answering; they neither organise nor complain to the county.',
    zh: '家庭的行为仅有送孩子、确认与作答；不会组织起来，也不会向县里投诉。',
  },
  {
    en: 'Welfare is relief of need in standard deviations over the project; what follows years later is outside.',
    zh: '福利为项目期内需要的缓解（标准差）；多年之后的影响不在其内。',
  },
  {
    en: 'Stage payments are recorded and pay nobody, and the hardware of homes does not wear out.',
    zh: '阶段拨款仅作记录，不付给任何人；儿童之家的硬件不会损耗。',
  },
  {
    en: 'A director’s sex has no effect, and a family shock differs from other exits by its cause alone.',
    zh: '主任的性别没有影响；家庭变故与其他离任只有原因之别。',
  },
  {
    en: 'Where the model fails a pattern of the case, docs/validation.md says so; effects that rest on it deserve less trust.',
    zh: '模型未能再现的案例模式见docs/validation.md；依赖其上的效应应少信几分。',
  },
];

/** Short: what is not in the model. */
export function limitsSection({ language }: Context): Section {
  const items = limits.map((limit) => `<li>${escaped(limit[language])}</li>`);
  return { id: 'limits', title: title[language], parts: [`<ul>\n${items.join('\n')}\n</ul>`] };
}
