import { tablesOf } from '../experiment/tables.ts';
import { defaults } from '../model/parameters/table.ts';
import type { Table } from '../observers/tables/column.ts';
import type { Document } from './document.ts';
import { table } from './markdown.ts';

/** The head of the codebook: what holds for all tables. */
const head = `# Codebook

Written by \`npm run docs\` from the columns of the program; \`codebook.csv\` in every output folder says the same for that folder.

Every table is CSV by RFC 4180: UTF-8, commas, CRLF after every row (the last one too), quotes where a cell needs them, one header row. Numbers are
written in the shortest form that reads back to the same number, with \`.\` in every locale; truth values are \`true\` and \`false\`; no
value is an empty cell. A text that a spreadsheet would take for a formula starts with \`'\`. \`--excel\` puts a byte-order mark in front.
Rows stand in the order of arms as they were named, then replicates, then within the run. The tables join on \`arm\`, \`set\`, \`replicate\` and
\`home\`.

The column *ledger* says where a number comes from: \`key\` names the row; \`trait\` is nobody's secret; \`reported\` is what the system
knows; \`true\` is what happened, which no actor of the model can see; \`outcome\` is a measure over all of these.
`;

export function codebookDocument(): Document {
  const values = defaults();
  const scenario = { name: 'default', title: { en: '', zh: '' }, values, fixes: [], villages: [] };
  const tables = tablesOf({ arms: [scenario] }, { events: 'all', children: true });
  return { path: 'docs/codebook.md', text: `${head}\n${tables.map(section).join('\n\n')}\n` };
}

function section({ name, en, zh, columns }: Table): string {
  const rows = columns.map((column) => [
    `\`${column.name}\``,
    column.ledger,
    column.unit === '-' ? '' : column.unit,
    column.range,
    column.empty === '' ? 'never' : column.empty,
    column.en,
    column.zh,
  ]);
  const cells = table(['column', 'ledger', 'unit', 'range', 'empty', 'meaning', '含义'], rows);
  return `## ${name}.csv\n\nOne row is ${en}（${zh}）.\n\n${cells}`;
}
