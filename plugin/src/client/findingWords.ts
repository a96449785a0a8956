import {translate} from '@docusaurus/Translate';
import type {Severity} from '../core/diagnostic/diagnostic.js';
import {severityName} from './words.js';

/** The id of a finding on the page of its ticket; the index is its place among them. */
export function findingAnchor(index: number): string {
  return `finding-${String(index + 1)}`;
}

/** `3 findings: 1 error, 2 warnings`, in the reader's words. */
export function findingsText(severities: readonly Severity[]): string {
  const kinds = (['error', 'warn', 'info'] as const).flatMap((severity) => {
    const count = severities.filter((it) => it === severity).length;
    return count === 0 ? [] : [severityText(severity, count)];
  });
  return `${findingCountText(severities.length)}: ${kinds.join(', ')}`;
}

/** `3 findings`, in the reader's words. */
export function findingCountText(count: number): string {
  return count === 1
    ? translate({id: 'theme.tickets.findings.one', message: '1 finding'})
    : translate(
        {id: 'theme.tickets.findings.many', message: '{count} findings'},
        {count: String(count)},
      );
}

/** `Line 12`, in the reader's words. */
export function lineText(line: number): string {
  return translate(
    {id: 'theme.tickets.findings.line', message: 'Line {line}'},
    {line: String(line)},
  );
}

/** `Warning in line 12`: what a link to a finding says. */
export function findingLinkText(line: number, severity: Severity): string {
  return translate(
    {id: 'theme.tickets.findings.link', message: '{severity} in line {line}'},
    {severity: severityName(severity), line: String(line)},
  );
}

function severityText(severity: Severity, count: number): string {
  const values = {count: String(count)};
  switch (severity) {
    case 'error':
      return count === 1
        ? translate({id: 'theme.tickets.errors.one', message: '1 error'})
        : translate({id: 'theme.tickets.errors.many', message: '{count} errors'}, values);
    case 'warn':
      return count === 1
        ? translate({id: 'theme.tickets.warnings.one', message: '1 warning'})
        : translate({id: 'theme.tickets.warnings.many', message: '{count} warnings'}, values);
    case 'info':
      return count === 1
        ? translate({id: 'theme.tickets.infos.one', message: '1 info'})
        : translate({id: 'theme.tickets.infos.many', message: '{count} infos'}, values);
  }
}
