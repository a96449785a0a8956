import {nearest} from '../core/diagnostic/nearest.js';
import type {Severity} from '../core/diagnostic/diagnostic.js';
import {rules} from '../core/rules/index.js';
import type {Project} from '../io/project.js';
import {UsageError} from './command.js';

/** The project with the severities of `--rule id=severity`. */
export function withRules(project: Project, settings: readonly string[]): Project {
  const severities = settings.map((setting) => {
    const [id = '', severity = ''] = setting.split('=');
    if (!rules.some((rule) => rule.id === id)) throw unknownRule(id);
    if (!['error', 'warn', 'info', 'off'].includes(severity)) {
      throw new UsageError(
        `--rule ${id}: expected error, warn, info or off, found \`${severity}\``,
      );
    }
    return [id, severity as Severity | 'off'] as const;
  });
  return {...project, severities: {...project.severities, ...Object.fromEntries(severities)}};
}

function unknownRule(id: string): UsageError {
  const near = nearest(
    id,
    rules.map((rule) => rule.id),
  );
  return new UsageError(
    `--rule: there is no rule \`${id}\`${near ? `; did you mean \`${near}\`?` : ''}`,
  );
}
