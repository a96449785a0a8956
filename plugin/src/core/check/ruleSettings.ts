import type {Severity} from '../diagnostic/diagnostic.js';
import {rules} from '../rules/index.js';
import type {CheckSettings, Rule} from '../rules/rule.js';

/** Severities by rule id; rules that are not named keep their own. */
export type RuleSeverities = Readonly<Record<string, Severity | 'off'>>;

/** What a rule is set to, else its own severity. */
export function severityOf(rule: Rule, severities: RuleSeverities): Severity | 'off' {
  return severities[rule.id] ?? rule.severity;
}

/** Whether a rule is off; an id that no rule has is not. */
export function isOff(ruleId: string, severities: RuleSeverities): boolean {
  const own = rules.find(({id}) => id === ruleId)?.severity;
  return (severities[ruleId] ?? own) === 'off';
}

/** The options set for a rule, else its defaults. */
export function optionsOf({id, options}: Rule, {ruleOptions}: CheckSettings): RuleOptions {
  return (ruleOptions[id] as RuleOptions | undefined) ?? options?.parse({}) ?? {};
}

type RuleOptions = Record<string, unknown>;
