import GithubSlugger from 'github-slugger';
import {parse as parseYaml} from 'yaml';
import {readOutline} from '../markdown/outline.js';
import type {Outline} from '../markdown/outline.js';
import {toPlainText} from '../markdown/plainText.js';
import type {Document, DocumentHeading} from '../model/document.js';
import type {SourceFile} from '../source/sourceFile.js';
import {maskedLines, readLabel} from './labels.js';

/**
 * Reads title, status and headings of a design document. Anchors follow Docusaurus: a heading's own
 * id (`{#id}` or a comment) counts, else the GitHub slug with `-1`, `-2` on repetition.
 */
export function readDocument(source: SourceFile, kind: string | null): Document {
  const outline = readOutline(source);
  const frontMatter = readFrontMatter(source.text);
  const headings = readHeadings(outline);
  const status = readStatus(outline) ?? asText(frontMatter['status']);
  return {
    path: source.path,
    kind,
    title: asText(frontMatter['title']) ?? headings[0]?.text ?? source.path,
    status,
    supersededBy: /superseded by\s+\[?([^\].,;()]+)/i.exec(status ?? '')?.[1]?.trim() ?? null,
    headings,
  };
}

function readHeadings(outline: Outline): DocumentHeading[] {
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

function readStatus(outline: Outline): string | null {
  for (const block of outline.blocks) {
    if (block.kind !== 'text') continue;
    for (const line of maskedLines(block)) {
      const found = readLabel(line);
      if (found?.label.toLowerCase() === 'status') {
        return toPlainText(block.passage.text.slice(found.valueStart, found.valueEnd)) || null;
      }
    }
  }
  return null;
}

function readFrontMatter(text: string): Readonly<Record<string, unknown>> {
  const match = /^---[ \t]*(?:\r\n|\n|\r)([\s\S]*?)(?:\r\n|\n|\r)---[ \t]*(?:\r|\n|$)/.exec(text);
  if (!match?.[1]) return {};
  try {
    const data: unknown = parseYaml(match[1]);
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  } catch {
    // A document's broken front matter is the site's to report; here it only costs the title.
    return {};
  }
}

function asText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
