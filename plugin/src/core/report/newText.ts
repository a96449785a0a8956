import {countWord} from '../diagnostic/wording.js';
import type {NewJson} from '../output/newSchema.js';
import {splitLines} from '../source/sourceFile.js';
import {toPoint} from './places.js';
import {printable} from './printable.js';
import {wrap} from './wrap.js';

type Finding = NewJson['diagnostics'][number];

/** What became of a new ticket, and what is still to be done, for a person. Ends with a line end. */
export function toNewText(created: NewJson, width: number | null): string {
  const {id, path, written, text, diagnostics} = created;
  const lines = splitLines(text);
  const empty = diagnostics.filter((it) => it.ruleId === emptySection && it.path === path);
  const others = diagnostics.filter((it) => !empty.includes(it));
  const errors = others.filter(({severity}) => severity === 'error').length;
  const titles = empty.map(({line}) => (lines[line - 1] ?? '').replace(/^\s*#+\s*/, '').trim());
  const told = [
    ...others.flatMap(toLines),
    ...(errors > 0 ? [`Not written: it would have ${countWord(errors, 'error', 'errors')}`] : []),
    ...(written ? [`Wrote ${id}`] : []),
    ...(titles.length > 0 && errors === 0 ? [`To be filled in: ${titles.join(', ')}`] : []),
    ...(written ? toMendable(others) : []),
  ];
  return told.map((line) => `${wrap(printable(line), width, 0, 2)}\n`).join('');
}

const emptySection = 'no-empty-section';
const words = {error: 'error', warn: 'warning', info: 'info'} as const;

function toLines(finding: Finding): string[] {
  const {severity, message, help} = finding;
  return [
    `${toPoint(finding)} ${words[severity]}: ${message}`,
    ...(help === null ? [] : [`  help: ${help}`]),
  ];
}

function toMendable(findings: readonly Finding[]): string[] {
  const count = findings.filter(({fixable}) => fixable).length;
  return count === 0
    ? []
    : [`\`check --fix\` mends ${count === 1 ? 'one of them' : `${String(count)} of them`}`];
}
