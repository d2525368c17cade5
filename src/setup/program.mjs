// @ts-check
import { relative, sep } from 'node:path';
import ts from 'typescript';

/**
 * A project's TypeScript program with its checker.
 * @param {string} root the project's folder, with its tsconfig.json
 */
export function program(root) {
  const config = ts.getParsedCommandLineOfConfigFile(
    `${root}/tsconfig.json`,
    { noEmit: true },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
        throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
      },
    },
  );
  if (config === undefined) throw new Error(`${root}/tsconfig.json cannot be read`);
  const made = ts.createProgram(config.fileNames, config.options);
  /** A file's path in the project, with `/`. @param {ts.SourceFile} source */
  const local = (source) => relative(root, source.fileName).split(sep).join('/');
  return { checker: made.getTypeChecker(), sources: made.getSourceFiles(), local };
}

/** @typedef {ReturnType<typeof program>} Program */

/**
 * Look at every node of a file.
 * @param {ts.Node} node
 * @param {(node: ts.Node) => void} look
 */
export function walk(node, look) {
  look(node);
  ts.forEachChild(node, (child) => walk(child, look));
}

/** `line:column` of a node, 1-based. @param {ts.Node} node */
export function place(node) {
  const { line, character } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
  return `${line + 1}:${character + 1}`;
}
