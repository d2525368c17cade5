import { common } from '../words/common.ts';
import { say } from '../words/say.ts';
import { teacherWords as w } from '../words/teacher.ts';

/** The notes in a window of their own, never on the projected one. @returns whether the browser allowed it */
export function openNotes(): boolean {
  const other = window.open('', 'notes', 'width=520,height=720');
  if (other === null) return false;
  const { document: page } = other;
  page.title = `${say(common.title)} · ${say(w.planTitle)}`;
  page.body.textContent = '';
  page.body.style.cssText = 'font: 18px/1.6 system-ui, sans-serif; margin: 20px; max-width: 40em';
  const clock = page.createElement('p');
  const began = Date.now();
  const tick = (): void => {
    const seconds = Math.floor((Date.now() - began) / 1000);
    clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  };
  tick();
  const timer = setInterval(() => (other.closed ? clearInterval(timer) : tick()), 1000);
  page.body.append(clock);
  const cells = say(w.plan).split('|');
  for (let row = 0; row < cells.length; row += 4) {
    const head = page.createElement('h2');
    head.style.fontSize = '1.1em';
    head.textContent = `${cells[row]} · ${cells[row + 1]}`;
    const question = page.createElement('p');
    question.textContent = cells[row + 2] ?? '';
    const answer = page.createElement('p');
    answer.style.color = '#56616b';
    answer.textContent = cells[row + 3] ?? '';
    page.body.append(head, question, answer);
  }
  return true;
}
