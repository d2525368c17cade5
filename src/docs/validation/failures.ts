import type { PatternResult } from '../../analysis/patterns/result.ts';
import type { Summary } from '../../experiment/summary.ts';
import { written } from '../../measures/written.ts';
import { sentence } from '../../report/patterns/sentence.ts';
import { commands, invitationArms } from './commands.ts';

/** What a reason may tell: figures of its pattern, and the runs that were made for it. */
interface Told {
  /** A figure as it is written. @throws RangeError for an unknown name */
  readonly figure: (name: string) => string;
  /** What a share leaves of 1, in points. */
  readonly rest: (name: string) => string;
  /** How a figure moved. */
  readonly moved: (name: string) => string;
  readonly invitations: readonly Summary[];
}

/** What was found out about a pattern that does not hold, or that the ensemble leaves open. Equations are those of docs/odd.md. */
export const reasons: Readonly<Record<string, string | ((told: Told) => string)>> = {
  P10: 'The director explains more than the village in nearly every run; how much more hangs on how strong her own motives are, which is carried at its prior, and on luck: support that follows her takes part of what is hers.',
  P17: 'Pressure does spoil the count as a sign of welfare, but the correlation sits on both thresholds: homes that do real work also reach the target, whatever the others upload.',
  S24: 'Opening the room is worth the motive times the families that know of it (7.3). Few know, keepers and unconvinced directors gain nothing by it, and it earns no photo: most rooms are hardly ever open, where the paper says "part". Without liability they stay shut nearly as often (ablation A18a).',
  S43: (told) =>
    `An invitation takes time and is believed to do little good; but the noise of every decision is fixed, so that what is worth less than nothing by about as much is still done now and then. ${invited(told)} The check turns on these three assumptions; none was changed.`,
  S49: 'General children come to activities far more often than special ones, as the row says. But the threshold of this check is any real service, and one case contact is enough for it: counted so, special children get more. The gap is one of activities, not of all service.',
  S53: 'Special children, who need most, come to few activities, but some have case contacts. Over the ensemble the index lies so close to zero that its sign is open.',
  S71: ({ figure, rest }) =>
    `Content is missing, but much of it is missing from real activities too, for rooms are half empty and directors unskilled: ${figure('thin')} of what a full one would have. With every fake refused ${figure('noCredit')} are still missing, so that fakes can add ${rest('noCredit')} at the very most.`,
  S81: ({ figure, moved }) =>
    `In ${figure('followedShare')} of these homes somebody followed during the year, or a keeper or nobody held the post at the start. There value identification ${moved('followed')}: who follows is drawn from the whole village pool. Where one director stayed it ${moved('stayed')}. The measure counts successors, so that it shows who came and not who lost heart.`,
  S85: 'The agency’s and the directors’ motives each leave most of the index. Without the bureau’s pressure, however, the fakes go, and with them most of it: in this model the bureau’s logic alone carries much of the suspension. The index does not see that most work goes as well (A19a, A19b).',
  S141: 'Completion is high and service misses need, as the check asks. But training seats follow support, so that most directors never get one.',
};

/** Every pattern that fails or is undecided over the ensemble, in a computed sentence, with what was found out about it. */
export function failures(patterns: readonly PatternResult[], invitations: readonly Summary[]): string {
  const lines = patterns
    .filter(({ verdict }) => verdict !== 'holds')
    .map((pattern) => `- **${sentence(pattern).en}.** ${reasonOf(pattern, invitations) ?? 'Not yet understood.'}`);
  return lines.length === 0 ? 'Nothing fails.' : lines.join('\n');
}

function reasonOf(pattern: PatternResult, invitations: readonly Summary[]): string | undefined {
  const reason = reasons[pattern.id];
  if (typeof reason !== 'function') return reason;
  const found = (name: string) => {
    const one = pattern.figures.find((candidate) => candidate.name === name);
    if (one === undefined) throw new RangeError(`${pattern.id} has no figure ${name}`);
    return one;
  };
  const figure = (name: string) => written(found(name).estimate, found(name).style, 'en');
  const moved = (name: string) => {
    const { estimate, style } = found(name);
    const size = written(Math.abs(estimate ?? 0), style, 'en');
    if (size === written(0, style, 'en')) return `hardly moves (${size})`;
    return `${(estimate ?? 0) > 0 ? 'rises' : 'falls'} by ${size}`;
  };
  const rest = (name: string) => written(1 - (found(name).estimate ?? Number.NaN), 'points', 'en');
  return reason({ figure, rest, moved, invitations });
}

/** What becomes of the invitations in each of the worlds that were run for it. */
function invited({ invitations }: Told): string {
  const { lessNoise, moreDisruption, moreTrouble } = invitationArms;
  const of = (file: string) => {
    const arm = file.split('/').at(-1);
    const row = invitations.find((one) => one.arm === arm && one.outcome === 'invitationRate');
    return written(row?.median ?? null, 'share', 'en');
  };
  return `\`lastmeter ${commands.invitations.args.slice(0, 5).join(' ')} …\` shows it: invited are ${of('baseline')}, with half the noise ${of(lessNoise)}, with twice the feared disruption ${of(moreDisruption)}, with twice the hours ${of(moreTrouble)}.`;
}
