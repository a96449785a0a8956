import {signPattern} from '../model/wordForm.js';
import type {ReadOptions} from './readOptions.js';
import {matchId} from './ticketIds.js';

/** An id found in a title, and the title without it. */
export interface TitleId {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly title: string;
}

const lead = new RegExp(String.raw`^(?:\s|${signPattern})*`, 'u');
const kindWord =
  /^(?:user story|story|task|subtask|sub-task|ticket|issue|bug|spike|feature|epic|work item|cr|change request|milestone)(?:\s*[:#—–-]\s*|\s+)/i;
const separator = /^\s*(?:[:—–·|/-]\s*|$)/;
const shortId = /^[A-Z]{1,5}\d{1,5}[a-z]?(?=\s*[:—–·|]|\s+-\s|$)/;
const behind = /\s[([]([^()[\]\s]{2,40})[)\]]\s*$/;

/**
 * Finds the id in a title: `PAY-12: T`, `PAY-12 — T`, `PAY-12 · T`, `[PAY-12] T`, `Story 01.08: T`,
 * `Story PAY-12: T`, `S3: T`, `T (PAY-12)`. A number alone is an id where the file is named after it.
 */
export function matchTitleId(
  text: string,
  options: ReadOptions,
  fileId: string | null = null,
): TitleId | null {
  const from = lead.exec(text)?.[0].length ?? 0;
  return (
    matchAt(text, from, options) ??
    matchAt(text, from + (kindWord.exec(text.slice(from))?.[0].length ?? 0), options) ??
    matchShort(text, from, fileId) ??
    matchBehind(text, options)
  );
}

function matchAt(text: string, at: number, options: ReadOptions): TitleId | null {
  const found = matchId(text, at, options);
  if (!found) return null;
  const rest = text.slice(found.end);
  const mark = separator.exec(rest);
  // "Task 3 of the plan" is a sentence; behind `PAY-12` a blank is enough.
  const isSetApart = mark !== null || (/^\s/.test(rest) && !/\s/.test(found.id));
  if (!isSetApart) return null;
  const title = mark ? rest.slice(mark[0].length) : rest;
  return {id: found.id, start: found.idStart, end: found.idEnd, title};
}

function matchShort(text: string, at: number, fileId: string | null): TitleId | null {
  const rest = text.slice(at);
  const short = shortId.exec(rest)?.[0];
  const number = /^#?(\d+(?:[.-]\d+)*)(?=\s*[:—–·|.]|\s+-\s|$)/.exec(rest)?.[1];
  const id = short ?? (number !== undefined && number === fileId ? number : null);
  if (id === null) return null;
  const start = at + rest.indexOf(id);
  const title = text.slice(start + id.length).replace(/^\s*[:—–·|.-]?\s*/, '');
  return {id, start, end: start + id.length, title};
}

function matchBehind(text: string, options: ReadOptions): TitleId | null {
  const match = behind.exec(text.slice(-60));
  const offset = Math.max(0, text.length - 60);
  if (!match?.[1]) return null;
  const found = matchId(match[1], 0, options);
  if (found?.idEnd !== match[1].length) return null;
  const start = offset + match.index + match[0].indexOf(match[1]);
  return {
    id: found.id,
    start,
    end: start + found.id.length,
    title: text.slice(0, offset + match.index),
  };
}
