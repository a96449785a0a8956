import type {Diagnostic, Severity} from '../diagnostic/diagnostic.js';
import {fingerprintOf} from '../diagnostic/fingerprint.js';
import type {Backlog} from '../model/backlog.js';
import type {Ticket} from '../model/ticket.js';
import {rules} from '../rules/index.js';
import type {CheckSettings, Finding, Rule, Silencing} from '../rules/rule.js';
import {validDisableComment} from '../rules/valid-disable-comment.js';
import {comparePlaces} from '../source/sourceFile.js';
import {optionsOf, severityOf} from './ruleSettings.js';
import type {RuleSeverities} from './ruleSettings.js';
import {silenceFindings} from './silenceFindings.js';
import {findInTickets} from './ticketFindings.js';
import type {FindingMemory} from './ticketFindings.js';

/** What the rules found, in the order of path, line, column and rule. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  /** Those that disable comments silence. */
  readonly silenced: readonly Diagnostic[];
}

/**
 * Runs every rule that is on, and takes out what disable comments silence. `memory` knows what rules of
 * single tickets found before, with the same settings.
 */
export function checkBacklog(
  backlog: Backlog,
  settings: CheckSettings,
  severities: RuleSeverities = {},
  memory?: FindingMemory,
): Checked {
  const run = toRun(backlog, settings, severities, memory);
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

function toRun(
  backlog: Backlog,
  settings: CheckSettings,
  severities: RuleSeverities,
  memory: FindingMemory | undefined,
): Run {
  const owners = new Map(listFiles(backlog).map((file) => [file.path, file]));
  const inTickets = findInTickets(backlog, settings, severities, memory);
  return (rule, silencing) => {
    const severity = severityOf(rule, severities);
    if (severity === 'off') return [];
    const context = {backlog, settings, options: optionsOf(rule, settings)};
    const findings =
      'check' in rule
        ? rule.check({...context, silencing: silencing ?? null})
        : (inTickets.get(rule) ?? []);
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

function idOf({id}: Rule): string {
  return id;
}

/** Every file that goes by an id. */
function listFiles({tickets, epics}: Backlog): Ticket[] {
  return [...epics.flatMap(({file}) => file ?? []), ...tickets.map(({ticket}) => ticket)];
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
