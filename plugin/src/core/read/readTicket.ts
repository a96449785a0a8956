import {readFrontMatter} from '../markdown/frontMatter.js';
import {readOutline} from '../markdown/outline.js';
import type {Ticket} from '../model/ticket.js';
import type {SourceFile} from '../source/sourceFile.js';
import {readBrokenItems} from './brokenItems.js';
import {countBoxes, readChecklists} from './checklists.js';
import {readContracts} from './contracts.js';
import {readDependencies} from './dependencies.js';
import {readDependencySlots} from './dependencySlots.js';
import {readDisableComments} from './disableComments.js';
import {readDocuments} from './documentReferences.js';
import {readEntries} from './entries.js';
import type {Entry} from './entry.js';
import {readFields} from './fields.js';
import {readFileChanges} from './fileChanges.js';
import {kindOf} from './kind.js';
import {readPlaceholders} from './placeholders.js';
import type {ReadOptions} from './readOptions.js';
import {readParent, readRelatedTickets} from './relatedTickets.js';
import {summarise} from './sectionSummaries.js';
import {readSections} from './sections.js';
import {findTitleSection, readIdentity} from './title.js';

/**
 * Reads one ticket file. Every file gives a ticket: what is missing or unfit is null or left out,
 * and the rules report it. Nothing is read from code or from comments.
 */
export function readTicket(source: SourceFile, options: ReadOptions): Ticket {
  return readWithEntries(source, options).ticket;
}

/** The same, with every label of the file, for telling a user what was read from where. */
export function readWithEntries(
  source: SourceFile,
  options: ReadOptions,
): {ticket: Ticket; entries: readonly Entry[]} {
  const outline = readOutline(source);
  const frontMatter = readFrontMatter(source);
  const sections = readSections(outline, options.labels);
  const title = findTitleSection(sections, options);
  const entries = readEntries(frontMatter, sections, title, options.labels);
  const checklists = readChecklists(sections);
  const read = {
    path: source.path,
    ...readIdentity(source.path, title, entries, options),
    ...readFields(entries, options),
    parent: readParent(entries, options),
    sections: summarise(sections, entries),
    checklists,
    boxCounts: checklists.map(countBoxes),
    brokenItems: readBrokenItems(outline, sections, entries),
    ...readDependencies(entries, options),
    dependencySlots: readDependencySlots({entries, sections, lines: outline.lines, options}),
    ...readDocuments(sections, frontMatter, options.labels),
    files: readFileChanges(sections),
    contracts: readContracts(source.path, sections),
    relatedTickets: readRelatedTickets(entries, options),
    placeholders: readPlaceholders(source.path, sections),
    frontMatterKeys: frontMatter.entries.map(({key}) => key),
    frontMatterFaults: frontMatter.faults,
    disableComments: readDisableComments(source, outline, frontMatter),
  };
  return {ticket: {...read, kind: kindOf(read, title)}, entries};
}
