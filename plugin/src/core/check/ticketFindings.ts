import type {Backlog} from '../model/backlog.js';
import {rememberWith} from '../model/memo.js';
import type {Ticket} from '../model/ticket.js';
import {rules} from '../rules/index.js';
import type {CheckSettings, Finding, Rule} from '../rules/rule.js';
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
  const found = new Map<Rule, Finding[]>();
  for (const {ticket} of tickets) {
    for (const {rule, finding} of findInTicket(ticket, settings, severities)) {
      const known = found.get(rule);
      if (known) known.push(finding);
      else found.set(rule, [finding]);
    }
  }
  return found;
}

const ticketRules = rules.filter((rule) => 'checkTicket' in rule);

const findInTicket = rememberWith(
  (ticket: Ticket, settings: CheckSettings, severities: RuleSeverities) =>
    ticketRules
      .filter((rule) => severityOf(rule, severities) !== 'off')
      .flatMap((rule) => {
        const findings = rule.checkTicket(ticket, {settings, options: optionsOf(rule, settings)});
        return Array.from(findings, (finding) => ({rule, finding}));
      }),
);
