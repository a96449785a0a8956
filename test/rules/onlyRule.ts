import {rules} from '../../plugin/lib/core/rules/index.js';

/** Arguments that turn every rule off but one, which is on even where it is off by default. */
export function onlyRule(id: string): string[] {
  return rules.flatMap((rule) => {
    if (rule.id !== id) return ['--rule', `${rule.id}=off`];
    return rule.severity === 'off' ? ['--rule', `${id}=warn`] : [];
  });
}
