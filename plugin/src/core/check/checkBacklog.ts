import type {Diagnostic, Severity} from '../diagnostic/diagnostic.js';
import {fingerprintOf} from '../diagnostic/fingerprint.js';
import type {Backlog} from '../model/backlog.js';
import {rules} from '../rules/index.js';
import type {CheckSettings, Finding, Rule} from '../rules/rule.js';
import {comparePlaces} from '../source/sourceFile.js';

/** Severities by rule id; rules that are not named keep their own. */
export type RuleSeverities = Readonly<Record<string, Severity | 'off'>>;

/** Runs every rule that is on. Returns all diagnostics, ordered by path, line, column and rule. */
export function checkBacklog(
  backlog: Backlog,
  settings: CheckSettings,
  severities: RuleSeverities = {},
): Diagnostic[] {
  const idOfPath = new Map(backlog.tickets.map(({ticket}) => [ticket.path, ticket.id]));
  const diagnostics: Diagnostic[] = [];
  for (const rule of rules) {
    const severity = severities[rule.id] ?? rule.severity;
    if (severity === 'off') continue;
    const seen = new Map<string, number>();
    for (const finding of rule.check({backlog, settings, options: optionsOf(rule, settings)})) {
      const owner = idOfPath.get(finding.place.path) ?? finding.place.path;
      const key = `${owner}\0${finding.subject}`;
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      const fingerprint = fingerprintOf(rule.id, owner, finding.subject, String(nth));
      diagnostics.push(toDiagnostic(rule, severity, finding, fingerprint));
    }
  }
  return diagnostics.sort(compareDiagnostics);
}

/** The options set for a rule, else its defaults. */
function optionsOf({id, options}: Rule, {ruleOptions}: CheckSettings): unknown {
  return ruleOptions[id] ?? options?.parse({}) ?? {};
}

function toDiagnostic(
  rule: Rule,
  severity: Severity,
  finding: Finding,
  fingerprint: string,
): Diagnostic {
  return {
    ruleId: rule.id,
    severity,
    message: finding.message,
    help: finding.help,
    place: finding.place,
    related: finding.related ?? [],
    about: finding.about ?? [],
    fingerprint,
    fix: finding.fix ?? null,
  };
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    comparePlaces(a.place, b.place) || (a.ruleId < b.ruleId ? -1 : Number(a.ruleId > b.ruleId))
  );
}
