import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { Scenario } from '../model/scenario.ts';
import { engineFingerprints } from './engineRows.ts';
import { engineRuns } from './engineRuns.ts';

/** A program for other engines: reads a resolved scenario from the file named first, prints all fingerprints as JSON. */
const scenario = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Scenario;
process.stdout.write(JSON.stringify({ numbers: engineFingerprints(50_000), ...engineRuns(scenario) }));
