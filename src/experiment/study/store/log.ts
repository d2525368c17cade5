import { readdirSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { alive } from '../../machine.ts';
import { version } from '../../version.ts';
import { publish } from './durable.ts';

/** One call of the program on a study: facts of time and place, which no hash covers and no number depends on. */
export interface Session {
  readonly started: string;
  readonly host: string;
  readonly pid: number;
  readonly arguments: readonly string[];
  readonly versions: { readonly lastmeter: string; readonly node: string; readonly v8: string };
  /** Left out while it is at work, and for ever where it was killed. */
  readonly ended?: { readonly time: string; readonly exit: number; readonly blocks: number };
}

/** A session that is written when it starts and when it ends. */
export class Log {
  readonly #path: string;
  readonly #session: Session;

  /** @throws system errors */
  constructor(folder: string) {
    const { node, v8 } = process.versions;
    const started = new Date().toISOString();
    this.#session = {
      started,
      host: hostname(),
      pid: process.pid,
      arguments: process.argv.slice(2),
      versions: { lastmeter: version, node, v8 },
    };
    const name = `${started.replace(/[:.]/g, '-')}-${hostname()}-${process.pid}.json`;
    this.#path = join(folder, 'log', name);
    this.#write(this.#session);
  }

  /** A session that cannot be written any more stays open: that is no reason to fail. */
  end(exit: number, blocks: number): void {
    try {
      this.#write({ ...this.#session, ended: { time: new Date().toISOString(), exit, blocks } });
    } catch {
      // The disk may be full.
    }
  }

  #write(session: Session): void {
    publish(this.#path, [Buffer.from(`${JSON.stringify(session, null, 1)}\n`)]);
  }
}

/** Sessions that may be at work: those of this machine whose process lives, those of other machines that have not ended. */
export function atWork(folder: string): readonly Session[] {
  return sessions(folder).filter(
    ({ ended, host, pid }) => ended === undefined && pid !== process.pid && (host !== hostname() || alive(pid)),
  );
}

/** All sessions, the oldest first; what cannot be read is left out. */
export function sessions(folder: string): readonly Session[] {
  try {
    const names = readdirSync(join(folder, 'log')).filter((name) => /^\d.*\.json$/.test(name));
    return names.sort().flatMap((name) => {
      try {
        return [JSON.parse(readFileSync(join(folder, 'log', name), 'utf8')) as Session];
      } catch {
        return [];
      }
    });
  } catch {
    return [];
  }
}
