import { brief, type Drawing, type Size } from './drawing.ts';
import { palette } from './palette.ts';
import { rowChart } from './rowChart.ts';
import { element } from './svg.ts';

/** Two amounts side by side in each row: the first above in blue, the second below in orange. */
export function twoBars(
  rows: readonly { readonly label: string; readonly value: string; readonly amounts: readonly [number, number] }[],
  tick: (value: number) => string,
  size: Size,
): Drawing {
  return rowChart(
    {
      rows,
      extent: rows.flatMap(({ amounts }) => amounts),
      tick,
      zero: 0,
      shaded: null,
      marks: (x, middle) =>
        ([0, 1] as const).map((which) => {
          const d = rows.map(
            ({ amounts }, row) =>
              `M${brief(x(0))} ${brief(middle(row) - 5 + which * 5)}H${brief(x(amounts[which]))}v4H${brief(x(0))}z`,
          );
          return element('path', { d: d.join(''), fill: which === 0 ? palette.genuine : palette.staged });
        }),
    },
    size,
  );
}
