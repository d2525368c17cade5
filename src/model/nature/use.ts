import type { NatureState } from './state.ts';

/** A child has used the room: trust grows, hours count, and now and then an item goes home with her (S27, S92). */
export function useRoom(
  state: NatureState,
  home: number,
  child: number,
  week: number,
  slot: number,
  quarter: number,
  hours: number,
): void {
  const { children, households, ledger, rules, luck } = state;
  const columns = ledger.children;
  const household = households.ofChild[child] as number;
  households.trust[household] =
    (households.trust[household] as number) + rules.trustGain * (1 - (households.trust[household] as number));
  columns.hours[child] = (columns.hours[child] as number) + hours;
  ledger.homes.uses[home] = (ledger.homes.uses[home] as number) + 1;
  markService(state, child, quarter);
  if (households.takes[household] === 1) {
    const taken = Math.min(rules.taken, state.homes.materials[home] as number);
    state.homes.materials[home] = (state.homes.materials[home] as number) - taken;
    ledger.homes.takenByFamilies[home] = (ledger.homes.takenByFamilies[home] as number) + taken;
    if (luck.items.uniform(child + (children.toAddress[home] as number), week, slot) < rules.dispute) {
      households.trust[household] = (households.trust[household] as number) * (1 - rules.trustDispute);
    }
  }
}

/** Count a quarter in which the child had any real service, once. */
export function markService(state: NatureState, child: number, quarter: number): void {
  const { children, ledger } = state;
  if (quarter < 0 || children.serviceQuarter[child] === quarter) return;
  children.serviceQuarter[child] = quarter;
  ledger.children.serviceQuarters[child] = (ledger.children.serviceQuarters[child] as number) + 1;
}
