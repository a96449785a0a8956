import * as z from 'zod';
import {findClashes} from '../backlog/clashes.js';
import type {Clash, ClashingChange} from '../backlog/clashes.js';
import {listWords, quote} from '../diagnostic/wording.js';
import {ignoreOption, isIgnoredBy} from './ignoredFiles.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';

export const noFileClash = defineRule({
  id: 'no-file-clash',
  severity: 'info',
  summary: 'open tickets that change one file with no order between them',
  options: z.strictObject({
    /** Globs of files that many tickets touch by design, relative to the root. @default [] */
    ignore: ignoreOption,
  }),
  check({backlog, options}) {
    const isIgnored = isIgnoredBy(options.ignore);
    return findClashes(backlog)
      .filter(({path}) => !isIgnored(path))
      .flatMap((clash) => findingOf(clash));
  },
});

function findingOf(clash: Clash): Finding[] {
  const [first, ...others] = clash.changes;
  if (!first) return [];
  return [
    {
      message: messageOf(clash),
      help: clash.isCreatedTwice
        ? 'let one ticket create the file, and name that ticket in Blocked By of the others'
        : 'name the ticket that goes first in Blocked By of the others, or add the file to `ignore` of this rule',
      place: first.change.place,
      related: others.map((it) => ({
        place: it.change.place,
        message: `\`${it.ticket.ticket.id}\` ${verbOf(it)} it`,
      })),
      subject: clash.path,
    },
  ];
}

function messageOf({path, changes, isCreatedTwice}: Clash): string {
  const creators = changes.filter(({change}) => change.action === 'create');
  const file = quote(path);
  if (isCreatedTwice) {
    const rest = changes.length > creators.length ? ', and further tickets that modify it' : '';
    return `Unexpected ${file} created by ${listIds(creators)}${rest}, expected one ticket to create it: the second finds it there or overwrites it`;
  }
  const [creator] = creators;
  if (creator) {
    const others = changes.filter((it) => it !== creator);
    return `Unexpected ${file} created by ${listIds([creator])} and modified by ${listIds(others)} with no order between them, expected the creation first`;
  }
  return `Unexpected ${file} modified by ${listIds(changes)} with no order between them, expected one to wait for the other: their changes may conflict`;
}

const mostNamed = 5;

function listIds(changes: readonly ClashingChange[]): string {
  const ids = changes.slice(0, mostNamed).map(({ticket}) => `\`${ticket.ticket.id}\``);
  const more = changes.length - ids.length;
  return listWords(more > 0 ? [...ids, `${more} more`] : ids, 'and');
}

function verbOf({change}: ClashingChange): string {
  return change.action === 'create' ? 'creates' : 'modifies';
}
