/** Colours of the village. Meaning never rests on them alone: shape, fill and hatch carry it. */
export interface Paint {
  readonly paper: string;
  readonly line: string;
  readonly wall: string;
  readonly roof: string;
  readonly lit: string;
  readonly dark: string;
  readonly blank: string;
  readonly sheet: string;
  readonly dot: string;
  readonly child: string;
  readonly childLine: string;
  readonly flag: string;
}

export const paint: Paint = {
  paper: '#ffffff',
  line: '#22303c',
  wall: '#8d7f69',
  roof: '#544433',
  lit: '#ffe27a',
  dark: '#2b3742',
  blank: '#d9d5cc',
  sheet: '#0072b2',
  dot: '#007a5e',
  child: '#d55e00',
  childLine: '#b34700',
  flag: '#8a2a6b',
};

/** The reader's own colours, where the system forces them. */
const forcedPaint: Paint = {
  paper: 'Canvas',
  line: 'CanvasText',
  wall: 'Canvas',
  roof: 'CanvasText',
  lit: 'Highlight',
  dark: 'CanvasText',
  blank: 'GrayText',
  sheet: 'CanvasText',
  dot: 'CanvasText',
  child: 'CanvasText',
  childLine: 'CanvasText',
  flag: 'CanvasText',
};

/** The colours that are right now. */
export function paintNow(): Paint {
  return matchMedia('(forced-colors: active)').matches ? forcedPaint : paint;
}
