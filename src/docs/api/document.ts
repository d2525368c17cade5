import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import type { Document } from '../document.ts';
import { table } from '../markdown.ts';
import { projectFolder } from '../project.ts';
import { type Described, described, typesIn } from './described.ts';
import { type Declared, type Exported, Modules } from './exported.ts';
import { groups } from './groups.ts';

/** What the library gives, with what its types are made of. */
export interface Api {
  readonly exports: readonly Exported[];
  /** Types that are named in what is exported, and those that are named in these; not exported themselves. */
  readonly used: readonly Exported[];
}

/** The library as `import … from 'lastmeter'` gives it in Node. */
export function api(): Api {
  const modules = new Modules();
  const exports = modules.exports(join(projectFolder(), 'src', 'library', 'node.ts'));
  const known = new Set<Declared>(exports.map(({ declared }) => declared));
  const used: Exported[] = [];
  const follow = (declared: Declared): void => {
    for (const name of typesIn(declared)) {
      const found = modules.declared(declared.getSourceFile().fileName, name);
      // Classes are the program's own works: what is said of them where they are named is enough.
      if (found === null || known.has(found) || ts.isClassDeclaration(found)) continue;
      known.add(found);
      used.push({ name, declared: found });
      follow(found);
    }
  };
  for (const { declared } of exports) follow(declared);
  return { exports, used: used.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

/** The reference of the library. */
export function apiDocument(): Document {
  const { exports, used } = api();
  const index = join(projectFolder(), 'src', 'library', 'index.ts');
  const browser = new Set(new Modules().exports(index).map(({ name }) => name));
  const rest = new Map(exports.map((one) => [one.name, one]));
  const sections = groups.map(({ title, text, names }) => {
    const own = names.map((name) => {
      const found = rest.get(name);
      if (found === undefined) throw new Error(`docs/api.md: "${name}" of the group "${title}" is not exported`);
      rest.delete(name);
      return told(found, !browser.has(name));
    });
    return `## ${title}\n\n${text}\n\n${own.join('\n')}`;
  });
  if (rest.size > 0)
    throw new Error(`docs/api.md: in no group of src/docs/api/groups.ts: ${[...rest.keys()].join(', ')}`);
  const types = used.map((one) => told(one, false));
  const text = `# The library

Written by \`npm run docs\` from the sources: signatures and docstrings of everything that \`import … from 'lastmeter'\` gives. What is marked so
is for Node alone; the rest is in the browser's build too. Arguments are never changed, and what is returned is plain data, mostly frozen. A mistake in a call is a \`RangeError\`
that says what is wrong; faults of files are a \`ScenarioError\`, faults of formulas a \`FormulaError\`. Equal arguments give equal bits, in Node and in browsers.

\`\`\`js
import { baseline, change, compare, simulate } from 'lastmeter';
const screened = change(baseline, { name: 'screened', fixes: [{ from: 14, set: { 'app.screening': 'hash' } }] });
console.log(simulate(baseline, 'h-city').outcomes.genuine);
console.log(compare(baseline, [screened], { replicates: 20 })[0].effects.genuine);
\`\`\`

${sections.join('\n')}
## Types that these are made of

Not exported by name; TypeScript knows them where they stand.

${types.join('\n')}`;
  return { path: 'docs/api.md', text };
}

function told({ name, declared }: Exported, isNodeAlone: boolean): string {
  const { signature, text, parts, returns, throws, kind } = described(declared);
  const file = relative(projectFolder(), declared.getSourceFile().fileName).split(sep).join('/');
  const lines = [
    `### ${name}`,
    `\`\`\`ts\n${signature}\n\`\`\``,
    text,
    ...partsTable(kind, parts),
    ...(returns === '' ? [] : [`Returns: ${returns}`]),
    ...throws.map((one) => `Throws: ${one}`),
    `${isNodeAlone ? 'In Node alone. ' : ''}Source: \`${file}\``,
  ];
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`;
}

function partsTable(kind: Described['kind'], parts: Described['parts']): readonly string[] {
  if (parts.length === 0) return [];
  const head = [kind === 'function' ? 'parameter' : 'member', 'type', 'what it is'];
  return [
    table(
      head,
      parts.map(({ name, type, text }) => [`\`${name}\``, `\`${type}\``, text]),
    ),
  ];
}
