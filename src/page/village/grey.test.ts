import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../scenario/packaged.ts';
import { runInBrowser } from '../../testing/browser.ts';
import type { Look } from './look.ts';
import { paint } from './paint.ts';

const report: Look = {
  ...{ number: 1, size: 2, flag: false, sheets: 4 },
  ...{ solid: null, panes: null, locked: null, dots: null, child: null, waited: null },
};
const truth: Look = { ...report, solid: 2, panes: 2, locked: false, dots: 2, child: 'waiting', waited: 10 };
const several = <T>(base: Look, name: keyof Look, values: readonly T[]): readonly Look[] =>
  values.map((value) => ({ ...base, [name]: value }));

/** Every mark with its classes. Two of one mark must be told apart without colour. */
const marks: Readonly<Record<string, readonly Look[]>> = {
  'size, report': several(report, 'size', [0, 1, 2, 3, 4]),
  'size, truth': several(truth, 'size', [0, 1, 2, 3, 4]),
  flag: several(report, 'flag', [false, true]),
  sheets: several(report, 'sheets', [0, 1, 2, 3, 4, 5, 6, 7, 8]),
  solid: several(truth, 'solid', [0, 1, 2, 3, 4]),
  panes: several(truth, 'panes', [0, 1, 2, 3, 4]),
  door: several(truth, 'locked', [false, true]),
  dots: several(truth, 'dots', [0, 1, 2, 3, 4]),
  child: several(truth, 'child', ['none', 'waiting', 'served']),
  waited: several(truth, 'waited', [0, 13, 26, 39, 52]),
  lens: [report, truth],
};

/** In the page of the test: lightness of every pixel of each look, without colour. */
async function lightness(side: number): Promise<Record<string, readonly (readonly number[])[]>> {
  const { outputFiles } = await build({
    absWorkingDir: projectFolder(),
    stdin: {
      contents: `export { drawHome } from './src/page/village/home.ts'; export { paint } from './src/page/village/paint.ts';`,
      resolveDir: projectFolder(),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'village',
  });
  const drawing = `Object.fromEntries(Object.entries(${JSON.stringify(marks)}).map(([mark, looks]) => [mark, looks.map((look) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = ${side};
    const to = canvas.getContext('2d');
    to.fillStyle = village.paint.paper;
    to.fillRect(0, 0, ${side}, ${side});
    to.scale(${side} / 64, ${side} / 64);
    village.drawHome(to, look, village.paint, 5, ${side} >= 30);
    const { data } = to.getImageData(0, 0, ${side}, ${side});
    const linear = (byte) => byte <= 10 ? byte / 3294.6 : ((byte / 255 + 0.055) / 1.055) ** 2.4;
    return Array.from({ length: ${side * side} }, (_, k) => {
      const y = 0.2126 * linear(data[4 * k]) + 0.7152 * linear(data[4 * k + 1]) + 0.0722 * linear(data[4 * k + 2]);
      return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
    });
  })]))`;
  return (await runInBrowser(outputFiles[0]?.text ?? '', drawing)) as Record<string, readonly (readonly number[])[]>;
}

/** Area where two drawings differ by 20 steps of lightness or more, in square units of a cell of 64. */
function differing(a: readonly number[], b: readonly number[], side: number): number {
  const pixels = a.filter((value, k) => Math.abs(value - (b[k] as number)) >= 20).length;
  return pixels * (64 / side) ** 2;
}

describe('the village without colour', () => {
  it('tells every two classes of every mark apart, at the size of a lesson and of a phone', async () => {
    for (const [side, least] of [
      [64, 5],
      [36, 5],
    ] as const) {
      const seen = await lightness(side);
      const alike = Object.entries(seen).flatMap(([mark, drawings]) =>
        drawings.flatMap((one, a) =>
          drawings.slice(a + 1).flatMap((other, k) => {
            const area = differing(one, other, side);
            return area < least ? [`${mark} ${a} and ${a + 1 + k} at ${side}: ${area.toFixed(1)}`] : [];
          }),
        ),
      );
      expect(alike).toEqual([]);
    }
  }, 60_000);
});

describe('colours of the village', () => {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (a: string, b: string): number => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };

  it('have at least 3:1 against what they lie on', () => {
    const { paper, line, wall, roof, lit, dark, sheet, dot, child, childLine, flag } = paint;
    expect(ratio('#000000', '#ffffff')).toBeCloseTo(21, 10);
    const pairs = [
      ...[line, wall, roof, sheet, dot, child, childLine, flag].map((colour) => [colour, paper] as const),
      ...[lit, dark].map((colour) => [colour, wall] as const),
      [lit, dark] as const,
      [line, paint.blank] as const,
      [roof, paint.blank] as const,
    ];
    for (const [one, other] of pairs) expect(ratio(one, other), `${one} on ${other}`).toBeGreaterThanOrEqual(3);
  });
});
