/**
 * The remark plugins of docs pages. The plugin installs them itself; a site that needs them in an
 * order of its own names them in the options of its docs, blog or pages.
 */
export {remarkTickets as default, remarkTickets} from './remarkTickets.js';
export {remarkTicketSections} from './remarkTicketSections.js';
