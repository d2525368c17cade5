/** Everything that the library gives, in the order of the reference. */
export const groups: readonly { readonly title: string; readonly text: string; readonly names: readonly string[] }[] = [
  {
    title: 'Run and compare',
    text: 'A scenario in, numbers out. `seed` and `replicate` are the luck: the same two give the same luck in every scenario.',
    names: [
      ...['baseline', 'change', 'Change', 'simulate', 'Simulated', 'simulateArms', 'Run'],
      ...['compare', 'CompareOptions', 'Compared', 'Effect', 'Verdict'],
    ],
  },
  {
    title: 'Scenarios and ensembles',
    text: 'What a run needs, from files and by hand. Files are for Node.',
    names: [
      ...['load', 'ScenarioError', 'FormulaError', 'Scenario', 'Fix', 'Cost', 'VillageRow', 'Bilingual'],
      ...['withDose', 'valueBefore', 'loadEnsemble', 'ensembleSets', 'identifiedBy', 'Identified'],
    ],
  },
  {
    title: 'Parameters and outcomes',
    text: 'The two tables that everything is named by: [parameters.md](parameters.md), [measures.md](measures.md).',
    names: ['parameters', 'paths', 'Path', 'Values', 'outcomes', 'Outcome'],
  },
  {
    title: 'Reports, findings, statistics',
    text: 'What comes out of runs, for tables and texts.',
    names: [
      ...['findings', 'FoundRow', 'homeReports', 'HomeReports', 'weekReports', 'WeekReports'],
      ...['quantile', 'pearson', 'spearman', 'plainText', 'signedText', 'effectText'],
    ],
  },
  {
    title: 'Notebooks',
    text: 'What the last expression of a cell may be; [notebooks/README.md](../notebooks/README.md) has worked ones.',
    names: ['table', 'sentence', 'picture', 'Shown'],
  },
  {
    title: 'Pictures',
    text: 'In the namespace `pictures`; each is the output of a cell.',
    names: [
      ...['pictures.ledgers', 'pictures.lines', 'pictures.lorenz', 'pictures.scatter', 'pictures.ranges'],
      ...['pictures.differences', 'pictures.Labelled', 'pictures.effects', 'pictures.doses', 'pictures.identified'],
    ],
  },
];
