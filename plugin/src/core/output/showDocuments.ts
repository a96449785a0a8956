import type {BacklogTicket, ResolvedReference} from '../model/backlog.js';
import {cutSection} from '../read/documentText.js';
import type {DocumentPart} from '../read/documentText.js';
import {splitLines} from '../source/sourceFile.js';
import type {ShowJson} from './showSchema.js';
import type {ShowSources} from './showSources.js';
import type {TextBudget} from './textBudget.js';

/** The documents and sections a ticket refers to, in its order; what a larger part holds comes once. */
export function toDocuments(
  sources: ShowSources,
  {documents}: BacklogTicket,
  budget: TextBudget,
): ShowJson['documents'] {
  const parts = documents.flatMap((reference) => toPart(sources, reference));
  return parts
    .filter((part, index) => !parts.some((other, at) => holds(other, part, at < index)))
    .map(({content, ...part}) => ({
      ...part,
      content: content === null ? null : budget.take(content),
    }));
}

/** References, as written, that lead to no file of the repository, web addresses among them. */
export function listUnread({documents}: BacklogTicket): string[] {
  const written = documents
    .filter(({path}) => path === null)
    .map(({reference}) => reference.target);
  return [...new Set(written)];
}

type Part = Omit<ShowJson['documents'][number], 'content'> & {readonly content: string | null};

function toPart({readText}: ShowSources, reference: ResolvedReference): Part[] {
  const {path, anchor, document, found} = reference;
  if (path === null || (!found && document === null)) return [];
  const text = readText(path);
  const content = text === null || text.includes('\0') ? null : text;
  const isCut = document !== null && content !== null;
  const part = isCut ? cutSection({path, text: content}, anchor) : wholeOf(content ?? '');
  const isWhole = part.line === 1;
  return [
    {
      path,
      anchor,
      kind: document?.kind ?? null,
      title: document?.title ?? path,
      section: isWhole
        ? null
        : (document?.headings.find((it) => it.anchor === anchor)?.text ?? null),
      status: document?.status ?? null,
      supersededBy: document?.supersededBy ?? null,
      line: part.line,
      endLine: part.endLine,
      content: content === null ? null : part.text,
    },
  ];
}

function wholeOf(text: string): DocumentPart {
  return {line: 1, endLine: splitLines(text).length, text};
}

/** Whether a part holds all of another one; of two that are alike only the first does. */
function holds(other: Part, part: Part, isBefore: boolean): boolean {
  if (other === part || other.path !== part.path) return false;
  if (other.line === part.line && other.endLine === part.endLine) return isBefore;
  return other.line <= part.line && other.endLine >= part.endLine;
}
