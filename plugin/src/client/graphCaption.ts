import {translate} from '@docusaurus/Translate';
import type {DrawingProps, GraphProps} from '../core/pages/graphProps.js';
import {pluralOf} from './plurals.js';

/** What is to know of a graph before it is read, a sentence each; `drawing` is the one that is shown. */
export function captionOf(graph: GraphProps, drawing: DrawingProps | null): string[] {
  return [
    drawing ? readingText(graph) : undrawnText(),
    drawing && drawing.implied > 0 ? impliedText(drawing.implied) : null,
    graph.more > 0 ? moreText(graph.kind, graph.more) : null,
    graph.apart > 0 ? apartText(graph.apart) : null,
  ].filter((text) => text !== null);
}

/** Names each cycle of a graph; empty where there is none. */
export function cycleTexts({kind, cycles}: GraphProps): string[] {
  return cycles.map((cycle) => {
    const way = [...cycle, ...cycle.slice(0, 1)].join(' → ');
    return kind === 'epics'
      ? translate(
          {
            id: 'theme.tickets.graph.cycle.epics',
            message: 'Dashed: {way} wait for each other, with different tickets.',
          },
          {way},
        )
      : translate(
          {
            id: 'theme.tickets.graph.cycle',
            message: 'Dashed: {way} is a cycle in which each blocks the next.',
          },
          {way},
        );
  });
}

function readingText({kind, edges}: GraphProps): string {
  return kind === 'epics' && edges.some(({count}) => count > 1)
    ? translate({
        id: 'theme.tickets.graph.reading.counts',
        message: 'An arrow leads from a blocker to what it blocks, its number counts dependencies.',
      })
    : translate({
        id: 'theme.tickets.graph.reading',
        message: 'An arrow leads from a blocker to what it blocks.',
      });
}

function undrawnText(): string {
  return translate({
    id: 'theme.tickets.graph.undrawn',
    message: 'There is no picture of these dependencies, only the table.',
  });
}

function impliedText(count: number): string {
  return pluralOf(
    count,
    translate(
      {
        id: 'theme.tickets.graph.implied.plurals',
        message:
          '1 dependency that follows from others is in the table only.|{count} dependencies that follow from others are in the table only.',
      },
      {count: String(count)},
    ),
  );
}

function moreText(kind: GraphProps['kind'], count: number): string {
  return kind === 'epic' ? moreInEpicText(count) : moreOfTicketText(count);
}

function moreOfTicketText(count: number): string {
  return pluralOf(
    count,
    translate(
      {id: 'theme.tickets.graph.more.plurals', message: '+1 more ticket.|+{count} more tickets.'},
      {count: String(count)},
    ),
  );
}

function moreInEpicText(count: number): string {
  return pluralOf(
    count,
    translate(
      {
        id: 'theme.tickets.graph.moreInEpic.plurals',
        message:
          'Open tickets come first: 1 more ticket has no room here.|Open tickets come first: {count} more tickets have no room here.',
      },
      {count: String(count)},
    ),
  );
}

function apartText(count: number): string {
  return pluralOf(
    count,
    translate(
      {
        id: 'theme.tickets.graph.apart.plurals',
        message: '1 ticket depends on no other.|{count} tickets depend on no other.',
      },
      {count: String(count)},
    ),
  );
}
