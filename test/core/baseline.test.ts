import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
  applyBaseline,
  formatBaseline,
  parseBaseline,
  toBaseline,
} from '../../plugin/lib/core/index.js';
import type {Diagnostic} from '../../plugin/lib/core/index.js';

/** A diagnostic; what is not given is the same for all. */
function diagnostic(given: Partial<Diagnostic> & {path?: string} = {}): Diagnostic {
  const {path = 'tickets/PAY-1.md', ...rest} = given;
  return {
    ruleId: 'valid-points',
    severity: 'error',
    message: 'Unexpected points `13`',
    help: null,
    place: {path, line: 1, column: 1, endLine: 1, endColumn: 2},
    related: [],
    ticketId: 'PAY-1',
    about: [],
    fingerprint: 'a',
    fix: null,
    ...rest,
  };
}

/** In a repository with just these files, and all rules on but for those named. */
function context(files: readonly string[], off: readonly string[] = []) {
  return {hasFile: (file: string) => files.includes(file), isOn: (id: string) => !off.includes(id)};
}

test('of four equal findings the three of the baseline are known, and one is fresh', () => {
  const four = ['a', 'b', 'c', 'd'].map((fingerprint) => diagnostic({fingerprint}));
  const {fresh, known, gone} = applyBaseline(four, toBaseline(four.slice(0, 3)), context([]));
  expect(fresh).toEqual(four.slice(3));
  expect(known).toEqual(four.slice(0, 3));
  expect(gone).toEqual([]);
});

test('a file without an id that was renamed keeps its findings', () => {
  const named = (path: string, fingerprint: string) =>
    diagnostic({path, fingerprint, ticketId: null, message: `Unexpected ${path}`});
  const baseline = toBaseline([named('old.md', 'a')]);
  const moved = named('new.md', 'b');
  expect(applyBaseline([moved], baseline, context(['new.md']))).toEqual({
    fresh: [],
    known: [moved],
    gone: [],
  });
  const copied = applyBaseline([moved], baseline, context(['old.md', 'new.md']));
  expect(copied.fresh).toEqual([moved]);
  expect(copied.gone).toHaveLength(1);
});

test('one entry stands for one finding of a renamed file', () => {
  const old = diagnostic({path: 'old.md', ticketId: null});
  const two = ['b', 'c'].map((fingerprint) =>
    diagnostic({path: 'new.md', ticketId: null, fingerprint}),
  );
  const {fresh, known} = applyBaseline(two, toBaseline([old]), context(['new.md']));
  expect([known, fresh]).toEqual([two.slice(0, 1), two.slice(1)]);
});

test('a finding of a file the baseline knows is not taken for one of a file that is gone', () => {
  const old = diagnostic({path: 'old.md', ticketId: null});
  const other = diagnostic({path: 'other.md', ticketId: null, fingerprint: 'o', message: 'x'});
  const fresh = diagnostic({path: 'other.md', ticketId: null, fingerprint: 'n'});
  const result = applyBaseline([other, fresh], toBaseline([old, other]), context(['other.md']));
  expect(result.fresh).toEqual([fresh]);
});

test('a ticket that changes its id with its file is new', () => {
  const baseline = toBaseline([diagnostic()]);
  const renamed = diagnostic({path: 'tickets/PAY-2.md', ticketId: 'PAY-2', fingerprint: 'b'});
  const result = applyBaseline([renamed], baseline, context(['tickets/PAY-2.md']));
  expect([result.fresh, result.gone]).toEqual([[renamed], baseline.findings]);
});

test('what a rule that is off would find is not gone', () => {
  const baseline = toBaseline([diagnostic(), diagnostic({ruleId: 'valid-id', fingerprint: 'b'})]);
  const {gone} = applyBaseline([], baseline, context([], ['valid-points']));
  expect(gone.map(({ruleId}) => ruleId)).toEqual(['valid-id']);
});

const anyDiagnostic = fc.record({
  path: fc.constantFrom('a.md', 'b.md', 'c.md'),
  ruleId: fc.constantFrom('valid-id', 'valid-type'),
  ticketId: fc.constantFrom('PAY-1', null),
  message: fc.string(),
  fingerprint: fc.string({minLength: 4}),
});
const anyDiagnostics = fc
  .uniqueArray(anyDiagnostic, {selector: ({fingerprint}) => fingerprint, maxLength: 12})
  .map((all) => all.map(diagnostic));

test('every diagnostic is either fresh or known, and none is fresh right after the update', () => {
  fc.assert(
    fc.property(anyDiagnostics, anyDiagnostics, (before, after) => {
      const baseline = parseBaseline(formatBaseline(toBaseline(before)));
      const same = applyBaseline(before, baseline, context([]));
      expect([same.fresh, same.known, same.gone]).toEqual([[], before, []]);
      const {fresh, known, gone} = applyBaseline(after, baseline, context(['a.md']));
      expect(fresh.length + known.length).toBe(after.length);
      expect(known.length + gone.length).toBe(before.length);
    }),
  );
});

test('the text does not depend on the order, and has one finding a line', () => {
  fc.assert(
    fc.property(anyDiagnostics, (all) => {
      const text = formatBaseline(toBaseline(all));
      expect(formatBaseline(toBaseline(all.toReversed()))).toBe(text);
      expect(text.match(/^ {4}\{.*\},?$/gm) ?? []).toHaveLength(all.length);
    }),
  );
});

test.each([
  ['', 'expected JSON, found other text'],
  ['<<<<<<< HEAD\n{}', 'expected JSON, found the marks of a merge conflict'],
  ['[]', 'the file is not what a baseline has there: found []'],
  ['{"schemaVersion": 2, "findings": []}', 'expected `schemaVersion` 1, found 2'],
  ['{"schemaVersion": 1}', '`findings` is not what a baseline has there: found nothing'],
  [
    '{"schemaVersion": 1, "findings": [{}]}',
    '`findings.0.path` is not what a baseline has there: found nothing',
  ],
  ['{"schemaVersion": 1, "findings": [], "x": 1}', 'the file has keys that no baseline has'],
])('refuses %j', (text, message) => {
  expect(() => parseBaseline(text)).toThrow(expect.objectContaining({message}));
});
