/** What stands where the page is drawn, before anything is. */
let shell = '';

/** Keep what is needed to write this page as a file. Before the page is drawn. */
export function keepShell(root: HTMLElement): void {
  shell = root.innerHTML;
}

/** This page as a file, as it was before anything was done in it: nobody's lesson is in it. */
export function ownFile(): string {
  const page = document.documentElement.cloneNode(true) as HTMLElement;
  page.removeAttribute('class');
  page.lang = 'zh-Hans';
  page.querySelector('#program')?.remove();
  const root = page.querySelector('#page');
  if (root !== null) root.innerHTML = shell;
  return `<!doctype html>\n${page.outerHTML}\n`;
}
