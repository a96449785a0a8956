import {consistentEpicName} from './consistent-epic-name.js';
import {consistentTicketId} from './consistent-ticket-id.js';
import {createdFileIsNew} from './created-file-is-new.js';
import {modifiedFileExists} from './modified-file-exists.js';
import {noBrokenDocumentAnchor} from './no-broken-document-anchor.js';
import {noBrokenDocumentLink} from './no-broken-document-link.js';
import {noDependencyCycle} from './no-dependency-cycle.js';
import {noDuplicateId} from './no-duplicate-id.js';
import {noFileClash} from './no-file-clash.js';
import {noPlaceholder} from './no-placeholder.js';
import {noSelfDependency} from './no-self-dependency.js';
import {noUnknownTicket} from './no-unknown-ticket.js';
import {noVagueDependency} from './no-vague-dependency.js';
import {readableFile} from './readable-file.js';
import {reciprocalDependency} from './reciprocal-dependency.js';
import {requireAcceptanceCriteria} from './require-acceptance-criteria.js';
import {requireField} from './require-field.js';
import {requireSection} from './require-section.js';
import type {Rule} from './rule.js';
import {validDisableComment} from './valid-disable-comment.js';
import {validFrontMatter} from './valid-front-matter.js';
import {validId} from './valid-id.js';
import {validPoints} from './valid-points.js';
import {validPriority} from './valid-priority.js';
import {validStatus} from './valid-status.js';
import {validType} from './valid-type.js';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  consistentEpicName,
  consistentTicketId,
  createdFileIsNew,
  modifiedFileExists,
  noBrokenDocumentAnchor,
  noBrokenDocumentLink,
  noDependencyCycle,
  noDuplicateId,
  noFileClash,
  noPlaceholder,
  noSelfDependency,
  noUnknownTicket,
  noVagueDependency,
  readableFile,
  reciprocalDependency,
  requireAcceptanceCriteria,
  requireField,
  requireSection,
  validDisableComment,
  validFrontMatter,
  validId,
  validPoints,
  validPriority,
  validStatus,
  validType,
];
