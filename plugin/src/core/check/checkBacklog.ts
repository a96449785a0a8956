import type {Diagnostic, Severity} from '../diagnostic/diagnostic.js';
import {fingerprintOf} from '../diagnostic/fingerprint.js';
import type {Backlog} from '../model/backlog.js';
import type {Ticket} from '../model/ticket.js';
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
  const owners = new Map(listFiles(backlog).map((file) => [file.path, file]));
  const diagnostics: Diagnostic[] = [];
  for (const rule of rules) {
    const severity = severities[rule.id] ?? rule.severity;
    if (severity === 'off') continue;
    const seen = new Map<string, number>();
    for (const finding of rule.check({backlog, settings, options: optionsOf(rule, settings)})) {
      const file = owners.get(finding.place.path);
      const owner = file?.id ?? finding.place.path;
      const key = `${owner}\0${finding.subject}`;
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      const fingerprint = fingerprintOf(rule.id, owner, finding.subject, String(nth));
      const ticketId = file?.idPlace ? file.id : null;
      diagnostics.push(toDiagnostic(rule, severity, finding, {ticketId, fingerprint}));
    }
  }
  return diagnostics.sort(compareDiagnostics);
}

/** Whether a rule is off; an id that no rule has is not. */
export function isOff(ruleId: string, severities: RuleSeverities): boolean {
  const own = rules.find(({id}) => id === ruleId)?.severity;
  return (severities[ruleId] ?? own) === 'off';
}

/** Every file that goes by an id. */
function listFiles({tickets, epics}: Backlog): Ticket[] {
  return [...epics.flatMap(({file}) => file ?? []), ...tickets.map(({ticket}) => ticket)];
}

/** The options set for a rule, else its defaults. */
function optionsOf({id, options}: Rule, {ruleOptions}: CheckSettings): unknown {
  return ruleOptions[id] ?? options?.parse({}) ?? {};
}

function toDiagnostic(
  rule: Rule,
  severity: Severity,
  finding: Finding,
  identity: Pick<Diagnostic, 'ticketId' | 'fingerprint'>,
): Diagnostic {
  return {
    ruleId: rule.id,
    severity,
    message: finding.message,
    help: finding.help,
    place: finding.place,
    related: finding.related ?? [],
    ...identity,
    fix: finding.fix ?? null,
  };
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    comparePlaces(a.place, b.place) || (a.ruleId < b.ruleId ? -1 : Number(a.ruleId > b.ruleId))
  );
}
