import type {Backlog} from '../model/backlog.js';
import {rememberWith} from '../model/memo.js';
import type {Ticket} from '../model/ticket.js';
import {rules} from '../rules/index.js';
import type {CheckSettings, Finding, Rule, TicketRule} from '../rules/rule.js';
import {optionsOf, severityOf} from './ruleSettings.js';
import type {RuleSeverities} from './ruleSettings.js';

/** What a rule of single tickets found in one. */
export interface TicketFinding {
  readonly ruleId: string;
  readonly finding: Finding;
}

/** Keeps what was found in tickets, so that only those are looked at that were read anew. */
export interface FindingMemory {
  get(ticket: Ticket): readonly TicketFinding[] | undefined;
  set(ticket: Ticket, found: readonly TicketFinding[]): void;
}

/** All that the findings in a ticket depend on beside its text, as a text to compare. */
export const ticketCheckKey = rememberWith(
  (settings: CheckSettings, severities: RuleSeverities): string =>
    JSON.stringify([
      settings,
      rulesThatAreOn(severities).map((rule) => [rule.id, optionsOf(rule, settings)]),
    ]),
);

/** What the rules of single tickets find, as far as they are on. */
export function findInTickets(
  {tickets}: Backlog,
  settings: CheckSettings,
  severities: RuleSeverities,
  memory?: FindingMemory,
): ReadonlyMap<Rule, readonly Finding[]> {
  const check = createTicketCheck(settings, severities);
  const found = new Map<string, Finding[]>();
  for (const {ticket} of tickets) {
    for (const {ruleId, finding} of memory?.get(ticket) ?? remembered(ticket, check, memory)) {
      const known = found.get(ruleId);
      if (known) known.push(finding);
      else found.set(ruleId, [finding]);
    }
  }
  return new Map(ticketRules.map((rule) => [rule, found.get(rule.id) ?? []]));
}

/** Tells what the rules that are on find in one ticket. */
export type TicketCheck = (ticket: Ticket) => readonly TicketFinding[];

/** The rules of single tickets that are on, with their options. */
export function createTicketCheck(
  settings: CheckSettings,
  severities: RuleSeverities,
): TicketCheck {
  const checks = rulesThatAreOn(severities).map((rule) => {
    const context = {settings, options: optionsOf(rule, settings)};
    return {
      ruleId: rule.id,
      run: (ticket: Ticket): Iterable<Finding> => rule.checkTicket(ticket, context),
    };
  });
  return (ticket) =>
    checks.flatMap(({ruleId, run}) => Array.from(run(ticket), (finding) => ({ruleId, finding})));
}

const ticketRules = rules.filter((rule) => 'checkTicket' in rule);

function rulesThatAreOn(severities: RuleSeverities): TicketRule[] {
  return ticketRules.filter((rule) => severityOf(rule, severities) !== 'off');
}

function remembered(
  ticket: Ticket,
  check: TicketCheck,
  memory: FindingMemory | undefined,
): readonly TicketFinding[] {
  const found = check(ticket);
  memory?.set(ticket, found);
  return found;
}
