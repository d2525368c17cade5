import type { FrontPackage } from '../../analysis/search/judged.ts';
import { brief, fromTo, percent } from '../../measures/written.ts';
import type { FrontierDocument } from '../../report/frontier/document.ts';
import { frontierSentences } from '../../report/frontier/words.ts';
import { table } from '../markdown.ts';

/** What the aims of the study are called here, in their order there. */
const aims = ['special children in casework', 'welfare', 'made-up things fewer'] as const;

/** The chapter on the weights of an evaluation. */
export function evaluationChapter(document: FrontierDocument): string {
  const { search, weights, budget, sets, replicates } = document;
  const front = search?.front ?? [];
  const watched = front.filter(({ name }) => name !== 'nothing');
  const gain = (one: FrontPackage, k: number) => one.gains[k]?.gain ?? Number.NaN;
  const best = (k: number) =>
    watched.reduce<FrontPackage | null>(
      (most, one) => (most === null || gain(one, k) > gain(most, k) ? one : most),
      null,
    );
  const [reaches, serves, honest] = [best(0), best(1), best(2)];
  const answers =
    reaches === null || serves === null || honest === null
      ? ['No sharing out of the observation beats the evaluation of the case.']
      : [
          `Fewest children left behind: ${reaches.name} (${points(gain(reaches, 0))} more of the special children in casework than in the case).`,
          `Hardest to game: ${honest.name} (${brief(gain(honest, 2))} fewer things made up in a year, of every kind: staged and duplicate photos, padded sheets, forged records, paper case files, coached answers).`,
          `Most welfare: ${serves.name} (${brief(gain(serves, 1))} more).`,
          reaches === honest
            ? 'So one and the same evaluation is best at both, within this search.'
            : 'So no single evaluation is best at both: the table shows what one costs in the other.',
        ];
  return [
    `The study \`lastmeter:studies/evaluation\` shares out one budget of observation, ${Math.round(budget ?? 0).toLocaleString('en-US')} yuan, among ${weights?.parts.join(', ')}. What is watched more counts more in the formula by which directors are judged (\`${weights?.path}\`), and fakes of it are found more often. ${search?.evaluated ?? 0} ways to share it out were run; shares are multiples of one in ${weights?.steps}.`,
    answers.map((one) => `- ${one}`).join('\n'),
    table(
      ['shares', ...aims, 'stays'],
      front.map(({ name, gains, stays }) => [
        name === 'nothing' ? 'the case, unwatched' : name,
        ...gains.map(
          ({ gain: own, interval }) => `${brief(own)} (${interval === null ? '–' : fromTo(interval.map(brief), 'en')})`,
        ),
        percent(stays, 'en'),
      ]),
    ),
    `${frontierSentences(document).at(-1)?.en ?? ''} Figures are gains over the case in ${sets} other parameter sets with ${replicates} fresh lucks each, with 95 % intervals. What counts as much as what, and how much a yuan finds, are assumptions of the file: six children at an activity, 1.2 case files and two satisfied families are worth one due activity. General activities are none of the aims: an evaluation by cases alone may hold fewer of them. Made-up things stand for gaming, because the Goodhart gap needs a second run without pressure, which the search does not make.`,
  ].join('\n\n');
}

function points(share: number): string {
  return `${brief(100 * share)} points`;
}
