import GithubSlugger from 'github-slugger';
import {readFrontMatter} from '../markdown/frontMatter.js';
import {readOutline} from '../markdown/outline.js';
import type {Outline} from '../markdown/outline.js';
import type {Passage} from '../markdown/passage.js';
import {placeIn, placeOfPassage} from '../markdown/passage.js';
import {toPlainText} from '../markdown/plainText.js';
import type {FrontMatterEntry} from '../markdown/yaml.js';
import type {Document, DocumentHeading} from '../model/document.js';
import type {Located, SourceFile} from '../source/sourceFile.js';
import {readDisableComments} from './disableComments.js';
import {readDirectives} from './documentDirectives.js';
import {readGoal} from './documentGoal.js';
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
    supersededBy: found && successorIn(found.raw),
    goal: kind === 'prd' ? readGoal(outline) : [],
    headings,
    directives: readDirectives(outline),
    disableComments: readDisableComments(source, outline, frontMatter),
  };
}

/** The headings of an outline, with their anchors, in the order of its heading blocks. */
export function readHeadings(outline: Outline): DocumentHeading[] {
  const slugger = new GithubSlugger();
  return outline.blocks.flatMap((block) => {
    if (block.kind !== 'heading') return [];
    const {text, id} = splitHeadingId(block.passage.text);
    const plain = toPlainText(text.replace(textDirective, '$1'));
    return [{text: plain, level: block.level, anchor: id ?? slugger.slug(plain)}];
  });
}

/** Of a directive in a heading Docusaurus counts what stands between its brackets. */
const textDirective =
  /(?<![:\\\w]):[a-zA-Z][\w-]{0,40}\[([^[\]\n]{0,200})\](?:\{[^{}\n]{0,200}\})?/g;

/** Splits `Heading {#id}` and its comment forms, as Docusaurus 3.10 documents them. */
function splitHeadingId(text: string): {text: string; id: string | null} {
  const start = Math.max(text.lastIndexOf('{'), text.lastIndexOf('<!--'));
  const match = start < 0 ? null : explicitId.exec(text.slice(start, start + 200));
  if (!match) return {text, id: null};
  return {text: text.slice(0, start).trimEnd(), id: match.slice(1).find(Boolean) ?? null};
}

const explicitId = /^(?:\{#([^\s{}]+)\}|\{\/\*\s*#([^\s*]+)\s*\*\/\}|<!--\s*#(\S+)\s*-->)$/;

/** A status as a reader sees it, and as it is written. */
interface Status extends Located<string> {
  readonly raw: string;
}

/**
 * A label `Status:`, or what stands below a heading of that name, as Nygard's form has it: the last
 * line there, since a later status is written below an earlier one. Lines about other decisions are
 * no status.
 */
function readStatus(outline: Outline): Status | null {
  let isBelow = false;
  let last: Status | null = null;
  for (const block of outline.blocks) {
    if (block.kind === 'heading') {
      if (last) return last;
      isBelow = /^status$/i.test(toPlainText(block.passage.text));
    }
    if (block.kind !== 'text') continue;
    const {passage} = block;
    const label = labelsOf(passage).find((it) => it.text.toLowerCase() === 'status');
    if (label) return toStatus(passage, label.valueStart, label.valueEnd);
    if (!isBelow || aboutOthers.test(passage.text)) continue;
    last = toStatus(passage, 0, firstLineEnd(passage.text)) ?? last;
  }
  return last;
}

const aboutOthers = /^\W*(?:super[sc]edes|amends|amended by|clarifies|clarified by)\b/i;

function toStatus(passage: Passage, start: number, end: number): Status | null {
  const raw = passage.text.slice(start, end);
  const value = toPlainText(raw);
  return value === '' ? null : {value, raw, place: placeIn(passage, start, end)};
}

function firstLineEnd(text: string): number {
  const end = text.indexOf('\n');
  return end < 0 ? text.length : end;
}

function statusKey(entries: readonly FrontMatterEntry[]): Status | null {
  const passage = entries.find(({key}) => key.toLowerCase() === 'status')?.values[0];
  const value = passage?.text.trim() ?? '';
  return passage && value !== '' ? {value, raw: value, place: placeOfPassage(passage)} : null;
}

/** What a status of `Superseded by …` names: a number or a name, or the file a link leads to. */
function successorIn(status: string): string | null {
  const match = successor.exec(status);
  const text = (match?.[1] ?? match?.[3])?.trim();
  const isNumbered = text !== undefined && /^(?:adr[-\s]?)?\d/i.test(text);
  return (isNumbered ? undefined : match?.[2]?.replace(/#.*$/s, '')) ?? text ?? null;
}

const successor =
  /super[sc]eded by\s+(?:\[([^\]]{1,200})\]\(([^\s()]{1,300})[^()]*\)|\[?([^\].,;()]+))/i;

function keyOf(entries: readonly FrontMatterEntry[], name: string): string | null {
  const value = entries.find(({key}) => key.toLowerCase() === name)?.values[0]?.text.trim();
  return value === undefined || value === '' ? null : value;
}
