import {quote} from '../diagnostic/wording.js';
import {defineRule} from './rule.js';

export const createdFileIsNew = defineRule({
  id: 'created-file-is-new',
  severity: 'off',
  summary: 'a file that a ticket is yet to create and that exists already',
  *check({backlog}) {
    for (const {status, files} of backlog.tickets) {
      if (status.category !== 'todo') continue;
      for (const {change, path, exists} of files) {
        if (change.action !== 'create' || !exists || path === null) continue;
        yield {
          message: `Unexpected new file ${quote(change.path)}, expected a path that is free: ${path === change.path ? 'it' : quote(path)} exists already`,
          help: 'write **Modify** behind it if the ticket changes that file, else choose another path',
          place: change.place,
          subject: path,
        };
      }
    }
  },
});
