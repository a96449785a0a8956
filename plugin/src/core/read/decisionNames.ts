import {toPlainText} from '../markdown/plainText.js';

/** A decision as it is named in a text, with where the name starts. */
export interface DecisionName {
  readonly name: string;
  readonly start: number;
}

const link = String.raw`\[([^\]\n]{1,200})\]\(\s*<?([^\s()<>]{1,300})[^()\n]*\)`;
const number = String.raw`ADR[-_\s]?\d{1,5}\b(?![\w-]*\.md)`;
const first = new RegExp(String.raw`[\s:*_(]*(?:the\s+)?(?:${link}|(${number}))`, 'iy');
const next = new RegExp(
  String.raw`[\s*_]*(?:,|;|&|\+|\band\b)[\s*_]*(?:${link}|(${number}))`,
  'iy',
);
const plain = /[\s:*_([<]*([^\s:*_([<][^[\].,;()<>\n]*)/y;

/** What follows a name where a part of the decision is meant. */
const ofPart =
  /^(?:['’]s\b|[\s,(*_—-]*(?:§|section|sec\.|partial(?:ly)?|partly|in part|only)(?![\p{L}-]))/iu;

/**
 * The decisions that a text names from an offset on: `[Poll](0004-poll.md), ADR-5 and ADR-6`, or else
 * what stands there up to a full stop. Nothing where a part of a decision is meant, or where the text
 * says there is none.
 */
export function readDecisionNames(text: string, start: number): DecisionName[] {
  const names: DecisionName[] = [];
  let at = start;
  for (;;) {
    const pattern = names.length === 0 ? first : next;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) break;
    at = pattern.lastIndex;
    const [, label, href, bare] = match;
    const name = bare ?? nameOfLink(label ?? '', href ?? '');
    names.push({name, start: at - lengthFrom(match[0], bare ?? '[')});
  }
  if (ofPart.test(text.slice(at, at + 40))) names.pop();
  return at === start ? readPlain(text, start) : names;
}

function lengthFrom(text: string, part: string): number {
  return text.length - text.indexOf(part);
}

/** What begins with a number says more than a file: links of one decision to another are often wrong in the path. */
function nameOfLink(label: string, href: string): string {
  const shown = toPlainText(label);
  return /^(?:adr[-_\s]?)?\d/i.test(shown) ? shown : href.replace(/#.*$/s, '');
}

function readPlain(text: string, start: number): DecisionName[] {
  plain.lastIndex = start;
  const match = plain.exec(text);
  const name = match?.[1]?.trim() ?? '';
  if (
    !match ||
    /^(?:(?:none|n\/?a|tbd|nothing|null|nil)(?![\p{L}\d]).*|[^\p{L}\p{N}]*)$/iu.test(name)
  )
    return [];
  return [{name, start: start + match[0].indexOf(name)}];
}
