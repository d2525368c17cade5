import { useState } from 'preact/hooks';

/** Whether something was opened once for a key: it stays open until the key changes. */
export function useOnce(key: string): readonly [boolean, () => void] {
  const [open, setOpen] = useState('');
  return [open === key, () => setOpen(key)];
}
