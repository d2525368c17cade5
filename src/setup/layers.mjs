// @ts-check
// The import walls, as rules for dependency-cruiser; walls.mjs runs them.

const tests = '\\.test\\.ts$';

/**
 * The folders of src, from the most fundamental to what people start: each may import what stands before it. So the model imports
 * nothing of the rest, measures and observers know a run and not the files it came from, and no program leans on what tests share.
 */
export const order = [
  ...['model', 'measures', 'observers', 'scenario', 'experiment', 'analysis', 'report', 'page', 'library', 'cli'],
  ...['testing', 'bench', 'docs', 'setup'],
];

/**
 * A file of `from` may not import a file of `to`.
 * @param {string} name
 * @param {string} comment
 * @param {{ path: string, pathNot?: string[] }} from
 * @param {object} to
 */
function forbid(name, comment, from, to) {
  const pathNot = [...(from.pathNot ?? []), tests];
  return { name, comment, severity: /** @type {const} */ ('error'), from: { ...from, pathNot }, to };
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...order
      .slice(0, -1)
      .map((layer, k) =>
        forbid(
          `${layer}-below`,
          `${layer} imports nothing that builds on it.`,
          { path: `^src/${layer}/` },
          { path: `^src/(${order.slice(k + 1).join('|')})/` },
        ),
      ),
    forbid(
      'model-pure',
      'The model and the measures do no input or output, so that Node and the browser give the same bytes.',
      { path: '^src/(model|measures)/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'model-packages',
      'The model uses these few packages, all without input or output.',
      { path: '^src/(model|measures)/' },
      {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-no-pkg', 'npm-unknown'],
        pathNot:
          '/node_modules/(@types/)?(mathjs|seedrandom|d3|fastest-levenshtein)|^node_modules/(@types/)?(mathjs|seedrandom|d3|fastest-levenshtein)',
      },
    ),
    forbid(
      'sealed',
      'Only nature, measures and observers may break the seal of the truth.',
      { path: '^src/', pathNot: ['^src/(measures|observers)/', '^src/model/(nature|truth|observers)/'] },
      { path: '^src/model/truth/open\\.ts$' },
    ),
    forbid(
      'observers-unseen',
      'No actor sees what observers write.',
      { path: '^src/model/', pathNot: ['^src/model/observers/'] },
      { path: '^src/model/observers/' },
    ),
    forbid('no-cycle', 'Imports make no circle.', { path: '^src/' }, { circular: true }),
    forbid('resolvable', 'Every import leads to a file.', { path: '^src/' }, { couldNotResolve: true }),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types count: a type of the truth is a leak too.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
