import {existsSync, statSync} from 'node:fs';
import path from 'node:path';
import type {RuleSeverities} from '../core/check/ruleSettings.js';
import type {ExternalBacklog} from '../core/model/external.js';
import {rememberFor} from '../core/model/memo.js';
import {labelsOfPreset, presets} from '../core/presets/presets.js';
import type {Preset} from '../core/presets/presets.js';
import type {Dialect} from '../core/presets/dialect.js';
import {withSpellings} from '../core/read/labelNames.js';
import type {ReadOptions} from '../core/read/readOptions.js';
import type {CheckSettings} from '../core/rules/rule.js';
import type {ResolvedOptions} from '../options.js';
import {toExternalSources} from './externalSource.js';
import type {ExternalSource} from './externalSource.js';

/** Where a repository's tickets and documents are, in absolute paths, and what they are held to. */
export interface Project {
  /** The folder that paths in options are relative to. */
  readonly siteDir: string;
  readonly root: string;
  readonly ticketsDir: string;
  readonly options: ResolvedOptions;
  readonly readOptions: ReadOptions;
  /** The file of `baseline`; null where it is not set. */
  readonly baseline: string | null;
  /** Severities that were set, by rule id. */
  readonly severities: RuleSeverities;
  /** Where the backlogs of other sites are. */
  readonly externalSources: readonly ExternalSource[];
  /** These backlogs, once they are loaded. */
  readonly externals: readonly ExternalBacklog[];
}

/** A configuration that cannot be used: a folder that is missing or lies outside the root. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/**
 * Finds the folders that options speak of. Paths in options are relative to `siteDir`.
 *
 * @throws {ConfigurationError} where the tickets' folder is missing or outside the root
 */
export function resolveProject(siteDir: string, options: ResolvedOptions): Project {
  const ticketsDir = path.resolve(siteDir, options.path);
  const root = options.root ? path.resolve(siteDir, options.root) : findRoot(siteDir);
  if (!isFolder(root)) throw new ConfigurationError(`\`root\`: there is no folder ${root}`);
  if (!isFolder(ticketsDir)) {
    throw new ConfigurationError(
      `\`path\`: there is no folder ${ticketsDir}; create it, or set \`path\` to where the tickets are`,
    );
  }
  if (path.relative(root, ticketsDir).startsWith('..')) {
    throw new ConfigurationError(
      `\`path\`: ${ticketsDir} lies outside the root ${root}; set \`root\` to a folder above both`,
    );
  }
  return {
    siteDir,
    root,
    ticketsDir,
    options,
    readOptions: {
      idPattern: options.idPattern,
      labels: withSpellings(labelsOfPreset(options.preset), options.fields),
    },
    baseline: options.baseline === undefined ? null : path.resolve(siteDir, options.baseline),
    severities: toSeverities(options),
    externalSources: toExternalSources(siteDir, options.externalBacklogs),
    externals: [],
  };
}

/** The nearest folder upwards that holds `.git`, else the folder itself. */
export function findRoot(folder: string): string {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (path.dirname(at) === at) return folder;
  }
}

/** A path relative to the root, with `/` on every system. */
export function toRootPath(root: string, file: string): string {
  return path.relative(root, file).split(path.sep).join('/');
}

/** Whether there is a folder of that path. */
export function isFolder(folder: string): boolean {
  return statSync(folder, {throwIfNoEntry: false})?.isDirectory() ?? false;
}

/** What the tickets of a project are held to. */
export interface CheckSetup {
  readonly settings: CheckSettings;
  readonly severities: RuleSeverities;
}

/**
 * What the tickets are held to: what is configured, and for all else the preset of their dialect.
 * It is the same object each time, so that findings can be kept from one check to the next.
 */
export function toCheckSetup(project: Project, dialect: Dialect): CheckSetup {
  const known = setupsOf(project);
  const setup = known.get(dialect) ?? makeSetup(project, dialect);
  known.set(dialect, setup);
  return setup;
}

const setupsOf = rememberFor((_: Project) => new Map<Dialect, CheckSetup>());

function makeSetup({options, severities}: Project, dialect: Dialect): CheckSetup {
  const preset = presets[dialect];
  const {idPattern, types, priorities, points, requiredSections} = options;
  const {settings} = preset;
  // A rule that is turned on by hand asks for what the template asks for.
  const asked = (rule: string): Preset['settings'] =>
    severities[rule] === undefined ? settings : presets.template.settings;
  return {
    settings: {
      idPattern,
      types: types ?? settings.types,
      priorities: priorities ?? settings.priorities,
      anyKnownPriority: priorities === undefined && settings.anyKnownPriority,
      points: points ?? settings.points,
      requiredFields: asked('require-field').requiredFields,
      requiredSections: requiredSections ?? asked('require-section').requiredSections,
      ruleOptions: toRuleOptions(options),
    },
    severities: {...preset.severities, ...withConfigured(options), ...severities},
  };
}

/** An option that configures a rule turns on the rule that the preset leaves off. */
function withConfigured({requiredSections}: ResolvedOptions): RuleSeverities {
  return requiredSections === undefined ? {} : {'require-section': 'warn'};
}

function toSeverities(options: ResolvedOptions): RuleSeverities {
  const entries = Object.entries(options.rules).flatMap(([id, setting]) =>
    setting === undefined ? [] : [[id, Array.isArray(setting) ? setting[0] : setting] as const],
  );
  return Object.fromEntries(entries);
}

function toRuleOptions({rules}: ResolvedOptions): Record<string, unknown> {
  const entries = Object.entries(rules).flatMap(([id, setting]) =>
    Array.isArray(setting) ? [[id, setting[1] as unknown] as const] : [],
  );
  return Object.fromEntries(entries);
}
