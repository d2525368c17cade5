import { frame } from '../../observers/film/film.ts';
import { filmOf } from '../engine/films.ts';
import { giftUnits, luckyStart } from '../engine/gift.ts';
import { keyOf, scenarioOf } from '../engine/rule.ts';
import { ruleFilm, ruleOf, weeks } from '../engine/shown.ts';
import type { State } from '../state/state.ts';
import { change } from '../state/store.ts';
import { villageName } from '../village/names.ts';
import { homeWords as w } from '../words/home.ts';
import { say } from '../words/say.ts';

/** A little luck for one home, and the same luck for everything else: does the gift grow? */
export function LuckyStart({ state, home }: { readonly state: State; readonly home: number }) {
  if (state.gift !== home)
    return (
      <button type="button" onClick={() => change({ gift: home })}>
        {say(w.lucky)}
      </button>
    );
  const rule = ruleOf(state.place === 'sandbox' ? state : { cards: '', formula: null });
  const before = ruleFilm({ luck: state.luck, ...rule });
  const after = filmOf(
    `${keyOf(rule)} gift ${home}`,
    () => scenarioOf(rule),
    state.luck,
    () => luckyStart(home),
  );
  const changed = (week: number, channel: 'units' | 'genuine'): number =>
    Math.round(frame(after, week, home, channel) - frame(before, week, home, channel));
  const name = say(villageName(before.traits.name[home] as string, before.traits.number[home] as number));
  const sentence = w.luckySaid(name, giftUnits, changed(1, 'units'), changed(40, 'units'), changed(weeks, 'genuine'));
  return (
    <>
      <p role="status">{say(sentence)}</p>
      <button type="button" onClick={() => change({ gift: null })}>
        {say(w.luckyOff)}
      </button>
    </>
  );
}
