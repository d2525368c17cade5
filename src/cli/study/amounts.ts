const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/** A time as people say it, in seconds: `12 s`, `5 min`, `3.5 h`, `2.1 days`. */
export function timeText(seconds: number): string {
  if (seconds < 2 * MINUTE) return `${Math.max(1, Math.round(seconds))} s`;
  if (seconds < 2 * HOUR) return `${Math.round(seconds / MINUTE)} min`;
  if (seconds < 2 * DAY) return `${(seconds / HOUR).toFixed(1)} h`;
  return `${(seconds / DAY).toFixed(1)} days`;
}

/** An amount of bytes as people say it: `12 kB`, `3.4 MB`, `5.6 GB`. */
export function bytesText(bytes: number): string {
  if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1e3))} kB`;
  if (bytes < 1e9) return `${(bytes / 1e6).toFixed(1)} MB`;
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
