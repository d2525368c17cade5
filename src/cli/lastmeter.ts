#!/usr/bin/env node
// The command itself: it listens for Ctrl-C, runs what was asked for, and ends with its exit code.
import process from 'node:process';
import { exitOf, guardPipes } from './pipes.ts';
import { listen } from './stop.ts';

listen();
guardPipes();
const { main } = await import('./main.ts');
const exit = await main(process.argv.slice(2));
// An error of a stream comes after the write.
await new Promise(setImmediate);
process.exitCode = exitOf(exit);
