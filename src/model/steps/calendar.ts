import { closed } from '../calendar.ts';
import { keeper, nobody } from '../director/holder.ts';
import { exponential } from '../numerics/exponential.ts';
import { power } from '../numerics/power.ts';
import { follow } from '../rules.ts';
import { teach } from '../school.ts';
import type { World } from '../world.ts';

/** 1. Dated changes come into force. */
export function changeRules(world: World): void {
  const rules = follow(world.rules, world.scenario, world.moment.week);
  if (rules === world.rules) return;
  const known = world.rules.values['child.known'];
  world.rules = rules;
  world.mind.follow(rules.director);
  world.pool.follow(rules.values);
  world.nature.follow(rules.values, world.moment.week);
  // The same draws for the same month: nothing changes unless a rule about schools did.
  teach(world.taught, world.moment.month, world.moment.term, rules.values, world.luck);
  for (let home = 0; home < world.homes.count; home++) world.posts.appraise(home, rules.values);
  if (rules.values['child.known'] !== known) for (let home = 0; home < world.homes.count; home++) acquaint(world, home);
}

/** 2. The calendar: term or holiday, what schools teach, a campaign or none, a closure or none; and the price of an hour. */
export function turnCalendar(world: World): void {
  const { moment, luck, homes, holders, hourPrice } = world;
  const { values } = world.rules;
  const { load, loadNoise, loadExponent } = world.rules.director.numbers;
  if (moment.week % 4 === 0 || moment.term !== world.moments[moment.week - 1]?.term)
    teach(world.taught, moment.month, moment.term, values, luck);
  world.closed = closed(moment.week, values);
  world.campaign =
    luck.campaign.uniform(0, moment.week) < values['calendar.campaignChance'] ? values['calendar.campaignLoad'] : 1;
  const { noises } = world;
  luck.load.normalsOfAgents(homes.number, 0, homes.count, luck.load.place(moment.week), noises);
  for (let home = 0; home < homes.count; home++) {
    if (holders.kind[home] === nobody) continue;
    const noise = exponential(loadNoise * (noises[home] as number));
    const hours = (holders.load[home] as number) * load * world.campaign * noise;
    hourPrice[home] = loadExponent === 1 ? hours : power(hours, loadExponent);
  }
  world.opened.fill(0);
}

/** A holder comes to know the special children of her village, or not; a keeper knows of none. */
export function acquaint(world: World, home: number): void {
  const { holders, nature, caseBook } = world;
  const number = holders.number[home] as number;
  const blind = holders.kind[home] === keeper || holders.kind[home] === nobody;
  caseBook.acquaint(
    home,
    (place) => (blind ? 0 : nature.acquaint(home, place, number)),
    (place) => nature.child(home, place),
  );
}
