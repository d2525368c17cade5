import type { Bilingual } from '../../model/scenario.ts';
import { change, now } from '../state/store.ts';
import { common, part } from '../words/common.ts';
import { say, speak } from '../words/say.ts';
import { type Fault, faults, readCode } from './code.ts';
import { readHash } from './link.ts';

type Tell = (message: string) => void;
let unheard = '';
let tell: Tell = (message) => {
  unheard = message;
};

/** Who hears of faults. */
export function onFault(hear: Tell): void {
  tell = hear;
  if (unheard !== '') hear(unheard);
  unheard = '';
}

function nameOf(fault: Fault): Bilingual {
  return part(common.faults, faults.indexOf(fault));
}

/** Put into the state what a code says; a broken one changes nothing and is named. A link pasted here is read too. */
export function openCode(text: string): void {
  const hash = text.indexOf('#1.');
  if (hash >= 0) {
    openHash(text.slice(hash).trim());
    return;
  }
  const read = readCode(text);
  if ('fault' in read) tell(message([read.fault]));
  else change({ playing: false, ...read.patch });
}

/** Put into the state what a link says; what is broken in it keeps its default and is named. */
export function openHash(hash: string): void {
  const read = readHash(hash);
  if (read === null) return;
  change({ playing: false, ...read.patch });
  if (read.faults.length > 0) tell(message(read.faults));
}

function message(found: readonly Fault[]): string {
  speak(now().language);
  return found.map((fault) => say(common.fault(say(nameOf(fault))))).join(' ');
}
