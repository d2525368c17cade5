import { existsSync } from 'node:fs';
import { exits, Failure } from '../../experiment/failure.ts';

/** Fonts with Chinese and Latin letters of one style, where the common systems keep them. */
const chinese: readonly (readonly string[])[] = [
  ['/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'],
  ['/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc'],
  ['/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc'],
  ['/System/Library/Fonts/PingFang.ttc'],
  ['/System/Library/Fonts/Hiragino Sans GB.ttc'],
  ['C:\\Windows\\Fonts\\msyh.ttc', 'C:\\Windows\\Fonts\\seguisym.ttf'],
];

/** Small ones for pictures without Chinese: a font is read anew for every picture, and a Chinese one is large. */
const latin: readonly (readonly string[])[] = [
  ['/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf', '/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf'],
  ['/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf', '/usr/share/fonts/dejavu-sans-fonts/DejaVuSans-Bold.ttf'],
  ['/System/Library/Fonts/Helvetica.ttc', '/System/Library/Fonts/Apple Symbols.ttf'],
  ['C:\\Windows\\Fonts\\segoeui.ttf', 'C:\\Windows\\Fonts\\seguisym.ttf'],
];

/** Twice as many pixels as the picture has: sharp in print and on fine screens. */
const ZOOM = 2;

/** Makes pictures of SVG texts: the bytes of a PNG each. */
export type Rasterizer = (svg: string) => Uint8Array;

/**
 * What makes PNG pictures here. Where none of the known fonts lies in its place, the fonts of the system are used: Chinese may come out in
 * another style, and on a system without any font there is no text.
 * @throws Failure (2) where the package has no build for this machine
 */
export async function rasterizer(exists: (path: string) => boolean = existsSync): Promise<Rasterizer> {
  const { Resvg } = await import('@resvg/resvg-js').catch((error: unknown) => {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new Failure(
      exits.wrong,
      `--png: the package @resvg/resvg-js does not start on this machine (${why}). Leave --png out: the figures are written as SVG.`,
    );
  });
  const found = [latin, chinese].map((groups) => groups.find((files) => files.every(exists)));
  return (svg) => {
    const fontFiles = found[/[\u2e80-\uffef]/.test(svg.replaceAll(/font-family="[^"]*"/g, '')) ? 1 : 0];
    const font =
      fontFiles === undefined ? { loadSystemFonts: true } : { loadSystemFonts: false, fontFiles: [...fontFiles] };
    return new Resvg(svg, { fitTo: { mode: 'zoom', value: ZOOM }, font }).render().asPng();
  };
}

/** Every figure among files as a PNG beside it: `figures/a.svg` gives `figures/a.png`. */
export function pngsOf(texts: ReadonlyMap<string, string>, draw: Rasterizer): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...texts].flatMap(([name, text]) => (name.endsWith('.svg') ? [[name.replace(/\.svg$/, '.png'), draw(text)]] : [])),
  );
}
