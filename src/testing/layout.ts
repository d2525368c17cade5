import type { Page } from 'playwright-core';

/** Runs in the page, where TypeScript of this project knows no document. */
const script = `(() => {
    const faults = [];
    const root = document.documentElement;
    if (root.scrollWidth > window.innerWidth) faults.push(\`page \${root.scrollWidth} > \${window.innerWidth}\`);
    for (const element of document.querySelectorAll('body *')) {
      if (element.closest('svg') !== null || element.closest('.scroll') !== null) continue;
      if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) {
        const text = (element.textContent ?? '').slice(0, 40);
        faults.push(\`\${element.tagName} "\${text}" \${element.scrollWidth} > \${element.clientWidth}\`);
      }
    }
    for (const svg of document.querySelectorAll('svg')) {
      const box = svg.getBoundingClientRect();
      if (box.width === 0) continue;
      const name = svg.closest('figure')?.id ?? '';
      const texts = [...svg.querySelectorAll('text')].map((text) => ({
        text: text.textContent ?? '',
        box: text.getBoundingClientRect(),
      }));
      for (const { text, box: own } of texts) {
        const out = own.left < box.left - 1 || own.right > box.right + 1 || own.bottom > box.bottom + 1;
        if (out || own.top < box.top - 1) faults.push(\`\${name}: "\${text}" leaves the picture\`);
      }
      for (const [k, one] of texts.entries()) {
        for (const other of texts.slice(k + 1)) {
          const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          // The box of a text is higher than its letters: lines may touch by a third of their height.
          if (wide > 1 && high > one.box.height / 3) faults.push(\`\${name}: "\${one.text}" on "\${other.text}"\`);
        }
      }
    }
    return faults;
})()`;

/**
 * What a reader could not read: a page wider than the window, an element whose text leaves its box, labels of a picture that lie on
 * each other or leave the picture. Boxes of class `scroll` may be wider inside: they scroll by themselves.
 * @returns one line for each fault; empty for none
 */
export function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(script);
}
