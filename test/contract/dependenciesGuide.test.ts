import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {findClashes} from '../../plugin/lib/core/backlog/clashes.js';
import type {BacklogTicket} from '../../plugin/lib/core/model/backlog.js';
import {findBottlenecks} from '../../plugin/lib/core/plan/bottlenecks.js';
import {findWaitingChains} from '../../plugin/lib/core/plan/chains.js';
import {findOpenCycles} from '../../plugin/lib/core/plan/openCycles.js';
import {findTightest} from '../../plugin/lib/core/plan/slack.js';
import {backlogOf} from '../helpers/backlog.js';
import {workspace} from '../helpers/paths.js';

const page = readFileSync(path.join(workspace, 'website/docs/guide/dependencies.md'), 'utf8');

/** The rows below the head of a table, by the names of its columns. */
function tableWith(...columns: readonly string[]): Record<string, string>[] {
  const tables = page.split('\n\n').filter((block) => block.startsWith('| '));
  for (const table of tables) {
    const [head = [], , ...rows] = table.split('\n').map((line) => line.split('|').slice(1, -1));
    const names = head.map((name) => name.trim());
    if (names.join() !== columns.join()) continue;
    return rows.map((row) =>
      Object.fromEntries(row.map((cell, index) => [names[index] ?? '', cell.trim()])),
    );
  }
  throw new Error(`No table with ${columns.join()}`);
}

const list = (cell = ''): string[] => (cell === '' ? [] : cell.split(', '));
const idOf = ({ticket}: BacklogTicket): string => ticket.id;

test('the example has in it what the page says', () => {
  const rows = tableWith('Ticket', 'Points', 'Blocked by', 'Status', '`src/ledger.ts`');
  const backlog = backlogOf(
    ...rows.map((row) => ({
      id: row['Ticket'] ?? '',
      points: Number(row['Points']),
      blockedBy: list(row['Blocked by']),
      status: row['Status'] ?? '',
      files: list(row['`src/ledger.ts`']).map((action) => `\`src/ledger.ts\` - **${action}**`),
    })),
  );
  const having = (readiness: string): string =>
    backlog.tickets
      .filter((it) => it.readiness === readiness)
      .map(idOf)
      .join(', ');
  const {criticalPath, phases} = backlog;
  const words = {
    Ready: having('ready'),
    Blocked: having('blocked'),
    Phases: phases.map((ids) => ids.join(', ')).join('; then '),
    'Critical path': `${criticalPath.ids.join(' → ')}, ${String(criticalPath.points)} points`,
    Slack: findTightest(backlog)
      .map(({ticket, slack}) => `${idOf(ticket)}: ${String(slack)}`)
      .join(', '),
    Bottlenecks: findBottlenecks(backlog)
      .map(({ticket, inTotal, directly}) => {
        const [total, direct] = [String(inTotal.points), String(directly.points)];
        return `${idOf(ticket)}: ${total} (${direct} directly)`;
      })
      .join(', '),
    'Other long chains': findWaitingChains(backlog)
      .map(({tickets, points}) => `${tickets.map(idOf).join(' → ')}, ${String(points)} points`)
      .join('; '),
    Clashes: findClashes(backlog)
      .map((it) => `\`${it.path}\`: ${it.changes.map(({ticket}) => idOf(ticket)).join(', ')}`)
      .join('; '),
  };
  const shown = tableWith('Word', 'In the example');
  expect(Object.fromEntries(shown.map((row) => [row['Word'], row['In the example']]))).toEqual(
    words,
  );
});

test('the cycle is broken where the page says', () => {
  const rows = tableWith('Ticket', 'Blocked by', 'Blocks', 'Delete');
  const [circle] = findOpenCycles(
    backlogOf(
      ...rows.map((row) => ({
        id: row['Ticket'] ?? '',
        blockedBy: list(row['Blocked by']),
        blocks: list(row['Blocks']),
      })),
    ),
  );
  const said = rows.map((row) => row['Delete']).filter(Boolean);
  expect(circle?.cuts.map(({from, to}) => `${to} waits no longer for ${from}`)).toEqual(said);
});
