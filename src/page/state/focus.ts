const controls = 'button, a, input, select, textarea, summary';

/** What had the focus last, and everything around it, innermost first: it is still known when the control is gone. */
let last: HTMLElement | null = null;
let around: readonly Element[] = [];

/** Focus never falls out of the page: where a control goes away under the hand, or can be pressed no more, another place takes it. */
export function keepFocus(): void {
  const keep = (one: unknown): void => {
    last = one instanceof HTMLElement ? one : null;
    around = [];
    for (let at = last?.parentElement ?? null; at !== null; at = at.parentElement) around = [...around, at];
  };
  document.addEventListener('focusin', ({ target }) => keep(target));
  // A press beside every control lets the focus go on purpose.
  document.addEventListener('pointerdown', ({ target }) => keep((target as Element | null)?.closest(controls)));
  const watched = { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'class'] };
  new MutationObserver(() => {
    const { activeElement } = document;
    const isFree = activeElement === null || activeElement === document.body || activeElement === last;
    if (last === null || !isFree || !isGone(last)) return;
    const place = placeAfter(last);
    if (place === null) return;
    if (!place.matches(controls)) place.tabIndex = -1;
    place.focus();
  }).observe(document.documentElement, watched);
}

function isGone(one: HTMLElement): boolean {
  return one.matches(':disabled') || one.getClientRects().length === 0;
}

/** The nearest control of the same group; else what a part of the page names for it, or the heading of that part; else that of the step. */
function placeAfter(lost: HTMLElement): HTMLElement | null {
  const beside = [...(lost.parentElement?.children ?? [])];
  const at = beside.indexOf(lost);
  const next = [...beside.slice(at + 1), ...beside.slice(0, Math.max(at, 0)).reverse()];
  const [control] = next.filter((one) => one instanceof HTMLElement && one.matches(controls) && !isGone(one));
  if (control !== undefined) return control as HTMLElement;
  const beyond = around.findIndex((part) => part.id === 'step' || part.matches('main'));
  const parts = around.slice(0, beyond < 0 ? around.length : beyond).filter((part) => part.isConnected);
  for (const wanted of ['[data-lands]', 'h3']) {
    for (const part of parts) {
      const found = part.querySelector<HTMLElement>(wanted);
      if (found !== null) return found;
    }
  }
  return document.getElementById('step-title');
}
