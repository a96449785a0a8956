import {maskCode} from '../markdown/codeSpans.js';
import type {Outline} from '../markdown/outline.js';
import {placeIn} from '../markdown/passage.js';
import type {Passage} from '../markdown/passage.js';
import {toPlainText} from '../markdown/plainText.js';
import {directiveForms, isDirectiveName} from '../model/directive.js';
import type {DocumentDirective} from '../model/directive.js';

/**
 * Reads the directives of ours in a document, as micromark-extension-directive 3 does: a name, then
 * `[label]`, then `{attributes}`. A name with neither is text, unless it stands on a line of its own.
 */
export function readDirectives(outline: Outline): DocumentDirective[] {
  return outline.blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows.flat().flatMap(readPassage);
    return block.kind === 'text' || block.kind === 'heading' ? readPassage(block.passage) : [];
  });
}

const names = Object.keys(directiveForms).join('|');
const attribute = String.raw`\s*(?:[#.][^\s#.="'<>\`{}]{1,80}|[\w:][\w.:-]{0,80}(?:\s*=\s*(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[^\s"'=<>\`{}]{1,200}))?)`;
const directive = new RegExp(
  String.raw`(?<![:\\])(?<colons>:{1,3})(?<name>${names})(?![\w:-])(?:\[(?<label>[^[\]\n]{0,200})\])?(?<attributes>\{(?:${attribute}){0,20}\s*\})?`,
  'g',
);

function readPassage(passage: Passage): DocumentDirective[] {
  if (!passage.text.includes(':')) return [];
  return [...maskCode(passage.text).matchAll(directive)].flatMap((match) => {
    const {colons = '', name = '', label, attributes} = match.groups ?? {};
    const isBare = label === undefined && attributes === undefined;
    const isThere = colons.length > 1 ? isAlone(passage.text, match) : !isBare;
    if (!isDirectiveName(name) || !isThere) return [];
    return [
      {
        name,
        shown: colons + name,
        label: toPlainText(label ?? ''),
        attributes: readAttributes(attributes ?? ''),
        place: placeIn(passage, match.index, match.index + match[0].length),
      },
    ];
  });
}

/** Whether it has its line for itself, without which two colons begin nothing. */
function isAlone(text: string, {0: written, index}: RegExpExecArray): boolean {
  const before = text.slice(text.lastIndexOf('\n', index) + 1, index);
  const after = /^[^\n]*/.exec(text.slice(index + written.length))?.[0] ?? '';
  return (before + after).trim() === '';
}

const eachAttribute =
  /(?:(?<sign>[#.])(?<word>[^\s#.="'<>`{}]+)|(?<key>[\w:][\w.:-]*)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<plain>[^\s"'=<>`{}]+)))?)/g;

function readAttributes(text: string): Record<string, string> {
  const entries = [...text.matchAll(eachAttribute)].map(({groups = {}}) => {
    const {sign, word = '', key = '', double, single, plain} = groups;
    if (sign !== undefined) return [sign === '#' ? 'id' : 'class', word] as const;
    return [key, double ?? single ?? plain ?? ''] as const;
  });
  return Object.fromEntries(entries);
}
