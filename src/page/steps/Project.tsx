import { part } from '../words/common.ts';
import { lesson } from '../words/lesson.ts';
import { quotes } from '../words/quotes.ts';
import { say } from '../words/say.ts';

/** 1. What was bought, by whom, from whom: four cards, four facts, one question. */
export function Project() {
  return (
    <>
      <div class="cards">
        {[0, 1, 2, 3].map((card) => (
          <p class="card" key={card}>
            {say(part(lesson.projectCards, card))}
          </p>
        ))}
      </div>
      <section class="facts" aria-label={say(lesson.projectQuoted)}>
        <h3>
          {say(lesson.projectQuoted)} <span class="quoted">{say(quotes.paper)}</span>
        </h3>
        <ul>
          {quotes.sentences.map((sentence, fact) => (
            <li key={fact}>
              <details>
                <summary>{say(part(lesson.projectFacts, fact))}</summary>
                <p class="note">{say(lesson.projectSource)}</p>
                <blockquote lang="en">{sentence}</blockquote>
              </details>
            </li>
          ))}
        </ul>
      </section>
      <p class="question">{say(lesson.projectQuestion)}</p>
      <p class="note">{say(lesson.projectTry)}</p>
    </>
  );
}
