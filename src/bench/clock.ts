/** The smallest of many values: what the work takes when nothing else disturbs it. Throws on an empty list. */
export function least(values: readonly number[]): number {
  if (values.length === 0) throw new Error('least of no value');
  return Math.min(...values);
}

/** Milliseconds of processor time that work takes: of this process with all its threads, so that a busy machine counts less. */
export function cpuTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Nanoseconds of one Math.exp at this moment: how fast this machine happens to be, to read other figures by. */
export function yardstick(): number {
  const calls = 100_000;
  let sum = 0;
  const time = cpuTime(() => {
    sum = exponentials(calls);
  });
  if (!(sum > 0)) throw new Error('Math.exp gave no number');
  return (time * 1e6) / calls;
}

function exponentials(calls: number): number {
  let sum = 0;
  for (let call = 0; call < calls; call++) sum += Math.exp(-(call % 1000) / 300);
  return sum;
}
