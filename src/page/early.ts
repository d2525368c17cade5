/** Until the program is unpacked: the door as the build drew it. What was pressed last is kept for the program. */
const root = document.documentElement;
const page = document.getElementById('page') as HTMLElement;

function speak(language: string): void {
  root.lang = language === 'zh' ? 'zh-Hans' : 'en';
}

/** The door in a language. What was chosen in another is forgotten. */
function show(language: string): void {
  const door = document.getElementById(`door-${language}`) as HTMLTemplateElement;
  speak(language);
  delete root.dataset['way'];
  page.replaceChildren(door.content.cloneNode(true));
}

function hear(event: Event): void {
  if (root.dataset['ready'] !== undefined) return;
  if (event.type === 'submit') event.preventDefault();
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  const { language, way } = button?.dataset ?? {};
  if (language !== undefined) show(language);
  if (way === undefined) return;
  root.dataset['way'] = way;
  for (const other of page.querySelectorAll('[aria-busy]')) other.removeAttribute('aria-busy');
  button?.setAttribute('aria-busy', 'true');
}

const own = navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
// A link leads to another place, which only the program knows.
if (location.hash === '') show(own);
else speak(own);
addEventListener('click', hear);
addEventListener('submit', hear);
