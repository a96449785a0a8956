import {countDiagnostics} from '../diagnostic/diagnostic.js';
import {toFinding} from './cards.js';
import type {PageContext} from './cards.js';
import type {HealthPageProps} from './props.js';

/** Props of the health page: every finding, by file. */
export function toHealthPageProps(context: PageContext): HealthPageProps {
  const files = [...context.diagnosticsByPath].map(([path, diagnostics]) => {
    const findings = diagnostics.map((diagnostic) => toFinding(context, diagnostic));
    return {path, ticket: findings[0]?.ticket ?? null, findings};
  });
  return {
    links: context.site.links,
    tickets: context.backlog.tickets.length,
    ...countDiagnostics(context.diagnostics),
    files,
  };
}
