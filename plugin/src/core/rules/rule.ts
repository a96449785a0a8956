import type {RelatedPlace, Severity} from '../diagnostic/diagnostic.js';
import type {Backlog} from '../model/backlog.js';
import type {FieldName} from '../model/ticket.js';
import type {Place} from '../source/sourceFile.js';

/** What one rule finds. The check adds the rule's id, the severity and the fingerprint. */
export interface Finding {
  readonly message: string;
  readonly help: string | null;
  readonly place: Place;
  readonly related?: readonly RelatedPlace[];
  /** What the finding is about, in words that survive moved lines: an id, a path, a field. */
  readonly subject: string;
}

/** What the repository's tickets are held to, beside the rules' severities. */
export interface CheckSettings {
  readonly idPattern: string;
  readonly types: readonly string[];
  readonly priorities: readonly string[];
  /** Whether any other priority that is understood is valid too: `P1`, `Must have`. */
  readonly anyKnownPriority: boolean;
  readonly points: PointScale;
  readonly requiredFields: readonly FieldName[];
  readonly requiredSections: readonly string[];
}

/**
 * Story points that are valid: whole numbers of a range, the numbers of a list, or any number, size
 * or time.
 */
export type PointScale = {readonly min: number; readonly max: number} | readonly number[] | 'any';

export interface RuleContext {
  readonly backlog: Backlog;
  readonly settings: CheckSettings;
}

/** A check over the loaded backlog: a pure function, with what the documentation says of it. */
export interface Rule {
  /** Also the name of its file, its documentation page and its test folder. Never changes. */
  readonly id: string;
  /** Severity where the site sets none. */
  readonly severity: Severity | 'off';
  /** What it reports, as a phrase: "a ticket that blocks itself". */
  readonly summary: string;
  check(context: RuleContext): Iterable<Finding>;
}

/** Declares a rule; here for its type only. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
