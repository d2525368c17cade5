import { deeds, type Film, frame } from '../../observers/film/film.ts';
import { part } from '../words/common.ts';
import { homeWords } from '../words/home.ts';
import { say } from '../words/say.ts';

const columns = 28;
const size = 13;

/** A year of one home as 56 boxes: each differs by fill, hatch or sign, not by colour alone. */
export function Strip({ film, home, upTo }: { readonly film: Film; readonly home: number; readonly upTo: number }) {
  const did = Array.from({ length: film.weeks }, (_, week) => frame(film, week + 1, home, 'did'));
  const seen = did.slice(0, upTo);
  const real = seen.filter((deed) => deed >= 1 && deed <= 3).length;
  const paper = seen.filter((deed) => deed > 3).length;
  const sentence = say(homeWords.stripSentence(real, paper, seen.length - real - paper));
  return (
    <figure class="strip">
      <svg viewBox={`0 0 ${columns * size} ${2 * size}`} role="img" aria-label={sentence}>
        {did.map((deed, week) => (
          <Box
            key={week}
            x={(week % columns) * size}
            y={Math.floor(week / columns) * size}
            deed={week < upTo ? deed : -1}
          />
        ))}
      </svg>
      <figcaption>{sentence}</figcaption>
      <ul class="key">
        {deeds.slice(1).map((deed, place) => (
          <li key={deed}>
            <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
              <Box x={0} y={0} deed={place + 1} />
            </svg>
            {say(part(homeWords.deeds, place + 1))}
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Box({ x, y, deed }: { readonly x: number; readonly y: number; readonly deed: number }) {
  const [left, top, side] = [x + 1, y + 1, size - 2];
  const fill = deed === 1 ? '#007a5e' : deed === 2 ? '#d55e00' : deed === 3 ? '#ffe27a' : '#ffffff';
  const [a, b] = [left + side, top + side];
  return (
    <g class="box">
      <rect
        x={left}
        y={top}
        width={side}
        height={side}
        fill={fill}
        stroke={deed < 0 ? '#d8d3c8' : '#4a5560'}
        stroke-width={0.8}
      />
      {deed === 2 && <circle cx={x + size / 2} cy={y + size / 2} r={2.2} fill="#ffffff" />}
      {deed === 4 && <path d={`M${left},${b}L${a},${top}`} stroke="#0072b2" stroke-width={1.8} />}
      {deed === 5 && (
        <path d={`M${left},${b}L${a},${top}M${left},${top}L${a},${b}`} stroke="#0072b2" stroke-width={1.4} />
      )}
    </g>
  );
}
