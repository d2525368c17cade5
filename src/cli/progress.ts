import process from 'node:process';

/** A progress bar with the time left, on a terminal only. @param what is counted */
export async function progress(total: number, what = 'runs'): Promise<{ at(done: number): void; stop(): void }> {
  if (process.stderr.isTTY !== true) return { at: () => undefined, stop: () => undefined };
  // A CommonJS package: bundled, it has a default export only.
  const { default: cliProgress } = await import('cli-progress');
  const format = `{bar} {value}/{total} ${what}, {eta_formatted} left`;
  const bar = new cliProgress.SingleBar(
    { format, stream: process.stderr, hideCursor: null, clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0);
  return { at: (done) => bar.update(done), stop: () => bar.stop() };
}
