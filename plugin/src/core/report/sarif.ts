import type {Diagnostic, Severity} from '../diagnostic/diagnostic.js';
import type {Place} from '../source/sourceFile.js';
import {homepage, ruleAddress} from './checkRun.js';
import type {CheckRun, RuleSummary} from './checkRun.js';
import type {Report} from './report.js';
import {toSarifFix} from './sarifFix.js';
import {rootName, toPhysicalLocation, toSarifText} from './sarifLocation.js';
import type {Json} from './sarifLocation.js';

/** Of the standard as it was published; a log names the schema it follows. */
const schema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const levels = {error: 'error', warn: 'warning', info: 'note'} as const;
const problemSeverities = {error: 'error', warn: 'warning', info: 'recommendation'} as const;

/**
 * The report as a SARIF 2.1.0 log, with what GitHub's code scanning asks for. The rules are those
 * that are on, and those that reported. Without a clock and without absolute paths.
 */
export function toSarif({diagnostics}: Report, run: CheckRun): Json {
  const severities = severitiesOf(diagnostics, run.rules);
  const rules = run.rules.filter(({id}) => severities.has(id));
  const indexes = new Map(rules.map(({id}, index) => [id, index]));
  return {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'docusaurus-tickets',
            version: run.version,
            semanticVersion: run.version,
            informationUri: homepage,
            rules: rules.map((rule) => toRule(rule, severities.get(rule.id) ?? 'error')),
          },
        },
        invocations: [{executionSuccessful: true}],
        originalUriBaseIds: {[rootName]: {description: {text: 'The root of the repository'}}},
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => toResult(diagnostic, indexes)),
      },
    ],
  };
}

/** Severities by rule id: those that are set, else those of the findings. */
function severitiesOf(
  diagnostics: readonly Diagnostic[],
  rules: readonly RuleSummary[],
): ReadonlyMap<string, Severity> {
  const severities = new Map(diagnostics.map(({ruleId, severity}) => [ruleId, severity]));
  for (const {id, severity} of rules) if (severity !== 'off') severities.set(id, severity);
  return severities;
}

function toRule({id, summary}: RuleSummary, severity: Severity): Json {
  const text = `Reports ${summary}.`;
  const address = ruleAddress(id);
  return {
    id,
    name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: {text},
    fullDescription: {text},
    help: {
      text: `${text} Set its severity, or turn it off, with the option rules: {'${id}': 'off'}. ${address}`,
      markdown: `${text} Set its severity, or turn it off, with the option \`rules: {'${id}': 'off'}\`. [Read more](${address})`,
    },
    helpUri: address,
    defaultConfiguration: {level: levels[severity]},
    properties: {
      tags: ['tickets'],
      precision: 'very-high',
      'problem.severity': problemSeverities[severity],
    },
  };
}

function toResult(diagnostic: Diagnostic, indexes: ReadonlyMap<string, number>): Json {
  const {ruleId, severity, message, help, place, related, fingerprint, fix} = diagnostic;
  const text = help === null ? message : `${message}\nhelp: ${help}`;
  return {
    ruleId,
    ruleIndex: indexes.get(ruleId) ?? -1,
    level: levels[severity],
    message: toSarifText(text),
    locations: [{physicalLocation: toPhysicalLocation(place)}],
    ...(related.length > 0 && {relatedLocations: related.map(toRelated)}),
    partialFingerprints: {'docusaurusTickets/v1': fingerprint},
    ...(fix && {fixes: [toSarifFix(fix)]}),
  };
}

function toRelated(related: {place: Place; message: string}, index: number): Json {
  return {
    id: index + 1,
    physicalLocation: toPhysicalLocation(related.place),
    message: toSarifText(related.message),
  };
}
