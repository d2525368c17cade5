import { type Column, column, type Ledger, type Meaning, type View } from './column.ts';

type Series = { readonly [row: number]: number | string };

/** Columns straight from the arrays of a run, one entry a row; 0 and 1 become false and true where the range says so. */
export function series<Name extends string>(
  ledger: Ledger,
  meanings: Readonly<Record<Name, Meaning>>,
  of: (view: View) => Readonly<Record<NoInfer<Name>, Series>>,
): Column[] {
  return names(meanings).map((name) => {
    const [, range] = meanings[name];
    const isSwitch = range === 'true, false';
    return column(name, ledger, meanings[name], (view, row) => {
      const value = of(view)[name][row] ?? null;
      return isSwitch ? value === 1 : value;
    });
  });
}

/** The same for arrays with one entry a row and quarter (row-major): `genuineByQuarter` gives `genuineQ1`, `genuineQ2`, … */
export function quarterly<Name extends string>(
  ledger: Ledger,
  meanings: Readonly<Record<Name, Meaning>>,
  quarters: number,
  of: (view: View) => Readonly<Record<NoInfer<Name>, Series>>,
): Column[] {
  return names(meanings).flatMap((name) =>
    Array.from({ length: quarters }, (_, quarter) => {
      const [unit, range, en, zh] = meanings[name];
      const number = quarter + 1;
      const empty = number > 4 ? 'when the contract is shorter' : '';
      const meaning: Meaning = [unit, range, `${en} ${number}.`, `${zh} ${number}。`, empty];
      return column(name.replace('ByQuarter', `Q${number}`), ledger, meaning, (view, row) =>
        quarter < view.run.quarters ? (of(view)[name][row * view.run.quarters + quarter] ?? null) : null,
      );
    }),
  );
}

function names<Name extends string>(meanings: Readonly<Record<Name, Meaning>>): Name[] {
  return Object.keys(meanings) as Name[];
}
