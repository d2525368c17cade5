// @ts-check
// For vitest: what a module imports, and what it defines at its top, are read as fast as in the built command.

/** Node 20 compiles too early for work as short as most tests: see src/experiment/v8.ts. */
export const flags = process.versions.node.startsWith('20.') ? ['--interrupt-budget=400000'] : [];

/**
 * Vitest calls an imported function through its module and a getter, each time: a run of the case takes two and a half times as long
 * as built. Here each name is bound once, where it is imported, and top-level constants become `var`, as esbuild makes them. That asks for
 * modules that do not import each other in a circle (walls.mjs holds it). Test files stay as they are: they may replace modules.
 * @returns {import('vite').Plugin}
 */
export function bindings() {
  return {
    name: 'bindings',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || id.endsWith('.test.ts')) return null;
      const { body } = this.parse(code);
      /** @type {{ at: number, end: number, text: string }[]} */
      const edits = [];
      let count = 0;
      for (const node of body) {
        if (node.type === 'ImportDeclaration') {
          const bound = [];
          for (const name of node.specifiers) {
            if (name.type !== 'ImportSpecifier' || name.imported.type !== 'Identifier') continue;
            const hidden = `__bound${count++}`;
            edits.push({ at: name.start, end: name.end, text: `${name.imported.name} as ${hidden}` });
            bound.push(`${name.local.name} = ${hidden}`);
          }
          // On the line where the import ends: an error still names the right line.
          if (bound.length > 0) edits.push({ at: node.end, end: node.end, text: `;var ${bound.join(', ')};` });
        }
        const defined = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
        if (defined?.type === 'VariableDeclaration' && defined.kind !== 'var') {
          edits.push({ at: defined.start, end: defined.start + defined.kind.length, text: 'var' });
        }
      }
      if (edits.length === 0) return null;
      let written = '';
      let from = 0;
      for (const { at, end, text } of edits) {
        written += code.slice(from, at) + text;
        from = end;
      }
      return { code: written + code.slice(from), map: null };
    },
  };
}
