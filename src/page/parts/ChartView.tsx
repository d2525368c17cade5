import { useState } from 'preact/hooks';
import { type Chart, chartCsv } from '../charts/chart.ts';
import { chartWords as w } from '../words/charts.ts';
import { common } from '../words/common.ts';
import { decimal, say } from '../words/say.ts';
import { download, picture } from './download.ts';
import { Heads } from './Heads.tsx';

/** A chart with its sentence, its table and its files. */
export function ChartView({ chart }: { readonly chart: Chart }) {
  const [isTable, setTable] = useState(false);
  const save = (kind: 'CSV' | 'SVG' | 'PNG') => say(w.save(kind, chart.sentence));
  return (
    <figure class="chart">
      <figcaption>
        <span class="sentence">{chart.sentence}</span> <span class="simulated">{say(common.simulated)}</span>
      </figcaption>
      {isTable ? <ChartTable chart={chart} /> : <div class="drawing" dangerouslySetInnerHTML={{ __html: chart.svg }} />}
      {chart.note !== null && <p class="note">{chart.note}</p>}
      <div class="tools">
        <button type="button" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
          {say(isTable ? w.picture : w.table)}
        </button>
        <button
          type="button"
          aria-label={save('CSV')}
          onClick={() => download(`${chart.name}.csv`, chartCsv(chart), 'text/csv')}
        >
          CSV
        </button>
        <button
          type="button"
          aria-label={save('SVG')}
          onClick={() => download(`${chart.name}.svg`, chart.svg, 'image/svg+xml')}
        >
          SVG
        </button>
        <button
          type="button"
          aria-label={save('PNG')}
          onClick={() => {
            void picture(chart.svg).then((blob) => download(`${chart.name}.png`, blob, 'image/png'));
          }}
        >
          PNG
        </button>
      </div>
    </figure>
  );
}

function ChartTable({ chart }: { readonly chart: Chart }) {
  return (
    <section class="scroll" tabIndex={0} aria-label={chart.sentence}>
      <table>
        <Heads names={chart.head} />
        <tbody>
          {chart.rows.map((row, r) => (
            <tr key={r}>
              {row.map((cell, c) => (
                <td key={c}>{typeof cell === 'number' && !Number.isInteger(cell) ? decimal(cell, 3) : cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
