import type {Backlog} from '../model/backlog.js';
import {rememberWith} from '../model/memo.js';
import type {Ticket} from '../model/ticket.js';
import {rules} from '../rules/index.js';
import type {CheckSettings, Finding, Rule, TicketRule} from '../rules/rule.js';
import {optionsOf, severityOf} from './ruleSettings.js';
import type {RuleSeverities} from './ruleSettings.js';

/**
 * What the rules of single tickets find, as far as they are on. A check that goes on running asks
 * only about tickets that were read anew.
 */
export function findInTickets(
  {tickets}: Backlog,
  settings: CheckSettings,
  severities: RuleSeverities,
): ReadonlyMap<Rule, readonly Finding[]> {
  const checks = toChecks(settings, severities);
  const found = new Map<Rule, Finding[]>();
  for (const {ticket} of tickets) {
    for (const {rule, finding} of findInTicket(ticket, checks)) {
      const known = found.get(rule);
      if (known) known.push(finding);
      else found.set(rule, [finding]);
    }
  }
  return found;
}

const ticketRules = rules.filter((rule) => 'checkTicket' in rule);

interface TicketCheck {
  readonly rule: TicketRule;
  readonly run: (ticket: Ticket) => Iterable<Finding>;
}

/** The rules that are on, with their options: the same list as long as both settings are the same. */
const toChecks = rememberWith(
  (settings: CheckSettings, severities: RuleSeverities): readonly TicketCheck[] =>
    ticketRules
      .filter((rule) => severityOf(rule, severities) !== 'off')
      .map((rule) => {
        const context = {settings, options: optionsOf(rule, settings)};
        return {rule, run: (ticket) => rule.checkTicket(ticket, context)};
      }),
);

const findInTicket = rememberWith((ticket: Ticket, checks: readonly TicketCheck[]) =>
  checks.flatMap(({rule, run}) => Array.from(run(ticket), (finding) => ({rule, finding}))),
);
