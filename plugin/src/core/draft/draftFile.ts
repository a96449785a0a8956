import {toSlug} from '../backlog/slugs.js';
import type {Backlog} from '../model/backlog.js';
import {mostFrequent} from '../model/frequency.js';
import {isOpen} from '../model/status.js';
import {fileStem} from '../read/ticketIds.js';

/** What the file of a new ticket is called, beside those that are there. */
export interface DraftFile {
  readonly id: string;
  readonly title: string;
  readonly epicId: string | null;
}

/** Words of a title up to this many characters stand in a file's name. */
const longestWords = 60;

/**
 * The path for a new ticket's file, with `/`: where most open tickets of the epic are, or
 * else most open ones, or else in `folder`; and named as most of them are, by id alone or with the title behind.
 */
export function draftFileOf(backlog: Backlog, folder: string, draft: DraftFile): string {
  const {tickets} = backlog;
  const own = tickets.filter(({epicId}) => draft.epicId !== null && epicId === draft.epicId);
  const open = (own.length > 0 ? own : tickets).filter(({status}) => isOpen(status));
  const near = (open.length > 0 ? open : tickets).map(({ticket}) => ticket);
  const chosen = mostFrequent(near.map(({path}) => path.slice(0, path.lastIndexOf('/') + 1)));
  const form = mostFrequent(near.flatMap(({id, path}) => formOf(fileStem(path), id) ?? [])) ?? '-';
  const id = toSlug(form.startsWith(lowerCase) ? draft.id.toLowerCase() : draft.id);
  const words = toWords(draft.title);
  const separator = form.replace(lowerCase, '');
  const name = separator === '' || words === '' ? id : `${id}${separator}${words}`;
  return `${chosen ?? (folder === '' ? '' : `${folder}/`)}${name}.md`;
}

/** Stands in front of the form of a name whose id is in lower case where the ticket's is not. */
const lowerCase = '\0';

/** How a file's name goes on behind the id: with a hyphen, say, or not at all; null for any other name. */
function formOf(stem: string, id: string): string | null {
  const isLower = !stem.startsWith(id) && stem.startsWith(id.toLowerCase());
  if (!stem.startsWith(id) && !isLower) return null;
  const separator = /^(?: - |[-_. ])(?=.)|^$/.exec(stem.slice(id.length))?.[0];
  return separator === undefined ? null : (isLower ? lowerCase : '') + separator;
}

function toWords(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    if (name.length + word.length >= longestWords) break;
    name = name === '' ? word : `${name}-${word}`;
  }
  return name;
}
