import {translate} from '@docusaurus/Translate';
import type {Severity} from '../core/diagnostic/diagnostic.js';
import {pluralOf} from './plurals.js';
import {severityName} from './words.js';

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
  return pluralOf(
    count,
    translate(
      {id: 'theme.tickets.findings.plurals', message: '1 finding|{count} findings'},
      {count: String(count)},
    ),
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
  return pluralOf(count, severityLabel(severity, String(count)));
}

function severityLabel(severity: Severity, count: string): string {
  switch (severity) {
    case 'error':
      return translate(
        {id: 'theme.tickets.errors.plurals', message: '1 error|{count} errors'},
        {count},
      );
    case 'warn':
      return translate(
        {id: 'theme.tickets.warnings.plurals', message: '1 warning|{count} warnings'},
        {count},
      );
    case 'info':
      return translate(
        {id: 'theme.tickets.infos.plurals', message: '1 info|{count} infos'},
        {count},
      );
  }
}
