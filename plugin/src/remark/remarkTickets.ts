import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {autolink} from './autolink.js';
import {pageOf} from './page.js';
import {createPageImports} from './pageImports.js';
import {replaceDirectives} from './replaceDirectives.js';
import {readdressTickets} from './ticketAddresses.js';

/**
 * Shows tickets in docs pages: directives such as `:ticket[PAY-12]` and `::ticket-board{epic=PAY}`,
 * their components in MDX pages, links to the files of tickets and, where the site asks for it, bare
 * ids. It goes into `beforeDefaultRemarkPlugins`, since it must see links before Docusaurus resolves
 * them. Directives that are not ours are left alone.
 *
 * @throws {Error} from its transformer, where a directive shows nothing and the site's
 *   `onInvalidTickets` asks for it; it lists all of the page with their places
 */
export function remarkTickets(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const page = pageOf(file);
    const imports = createPageImports('__tickets');
    readdressTickets(tree, page);
    replaceDirectives(tree, page, imports);
    autolink(tree, page, imports);
    tree.children.push(...imports.nodes());
  };
}
