import GithubSlugger from 'github-slugger';
import {readFrontMatter} from '../markdown/frontMatter.js';
import {readOutline} from '../markdown/outline.js';
import type {Outline} from '../markdown/outline.js';
import {toPlainText} from '../markdown/plainText.js';
import type {FrontMatterEntry} from '../markdown/yaml.js';
import type {Document, DocumentHeading} from '../model/document.js';
import type {SourceFile} from '../source/sourceFile.js';
import {readDisableComments} from './disableComments.js';
import {readDirectives} from './documentDirectives.js';
import {readGoal} from './documentGoal.js';
import {readDocumentLinks} from './documentLinks.js';
import {readRelations} from './documentRelations.js';
import {readDocumentStatus} from './documentStatus.js';
import {successorIn} from './successor.js';

/**
 * Reads title, status, headings and links of a design document. Anchors follow Docusaurus: a heading's own
 * id (`{#id}` or a comment) counts, else the GitHub slug with `-1`, `-2` on repetition.
 */
export function readDocument(source: SourceFile, kind: string | null): Document {
  const outline = readOutline(source);
  const headings = readHeadings(outline);
  const frontMatter = readFrontMatter(source);
  const {entries} = frontMatter;
  const found = readDocumentStatus(outline, entries);
  const status = found?.value ?? null;
  const {supersededBy, supersedes} = readRelations(outline, entries, status);
  return {
    path: source.path,
    kind,
    title: keyOf(entries, 'title') ?? headings[0]?.text ?? source.path,
    status,
    statusPlace: found?.place ?? null,
    supersededBy: (found && successorIn(found.raw)) ?? supersededBy,
    supersedes,
    references: readDocumentLinks(outline),
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

function keyOf(entries: readonly FrontMatterEntry[], name: string): string | null {
  const value = entries.find(({key}) => key.toLowerCase() === name)?.values[0]?.text.trim();
  return value === undefined || value === '' ? null : value;
}
