import { calibrateCommand } from './calibrate.ts';
import type { Command } from './command.ts';
import { compareCommand } from './compare.ts';
import { diaryCommand } from './diary.ts';
import { discoverCommand } from './discover.ts';
import { enoughCommand } from './enough.ts';
import { explainCommand } from './explain.ts';
import { frontierCommand } from './frontier.ts';
import { patternsCommand } from './patterns.ts';
import { runCommand } from './run.ts';
import { schemaCommand } from './schema.ts';
import { sensitivityCommand } from './sensitivity.ts';
import { validateCommand } from './validate.ts';

/** All commands, in the order of the help. */
export const commands: readonly Command[] = [
  runCommand,
  compareCommand,
  patternsCommand,
  calibrateCommand,
  sensitivityCommand,
  discoverCommand,
  frontierCommand,
  enoughCommand,
  diaryCommand,
  explainCommand,
  validateCommand,
  schemaCommand,
];
