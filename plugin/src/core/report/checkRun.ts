import type {Severity} from '../diagnostic/diagnostic.js';

/** What formats for other programs tell of a check beside its findings. */
export interface CheckRun {
  /** Version of this package. */
  readonly version: string;
  readonly rules: readonly RuleSummary[];
  /** Every file that was checked, in any order. */
  readonly files: readonly string[];
  /** The root as seen from the top of its git repository, such as `packages/shop`; else empty. */
  readonly folder: string;
}

/** A rule as it was set in one check. */
export interface RuleSummary {
  readonly id: string;
  /** What it reports, as a phrase. */
  readonly summary: string;
  readonly severity: Severity | 'off';
}

/** Where people find this package. */
export const homepage = 'https://www.npmjs.com/package/docusaurus-plugin-tickets';

/** Address of what is told of a rule. */
export function ruleAddress(id: string): string {
  return `${homepage}#${id}`;
}
