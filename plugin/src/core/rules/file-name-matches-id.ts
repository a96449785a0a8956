import * as z from 'zod';
import {normalId} from '../backlog/idForms.js';
import {countBy} from '../backlog/idIndex.js';
import {compareNames, ticketFilesOf} from '../backlog/namedFiles.js';
import type {NamedFile} from '../backlog/namedFiles.js';
import {quote} from '../diagnostic/wording.js';
import type {Backlog} from '../model/backlog.js';
import type {Ticket} from '../model/ticket.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';

export const fileNameMatchesId = defineRule({
  id: 'file-name-matches-id',
  severity: 'warn',
  summary: 'a file whose name begins with another id than its ticket has',
  options: z.strictObject({
    /** Whether every file's name must begin with an id. @default false */
    requireId: z.boolean().default(false),
  }),
  check: ({backlog, options}) =>
    compareNames(ticketsWithOwnId(backlog)).flatMap((file) => {
      if (file.nameId !== null) return file.isOther ? [otherId(file, file.nameId)] : [];
      return options.requireId && !file.isSame ? [withoutId(file.ticket)] : [];
    }),
});

/** A copied file that still has the id of the first one is for no-duplicate-id to report. */
function ticketsWithOwnId(backlog: Backlog): readonly Ticket[] {
  const tickets = ticketFilesOf(backlog);
  const counts = countBy(tickets.map(({id}) => normalId(id)));
  if (counts.size === tickets.length) return tickets;
  return tickets.filter(({id}) => counts.get(normalId(id)) === 1);
}

function otherId({ticket}: NamedFile, nameId: string): Finding {
  const name = nameOf(ticket);
  const renamed = ticket.id + name.slice(nameId.length);
  return {
    message: `Unexpected id ${quote(ticket.id)} in the file ${quote(name)}, expected ${quote(nameId)}, as its name says: who looks for either among the files finds the wrong ticket`,
    help: `rename the file to ${quote(renamed)}, or write ${quote(nameId)} here`,
    place: ticket.idPlace ?? ticket.titlePlace,
    subject: nameId,
  };
}

function withoutId(ticket: Ticket): Finding {
  const name = nameOf(ticket);
  return {
    message: `Unexpected file name ${quote(name)}, expected one that begins with the id ${quote(ticket.id)}: nobody finds the ticket by its file's name`,
    help: `rename the file to ${quote(`${ticket.id}-${name}`)}`,
    place: ticket.idPlace ?? ticket.titlePlace,
    subject: ticket.path,
  };
}

function nameOf({path}: Ticket): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
