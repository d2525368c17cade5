import { crc } from './crc.ts';

/** A file of an archive. Names are written as UTF-8; a slash makes a folder. */
export interface Entry {
  readonly name: string;
  readonly text: string;
}

/** 1 January 1980, the first day that ZIP knows: the same files give the same bytes. */
const day = (1 << 5) | 1;
/** Version 2.0, which knows deflate; names in UTF-8; deflated. */
const [version, utf8, deflated] = [20, 0x800, 8];

/** An archive of texts. At most 65,535 files, together below 4 GB. */
export async function zip(entries: readonly Entry[]): Promise<Uint8Array<ArrayBuffer>> {
  const bodies: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  for (const { name, text } of entries) {
    const title = new TextEncoder().encode(name);
    const bytes = new TextEncoder().encode(text);
    const packed = await deflate(bytes);
    const shared = [
      ...two(version, utf8, deflated, 0, day),
      ...four(crc(bytes), packed.length, bytes.length),
      ...two(title.length, 0),
    ];
    const body = joined([Uint8Array.from([...four(0x04034b50), ...shared]), title, packed]);
    list.push(
      Uint8Array.from([...four(0x02014b50), ...two(version), ...shared, ...two(0, 0, 0), ...four(0, at)]),
      title,
    );
    bodies.push(body);
    at += body.length;
  }
  const listed = joined(list);
  const end = [
    ...four(0x06054b50),
    ...two(0, 0, entries.length, entries.length),
    ...four(listed.length, at),
    ...two(0),
  ];
  return joined([...bodies, listed, Uint8Array.from(end)]);
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

function two(...values: readonly number[]): readonly number[] {
  return values.flatMap((value) => [value & 255, (value >>> 8) & 255]);
}

function four(...values: readonly number[]): readonly number[] {
  return values.flatMap((value) => two(value & 0xffff, value >>> 16));
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
