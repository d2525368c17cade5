import type { Homes } from '../home.ts';
import type { Luck } from '../luck/luck.ts';
import { moulded } from '../parameters/shape.ts';
import { type ThemeTraits, themeTraits } from '../school.ts';
import type { Children } from './child.ts';
import type { Households } from './household.ts';
import type { TrueLedger } from './ledger.ts';
import type { Relief } from './relief.ts';

/** Everything that nature knows. It never leaves `src/model/nature`. */
export interface NatureState {
  readonly ledger: TrueLedger;
  readonly children: Children;
  readonly households: Households;
  readonly relief: Relief;
  readonly homes: Homes;
  readonly luck: Luck;
  readonly quarters: number;
  /** Whether the event log is kept. */
  readonly logging: boolean;
  /** Last week in which somebody used the room; -1000 if never. */
  readonly lastUse: Int16Array;
  /** Half-days of this quarter on which the room should have been open, and was. */
  readonly quarterScheduled: Float64Array;
  readonly quarterOpened: Float64Array;
  /** Week of the author's unannounced visit. */
  readonly authorWeek: Int16Array;
  /** Who came to the last activity or opening: indices of children, the first `came` of them. */
  readonly attending: Int32Array;
  /** Addresses of those who could come, in the same order. */
  readonly addresses: Int32Array;
  /** Room for random words of the children of one home. */
  readonly words: Int32Array;
  rules: NatureRules;
  /** Children who could have come to the last activity. */
  candidates: number;
}

/** The numbers of the table that nature reads often. */
type NatureRules = ReturnType<typeof natureRules>;

/** Gather them whenever the values change. */
export const natureRules = moulded((values) =>
  Object.freeze({
    values,
    themes: themeTraits(values) as readonly ThemeTraits[],
    private: values['home.private'],
    outreach: values['household.outreach'],
    reach: values['verify.reach'],
    minimum: values['activity.minimumChildren'],
    trueDisruption: values['invite.trueDisruption'],
    learning: values['household.learning'],
    hearsay: values['household.hearsay'],
    told: values['household.told'],
    circle: values['household.circle'],
    room: values['household.room'],
    attendBase: values['household.attendBase'],
    attendQuality: values['household.attendQuality'],
    attendTrust: values['household.attendTrust'],
    attendOverlap: values['household.attendOverlap'],
    trustGain: values['household.trustGain'],
    trustDispute: values['household.trustDispute'],
    dispute: values['household.dispute'],
    taken: values['home.taken'],
    gainSession: values['child.gainSession'],
    gainSpecial: values['child.gainSpecial'],
    gainOpening: values['child.gainOpening'],
    discount: values['school.discount'],
    companionship: values['child.companionship'],
    ability: values['child.ability'],
    wellRun: values['child.wellRun'],
    acceptanceGain: values['child.acceptanceGain'],
    sessionHours: values['activity.sessionHours'],
    contactHours: values['case.contactHours'],
    visitHours: values['open.visitHours'],
  }),
);
