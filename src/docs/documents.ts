import { ablations } from '../analysis/ablations/ablationTable.ts';
import { rivals } from '../analysis/ablations/rivalTable.ts';
import { loadEnsemble } from '../scenario/ensemble/load.ts';
import { variantTable } from './ablations/table.ts';
import { actionTable } from './actions.ts';
import { apiDocument } from './api/document.ts';
import { codebookDocument } from './codebook.ts';
import { commandsDocument } from './commands.ts';
import type { Document } from './document.ts';
import { mechanismTable } from './evidence/mechanismTable.ts';
import { evidenceCounts, evidenceTables } from './evidence/table.ts';
import { measureTables, pairedTables, whoTables } from './measures.ts';
import { mutationScore, mutationSurvivors } from './mutation/score.ts';
import { functionTable, observableTable } from './observables.ts';
import { parameterTables } from './parameters.ts';
import { patternsDocument } from './patterns.ts';
import { documentPaths, projectText } from './project.ts';
import { fill, type Regions } from './region.ts';
import { agreementTables } from './rewritten.ts';
import { sourcesDocument } from './sources.ts';
import { stepList } from './steps.ts';
import { lessonPlan } from './teaching.ts';
import { madeOf } from './validation/calibrationSection.ts';
import { otherEnsemble } from './validation/commands.ts';

/** What is computed inside documents that are otherwise written by hand. */
export const regions: Regions = {
  steps: stepList,
  parameters: () => parameterTables('en'),
  'parameters.zh': () => parameterTables('zh'),
  actions: () => actionTable('en'),
  'actions.zh': () => actionTable('zh'),
  functions: () => functionTable('en'),
  'functions.zh': () => functionTable('zh'),
  'observables.director': () => observableTable('director', 'en'),
  'observables.director.zh': () => observableTable('director', 'zh'),
  'observables.caseCredit': () => observableTable('caseCredit', 'en'),
  'observables.caseCredit.zh': () => observableTable('caseCredit', 'zh'),
  'observables.grade': () => observableTable('grade', 'en'),
  'observables.grade.zh': () => observableTable('grade', 'zh'),
  'observables.agency': () => observableTable('agency', 'en'),
  'observables.agency.zh': () => observableTable('agency', 'zh'),
  'observables.bureau': () => observableTable('bureau', 'en'),
  'observables.bureau.zh': () => observableTable('bureau', 'zh'),
  evidence: evidenceTables,
  'evidence.counts': evidenceCounts,
  measures: measureTables,
  paired: pairedTables,
  who: whoTables,
  ablations: () => variantTable(ablations, ['vanish', 'fall', 'shrink', 'survive']),
  mechanisms: mechanismTable,
  // A region must not begin with indented code.
  'calibration.distinct': () => `It was made by\n\n${madeOf(loadEnsemble(otherEnsemble))}`,
  'calibration.distinct.zh': () => `由下面的命令得出：\n\n${madeOf(loadEnsemble(otherEnsemble), 'zh')}`,
  'mutation.score': mutationScore,
  'mutation.survivors': mutationSurvivors,
  'lesson.en': () => lessonPlan('en'),
  'lesson.zh': () => lessonPlan('zh'),
  agreement: agreementTables,
  rivals: () => variantTable(rivals, ['present', 'absent']),
};

/** All documents that are computed, as a whole or in part. */
export async function documents(): Promise<readonly Document[]> {
  const whole = [apiDocument(), codebookDocument(), await commandsDocument(), patternsDocument(), sourcesDocument()];
  const parts = documentPaths()
    .filter((path) => !whole.some((document) => document.path === path))
    .map((path) => ({ path, text: fill(projectText(path), regions, path) }));
  return [...whole, ...parts];
}
