import type {BacklogTicket} from '../core/model/backlog.js';
import {toArchivePages} from '../core/pages/archivePages.js';
import {routesOfArchived} from '../core/pages/archives.js';
import type {Archive} from '../core/pages/archives.js';
import type {PageContext} from '../core/pages/cards.js';
import {toTicketPageProps} from '../core/pages/ticket.js';
import type {SourceFile} from '../core/source/sourceFile.js';
import {readText} from '../io/sourceTree.js';
import type {Content} from './content.js';
import type {Page} from './page.js';
import type {Routes} from './siteAddresses.js';

/** The pages of tickets: one for each that is in no archive, and those of the archives. */
export function listTicketPages(
  {project, tree, backlog}: Content,
  context: PageContext,
  routes: Routes,
  archives: readonly Archive[],
): Page[] {
  const {readOptions} = project;
  // Read only when it is asked for: of a text that was rendered before it is not.
  const sourceOf = ({ticket: {path}}: BacklogTicket): SourceFile => ({
    path,
    get text() {
      return readText(tree, path) ?? '';
    },
  });
  const archived = routesOfArchived(archives);
  const own = backlog.tickets.filter(({slug}) => !archived.has(slug));
  return [
    ...own.map((joined) => ({
      path: routes.ticket(joined),
      component: '@theme/TicketPage',
      name: `ticket-${joined.slug}`,
      source: joined.ticket.path,
      isOfTickets: true,
      props: () => toTicketPageProps(context, joined, sourceOf(joined), readOptions),
    })),
    ...archives.flatMap((archive) => {
      const pages = toArchivePages(context, archive, sourceOf, readOptions);
      return routes.archive(archive).map((path, index) => ({
        path,
        component: '@theme/EpicArchivePage',
        name: `archive-${archive.epic.slug}-${String(index + 1)}`,
        isOfTickets: true,
        props: () => pages[index]?.(),
      }));
    }),
  ];
}
