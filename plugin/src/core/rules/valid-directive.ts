import {formProblem} from '../directive/formProblem.js';
import {readRequest} from '../directive/readRequest.js';
import type {EmbedProblem} from '../directive/request.js';
import {resolveRequest} from '../directive/resolveRequest.js';
import type {Backlog} from '../model/backlog.js';
import type {DocumentDirective} from '../model/directive.js';
import {defineRule} from './rule.js';

export const validDirective = defineRule({
  id: 'valid-directive',
  severity: 'error',
  summary: 'a directive in a document that shows nothing',
  *check({backlog}) {
    for (const {path, directives} of backlog.documents) {
      for (const directive of directives) {
        for (const problem of problemsOf(directive, backlog, path)) {
          yield {...problem, place: directive.place, subject: problem.message};
        }
      }
    }
  },
});

/** One that names another backlog of the site is that backlog's to check. */
function problemsOf(
  directive: DocumentDirective,
  backlog: Backlog,
  from: string,
): readonly EmbedProblem[] {
  const form = formProblem(directive.name, directive.shown);
  if (form) return [form];
  const result = readRequest(directive);
  if ('problems' in result) return result.problems;
  const {request, backlog: other} = result.read;
  if (other !== null) return [];
  const resolved = resolveRequest(backlog, request, from);
  return 'problem' in resolved ? [resolved.problem] : [];
}
