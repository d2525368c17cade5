import { keeper, nobody } from '../../model/director/holder.ts';
import { type Deliberation, options, parts } from '../../model/director/option.ts';
import type { World } from '../../model/world.ts';
import type { BeliefRecord, HolderKind, HolderRecord, OptionRecord } from './record.ts';

/** Who holds the post now. */
export function kindOf({ holders }: World, home: number): HolderKind {
  const kind = holders.kind[home];
  return kind === nobody ? 'nobody' : kind === keeper ? 'keeper' : 'director';
}

/** Who holds the post of a home now, with her traits. */
export function lookAtHolder(world: World, home: number): HolderRecord {
  const { holders } = world;
  return {
    kind: kindOf(world, home),
    number: holders.number[home] as number,
    age: Math.floor(holders.age[home] as number),
    lowEducation: holders.lowEducation[home] === 1,
    certificate: holders.certificate[home] === 1,
    background: holders.background[home] === 1,
    resident: holders.resident[home] === 1,
    skill: holders.skill[home] as number,
    value: holders.value[home] as number,
    load: holders.load[home] as number,
    costOfFaking: holders.costOfFaking[home] as number,
    pressure: holders.pressure[home] as number,
    expectedDetection: holders.expectedDetection[home] as number,
  };
}

/** What the agency believes of the home now. */
export function lookAtBelief({ agency, homes }: World, home: number): BeliefRecord {
  const { display, uploads } = agency.beliefs;
  let better = 0;
  for (let other = 0; other < homes.count; other++)
    if ((display[other] as number) > (display[home] as number)) better++;
  return { display: display[home] as number, place: better + 1, uploads: uploads[home] as number };
}

/** Every option that is open, with the parts of its value. */
export function lookAtOptions(deliberation: Deliberation, chosen: number): readonly OptionRecord[] {
  deliberation.complete();
  return options.flatMap((option, k) => {
    if (deliberation.open[k] === 0) return [];
    const split = Object.fromEntries(parts.map((part, p) => [part, deliberation.get(k, p)]));
    return [
      {
        option,
        chosen: k === chosen,
        batch: deliberation.batch[k] as number,
        value: deliberation.value[k] as number,
        parts: split as OptionRecord['parts'],
      },
    ];
  });
}
