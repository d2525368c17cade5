import type { Film } from '../../observers/film/film.ts';
import { dueBy } from '../engine/shown.ts';
import type { Lens } from '../village/look.ts';
import { common } from '../words/common.ts';
import { say } from '../words/say.ts';

/** One computed sentence of where the year stands, through a lens. */
export function captionOf({ sums, homes }: Film, week: number, lens: Lens): string {
  if (lens === 'report') return say(common.caption(week, sums.accepted[week] as number, dueBy(week, homes)));
  return say(
    common.captionTruth(
      week,
      sums.dark[week] as number,
      sums.darkReporting[week] as number,
      sums.genuine[week] as number,
    ),
  );
}
