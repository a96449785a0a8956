import {nearest} from '../diagnostic/nearest.js';
import {quote} from '../diagnostic/wording.js';
import type {DisableComment} from '../model/disableComment.js';
import type {Located} from '../source/sourceFile.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';

const id = 'valid-disable-comment';

export const validDisableComment = defineRule({
  id,
  severity: 'warn',
  summary: 'a disable comment that is not well formed or that silences nothing',
  *check({backlog, silencing}) {
    if (silencing === null) return;
    for (const comment of backlog.disableComments) yield* faultsOf(comment, silencing.ruleIds);
    for (const rule of silencing.idle) yield idleRule(rule);
  },
});

function* faultsOf(comment: DisableComment, ruleIds: readonly string[]): Iterable<Finding> {
  const {scope, directive, rules, reason, place} = comment;
  if (scope === null) {
    yield {
      message: `Unexpected form of the disable comment ${quote(directive)}, ${expectationOf(directive)}`,
      help: `write \`${exampleOf(comment)}\` on a line of its own`,
      place,
      subject: directive,
    };
    return;
  }
  if (rules.length === 0) {
    yield {
      message: `Unexpected ${quote(directive)} without a rule, expected the rules it silences`,
      help: 'name the rules in front of `--`, with commas between them',
      place,
      subject: 'no rule',
    };
    return;
  }
  yield* rules.flatMap((rule) => unfitRule(rule, ruleIds));
  if (reason === null) {
    yield {
      message: `Unexpected ${quote(directive)} without a reason, expected one behind \`--\`: who reads it later cannot tell whether it still holds`,
      help: 'add ` -- ` and the reason behind the last rule',
      place,
      subject: 'no reason',
    };
  }
}

function expectationOf(directive: string): string {
  return known.includes(directive)
    ? 'expected it alone on one line'
    : 'expected `tickets-disable-next-line` or `tickets-disable-file`';
}

const known: readonly string[] = ['tickets-disable-next-line', 'tickets-disable-file'];

function exampleOf({syntax, directive, rules}: DisableComment): string {
  const form = known.includes(directive) ? directive : 'tickets-disable-next-line';
  const named = rules.length > 0 ? rules.map(({value}) => value).join(', ') : 'rule-id';
  const words = `${form} ${named} -- reason`;
  return syntax === 'yaml' ? `# ${words}` : `<!-- ${words} -->`;
}

function unfitRule({value, place}: Located<string>, ruleIds: readonly string[]): Finding[] {
  if (value === id) {
    return [
      {
        message: `Unexpected ${quote(id)} in a disable comment, expected another rule: this one cannot be silenced`,
        help: 'delete it, and mend the comment it speaks of',
        place,
        subject: value,
      },
    ];
  }
  if (ruleIds.includes(value)) return [];
  const near = nearest(value, ruleIds);
  return [
    {
      message: `Unexpected unknown rule ${quote(value)} in a disable comment, expected the id of a rule`,
      help: near
        ? `did you mean \`${near}\`?`
        : 'the id of a rule stands behind the severity of each finding',
      place,
      subject: value,
    },
  ];
}

function idleRule({value, place}: Located<string>): Finding {
  return {
    message: `Unexpected ${quote(value)} in a disable comment, expected a finding of that rule: it silences nothing`,
    help: 'delete the comment, or this rule from it',
    place,
    subject: value,
  };
}
