import {maskCode} from '../markdown/codeSpans.js';
import type {Passage} from '../markdown/passage.js';
import type {DocumentMention} from '../model/ticket.js';
import {findDocumentPaths, toPathReference} from './documentPaths.js';
import {maskPlaceholders} from './placeholders.js';
import {isWithin} from './sections.js';
import type {Section} from './sections.js';

/**
 * Reads paths of Markdown files in a passage that is not about documents: `see docs/x.md`, a path
 * below a heading such as Design, and a path with an anchor. They are references if a document is
 * there. What a ticket changes or writes is none.
 */
export function readMentions(passage: Passage, section: Section): DocumentMention[] {
  if (!/\.mdx?/i.test(passage.text) || isWithin(section, 'files')) return [];
  const masked = maskPlaceholders(maskCode(passage.text));
  const isInDesign = isAboutDesign(section);
  const mentions: DocumentMention[] = [];
  let endOfLed = -1;
  for (const path of findDocumentPaths(passage, masked)) {
    const isNext = endOfLed >= 0 && nextOne.test(passage.text.slice(endOfLed, path.start));
    const lead = passage.text.slice(Math.max(0, path.start - 160), path.start);
    const isLed = isNext || leadIn.test(lead);
    const isChanged = !isLed && changing.test(lead);
    const isNamed = isLed || isInDesign;
    if (!isChanged && (isNamed || path.target.includes('#')))
      mentions.push({reference: toPathReference(passage, path, null), needsAnchor: !isNamed});
    endOfLed = isLed ? path.end : -1;
  }
  return mentions;
}

/** Between paths that one word leads to: `, `, ` and `. */
const nextOne = /^[\s,`*_"'()]*(?:and|or|&|\+)?[\s`*_"'(]*$/;

const leadIn =
  /(?:\b(?:see(?: also)?|per|cf\.?|according to|based on|as in|refers? to|rests? on|follow(?:s|ing)?|(?:described|defined|specified|explained|outlined|decided|laid out) (?:in|by))|\b(?:design|technical design|design doc(?:ument)?|tdd|adr|prd|rfc|spec|reference|source)(?:\*\*|__)?:(?:\*\*|__)?)\s+(?:the\s+)?(?:[\w-]+\s+){0,3}[`*_"'(<]*$/i;

/** A word in the same sentence that makes a path something the ticket changes. */
const changing =
  /\b(?:updat|creat|writ|add|modif|edit|chang|renam|mov|delet|remov|extend|amend|rewrit|record|document|publish|new|draft)\w{0,4}\b[^.;:\n]{0,100}$/i;

const designTitle =
  /\b(?:design|architecture|references?|spec(?:ification)?s?|see also|background)\b/i;

function isAboutDesign(section: Section): boolean {
  for (let at: Section | null = section; at; at = at.parent) {
    if (at.level > 1 && at.title.length <= 60 && designTitle.test(at.title)) return true;
  }
  return false;
}
