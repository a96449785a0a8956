import {expect, test} from 'vitest';
import {ticketTemplate} from '../../plugin/lib/core/template/ticketTemplate.js';
import {readText} from '../helpers/ticketFile.js';

test('finds the prompts of the unchanged template, and nothing else in it', () => {
  const ticket = readText(ticketTemplate);
  expect(ticket.placeholders.length).toBeGreaterThan(80);
  expect(ticket.unfilledFields).toEqual(['epic', 'type', 'priority', 'points']);
  expect([ticket.documents, ticket.files, ticket.blockedBy, ticket.relatedTickets]).toEqual([
    [],
    [],
    [],
    [],
  ]);
});

test('takes lists in code and Next.js routes for what they are', () => {
  const ticket = readText(`# PAY-1: Title

Returns \`list[Entity]\`, see \`app/[feature]/page.tsx\`, [Link](https://example.com).

\`\`\`python
services = [Service]
def all() -> list[Entity]: ...
\`\`\`
`);
  expect(ticket.placeholders).toEqual([]);
});
