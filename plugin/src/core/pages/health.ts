import {countDiagnostics} from '../diagnostic/diagnostic.js';
import type {ReadableField} from '../presets/fieldShares.js';
import type {Reading} from '../presets/reading.js';
import {toFinding} from './cards.js';
import type {PageContext} from './cards.js';
import type {HealthPageProps, ReadingProps} from './props.js';

/** Props of the health page: every finding, by file. */
export function toHealthPageProps(context: PageContext, reading: Reading): HealthPageProps {
  const files = [...context.diagnosticsByPath].map(([path, diagnostics]) => {
    const findings = diagnostics.map((diagnostic) => toFinding(context, diagnostic));
    return {path, ticket: findings[0]?.ticket ?? null, findings};
  });
  return {
    links: context.site.links,
    tickets: context.backlog.tickets.length,
    ...countDiagnostics(context.diagnostics),
    reading: toReadingProps(reading),
    files,
  };
}

function toReadingProps({dialect, fields, leftOut}: Reading): ReadingProps {
  const shares = Object.entries(fields) as [ReadableField, number][];
  return {
    dialect,
    fields: shares.filter(([, share]) => share > 0).map(([name, share]) => ({name, share})),
    leftOut,
  };
}
