import {runDocusaurus, writeSite} from './docusaurus.js';
import {ticketText} from './ticketFile.js';
import type {TicketSpec} from './ticketFile.js';

/** The colours Docusaurus begins with have too little contrast. */
const colours =
  ':root {--ifm-color-primary: #0f766e} [data-theme=dark] {--ifm-color-primary: #2dd4bf}';

/** How many tickets of `EPIC-1` are drawn. */
export const drawn = 33;

const titles = [
  'Book a payment',
  'A title that is so long that a box has no room for all of its words, whatever the font',
  'Send <b>mail</b> & print',
];

/** Three rows of tickets in which each waits for the one before; the last two wait for each other. */
function toTicket(number: number): TicketSpec {
  const before = [number - 3, ...(number % 4 === 0 ? [number - 2] : [])].filter((it) => it > 0);
  const further = {5: ['PAY-999'], 20: ['SHOP-1'], 32: [`PAY-${String(drawn)}`]}[number] ?? [];
  const cycle = number === drawn ? [`PAY-${String(drawn - 1)}`] : [];
  const status = number <= 4 ? 'Done' : number <= 6 ? 'In progress' : 'To do';
  return {
    id: `PAY-${String(number)}`,
    title: titles[number % titles.length] ?? '',
    status,
    criteria: [status === 'Done'],
    blockedBy: [...before.map((it) => `PAY-${String(it)}`), ...further, ...cycle],
  };
}

const ids = Array.from({length: drawn}, (_, index) => index + 1);

const tickets: readonly TicketSpec[] = [
  ...ids.map(toTicket),
  {id: 'PAY-40', title: 'Without dependencies'},
  {id: 'SHOP-1', epic: 'EPIC-2 - Shop', title: 'Catalogue'},
  {
    id: 'SHOP-2',
    epic: 'EPIC-2 - Shop',
    title: 'Open the shop',
    blockedBy: ids.map((it) => `PAY-${String(it)}`),
  },
];

/**
 * Builds a site with pictures of dependencies that have something of all they can show; returns its
 * folder.
 */
export function buildGraphSite(): string {
  const folder = writeSite({
    name: 'graph',
    options: {onInvalidTickets: 'ignore'},
    config: `baseUrl: '/base/', favicon: 'icon.svg',
      presets: [['classic', {docs: false, blog: false, theme: {customCss: './custom.css'}}]],
      themeConfig: {navbar: {title: 'Test'}, colorMode: {respectPrefersColorScheme: true}},`,
    files: {
      'custom.css': colours,
      'static/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      ...Object.fromEntries(tickets.map((it) => [`tickets/${it.id}.md`, ticketText(it)])),
    },
  });
  const {exitCode, output} = runDocusaurus(folder, 'build', '--out-dir', 'build/base');
  if (exitCode !== 0) throw new Error(output);
  return folder;
}
