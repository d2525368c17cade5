import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Film, frame } from '../../observers/film/film.ts';
import { visitsBy } from '../charts/lesson.ts';
import type { Lens } from '../village/look.ts';
import { villageName } from '../village/names.ts';
import { common } from '../words/common.ts';
import { homeWords as w } from '../words/home.ts';
import { count, say } from '../words/say.ts';
import { Strip } from './Strip.tsx';

interface Given {
  readonly film: Film;
  readonly week: number;
  readonly home: number;
  readonly lens: Lens;
  /** Whether the agency's visits may be seen. */
  readonly visits: boolean;
  readonly onClose: () => void;
  readonly children?: ComponentChildren;
}

/** One home: who runs it, five numbers, and through the lens of truth its year. */
export function Inspector({ film, week, home, lens, visits, onClose, children }: Given) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    // Who chose the home in the step itself goes on from there: neither focus nor page moves.
    if (document.activeElement?.closest('#step')) return;
    box.current?.focus({ preventScroll: true });
    // No further than needed: beside the village it stays in sight.
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [home]);
  const { traits } = film;
  const number = traits.number[home] as number;
  const at = (channel: Parameters<typeof frame>[3]): number => frame(film, week, home, channel);
  const paper = at('staged') + at('duplicate');
  const numbers: [string, number][] = [
    [say(w.reported), at('accepted')],
    [say(w.rank), at('rank')],
  ];
  if (visits) numbers.push([say(w.visits), visitsBy(film, week)[home] as number]);
  if (lens === 'truth')
    numbers.push([say(w.real), at('genuine')], [say(w.paper), paper], [say(w.contacts), at('contacts')]);
  return (
    <section
      class="inspector"
      ref={box}
      tabIndex={-1}
      aria-label={say(w.title(say(villageName(traits.name[home] as string, number)), number))}
    >
      <h3>{say(w.title(say(villageName(traits.name[home] as string, number)), number))}</h3>
      <button type="button" class="close" onClick={onClose}>
        {say(common.close)}
      </button>
      <p>{say(w.director(traits.lowEducation[home] === 1, traits.load[home] as number))}</p>
      <p>{say(w.children(traits.children[home] as number, lens === 'truth' ? (traits.special[home] as number) : 0))}</p>
      <dl class="numbers">
        {numbers.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count(value)}</dd>
          </div>
        ))}
      </dl>
      {lens === 'truth' && <Strip film={film} home={home} upTo={week} />}
      {children}
    </section>
  );
}
