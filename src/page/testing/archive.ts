import { inflateRawSync } from 'node:zlib';
import { crc } from '../zip/crc.ts';

/**
 * The files of an archive by name, found by the list at its end, as programs do.
 * @throws Error where a mark, a length or a checksum is wrong
 */
export function readArchive(archive: Uint8Array): Readonly<Record<string, string>> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.length);
  const end = archive.length - 22;
  const expect = (is: unknown, should: unknown, what: string): void => {
    if (is !== should) throw new Error(`${what}: ${String(is)} instead of ${String(should)}`);
  };
  expect(view.getUint32(end, true), 0x06054b50, 'mark of the end');
  let at = view.getUint32(end + 16, true);
  const files = Array.from({ length: view.getUint16(end + 10, true) }, () => {
    expect(view.getUint32(at, true), 0x02014b50, 'mark of the list');
    const [sum, size] = [view.getUint32(at + 16, true), view.getUint32(at + 20, true)];
    const [whole, length] = [view.getUint32(at + 24, true), view.getUint16(at + 28, true)];
    const name = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + length));
    const body = view.getUint32(at + 42, true);
    expect(view.getUint32(body, true), 0x04034b50, 'mark of a file');
    const start = body + 30 + view.getUint16(body + 26, true);
    const bytes = inflateRawSync(archive.subarray(start, start + size));
    expect(bytes.length, whole, 'length');
    expect(crc(bytes), sum, 'checksum');
    at += 46 + length;
    return [name, bytes.toString('utf8')] as const;
  });
  return Object.fromEntries(files);
}
