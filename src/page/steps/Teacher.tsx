import { useMemo, useState } from 'preact/hooks';
import { classCharts } from '../charts/class.ts';
import { readChat } from '../code/chat.ts';
import { hashOf } from '../code/link.ts';
import { content, type Observation } from '../content.ts';
import { statements } from '../lesson/statements.ts';
import { ChartView } from '../parts/ChartView.tsx';
import { Copied, Files } from '../parts/Files.tsx';
import { openNotes } from '../parts/notes.ts';
import { type State, type StepName, steps } from '../state/state.ts';
import { common, part } from '../words/common.ts';
import { lesson } from '../words/lesson.ts';
import { count, percent, say } from '../words/say.ts';
import { statementWords, teacherWords as w } from '../words/teacher.ts';

/** The teacher's corner: plan, expected observations, class, link, presenting, worksheet. */
export function Teacher({ state }: { readonly state: State }) {
  return (
    <>
      <Plan />
      <Expected />
      <Class />
      <ClassLink state={state} />
      <Presenting />
      <Files state={state} />
    </>
  );
}

function rowsOf(text: string, width: number): readonly (readonly string[])[] {
  const cells = text.split('|');
  return Array.from({ length: cells.length / width }, (_, row) => cells.slice(row * width, (row + 1) * width));
}

function Table({ head, rows }: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }) {
  return (
    <section class="scroll tall" tabIndex={0} aria-label={head[0]}>
      <table>
        <thead>
          <tr>
            {head.map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <tr key={r}>
              {row.map((cell, c) => (
                <td key={c}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Plan() {
  return (
    <section class="limits">
      <h3>{say(w.planTitle)}</h3>
      <Table head={say(w.planHead).split('|')} rows={rowsOf(say(w.plan), 4)} />
      <p>
        <b>{say(w.shortTitle)}</b>: {say(w.short)}
      </p>
    </section>
  );
}

function Expected() {
  const [first] = content.observations;
  if (first === undefined) return null;
  const rows = statements.flatMap(({ name, style, printed }) => {
    const found = content.observations.find((one) => one.name === name);
    const text = statementWords[name as keyof typeof statementWords];
    return found === undefined || text === undefined ? [] : [expectedRow(found, style, printed, text)];
  });
  return (
    <section class="limits">
      <h3>
        {say(w.observed)} <span class="simulated">{say(common.simulated)}</span>
      </h3>
      <p class="note">{say(w.observedIntro(first.runs, first.setRuns))}</p>
      <Table head={['', ...say(w.observedHead).split('|')]} rows={rows} />
    </section>
  );
}

function expectedRow(
  { lucks, sets, low, high }: Observation,
  style: 'count' | 'share' | 'points',
  printed: 'holds' | 'open',
  text: { readonly en: string; readonly zh: string },
): readonly string[] {
  const write = (value: number): string => (style === 'count' ? count(value) : percent(value));
  return [
    say(printed === 'holds' ? w.holds : w.open),
    say(part(text, 0)),
    say(w.share(lucks)),
    say(w.share(sets)),
    say(w.between(write(low), write(high))),
    say(part(text, 1)),
  ];
}

function Class() {
  const [text, setText] = useState('');
  const chat = useMemo(() => readChat(text), [text]);
  const charts = useMemo(() => classCharts(chat), [chat]);
  return (
    <section class="limits">
      <h3>{say(w.classTitle)}</h3>
      <p class="note">{say(w.classIntro)}</p>
      <label class="stack">
        <span>{say(w.classPaste)}</span>
        <textarea
          rows={4}
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <p role="status">
        {chat.codes.length === 0 && chat.broken.length === 0
          ? say(w.classEmpty)
          : say(w.classFound(chat.codes.length, chat.broken.length, chat.twice))}
      </p>
      {chat.broken.length > 0 && <p class="note">{chat.broken.slice(0, 20).join(', ')}</p>}
      <div class="pair">
        {charts.map((chart) => (
          <ChartView key={chart.name} chart={chart} />
        ))}
      </div>
    </section>
  );
}

const lockNames = ['luck', 'cards', 'formula'] as const;

function ClassLink({ state }: { readonly state: State }) {
  const all = steps.slice(1);
  const [shown, setShown] = useState<readonly StepName[]>(all);
  const [locked, setLocked] = useState<State['lock']>([]);
  const { hash } = hashOf({
    ...state,
    place: 'door',
    week: 0,
    lens: 'report',
    show: shown.length === all.length ? null : shown,
    lock: locked,
  });
  const link = location.href.replace(/#.*$/, '') + hash;
  const toggle = <T,>(list: readonly T[], one: T): readonly T[] =>
    list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
  return (
    <section class="limits">
      <h3>{say(w.linkTitle)}</h3>
      <fieldset class="checks">
        <legend>{say(w.linkSteps)}</legend>
        {all.map((step) => (
          <label class="inline" key={step}>
            <input
              type="checkbox"
              checked={shown.includes(step)}
              onChange={() => setShown(all.filter((one) => toggle(shown, step).includes(one)))}
            />
            <span>{say(part(lesson.names, steps.indexOf(step)))}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="checks">
        <legend>{say(w.linkLock)}</legend>
        {lockNames.map((name, k) => (
          <label class="inline" key={name}>
            <input type="checkbox" checked={locked.includes(name)} onChange={() => setLocked(toggle(locked, name))} />
            <span>{say(part(w.locks, k))}</span>
          </label>
        ))}
      </fieldset>
      <Copied name={say(w.linkResult)} text={link} />
      <Copied
        name={say(w.embed)}
        text={`<iframe src="one-hundred-homes.html${hash}" width="100%" height="760" sandbox="allow-scripts allow-downloads allow-modals"></iframe>`}
      />
    </section>
  );
}

function Presenting() {
  const [refused, setRefused] = useState(false);
  return (
    <section class="limits">
      <h3>{say(w.presentTitle)}</h3>
      <p>{say(w.presentIntro)}</p>
      <p class="choices">
        <button type="button" onClick={() => setRefused(!openNotes())}>
          {say(w.notes)}
        </button>
      </p>
      {refused && <p class="warning">{say(w.notesRefused)}</p>}
    </section>
  );
}
