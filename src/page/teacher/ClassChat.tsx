import { useMemo, useState } from 'preact/hooks';
import { classCharts } from '../charts/class.ts';
import { readChat } from '../code/chat.ts';
import { ChartView } from '../parts/ChartView.tsx';
import { say } from '../words/say.ts';
import { teacherWords as w } from '../words/teacher.ts';

/** The class without a server: codes out of a pasted chat, and what the class did. */
export function ClassChat() {
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
