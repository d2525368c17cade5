import { mostCards } from '../code/code.ts';
import { type Card, content } from '../content.ts';
import { cardsOf, clashes, costOf } from '../engine/rule.ts';
import type { State } from '../state/state.ts';
import { change } from '../state/store.ts';
import { ruleWords as w } from '../words/rule.ts';
import { say } from '../words/say.ts';

/** The reforms: what they do, how they are meant to act, what they cost, why one cannot be added. */
export function Cards({ state, budget }: { readonly state: State; readonly budget: number }) {
  return (
    <ul class="reforms">
      {content.cards.map((card) => (
        <li key={card.letter}>
          <Reform card={card} state={state} budget={budget} />
        </li>
      ))}
    </ul>
  );
}

function Reform({ card, state, budget }: { readonly card: Card; readonly state: State; readonly budget: number }) {
  const { cards, lock } = state;
  const isChosen = cards.includes(card.letter);
  const reason = isChosen ? null : obstacle(card, state, budget);
  const set = (): void =>
    change({
      cards: isChosen ? cards.replace(card.letter, '') : cards + card.letter,
      guess: null,
    });
  return (
    <article class={isChosen ? 'reform chosen' : 'reform'}>
      <button
        type="button"
        aria-pressed={isChosen}
        aria-describedby={`card-${card.letter}`}
        disabled={lock.includes('cards') || reason !== null}
        onClick={set}
      >
        {say(card.title)}
      </button>
      <p id={`card-${card.letter}`}>{say(card.about)}</p>
      <p class="note needed">
        {say(w.cost(card.yuan))}
        {reason !== null && <strong> · {reason}</strong>}
      </p>
      {(card.acts !== null || card.watch !== null) && (
        <details>
          <summary>{say(w.acts)}</summary>
          {card.acts !== null && <p>{say(card.acts)}</p>}
          {card.watch !== null && (
            <p>
              <b>{say(w.watch)}</b>: {say(card.watch)}
            </p>
          )}
        </details>
      )}
    </article>
  );
}

function obstacle(card: Card, { cards, formula }: State, budget: number): string | null {
  const [clash] = clashes(cards, card);
  if (clash !== undefined) return say(w.clash(say(clash.title)));
  if (cardsOf(cards).length >= mostCards) return say(w.enough);
  return costOf({ cards, formula }) + card.yuan > budget ? say(w.tooDear) : null;
}
