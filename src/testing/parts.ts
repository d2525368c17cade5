import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** When each part of a study's folder was written, milliseconds, by its name: a part that is made again has another time. */
export function madeAt(folder: string): ReadonlyMap<string, number> {
  const parts = join(folder, 'parts');
  if (!existsSync(parts)) return new Map();
  const names = readdirSync(parts).filter((name) => name.endsWith('.part'));
  return new Map(names.map((name) => [name, statSync(join(parts, name)).mtimeMs]));
}

/** Wait until a study has so many parts. */
export async function partsIn(folder: string, count: number): Promise<void> {
  while (madeAt(folder).size < count) await setTimeout(20);
}
