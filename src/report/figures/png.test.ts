import { describe, expect, it } from 'vitest';
import { bars } from './bars.ts';
import { standAlone } from './drawing.ts';
import { pngsOf, rasterizer } from './png.ts';

const drawing = bars([{ label: '家', value: '2' }], [{ colour: '#0072b2', of: [2] }], String, 'wide');
const svg = standAlone(drawing, { title: 'A title', unit: 'a unit', source: 'a source' });

describe('figures as PNG', () => {
  it('have twice the pixels of the SVG, and only figures are drawn', async () => {
    const draw = await rasterizer();
    const pngs = pngsOf(
      new Map([
        ['figures/a.svg', svg],
        ['report.html', '<p>'],
      ]),
      draw,
    );
    expect([...pngs.keys()]).toEqual(['figures/a.png']);
    const png = Buffer.from(pngs.get('figures/a.png') ?? []);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      1200,
      2 * Math.round(Number(/height="([\d.]+)"/.exec(svg)?.[1])),
    ]);
  });

  it('draw the letters too: without its texts the picture is another one', async () => {
    const draw = await rasterizer();
    const bare = svg.replaceAll(/>[^<]*<\/text>/g, '></text>');
    expect(Buffer.from(draw(svg)).equals(Buffer.from(draw(bare)))).toBe(false);
  });
});
