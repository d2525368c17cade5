/** A number with how many bits it takes. */
export type Field = readonly [value: number, bits: number];

/** Digits without those that are mistaken for others; a code may be typed from a blackboard. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const alike: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

/** Fields as digits, the checksum last. The checksum takes what is left of the last digit, and at least ten bits. */
export function pack(fields: readonly Field[], kind: string): string {
  const bits = fields.map(([value, size]) => value.toString(2).padStart(size, '0')).join('');
  const size = checkBits(bits.length);
  const all = bits + (checksum(kind + bits) % 2 ** size).toString(2).padStart(size, '0');
  return (all.match(/.{5}/g) ?? []).map((five) => digits[Number.parseInt(five, 2)]).join('');
}

/**
 * Fields of so many bits each.
 * @returns their values, or null where the text has another length, a sign that is no digit, or another checksum
 */
export function unpack(text: string, sizes: readonly number[], kind: string): readonly number[] | null {
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const size = checkBits(whole);
  const read = [...plain(text)].map((sign) => digits.indexOf(sign));
  if (read.includes(-1) || read.length * 5 !== whole + size) return null;
  const all = read.map((digit) => digit.toString(2).padStart(5, '0')).join('');
  const bits = all.slice(0, whole);
  if (checksum(kind + bits) % 2 ** size !== Number.parseInt(all.slice(whole), 2)) return null;
  let at = 0;
  return sizes.map((one) => {
    at += one;
    return Number.parseInt(bits.slice(at - one, at), 2);
  });
}

/** Digits that fields of so many bits take, with their checksum. */
export function digitsOf(sizes: readonly number[]): number {
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  return (whole + checkBits(whole)) / 5;
}

/** Digits without letters that look like others. */
export function plain(text: string): string {
  return text.replace(/[ILO]/g, (sign) => alike[sign] ?? sign);
}

/** At least ten bits, so that the whole fills its digits. */
function checkBits(bits: number): number {
  return 10 + ((5 - ((bits + 10) % 5)) % 5);
}

/** FNV-1a with its last bits well mixed. */
function checksum(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
