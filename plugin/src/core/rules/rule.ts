import type * as z from 'zod';
import type {RelatedPlace, Severity} from '../diagnostic/diagnostic.js';
import type {Fix} from '../diagnostic/fix.js';
import type {Backlog} from '../model/backlog.js';
import type {FieldName, Ticket} from '../model/ticket.js';
import type {Located, Place} from '../source/sourceFile.js';

/** What one rule finds. The check adds the rule's id, the severity and the fingerprint. */
export interface Finding {
  readonly message: string;
  readonly help: string | null;
  readonly place: Place;
  readonly related?: readonly RelatedPlace[];
  /** Paths of files it is about beside those of its places: a document that is missing. */
  readonly about?: readonly string[];
  /** What the finding is about, in words that survive moved lines: an id, a path, a field. */
  readonly subject: string;
  readonly fix?: Fix;
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
  /** Options by rule id, as the rule's own schema gives them; rules that are not named keep theirs. */
  readonly ruleOptions: Readonly<Record<string, unknown>>;
}

/**
 * Story points that are valid: whole numbers of a range, the numbers of a list, or any number, size
 * or time.
 */
export type PointScale = {readonly min: number; readonly max: number} | readonly number[] | 'any';

export interface RuleContext<Options = unknown> {
  readonly backlog: Backlog;
  readonly settings: CheckSettings;
  /** The rule's own options, with every default filled in. */
  readonly options: Options;
  /** What became of the disable comments, for the rule that is run after all others; null for those. */
  readonly silencing: Silencing | null;
}

/** What the disable comments did. */
export interface Silencing {
  /** The id of every rule there is. */
  readonly ruleIds: readonly string[];
  /** Rules that are on, named by a comment at a place, of which it silences nothing. */
  readonly idle: readonly Located<string>[];
}

/** What the documentation says of a rule, and how it can be set. */
interface RuleFacts<Schema extends z.ZodObject> {
  /** Also the name of its file, its documentation page and its test folder. Never changes. */
  readonly id: string;
  /** Severity where the site sets none. */
  readonly severity: Severity | 'off';
  /** What it reports, as a phrase: "a ticket that blocks itself". */
  readonly summary: string;
  /** The options it takes behind its severity, each with a default; a rule without it takes none. */
  readonly options?: Schema;
}

/** A check over the loaded backlog: a pure function. */
export interface BacklogRule<Schema extends z.ZodObject = z.ZodObject> extends RuleFacts<Schema> {
  check(context: RuleContext<z.output<Schema>>): Iterable<Finding>;
}

/**
 * A check of one ticket at a time, that looks at nothing but its file: a pure function. What it found
 * is kept as long as the ticket is.
 */
export interface TicketRule<Schema extends z.ZodObject = z.ZodObject> extends RuleFacts<Schema> {
  checkTicket(
    ticket: Ticket,
    context: Pick<RuleContext<z.output<Schema>>, 'settings' | 'options'>,
  ): Iterable<Finding>;
}

export type Rule = BacklogRule | TicketRule;

/** Declares a rule; here for its types only, so that its check gets its own options. */
export function defineRule<Schema extends z.ZodObject = z.ZodObject>(
  rule: BacklogRule<Schema>,
): BacklogRule {
  return rule;
}

/** Declares a rule of single tickets; here for its types only. */
export function defineTicketRule<Schema extends z.ZodObject = z.ZodObject>(
  rule: TicketRule<Schema>,
): TicketRule {
  return rule;
}
