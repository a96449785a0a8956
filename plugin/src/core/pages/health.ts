import {countDiagnostics} from '../diagnostic/diagnostic.js';
import type {Diagnostic} from '../diagnostic/diagnostic.js';
import type {ReadableField} from '../presets/fieldShares.js';
import type {Reading} from '../presets/reading.js';
import {groupByPath, toFinding} from './cards.js';
import type {PageContext} from './cards.js';
import type {FileFindingsProps, HealthPageProps, ReadingProps} from './props.js';

/** Props of the health page: every finding, by file, and those that comments silence. */
export function toHealthPageProps(
  context: PageContext,
  reading: Reading,
  silenced: readonly Diagnostic[],
): HealthPageProps {
  return {
    links: context.site.links,
    tickets: context.backlog.tickets.length,
    ...countDiagnostics(context.diagnostics),
    reading: toReadingProps(reading),
    files: toFiles(context, context.diagnosticsByPath),
    silenced: toFiles(context, groupByPath(silenced)),
  };
}

function toFiles(
  context: PageContext,
  byPath: ReadonlyMap<string, readonly Diagnostic[]>,
): FileFindingsProps[] {
  return [...byPath].map(([path, diagnostics]) => {
    const findings = diagnostics.map((diagnostic) => toFinding(context, diagnostic));
    return {path, ticket: findings[0]?.ticket ?? null, findings};
  });
}

function toReadingProps({dialect, fields, leftOut}: Reading): ReadingProps {
  const shares = Object.entries(fields) as [ReadableField, number][];
  return {
    dialect,
    fields: shares.filter(([, share]) => share > 0).map(([name, share]) => ({name, share})),
    leftOut,
  };
}
