import {consistentEpicName} from './consistent-epic-name.js';
import {consistentTicketId} from './consistent-ticket-id.js';
import {createdFileIsNew} from './created-file-is-new.js';
import {fileNameMatchesId} from './file-name-matches-id.js';
import {modifiedFileExists} from './modified-file-exists.js';
import {noBrokenDocumentAnchor} from './no-broken-document-anchor.js';
import {noBrokenDocumentLink} from './no-broken-document-link.js';
import {noDependencyCycle} from './no-dependency-cycle.js';
import {noDoneWithOpenBlocker} from './no-done-with-open-blocker.js';
import {noDoneWithOpenCriteria} from './no-done-with-open-criteria.js';
import {noDuplicateField} from './no-duplicate-field.js';
import {noDuplicateId} from './no-duplicate-id.js';
import {noEmptySection} from './no-empty-section.js';
import {noFileClash} from './no-file-clash.js';
import {noPlaceholder} from './no-placeholder.js';
import {noRedundantDependency} from './no-redundant-dependency.js';
import {noSelfDependency} from './no-self-dependency.js';
import {noStartedWithOpenBlocker} from './no-started-with-open-blocker.js';
import {noSupersededDecision} from './no-superseded-decision.js';
import {noUnknownEpic} from './no-unknown-epic.js';
import {noUnknownTicket} from './no-unknown-ticket.js';
import {noUnrealisedDocument} from './no-unrealised-document.js';
import {noVagueDependency} from './no-vague-dependency.js';
import {readableFile} from './readable-file.js';
import {reciprocalDependency} from './reciprocal-dependency.js';
import {requireAcceptanceCriteria} from './require-acceptance-criteria.js';
import {requireField} from './require-field.js';
import {requireSection} from './require-section.js';
import type {Rule} from './rule.js';
import {validCheckbox} from './valid-checkbox.js';
import {validDirective} from './valid-directive.js';
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
  fileNameMatchesId,
  modifiedFileExists,
  noBrokenDocumentAnchor,
  noBrokenDocumentLink,
  noDependencyCycle,
  noDoneWithOpenBlocker,
  noDoneWithOpenCriteria,
  noDuplicateField,
  noDuplicateId,
  noEmptySection,
  noFileClash,
  noPlaceholder,
  noRedundantDependency,
  noSelfDependency,
  noStartedWithOpenBlocker,
  noSupersededDecision,
  noUnknownEpic,
  noUnknownTicket,
  noUnrealisedDocument,
  noVagueDependency,
  readableFile,
  reciprocalDependency,
  requireAcceptanceCriteria,
  requireField,
  requireSection,
  validCheckbox,
  validDirective,
  validDisableComment,
  validFrontMatter,
  validId,
  validPoints,
  validPriority,
  validStatus,
  validType,
];
