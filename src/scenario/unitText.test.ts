import { expect, it } from 'vitest';
import { paths, table } from '../model/parameters/table.ts';
import { translated, unitText } from './unitText.ts';

it('units of all parameters have Chinese words, and no others have', () => {
  expect([...translated].sort()).toEqual([...new Set(paths.map((path) => table[path].unit))].sort());
  expect(unitText('share of uploads', 'zh')).toBe('占上传的比例');
  expect(unitText('share of uploads', 'en')).toBe('share of uploads');
  expect(unitText('-', 'zh')).toBe('');
});
