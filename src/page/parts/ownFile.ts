/** This page as a file, as it was before anything was done in it: nobody's lesson is in it. */
export function ownFile(): string {
  const page = document.documentElement.cloneNode(true) as HTMLElement;
  page.removeAttribute('class');
  page.lang = 'zh-Hans';
  delete page.dataset['ready'];
  page.querySelector('#program')?.remove();
  page.querySelector('#page')?.replaceChildren();
  return `<!doctype html>\n${page.outerHTML}\n`;
}
