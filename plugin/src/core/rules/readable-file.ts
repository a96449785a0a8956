import {placeOfFile} from '../source/sourceFile.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';

export const readableFile = defineRule({
  id: 'readable-file',
  severity: 'error',
  summary: 'a ticket file that cannot be read',
  check: ({backlog}) => backlog.unreadable.map(({path, reason}) => unreadable(path, reason)),
});

function unreadable(path: string, reason: string): Finding {
  return {
    message: `Unexpected unreadable file, expected a ticket: ${reason}`,
    help: 'make it a readable Markdown file, or leave it out with the `exclude` option',
    place: placeOfFile(path),
    subject: path,
  };
}
