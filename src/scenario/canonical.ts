/**
 * Plain data as JSON with keys in code-unit order and no white space: equal data give equal text, whatever the order in which
 * they were written. Numbers are written as ECMAScript does, -0 as 0 (RFC 8785).
 * @throws TypeError for what JSON cannot hold, such as NaN or undefined inside a list
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`);
    return `{${fields.join(',')}}`;
  }
  const finite = typeof value === 'number' ? Number.isFinite(value) : true;
  const text: unknown = finite ? JSON.stringify(value) : undefined;
  if (typeof text !== 'string') throw new TypeError(`canonical JSON cannot hold ${String(value)}`);
  return text;
}
