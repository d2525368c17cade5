import { calibrateCommand } from './calibrate.ts';
import type { Command } from './command.ts';
import { compareCommand } from './compare.ts';
import { completionCommand } from './completion.ts';
import { diaryCommand } from './diary.ts';
import { discoverCommand } from './discover.ts';
import { enoughCommand } from './enough.ts';
import { explainCommand } from './explain.ts';
import { frontierCommand } from './frontier.ts';
import { initCommand } from './init.ts';
import { pageCommand } from './page.ts';
import { patternsCommand } from './patterns.ts';
import { runCommand } from './run.ts';
import { schemaCommand } from './schema.ts';
import { sensitivityCommand } from './sensitivity.ts';
import { studyCommand } from './study.ts';
import { submitCommand } from './submit.ts';
import { validateCommand } from './validate.ts';

/** All commands, in the order of the help. */
export const commands: readonly Command[] = [
  runCommand,
  compareCommand,
  studyCommand,
  submitCommand,
  patternsCommand,
  calibrateCommand,
  sensitivityCommand,
  discoverCommand,
  frontierCommand,
  enoughCommand,
  diaryCommand,
  explainCommand,
  pageCommand,
  validateCommand,
  schemaCommand,
  initCommand,
  completionCommand(() => commands),
];
