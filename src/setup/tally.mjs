// @ts-check
import process from 'node:process';

/** How many checks passed and failed, for the last line of a script: `N passed, N failed`. */
export class Tally {
  passed = 0;
  failed = 0;

  /**
   * Count one check; it is told on stderr, and a failure does not stop the next one.
   * @param {string} what
   * @param {() => Promise<unknown>} check throws when it does not hold; a text that it returns is told as well
   */
  async count(what, check) {
    try {
      const figure = await check();
      this.passed++;
      process.stderr.write(`ok   ${what}${typeof figure === 'string' ? `: ${figure}` : ''}\n`);
    } catch (error) {
      this.fail(what, error);
    }
  }

  /** Count a failure. @param {string} what @param {unknown} error */
  fail(what, error) {
    this.failed++;
    process.stderr.write(`FAIL ${what}: ${error instanceof Error ? error.message : String(error)}\n`);
  }

  /** The last line, on stdout, and the exit code: 0 only if nothing failed. */
  end() {
    process.stdout.write(`${this.passed} passed, ${this.failed} failed\n`);
    process.exitCode = this.failed === 0 ? 0 : 1;
  }
}
