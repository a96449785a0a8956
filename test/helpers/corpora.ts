import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {workspace} from './paths.js';

/** Where real tickets of other people's repositories are, which are no part of this one. */
export const corporaFolder =
  process.env['TICKETS_CORPORA'] ?? path.resolve(workspace, '..', 'shared', 'corpora');

/** The names of the repositories there are. */
export function listCorpora(): string[] {
  if (!existsSync(corporaFolder)) return [];
  const entries = readdirSync(corporaFolder, {withFileTypes: true});
  return entries.filter((entry) => entry.isDirectory()).map(({name}) => name);
}
