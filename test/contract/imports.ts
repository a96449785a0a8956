import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, posix, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

/** One import, re-export or `import()` in a file of plugin/src. */
export interface Import {
  /** The importing file, from plugin/src, with `/` and without its ending. */
  readonly from: string;
  readonly specifier: string;
  /** The imported file in the form of `from`, by its path or by our package's name; else null. */
  readonly to: string | null;
  readonly isTypeOnly: boolean;
}

const sourceFolder = fileURLToPath(new URL('../../plugin/src', import.meta.url));

/** The TypeScript files of plugin/src, from there, in order. */
export function listSourceFiles(): string[] {
  const entries = readdirSync(sourceFolder, {recursive: true, withFileTypes: true});
  const paths = entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name));
  return paths
    .map((entry) => relative(sourceFolder, join(entry.parentPath, entry.name)))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** Every import in a file of plugin/src. */
export function readImports(path: string): Import[] {
  return parseImports(path, readFileSync(join(sourceFolder, path), 'utf8'));
}

/** Every import in a text that stands at a path of plugin/src. */
export function parseImports(path: string, text: string): Import[] {
  const from = withoutEnding(path);
  const found: Import[] = [];
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return found;

  function visit(node: ts.Node): void {
    const target = targetOf(node);
    if (target) {
      const to = resolveSpecifier(from, target.specifier);
      found.push({from, to, ...target});
    }
    ts.forEachChild(node, visit);
  }
}

type Target = Pick<Import, 'specifier' | 'isTypeOnly'>;

function targetOf(node: ts.Node): Target | undefined {
  if (ts.isImportDeclaration(node)) {
    const isTypeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return toTarget(node.moduleSpecifier, isTypeOnly);
  }
  if (ts.isExportDeclaration(node)) return toTarget(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return toTarget(node.arguments[0], false);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return toTarget(node.argument.literal, true);
  }
  return undefined;
}

function toTarget(specifier: ts.Node | undefined, isTypeOnly: boolean): Target | undefined {
  if (!specifier || !ts.isStringLiteralLike(specifier)) return undefined;
  return {specifier: specifier.text, isTypeOnly};
}

function resolveSpecifier(from: string, specifier: string): string | null {
  const own = 'docusaurus-plugin-tickets/';
  if (specifier.startsWith(own)) return withoutEnding(specifier.slice(own.length));
  if (!specifier.startsWith('.')) return null;
  return withoutEnding(posix.join(dirname(from), specifier));
}

function withoutEnding(path: string): string {
  return path.replace(/\.(?:tsx?|js)$/, '');
}
