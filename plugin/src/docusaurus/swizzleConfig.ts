import type {SwizzleConfig} from '@docusaurus/types';

type Component = SwizzleConfig['components'][string];

/**
 * What `docusaurus swizzle` says of our components. Safe is what keeps its props within a major
 * version; a page's data and its parts may change with any version.
 */
export function getSwizzleConfig(): SwizzleConfig {
  return {components};
}

function safe(description: string): Component {
  return {actions: {wrap: 'safe', eject: 'safe'}, description};
}

function wrappable(description: string): Component {
  return {actions: {wrap: 'safe', eject: 'unsafe'}, description};
}

function unsafe(description: string): Component {
  return {actions: {wrap: 'unsafe', eject: 'unsafe'}, description};
}

const components: SwizzleConfig['components'] = {
  BlockedTickets: wrappable('The list of tickets that are blocked'),
  DocumentTickets: wrappable('The tickets that rest on a document'),
  EpicArchivePage: wrappable('The page that the tickets of a finished epic share'),
  EpicBoard: wrappable('The board and the table of an epic, with their filters'),
  EpicBurnUp: wrappable('The burn-up of an epic: chart and table'),
  EpicBurnUpChart: unsafe('The chart of a burn-up'),
  EpicBurnUpTable: unsafe('The table of a burn-up'),
  EpicDocuments: wrappable('The table of documents that an epic rests on'),
  EpicGoal: wrappable('The goal of an epic'),
  EpicPage: wrappable('The page of an epic'),
  EpicProgress: wrappable('How far an epic is, in a docs page'),
  EpicTable: wrappable('The table of epics with their progress'),
  ReadyTickets: wrappable('The table of tickets that can be started now'),
  PageTickets: wrappable('The tickets that rest on a docs page, at its end'),
  SectionTickets: wrappable('The tickets that rest on a section, below its heading'),
  TicketBoard: wrappable('Tickets in columns, and in lanes where asked for'),
  TicketBoardPage: wrappable('The page of the board'),
  TicketBoardEmbed: wrappable('A board in a docs page'),
  TicketBody: wrappable('The text of a ticket or an epic'),
  TicketCard: wrappable('A ticket on a board'),
  TicketCards: unsafe('A list of cards'),
  TicketColumn: unsafe('A column of a board'),
  TicketCriticalMark: safe('The mark of a ticket on the critical path'),
  TicketDependencies: wrappable('What blocks a ticket and what it blocks, on its page'),
  TicketDependenciesPage: wrappable('The page of dependencies'),
  TicketDocuments: unsafe('The documents that a ticket rests on, on its page'),
  TicketDocumentStatus: unsafe('The status of a document, and what holds in its place'),
  TicketDocumentsPage: wrappable('The page of documents'),
  TicketExternalMark: safe('The mark of a ticket of another site'),
  TicketFields: wrappable('The fields of a ticket, on its page'),
  TicketFileNote: unsafe('What is known of a file that a ticket changes'),
  TicketFilesPage: wrappable('The page of files that several tickets change'),
  TicketFilterMenu: unsafe('The menu of one filter'),
  TicketFilters: unsafe('Search and choices above tickets'),
  TicketFinding: unsafe('One finding'),
  TicketFindings: wrappable('A list of findings'),
  TicketFindingsSummary: unsafe('The count of findings on the page of a ticket'),
  TicketGraph: wrappable('A picture of dependencies, with its table'),
  TicketGraphEmbed: wrappable('A picture of dependencies in a docs page'),
  TicketGraphTable: unsafe('The table of a picture of dependencies'),
  TicketHealthPage: wrappable('The page of all findings'),
  TicketHoverCards: unsafe('The cards beside links to tickets'),
  TicketLink: safe('A mention of a ticket with its status'),
  TicketListEmbed: wrappable('A table of tickets in a docs page'),
  TicketListPage: wrappable('The page of all tickets as a table'),
  TicketMention: safe('A ticket that a docs page names'),
  TicketNoMatch: unsafe('What stands there if no ticket matches the filters'),
  TicketPage: wrappable('The page of a ticket'),
  TicketPagination: unsafe('The links to the pages of a long list'),
  TicketProblem: unsafe('What is wrong with a directive, in the page that has it'),
  TicketProgress: safe('How much is done, as a bar and in words'),
  TicketReading: unsafe('How the tickets were read, on the page of findings'),
  TicketSharedFiles: wrappable('Files with the tickets that change them, in their order'),
  TicketShares: wrappable('A bar of the shares of all states'),
  TicketStatus: safe('The status of a ticket: shape, word and colour'),
  TicketTable: wrappable('A table of tickets that can be sorted'),
  TicketsLayout: wrappable('The frame of all pages: metadata, breadcrumbs, bar of pages'),
  TicketsOverviewPage: wrappable('The front page of the backlog'),
};
