import {countWord} from '../diagnostic/wording.js';
import type {DiffJson} from '../output/diffSchema.js';
import {toInline} from './markdownText.js';

/** What a comparison comes to, in one sentence. */
export function toHeadline(diff: DiffJson): string {
  const tickets = namingTickets(countTickets(diff));
  const parts = [
    [...tickets, ...sayPoints(diff.epics), ...sayDependencies(diff.dependencies)].join(', '),
    sayFindings(diff).join(', '),
    saySharing(diff).join(', '),
  ].filter(Boolean);
  return parts.length === 0 ? 'Nothing changed in the tickets.' : `${parts.join('; ')}.`;
}

type Count = readonly [number, string];

function countTickets({tickets}: DiffJson): Count[] {
  const {added, removed, states, readiness, retitled, points} = tickets;
  const moved = states.filter(({before, after}) => before.category !== after.category);
  const into = (category: string): number =>
    moved.filter(({after}) => after.category === category).length;
  const became = (state: string): number =>
    readiness.filter(({before, after}) => before !== null && after === state).length;
  const counts: Count[] = [
    [added.length, 'added'],
    [removed.length, 'removed'],
    [into('done'), 'done'],
    [into('in-progress'), 'in progress'],
    [into('canceled'), 'canceled'],
    [into('todo'), 'back to do'],
    [states.length - moved.length, 'with another status'],
    [retitled.length, 'retitled'],
    [points.length, 'estimated anew'],
    [became('ready'), 'unblocked'],
    [became('blocked'), 'newly blocked'],
  ];
  return counts.filter(([count]) => count > 0);
}

/** The first number says of what it is one. */
function namingTickets(counts: readonly Count[]): string[] {
  return counts.map(([count, what], index) =>
    index === 0 ? `${countWord(count, 'ticket', 'tickets')} ${what}` : `${String(count)} ${what}`,
  );
}

/** Epics that are named one by one. */
const mostEpics = 3;

function sayPoints(epics: DiffJson['epics']): string[] {
  const changes = epics
    .map(({id, points}) => ({id, by: points.after.total - points.before.total}))
    .filter(({by}) => by !== 0);
  if (changes.length <= mostEpics) {
    return changes.map(({id, by}) => `${signed(by)} in ${toInline(id)}`);
  }
  const sum = changes.reduce((total, {by}) => total + by, 0);
  return [`${signed(sum)} in ${String(changes.length)} epics`];
}

function signed(points: number): string {
  const rounded = Math.round(points * 100) / 100;
  const number = rounded > 0 ? `+${String(rounded)}` : String(rounded).replace('-', '−');
  return `${number} ${Math.abs(rounded) === 1 ? 'point' : 'points'}`;
}

function sayDependencies({added, removed}: DiffJson['dependencies']): string[] {
  return sayCounts([
    [added.length, 'dependency added', 'dependencies added'],
    [removed.length, 'dependency removed', 'dependencies removed'],
  ]);
}

function sayFindings({findings}: DiffJson): string[] {
  const counted = (severity: string): number =>
    findings.new.filter((finding) => finding.severity === severity).length;
  return sayCounts([
    [counted('error'), 'new error', 'new errors'],
    [counted('warn'), 'new warning', 'new warnings'],
    [counted('info'), 'new info', 'new infos'],
    [findings.gone.length, 'finding gone', 'findings gone'],
  ]);
}

function saySharing({cycles, clashes, documents}: DiffJson): string[] {
  return sayCounts([
    [cycles.introduced.length, 'new cycle', 'new cycles'],
    [cycles.resolved.length, 'cycle resolved', 'cycles resolved'],
    [clashes.introduced.length, 'new clash on a file', 'new clashes on files'],
    [documents.length, 'document changed', 'documents changed'],
  ]);
}

function sayCounts(counts: readonly (readonly [number, string, string])[]): string[] {
  return counts.filter(([count]) => count > 0).map((words) => countWord(...words));
}
