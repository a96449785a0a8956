import type {Diagnostic, Severity} from '../diagnostic/diagnostic.js';
import {fingerprintOf} from '../diagnostic/fingerprint.js';
import type {Backlog} from '../model/backlog.js';
import type {Ticket} from '../model/ticket.js';
import {rules} from '../rules/index.js';
import type {CheckSettings, Finding, Rule, Silencing} from '../rules/rule.js';
import {validDisableComment} from '../rules/valid-disable-comment.js';
import {comparePlaces} from '../source/sourceFile.js';
import {silenceFindings} from './silenceFindings.js';

/** Severities by rule id; rules that are not named keep their own. */
export type RuleSeverities = Readonly<Record<string, Severity | 'off'>>;

/** What the rules found, in the order of path, line, column and rule. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  /** Those that disable comments silence. */
  readonly silenced: readonly Diagnostic[];
}

/** Runs every rule that is on, and takes out what disable comments silence. */
export function checkBacklog(
  backlog: Backlog,
  settings: CheckSettings,
  severities: RuleSeverities = {},
): Checked {
  const run = toRun(backlog, settings, severities);
  const found = rules.filter((rule) => rule !== validDisableComment).flatMap((rule) => run(rule));
  const {kept, silenced, idle} = silenceFindings(found, backlog.disableComments);
  // A rule that is off, or that does not exist, finds nothing either.
  const isOn = new Set(rules.filter((rule) => severityOf(rule, severities) !== 'off').map(idOf));
  const ofComments = run(validDisableComment, {
    ruleIds: rules.map(idOf),
    idle: idle.filter(({value}) => isOn.has(value) && value !== validDisableComment.id),
  });
  return {
    diagnostics: [...kept, ...ofComments].sort(compareDiagnostics),
    silenced: [...silenced].sort(compareDiagnostics),
  };
}

type Run = (rule: Rule, silencing?: Silencing) => Diagnostic[];

function toRun(backlog: Backlog, settings: CheckSettings, severities: RuleSeverities): Run {
  const owners = new Map(listFiles(backlog).map((file) => [file.path, file]));
  return (rule, silencing) => {
    const severity = severityOf(rule, severities);
    if (severity === 'off') return [];
    const context = {backlog, settings, options: optionsOf(rule, settings)};
    const findings = rule.check({...context, silencing: silencing ?? null});
    return toDiagnostics(rule, severity, findings, owners);
  };
}

/** A fingerprint counts findings that are about the same thing in the same ticket. */
function toDiagnostics(
  rule: Rule,
  severity: Severity,
  findings: Iterable<Finding>,
  owners: ReadonlyMap<string, Ticket>,
): Diagnostic[] {
  const seen = new Map<string, number>();
  return Array.from(findings, (finding) => {
    const file = owners.get(finding.place.path);
    const owner = file?.id ?? finding.place.path;
    const key = `${owner}\0${finding.subject}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const fingerprint = fingerprintOf(rule.id, owner, finding.subject, String(nth));
    const ticketId = file?.idPlace ? file.id : null;
    return toDiagnostic(rule, severity, finding, {ticketId, fingerprint});
  });
}

function severityOf(rule: Rule, severities: RuleSeverities): Severity | 'off' {
  return severities[rule.id] ?? rule.severity;
}

function idOf({id}: Rule): string {
  return id;
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
    about: finding.about ?? [],
    ...identity,
    fix: finding.fix ?? null,
  };
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    comparePlaces(a.place, b.place) || (a.ruleId < b.ruleId ? -1 : Number(a.ruleId > b.ruleId))
  );
}
