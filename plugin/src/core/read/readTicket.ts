import {readOutline} from '../markdown/outline.js';
import type {Ticket} from '../model/ticket.js';
import type {SourceFile} from '../source/sourceFile.js';
import {readChecklists} from './checklists.js';
import {readContracts} from './contracts.js';
import {readDependencies} from './dependencies.js';
import {readDocumentReferences} from './documentReferences.js';
import {readFields} from './fields.js';
import {readFileChanges} from './fileChanges.js';
import {readPlaceholders} from './placeholders.js';
import type {ReadOptions} from './readOptions.js';
import {readRelatedTickets} from './relatedTickets.js';
import {readSections} from './sections.js';
import {readTitle} from './title.js';

/**
 * Reads one ticket file. Every file gives a ticket: what is missing or unfit is null or left out,
 * and the rules report it. Nothing is read from code or from comments.
 */
export function readTicket(source: SourceFile, options: ReadOptions): Ticket {
  const outline = readOutline(source);
  const sections = readSections(outline);
  const title = readTitle(outline, sections, options);
  return {
    path: source.path,
    ...title,
    ...readFields(sections, options),
    sections: sections
      .filter((section) => section.level > 0)
      .map(({title, level, place}) => ({title, level, place})),
    checklists: readChecklists(sections),
    blockedBy: readDependencies(sections, 'blocked-by', options),
    blocks: readDependencies(sections, 'blocks', options),
    documents: readDocumentReferences(sections),
    files: readFileChanges(sections),
    contracts: readContracts(source.path, sections),
    relatedTickets: readRelatedTickets(sections, options),
    placeholders: readPlaceholders(source.path, sections),
  };
}
