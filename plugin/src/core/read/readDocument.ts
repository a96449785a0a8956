import GithubSlugger from 'github-slugger';
import {readFrontMatter} from '../markdown/frontMatter.js';
import {readOutline} from '../markdown/outline.js';
import type {Outline} from '../markdown/outline.js';
import {placeIn, placeOfPassage} from '../markdown/passage.js';
import {toPlainText} from '../markdown/plainText.js';
import type {FrontMatterEntry} from '../markdown/yaml.js';
import type {Document, DocumentHeading} from '../model/document.js';
import type {Located, SourceFile} from '../source/sourceFile.js';
import {readDisableComments} from './disableComments.js';
import {labelsOf} from './labels.js';

/**
 * Reads title, status and headings of a design document. Anchors follow Docusaurus: a heading's own
 * id (`{#id}` or a comment) counts, else the GitHub slug with `-1`, `-2` on repetition.
 */
export function readDocument(source: SourceFile, kind: string | null): Document {
  const outline = readOutline(source);
  const headings = readHeadings(outline);
  const frontMatter = readFrontMatter(source);
  const {entries} = frontMatter;
  const found = readStatus(outline) ?? statusKey(entries);
  const status = found?.value ?? null;
  return {
    path: source.path,
    kind,
    title: keyOf(entries, 'title') ?? headings[0]?.text ?? source.path,
    status,
    statusPlace: found?.place ?? null,
    supersededBy: /superseded by\s+\[?([^\].,;()]+)/i.exec(status ?? '')?.[1]?.trim() ?? null,
    headings,
    disableComments: readDisableComments(source, outline, frontMatter),
  };
}

/** The headings of an outline, with their anchors, in the order of its heading blocks. */
export function readHeadings(outline: Outline): DocumentHeading[] {
  const slugger = new GithubSlugger();
  return outline.blocks.flatMap((block) => {
    if (block.kind !== 'heading') return [];
    const {text, id} = splitHeadingId(block.passage.text);
    const plain = toPlainText(text);
    return [{text: plain, level: block.level, anchor: id ?? slugger.slug(plain)}];
  });
}

/** Splits `Heading {#id}` and its comment forms, as Docusaurus 3.10 documents them. */
function splitHeadingId(text: string): {text: string; id: string | null} {
  const start = Math.max(text.lastIndexOf('{'), text.lastIndexOf('<!--'));
  const match = start < 0 ? null : explicitId.exec(text.slice(start, start + 200));
  if (!match) return {text, id: null};
  return {text: text.slice(0, start).trimEnd(), id: match.slice(1).find(Boolean) ?? null};
}

const explicitId = /^(?:\{#([^\s{}]+)\}|\{\/\*\s*#([^\s*]+)\s*\*\/\}|<!--\s*#(\S+)\s*-->)$/;

/** A label `Status:`, or what stands below a heading of that name, as Nygard's form has it. */
function readStatus(outline: Outline): Located<string> | null {
  let isBelow = false;
  for (const block of outline.blocks) {
    if (block.kind === 'heading') isBelow = /^status$/i.test(toPlainText(block.passage.text));
    if (block.kind !== 'text') continue;
    const {passage} = block;
    const label = labelsOf(passage).find((it) => it.text.toLowerCase() === 'status');
    if (!label && !isBelow) continue;
    const start = label?.valueStart ?? 0;
    const end = label?.valueEnd ?? firstLineEnd(passage.text);
    const value = toPlainText(passage.text.slice(start, end));
    return value === '' ? null : {value, place: placeIn(passage, start, end)};
  }
  return null;
}

function firstLineEnd(text: string): number {
  const end = text.indexOf('\n');
  return end < 0 ? text.length : end;
}

function statusKey(entries: readonly FrontMatterEntry[]): Located<string> | null {
  const passage = entries.find(({key}) => key.toLowerCase() === 'status')?.values[0];
  const value = passage?.text.trim() ?? '';
  return passage && value !== '' ? {value, place: placeOfPassage(passage)} : null;
}

function keyOf(entries: readonly FrontMatterEntry[], name: string): string | null {
  const value = entries.find(({key}) => key.toLowerCase() === name)?.values[0]?.text.trim();
  return value === undefined || value === '' ? null : value;
}
