import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** A declaration that has a name of its own. */
export type Declared =
  | ts.FunctionDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.ClassDeclaration
  | ts.VariableDeclaration;

/** A name that a module gives, and where it is declared. */
export interface Exported {
  /** As others import it; `pictures.lines` for a name inside a namespace. */
  readonly name: string;
  readonly declared: Declared;
}

/** Reads modules by their syntax alone: signatures as they are written. */
export class Modules {
  readonly #read = new Map<string, ts.SourceFile>();

  module(path: string): ts.SourceFile {
    const known = this.#read.get(path);
    if (known !== undefined) return known;
    const read = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
    this.#read.set(path, read);
    return read;
  }

  /** All that a module exports, re-exports followed. @throws Error for a form of export that is not known here */
  exports(path: string, prefix = ''): readonly Exported[] {
    return this.module(path).statements.flatMap((statement): readonly Exported[] => {
      if (!ts.isExportDeclaration(statement)) return this.#own(statement, prefix);
      const from = join(dirname(path), textOf(statement.moduleSpecifier));
      const { exportClause: clause } = statement;
      if (clause === undefined) return this.exports(from, prefix);
      if (ts.isNamespaceExport(clause)) return this.exports(from, `${prefix}${clause.name.text}.`);
      return clause.elements.map(({ name, propertyName }) => ({
        name: `${prefix}${name.text}`,
        declared: this.declared(from, (propertyName ?? name).text) ?? missing(name.text, from),
      }));
    });
  }

  /** The declaration of a name that a module declares, imports or passes on; null for one that is not of the project. */
  declared(path: string, name: string): Declared | null {
    for (const statement of this.module(path).statements) {
      const own = declarationsIn(statement).find((one) => one.name?.getText() === name);
      if (own !== undefined) return own;
      if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
      const from = textOf(statement.moduleSpecifier);
      const names = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : statement.exportClause;
      if (names === undefined || !from.startsWith('.') || !('elements' in names)) continue;
      const found = [...names.elements].find((element) => element.name.text === name);
      if (found !== undefined) return this.declared(join(dirname(path), from), (found.propertyName ?? found.name).text);
    }
    return null;
  }

  #own(statement: ts.Statement, prefix: string): readonly Exported[] {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    if (!isExported) return [];
    return declarationsIn(statement).map((declared) => ({ name: `${prefix}${declared.name?.getText()}`, declared }));
  }
}

function declarationsIn(statement: ts.Statement): readonly Declared[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations;
  const isOne =
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isClassDeclaration(statement);
  return isOne ? [statement] : [];
}

function textOf(specifier: ts.Expression | undefined): string {
  return specifier !== undefined && ts.isStringLiteral(specifier) ? specifier.text : '';
}

function missing(name: string, from: string): never {
  throw new Error(`"${name}" is exported from ${from}, which does not declare it`);
}
