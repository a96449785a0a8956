import type {Command} from './command.js';

/** `new`: writes a ticket that passes the check, with the next free id. */
export const newCommand: Command = {
  usage: 'new <title...>',
  description: 'write a new ticket from the template, with the next free id',
  options: [
    {flags: '--epic <epic>', description: 'its epic: an id, a name, or `ID - Name` for a new one'},
    {flags: '--type <type>', description: 'its type; else the first one'},
    {flags: '--priority <priority>', description: 'its priority; else the one in the middle'},
    {flags: '--points <points>', description: 'its story points; else to be estimated'},
    {flags: '--status <status>', description: 'its status'},
    {flags: '--assignee <name>', description: 'whose it is', repeatable: true},
    {flags: '--label <label>', description: 'a label', repeatable: true},
    {flags: '--due <date>', description: 'when it is due'},
    {
      flags: '--blocked-by <id>',
      description: 'a ticket it waits for, as `ID` or `ID: reason`',
      repeatable: true,
    },
    {flags: '--blocks <id>', description: 'a ticket that waits for it', repeatable: true},
    {flags: '--criterion <text>', description: 'an acceptance criterion', repeatable: true},
    {flags: '--ticket-id <id>', description: 'its id, instead of the next free one'},
    {flags: '--file <file>', description: 'its file, instead of one beside the others'},
    {flags: '--template <file>', description: 'the template, instead of the one that is there'},
    {flags: '--dry-run', description: 'print the ticket, and write nothing'},
    {flags: '--json', description: 'print what was written as JSON'},
  ],
  outputForOne: () => 'new',
  // Most calls are of other commands, and pay for all that is loaded.
  run: async (call) => (await import('./createTicket.js')).createTicket(call),
};
