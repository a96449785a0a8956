import {expect, test} from 'vitest';
import {resolveOptions} from '../../plugin/lib/options.js';

function messageOf(options: unknown): string {
  try {
    resolveOptions(options);
  } catch (error) {
    return (error as Error).message;
  }
  return 'no error';
}

test('fills in every default', () => {
  expect(resolveOptions({})).toMatchObject({
    id: 'default',
    path: 'tickets',
    routeBasePath: 'tickets',
    preset: 'auto',
    fields: {},
    rules: {},
  });
});

test.each([
  [{paht: 'x'}, '`paht` is no option: did you mean `path`?'],
  [{path: 3}, '`path`: expected string, found 3'],
  [{rules: {'valid-typ': 'off'}}, '`rules.valid-typ` is no option: did you mean `valid-type`?'],
  [
    {rules: {'valid-type': 'loud'}},
    '`rules.valid-type`: expected "error", "warn", "info", "off", found "loud"',
  ],
  [
    {onInvalidTickets: 'explode'},
    '`onInvalidTickets`: expected "throw", "warn", "log", "ignore", found "explode"',
  ],
  [{idPattern: '('}, '`idPattern`: expected a regular expression, found "("'],
  [
    {repositoryUrl: 'javascript:alert(1)'},
    '`repositoryUrl`: expected a web address, found "javascript:alert(1)"',
  ],
  [{documents: [{kind: 'tdd'}]}, '`documents.0.include`: expected string, or array, found nothing'],
  [
    {columns: [{states: ['ready', 'blocked'], name: 'Open'}]},
    '`columns`: expected a column with the state `in-progress`, so that no ticket is lost, found [{"name":"Open","states":["ready","blocked"],"statuses":[],…',
  ],
  [{ticketPages: 'done'}, '`ticketPages`: expected "all", "open", found "done"'],
  [{columns: [{state: ['done']}]}, '`columns.0.state` is no option: did you mean `states`?'],
  [
    {columns: [{states: ['doing']}]},
    '`columns.0.states.0`: expected "blocked", "ready", "in-progress", "done", "canceled", found "doing"',
  ],
  [
    {externalBacklogs: [{name: 'billing', from: 'ftp://example.com/tickets.json'}]},
    '`externalBacklogs.0.from`: expected a file, or a web address, found "ftp://example.com/tickets.json"',
  ],
  [
    {externalBacklogs: [{name: 'billing', from: 'a.json', integrity: 'sha256-abc'}]},
    '`externalBacklogs.0.integrity`: expected a hash such as `sha256-` and 44 characters of Base64, found "sha256-abc"',
  ],
  [
    {externalBacklogs: [{name: 'billing', from: 'a.json', baseURL: 'https://example.com'}]},
    '`externalBacklogs.0.baseURL` is no option: did you mean `baseUrl`?',
  ],
  [
    {
      externalBacklogs: [
        {name: 'a', from: 'a.json'},
        {name: 'a', from: 'b.json'},
      ],
    },
    '`externalBacklogs`: expected one backlog with the name `a`, found [{"name":"a","from":"a.json"},{"name":"a","from":"b.json"}]',
  ],
  [{points: {min: 1}}, '`points.max`: expected number, found nothing'],
])('refuses %j', (options, message) => {
  expect(messageOf(options)).toBe(
    `docusaurus-plugin-tickets: the options do not fit\n  - ${message}`,
  );
});

test('names every option that does not fit at once', () => {
  expect(messageOf({path: 3, nonsense: 1})).toBe(`docusaurus-plugin-tickets: the options do not fit
  - \`path\`: expected string, found 3
  - \`nonsense\` is no option: known are id, path, include, exclude, routeBasePath, root, documents, repositoryUrl, branch, editUrl, idPattern, preset, fields, types, priorities, points, statuses, columns, ticketPages, requiredSections, rules, baseline, history, autolink, externalBacklogs, onInvalidTickets`);
});
