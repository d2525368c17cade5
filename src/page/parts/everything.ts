import { chartCsv } from '../charts/chart.ts';
import { coverageChart, cumulativeChart, gapChart, lorenzChart } from '../charts/lesson.ts';
import { caseRule } from '../engine/rule.ts';
import { caseFilm, ruleOf, weeks } from '../engine/shown.ts';
import { tableOf } from '../engine/tables.ts';
import { givenOf } from '../state/prediction.ts';
import { savedText } from '../state/saved.ts';
import { mayReveal, type State } from '../state/state.ts';
import type { Entry } from '../zip/zip.ts';

/** All files of a lesson: its choices; after the reveal also the tables of the case and of the class's rule, and the charts of the year. */
export function everythingOf(state: State): readonly Entry[] {
  const lesson = { name: 'one-hundred-homes.json', text: savedText(state) };
  if (!mayReveal(state)) return [lesson];
  const rules = [['case', caseRule] as const, ...(hasRule(state) ? [['rule', ruleOf(state)] as const] : [])];
  const tables = rules.flatMap(([folder, rule]) =>
    (['homes', 'weeks', 'quarters'] as const).map((name) => ({
      name: `${folder}/${name}.csv`,
      text: tableOf(name, rule, state.luck),
    })),
  );
  const shown = {
    film: caseFilm(state),
    week: weeks,
    lens: 'truth',
    home: state.home,
    prediction: givenOf(state),
  } as const;
  const charts = [cumulativeChart, lorenzChart, coverageChart, gapChart].flatMap((make) => {
    const chart = make(shown);
    return [
      { name: `charts/${chart.name}.csv`, text: chartCsv(chart) },
      { name: `charts/${chart.name}.svg`, text: chart.svg },
    ];
  });
  return [lesson, ...tables, ...charts];
}

/** Whether the class has changed a rule: then the tables on the buttons are of that rule. */
export function hasRule({ cards, formula }: State): boolean {
  return cards !== '' || formula !== null;
}
