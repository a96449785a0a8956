import type {Severity} from '../diagnostic/diagnostic.js';
import {builtInLabels, templateLabels} from '../read/labelNames.js';
import type {LabelNames} from '../read/labelNames.js';
import type {CheckSettings} from '../rules/rule.js';
import type {Dialect} from './dialect.js';

/** What the tickets of a dialect are held to where the configuration does not say otherwise. */
export interface Preset {
  readonly settings: Omit<CheckSettings, 'idPattern' | 'ruleOptions'>;
  /** Severities by rule id, where they are not the rule's own. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

const templateTypes = ['Story', 'Task', 'Technical', 'Bug', 'Spike'];
const commonTypes = [
  ...templateTypes,
  ...['User Story', 'Feature', 'Enhancement', 'Feature Enhancement', 'Improvement', 'Chore'],
  ...['Bug Fix', 'Bugfix', 'Defect', 'Fix', 'Hotfix', 'Incident', 'Research', 'Investigation'],
  ...['Technical Task', 'Technical Debt', 'Tech Debt', 'Refactor', 'Refactoring', 'Maintenance'],
  ...['Documentation', 'Docs', 'Test', 'Testing', 'QA', 'Design', 'UX', 'UI', 'Architecture'],
  ...['Infrastructure', 'Infra', 'DevOps', 'CI', 'Ops', 'Security', 'Performance', 'Migration'],
  ...['Integration', 'Setup', 'Release', 'POC', 'Prototype', 'Subtask', 'Sub task', 'Enabler'],
];

const template: Preset = {
  settings: {
    types: templateTypes,
    priorities: ['High', 'Medium', 'Low'],
    anyKnownPriority: false,
    points: {min: 1, max: 8},
    requiredFields: ['epic', 'type', 'priority', 'points'],
    requiredSections: ['Context', 'Implementation Details', 'Dependencies', 'Definition of Done'],
  },
  severities: {},
};

const loose: Preset = {
  settings: {
    types: commonTypes,
    priorities: ['Critical', 'High', 'Medium', 'Low'],
    anyKnownPriority: true,
    points: 'any',
    requiredFields: [],
    requiredSections: [],
  },
  severities: {
    'file-name-matches-id': 'info',
    'no-broken-document-anchor': 'warn',
    'no-broken-document-link': 'warn',
    'reciprocal-dependency': 'info',
    'require-acceptance-criteria': 'info',
    'require-field': 'off',
    'require-section': 'off',
    'valid-front-matter': 'warn',
    'valid-id': 'warn',
    'valid-points': 'info',
    'valid-priority': 'info',
    'valid-type': 'info',
  },
};

/** The preset of each dialect. Backlog.md writes a dependency on one side only, and leaves sections empty, by design. */
export const presets: Readonly<Record<Dialect, Preset>> = {
  template,
  mixed: loose,
  'backlog.md': {
    settings: {...loose.settings, priorities: ['High', 'Medium', 'Low']},
    severities: {
      ...loose.severities,
      'no-empty-section': 'off',
      'reciprocal-dependency': 'off',
      'valid-type': 'off',
    },
  },
};

/** The labels that are read: the template's alone where the configuration names that preset. */
export function labelsOfPreset(preset: Dialect | 'auto'): LabelNames {
  return preset === 'template' ? templateLabels : builtInLabels;
}
