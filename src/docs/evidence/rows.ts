import { agencyRows } from './agency.ts';
import { directorRows } from './director.ts';
import { fixRows } from './fixes.ts';
import { frameRows } from './frame.ts';
import { governmentRows } from './government.ts';
import { mismatchRows } from './mismatch.ts';
import type { Evidence } from './row.ts';
import { theoryRows } from './theory.ts';

/** The rows of the case by section of the paper, in order. */
export const sections: readonly { readonly title: string; readonly rows: readonly Evidence[] }[] = [
  { title: 'Project, actors, numbers', rows: frameRows },
  { title: 'Supply and demand, children with special needs', rows: mismatchRows },
  { title: 'The government', rows: governmentRows },
  { title: 'The agency', rows: agencyRows },
  { title: 'The directors', rows: directorRows },
  { title: 'Diagnosis and fixes', rows: fixRows },
  { title: 'Theory and scope', rows: theoryRows },
];

export const evidence: readonly Evidence[] = sections.flatMap(({ rows }) => rows);
