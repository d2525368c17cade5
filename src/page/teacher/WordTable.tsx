import { Heads } from '../parts/Heads.tsx';

/** A table of words: what it holds is named by the first of its heads. */
export function WordTable({
  head,
  rows,
}: {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}) {
  return (
    <section class="scroll tall" tabIndex={0} aria-label={head[0]}>
      <table>
        <Heads names={head} />
        <tbody>
          {rows.map((row, r) => (
            <tr key={r}>
              {row.map((cell, c) => (
                <td key={c}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
