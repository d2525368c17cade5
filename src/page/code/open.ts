import { tell } from '../state/notice.ts';
import { replaced } from '../state/state.ts';
import { change, now } from '../state/store.ts';
import { readCode } from './code.ts';
import { readHash } from './link.ts';

/** Put into the state what a code says; a broken one changes nothing and is named. A link pasted here is read too. */
export function openCode(text: string): void {
  const hash = text.indexOf('#1.');
  if (hash >= 0) {
    openHash(text.slice(hash).trim());
    return;
  }
  const read = readCode(text);
  if ('fault' in read) tell({ faults: [read.fault] });
  else {
    change({ playing: false, ...read.patch });
    tell(null);
  }
}

/** Put into the state what a link says, and nothing of what was there before; what is broken in it keeps its default and is named. */
export function openHash(hash: string): void {
  const read = readHash(hash);
  if (read === null) return;
  // A link of another version or page says nothing: it takes nothing away.
  if (!read.faults.some((fault) => fault === 'version' || fault === 'foreign')) change(replaced(now(), read.patch));
  tell(read.faults.length > 0 ? { faults: read.faults } : null);
}
