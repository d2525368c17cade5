import type { PatternResult } from '../../analysis/patterns/result.ts';
import { sentence } from '../../report/patterns/sentence.ts';

/** What was found out about a pattern that does not hold, or that the ensemble leaves open. Equations are those of docs/odd.md. */
export const reasons: Readonly<Record<string, string>> = {
  P10: 'The director explains more than the village in nearly every run; how much more hangs on how strong her own motives are, which is carried at its prior, and on luck: support that follows her takes part of what is hers.',
  P17: 'Pressure does spoil the count as a sign of welfare, but the correlation sits on both thresholds: homes that do real work also reach the target, whatever the others upload.',
  S24: 'Opening the room is worth the motive times the families that know of it (7.3). Few know, keepers and unconvinced directors gain nothing by it, and it earns no photo: most rooms are hardly ever open, where the paper says "part". Without liability they stay shut nearly as often (ablation A18a).',
  S43: 'An invitation takes time (`invite.hours`) and is believed to do little good (`invite.believedBenefit`); yet the noise of every decision is fixed (`choice.noise`), so that what is worth less than nothing by about as much is still done now and then. Fewer invitations need a stronger belief in disruption than the design gave. Nothing was changed.',
  S49: 'General children come to activities far more often than special ones, as the row says. But the threshold of this check is any real service, and one case contact is enough for it: counted so, special children get more. The gap is one of activities, not of all service.',
  S53: 'Special children, who need most, come to few activities, but some have case contacts. Over the ensemble the index lies so close to zero that its sign is open.',
  S71: 'Content is missing, but much of it is missing from real activities too: with every fake refused, rooms are still half empty and unskilled. The control leaves little room for thirty points.',
  S81: 'Where the same director stays in a neglected home her value falls. But many of the homes first believed worst start with a keeper or nobody, and a director may follow who holds the work to be worth more: the mean of the homes rises with the successors, whom the measure counts.',
  S85: 'The agency’s and the directors’ motives each leave most of the index. Without the bureau’s pressure, however, the fakes go, and with them most of it: in this model the bureau’s logic alone carries much of the suspension. The index does not see that most work goes as well (A19a, A19b).',
  S141: 'Completion is high and service misses need, as the check asks. But training seats follow support, so that most directors never get one.',
};

/** Every pattern that fails or is undecided over the ensemble, in a computed sentence, with what was found out about it. */
export function failures(patterns: readonly PatternResult[]): string {
  const lines = patterns
    .filter(({ verdict }) => verdict !== 'holds')
    .map((pattern) => `- **${sentence(pattern).en}.** ${reasons[pattern.id] ?? 'Not yet understood.'}`);
  return lines.length === 0 ? 'Nothing fails.' : lines.join('\n');
}
