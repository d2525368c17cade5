import { presence } from '../../model/agency/belief.ts';
import { closed } from '../../model/calendar.ts';
import { betaQuantiles, quantileAt } from '../../model/director/beta.ts';
import { hourPrice } from '../../model/director/draw.ts';
import { director, Holders } from '../../model/director/holder.ts';
import { Mind } from '../../model/director/mind.ts';
import type { Situation } from '../../model/director/situation.ts';
import { Homes } from '../../model/home.ts';
import type { Values } from '../../model/parameters/table.ts';
import { ReportedLedger } from '../../model/reported/ledger.ts';
import type { Then } from './moment.ts';

/** Traits of the typical director: the middle of the pool in each. */
export interface Typical {
  /** 0-1. */
  readonly skill: number;
  readonly value: number;
  /** h-eq. */
  readonly pressure: number;
  readonly costOfFaking: number;
  readonly expectedDetection: number;
  /** Price of an hour, h-eq. */
  readonly hourPrice: number;
}

/** The middle of the village pool under some rules. */
export function typical(values: Values): Typical {
  const mean = values['director.valueMean'];
  const concentration = values['director.valueConcentration'];
  const educated = values['director.lowEducation'] < 0.5;
  return {
    skill: values['director.skillBase'] + (educated ? values['director.skillEducation'] : 0),
    value: quantileAt(betaQuantiles(mean * concentration, (1 - mean) * concentration), 0.5),
    pressure: values['director.pressure'],
    costOfFaking: values['director.costOfFaking'],
    expectedDetection: values['director.expectedDetection'],
    hourPrice: hourPrice(values['director.load'], values['director.loadExponent']),
  };
}

/**
 * The mind of the typical director in a made-up home: the mean of everything that the agency gives, one old photo, a special
 * child of severity 1 whom she knows, nothing done in the last four weeks. It has just weighed its options.
 * @param accepted uploads so far, @param isUrged whether the home is urged
 */
export function typicalMind({ rules, moment }: Then, accepted: number, isUrged: boolean): Mind {
  const { values } = rules;
  const homes = new Homes(1, values['home.materials'], values['home.reputationStart']);
  const holders = new Holders(1);
  const ledger = new ReportedLedger(1, moment.quarter + 1);
  const traits = typical(values);
  homes.children[0] = values['child.mean'];
  homes.presence[0] = presence(values['agency.units'], values['agency.presenceUnits']);
  homes.urged[0] = isUrged ? 1 : 0;
  holders.kind[0] = director;
  holders.skill[0] = traits.skill;
  holders.value[0] = traits.value;
  holders.pressure[0] = traits.pressure;
  holders.costOfFaking[0] = traits.costOfFaking;
  holders.expectedDetection[0] = traits.expectedDetection;
  holders.photos[0] = 1;
  holders.lastClaim[0] = values['activity.expectedAttendance'];
  ledger.accepted[0] = accepted;
  ledger.uploads[0] = accepted;
  ledger.meanAccepted = accepted;
  ledger.standing[0] = 0.5;
  const isClosed = closed(moment.week, values);
  const mind = new Mind(holders, homes, ledger, rules.director);
  const situation: Situation = {
    home: 0,
    moment,
    hourPrice: traits.hourPrice,
    mayOpen: !isClosed,
    closed: isClosed,
    aware: values['child.mean'] * values['household.knowOpen'],
    known: {
      child: 0,
      severity: 1,
      claims: values['case.creditsPerQuarter'],
      claimable: values['case.creditsPerQuarter'] > 0,
    },
  };
  mind.weigh(situation);
  mind.deliberation.complete();
  return mind;
}
