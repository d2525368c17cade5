import ts from 'typescript';
import type { Declared } from './exported.ts';

/** A part of a type: a member of an interface, a field or method of a class, a parameter of a function. */
export interface Part {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** What a docstring and a signature say. */
export interface Described {
  readonly kind: 'function' | 'type' | 'value';
  readonly signature: string;
  readonly text: string;
  readonly parts: readonly Part[];
  readonly returns: string;
  readonly throws: readonly string[];
}

/** What there is to be told of a declaration. */
export function described(declared: Declared): Described {
  const holder = ts.isVariableDeclaration(declared) ? declared.parent.parent : declared;
  const tags = ts.getJSDocTags(holder);
  const said = (name: string) =>
    tags.filter(({ tagName }) => tagName.text === name).map(({ comment }) => plain(comment));
  const common = { text: textOf(holder), returns: said('returns').join(' '), throws: said('throws') };
  if (ts.isFunctionDeclaration(declared)) {
    const parts = declared.parameters.map((parameter) => partOf(parameter, tags));
    return { ...common, kind: 'function', signature: head(declared), parts };
  }
  if (ts.isVariableDeclaration(declared)) {
    return { ...common, kind: 'value', signature: `const ${declared.name.getText()}: ${typeOf(declared)}`, parts: [] };
  }
  if (ts.isTypeAliasDeclaration(declared)) {
    return { ...common, kind: 'type', signature: oneLine(declared.getText().replace(/^export /, '')), parts: [] };
  }
  const members = [...declared.members].filter(isPublic);
  const parts = members.map((member) => ({
    name: `${member.name?.getText() ?? ''}${'questionToken' in member && member.questionToken ? '?' : ''}`,
    type: memberType(member),
    text: textOf(member),
  }));
  const heritage = declared.heritageClauses?.map((clause) => ` ${clause.getText()}`).join('') ?? '';
  const word = ts.isClassDeclaration(declared) ? 'class' : 'interface';
  return { ...common, kind: 'type', signature: `${word} ${declared.name?.text}${heritage}`, parts };
}

/** Names of types in a declaration, without what is inside the body of a function or class method. */
export function typesIn(declared: Declared): readonly string[] {
  const found = new Set<string>();
  const look = (node: ts.Node): void => {
    if (ts.isBlock(node) || ts.isObjectLiteralExpression(node)) return;
    if (ts.isTypeReferenceNode(node)) found.add(node.typeName.getText());
    if (ts.isExpressionWithTypeArguments(node)) found.add(node.expression.getText());
    ts.forEachChild(node, look);
  };
  look(declared);
  return [...found];
}

function head(declared: ts.FunctionDeclaration): string {
  const parameters = declared.parameters.map((parameter) => {
    const optional = parameter.initializer !== undefined || parameter.questionToken !== undefined ? '?' : '';
    return `${parameterName(parameter)}${optional}: ${parameterType(parameter)}`;
  });
  const returned = declared.type === undefined ? 'void' : oneLine(declared.type.getText());
  const whole = `${declared.name?.text}(${parameters.join(', ')}): ${returned}`;
  return whole.length <= 110 ? whole : `${declared.name?.text}(\n  ${parameters.join(',\n  ')},\n): ${returned}`;
}

/** Taken apart where it comes in, a parameter has no name: it is called by its type. */
function parameterName({ name, type }: ts.ParameterDeclaration): string {
  if (ts.isIdentifier(name)) return name.text;
  const of = /[A-Z]\w*/.exec(type?.getText().replace(/^(?:Pick|Partial|Readonly)</, '') ?? '')?.[0] ?? 'given';
  return of.charAt(0).toLowerCase() + of.slice(1);
}

function parameterType({ type, initializer }: ts.ParameterDeclaration): string {
  if (type !== undefined) return oneLine(type.getText());
  return initializer !== undefined && ts.isNumericLiteral(initializer) ? 'number' : 'string';
}

function partOf(parameter: ts.ParameterDeclaration, tags: readonly ts.JSDocTag[]): Part {
  const name = parameterName(parameter);
  const own = tags.find((tag) => ts.isJSDocParameterTag(tag) && tag.name.getText() === name);
  const usual =
    parameter.initializer === undefined ? '' : ` (left out: \`${oneLine(parameter.initializer.getText())}\`)`;
  return { name, type: parameterType(parameter), text: `${plain(own?.comment)}${usual}` };
}

function isPublic(member: ts.ClassElement | ts.TypeElement): boolean {
  if (ts.isConstructorDeclaration(member)) return false;
  if (member.name !== undefined && ts.isPrivateIdentifier(member.name)) return false;
  return !(
    ts.canHaveModifiers(member) && ts.getModifiers(member)?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword)
  );
}

function memberType(member: ts.ClassElement | ts.TypeElement): string {
  if (ts.isMethodDeclaration(member) || ts.isMethodSignature(member)) {
    return oneLine(
      `(${member.parameters.map((one) => one.getText()).join(', ')}) => ${member.type?.getText() ?? 'void'}`,
    );
  }
  const { type, initializer } = member as ts.PropertyDeclaration;
  return oneLine(type?.getText() ?? initializer?.getText() ?? '');
}

/** The type of a value as it is written: beside its name, or behind `as` or `satisfies`. */
function typeOf({ type, initializer }: ts.VariableDeclaration): string {
  if (type !== undefined) return oneLine(type.getText());
  if (initializer !== undefined && (ts.isAsExpression(initializer) || ts.isSatisfiesExpression(initializer)))
    return oneLine(initializer.type.getText());
  return oneLine(initializer?.getText() ?? '');
}

function textOf(node: ts.Node): string {
  const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return plain(docs.at(-1)?.comment);
}

function plain(comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string {
  return oneLine(ts.getTextOfJSDocComment(comment) ?? '').replace(/,$/, '');
}

function oneLine(text: string): string {
  return text
    .replace(/\/\*\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
