import { calendar, type Moment } from '../model/calendar.ts';
import { director, Holders } from '../model/director/holder.ts';
import { Mind } from '../model/director/mind.ts';
import { directorRules } from '../model/director/rules.ts';
import type { KnownCase, Situation } from '../model/director/situation.ts';
import { Homes } from '../model/home.ts';
import type { Values } from '../model/parameters/table.ts';
import { ReportedLedger } from '../model/reported/ledger.ts';
import { valuesByHand } from './byHand.ts';

/** A director of full skill in one home with number 1, and what she thinks with. */
export interface OneHome {
  readonly values: Values;
  readonly holders: Holders;
  readonly homes: Homes;
  readonly ledger: ReportedLedger;
  readonly mind: Mind;
  /** A week, counted from 1. */
  moment(week: number): Moment;
  /** Weigh the options of a half-day; every value is complete. */
  weigh(situation?: Partial<Omit<Situation, 'moment'>> & { readonly week?: number }): OneHome;
}

const nobodyKnown: KnownCase = { child: -1, severity: 0, claims: 0, claimable: false };

/** The traits are round numbers that a hand can calculate with; tests change what they need. */
export function oneHome(set: Partial<Values> = {}): OneHome {
  const values = valuesByHand(set);
  const holders = new Holders(1);
  const homes = new Homes(1, 0.5, 0.5);
  const ledger = new ReportedLedger(1, 4);
  const moments = calendar(values);
  holders.kind[0] = director;
  holders.skill[0] = 1;
  holders.value[0] = 0.5;
  holders.load[0] = 1;
  holders.costOfFaking[0] = 4;
  holders.pressure[0] = 10;
  holders.expectedDetection[0] = 0.1;
  homes.number[0] = 1;
  homes.children[0] = 60;
  const mind = new Mind(holders, homes, ledger, directorRules(values));
  const one: OneHome = {
    values,
    holders,
    homes,
    ledger,
    mind,
    moment: (week) => moments[week - 1] as Moment,
    weigh({ week = 20, ...rest } = {}) {
      mind.weigh({
        home: 0,
        moment: one.moment(week),
        hourPrice: 1,
        mayOpen: true,
        closed: false,
        aware: 0,
        known: nobodyKnown,
        ...rest,
      });
      mind.deliberation.complete();
      return one;
    },
  };
  return one;
}
