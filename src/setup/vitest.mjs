// @ts-check
import { build } from './steps.mjs';

/** Tests that start the command use dist/, so it has to be as new as the sources. */
export async function setup() {
  await build();
}
