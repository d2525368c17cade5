import { excerpt } from './excerpt.ts';
import { printable } from './printable.ts';

/** One thing that is wrong with an input. */
export interface Fault {
  /** The file as messages show it; for the command line the option itself, such as `--set city.homes=1`. */
  readonly file: string;
  /** 1-based; null where no line can be named, as for a missing file. */
  readonly line: number | null;
  /** 1-based, in UTF-16 units; null where no line can be named. */
  readonly column: number | null;
  /** The line of the file that the fault stands in, for the caret. */
  readonly text: string | null;
  readonly what: string;
  readonly why: string;
  /** What to do about it. */
  readonly hint: string;
}

/** Faults beyond this many are counted, not listed. */
const LISTED = 20;

/** The one error that wrong scenario input leads to. It carries every fault that was found; its own fields are those of the first. */
export class ScenarioError extends Error {
  readonly faults: readonly Fault[];
  readonly file: string;
  /** From 1; null where no line can be named. */
  readonly line: number | null;
  /** From 1, in UTF-16 units; null where no line can be named. */
  readonly column: number | null;
  readonly what: string;
  readonly why: string;
  readonly hint: string;

  constructor(faults: readonly [Fault, ...Fault[]]) {
    const [first] = faults;
    super(heading(first));
    this.name = 'ScenarioError';
    this.faults = faults;
    this.file = first.file;
    this.line = first.line;
    this.column = first.column;
    this.what = first.what;
    this.why = first.why;
    this.hint = first.hint;
  }

  /** All faults as a person reads them: place and what, the line with a caret, why, what to do. No trailing newline. */
  format(): string {
    const blocks = this.faults.slice(0, LISTED).map(formatFault);
    const rest = this.faults.length - LISTED;
    if (rest > 0) blocks.push(`and ${rest} more ${rest === 1 ? 'fault' : 'faults'}`);
    return blocks.join('\n');
  }
}

function heading(fault: Fault): string {
  const place = fault.line === null ? '' : `:${fault.line}${fault.column === null ? '' : `:${fault.column}`}`;
  return `${printable(fault.file)}${place}: ${printable(fault.what)}`;
}

function formatFault(fault: Fault): string {
  const lines = [heading(fault)];
  if (fault.text !== null && fault.line !== null) lines.push(...excerpt(fault.text, fault.line, fault.column ?? 1));
  if (fault.why !== '') lines.push(`  ${printable(fault.why)}`);
  if (fault.hint !== '') lines.push(`  ${printable(fault.hint)}`);
  return lines.join('\n');
}
