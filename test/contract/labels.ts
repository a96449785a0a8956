import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import {workspace} from '../helpers/paths.js';

/** A label in the sources: what `translate()` or `<Translate>` is given. */
export interface Label {
  readonly file: string;
  /** Null where it is not written out, so that Docusaurus cannot find it. */
  readonly id: string | null;
  readonly message: string | null;
}

const folder = path.join(workspace, 'plugin', 'src');

/** Every label of the theme and of what it shares, in the order of their files. */
export function listLabels(): Label[] {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'});
  return files
    .filter((file) => /^(?:theme|client)[/\\].*\.tsx?$/.test(file))
    .sort()
    .flatMap((file) => labelsIn(file, readFileSync(path.join(folder, file), 'utf8')));
}

/** The labels in a text. */
export function labelsIn(file: string, text: string): Label[] {
  const found: Label[] = [];
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;

  function visit(node: ts.Node): void {
    const label = labelOfCall(node) ?? labelOfElement(node);
    if (label) found.push({file, ...label});
    ts.forEachChild(node, visit);
  }
}

type Found = Omit<Label, 'file'> | undefined;

function labelOfCall(node: ts.Node): Found {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'translate') return undefined;
  const [argument] = node.arguments;
  const properties =
    argument && ts.isObjectLiteralExpression(argument) ? argument.properties : undefined;
  const valueOf = (name: string): string | null => {
    const property = properties?.find((each) => each.name?.getText() === name);
    return property && ts.isPropertyAssignment(property) ? literal(property.initializer) : null;
  };
  return {id: valueOf('id'), message: valueOf('message')};
}

function labelOfElement(node: ts.Node): Found {
  if (ts.isJsxSelfClosingElement(node) && node.tagName.getText() === 'Translate')
    return {id: null, message: null};
  if (!ts.isJsxElement(node) || node.openingElement.tagName.getText() !== 'Translate')
    return undefined;
  const attributes = node.openingElement.attributes.properties.filter(ts.isJsxAttribute);
  const id = attributes.find(({name}) => name.getText() === 'id')?.initializer;
  const children = node.children.filter((child) => child.getText().trim() !== '');
  const [child] = children;
  return {
    id: id ? literal(id) : null,
    message: child && children.length === 1 ? textOf(child) : null,
  };
}

function textOf(child: ts.JsxChild): string | null {
  if (ts.isJsxText(child)) return child.text.trim().replace(/\s+/g, ' ');
  return ts.isJsxExpression(child) && child.expression ? literal(child.expression) : null;
}

function literal(node: ts.Node): string | null {
  return ts.isStringLiteralLike(node) ? node.text : null;
}
