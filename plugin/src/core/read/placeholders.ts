import {blankOut, findCodeSpans, maskCode} from '../markdown/codeSpans.js';
import type {CodeBlock} from '../markdown/outline.js';
import {placeIn} from '../markdown/passage.js';
import type {Passage} from '../markdown/passage.js';
import type {Placeholder} from '../model/ticket.js';
import {comparePlaces} from '../source/sourceFile.js';
import type {Place} from '../source/sourceFile.js';
import {ticketTemplate} from '../template/ticketTemplate.js';
import type {Section} from './sections.js';

/**
 * Finds text of the template that was left unfilled: its bracketed prompts, its `path/to/` paths,
 * and its lists of choices. In code only prompts that no language could mean count.
 */
export function readPlaceholders(path: string, sections: readonly Section[]): Placeholder[] {
  return sections.flatMap((section) => {
    const prompts: Omit<Placeholder, 'section'>[] = [];
    const look = (passage: Passage): void => {
      for (const {start, text} of findPrompts(passage.text))
        prompts.push({text, place: placeIn(passage, start, start + text.length)});
    };
    if (section.heading) look(section.heading);
    for (const block of section.blocks) {
      if (block.kind === 'text') look(block.passage);
      else if (block.kind === 'table') for (const row of block.rows) row.forEach(look);
      else if (block.kind === 'code')
        for (const prompt of findCodePrompts(path, block)) prompts.push(prompt);
    }
    return prompts
      .sort((a, b) => comparePlaces(a.place, b.place))
      .map((prompt) => ({...prompt, section: section.title || null}));
  });
}

/** Whether a field's value is the template's own: `[1-8]`, `High | Medium | Low`, `[EPIC-ID] - [Epic Name]`. */
export function isPlaceholderValue(raw: string): boolean {
  const value = raw.trim();
  if (choices.includes(value) || templatePaths.has(value)) return true;
  const prompts = findPrompts(value);
  return prompts.length > 0 && /^[\s:—–-]*$/.test(blankOut(value, prompts.map(toStretch)));
}

/** Blanks out the template's prompts, so that an example path inside one is not read as a reference. */
export function maskPlaceholders(masked: string): string {
  return masked.includes('[') ? blankOut(masked, findPrompts(masked).map(toStretch)) : masked;
}

interface Prompt {
  readonly start: number;
  readonly text: string;
}

// Longer brackets than any prompt of the template are not looked at, so that a file of unclosed
// brackets costs no more than its length.
const bracketed = /(?<![A-Za-z0-9\])])\[[^[\]\n]{2,200}\](?!\()/g;
/** Something of each prompt; most texts have nothing of it. */
const suspicious = /\[[^[\]\n]{2}|path\/to\/| \| /;
const none: readonly Prompt[] = [];
const choices = ['Story | Task | Technical | Bug | Spike', 'High | Medium | Low'];
const templatePrompts = new Set(
  [...ticketTemplate.matchAll(/\[[^[\]\n]{2,200}\]/g)]
    .map(([text]) => text)
    .filter((text) => text !== '[...]'),
);
const templatePaths = new Set(
  [...ticketTemplate.matchAll(/`([^`\n]*(?:path\/to\/|\[[a-z]+\])[^`\n]*)`/g)].map(
    (match) => match[1],
  ),
);

function findPrompts(text: string): readonly Prompt[] {
  if (!suspicious.test(text)) return none;
  const prompts: Prompt[] = findTemplatePaths(text);
  for (const match of text.includes('[') ? maskCode(text).matchAll(bracketed) : []) {
    if (isPrompt(match[0])) prompts.push({start: match.index, text: match[0]});
  }
  for (const choice of choices) {
    const start = text.indexOf(choice);
    if (start >= 0) prompts.push({start, text: choice});
  }
  return prompts.sort((a, b) => a.start - b.start);
}

function findTemplatePaths(text: string): Prompt[] {
  return findCodeSpans(text)
    .filter(({content}) => templatePaths.has(content))
    .map(({start, content}) => ({start: text.indexOf(content, start), text: content}));
}

function isPrompt(text: string): boolean {
  return templatePrompts.has(text) || text.includes('e.g., ');
}

function findCodePrompts(path: string, {content, line}: CodeBlock): {text: string; place: Place}[] {
  if (!content.includes('[')) return [];
  return content.split('\n').flatMap((text, index) =>
    [...text.matchAll(/\[[^[\]\n]{2,200}\]/g)]
      .filter((match) => isCodePrompt(match[0], text, match.index))
      .map((match) => ({
        text: match[0],
        place: toPlace(path, line + index, match.index + 1, match[0].length),
      })),
  );
}

/** `[Feature]Request` and `[When raised]` are no code; `[Service]` alone could be a list. */
function isCodePrompt(prompt: string, line: string, index: number): boolean {
  if (!templatePrompts.has(prompt)) return false;
  const sentence = /[\s-]/.test(prompt);
  const glued = /[A-Za-z_]/.test(line[index + prompt.length] ?? '') || line[index - 1] === '_';
  return (sentence || glued) && !/[A-Za-z0-9\])]/.test(line[index - 1] ?? '');
}

function toStretch({start, text}: Prompt): {start: number; end: number} {
  return {start, end: start + text.length};
}

function toPlace(path: string, line: number, column: number, length: number): Place {
  return {path, line, column, endLine: line, endColumn: column + length};
}
