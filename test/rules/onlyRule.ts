import {rules} from '../../plugin/lib/core/rules/index.js';

/** Arguments that turn every rule off but one. */
export function onlyRule(id: string): string[] {
  return rules.filter((rule) => rule.id !== id).flatMap((rule) => ['--rule', `${rule.id}=off`]);
}
