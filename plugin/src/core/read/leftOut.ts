import type {Ticket} from '../model/ticket.js';
import {fileNameId, fileStem} from './ticketIds.js';

const helpers: readonly (readonly [RegExp, string])[] = [
  [/^_|(?:^|[-_. ])template$|^template(?:[-_. ]|$)/i, 'its name is that of a template'],
  [
    /^(?:readme|index|_index|changelog|contributing|license|glossary|toc)$|^epics?[-_ ](?:summary|overview|index|report)$/i,
    'its name is that of a page about the tickets',
  ],
  [
    /^(?:claude|agents?|gemini|copilot|cursor)(?:[-_. ]?instructions)?$/i,
    'its name is that of instructions for tools',
  ],
];

/**
 * Why a Markdown file among the tickets is none, in words that follow a colon; null for a ticket.
 * A file named like a template or a README is one only if it has a ticket's heading and fields. Any
 * other file is one unless nothing in it, its name included, reads like a ticket.
 */
export function whyNoTicket(ticket: Ticket): string | null {
  const hasFields = Object.values(ticket.fields).some((field) => field !== null);
  const stem = fileStem(ticket.path);
  const helper = helpers.find(([name]) => name.test(stem));
  const isHeaded = hasIdInHeading(ticket) && hasFields;
  if (helper) return isHeaded && ticket.kind === 'ticket' ? null : helper[1];
  if (/(?:^|\/)_?templates?\/[^/]+$/i.test(ticket.path) && !isHeaded) {
    return 'it is in a folder of templates';
  }
  if (/(?:^|\/)(?:docs|decisions)\/(?:doc|decision)-\d[^/]*$/i.test(ticket.path)) {
    return 'it is a document in a folder of documents';
  }
  const saysSomething =
    ticket.idPlace !== null ||
    hasFields ||
    ticket.unfilledFields.length > 0 ||
    ticket.kind === 'epic' ||
    ticket.blockedBy.length + ticket.blocks.length > 0 ||
    ticket.frontMatterFaults.length > 0 ||
    ticket.checklists.some(({name}) => name === 'acceptance-criteria') ||
    fileNameId(ticket.path) !== null;
  return saysSomething
    ? null
    : 'nothing in it reads like a ticket: no id, no field, no acceptance criteria';
}

/** An id in a table or below a label may be that of another ticket, as in an index. */
function hasIdInHeading({idPlace, titlePlace, frontMatterKeys}: Ticket): boolean {
  return idPlace !== null && (idPlace.line === titlePlace.line || frontMatterKeys.length > 0);
}
