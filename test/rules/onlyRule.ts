import {rules} from '../../plugin/lib/core/rules/index.js';

/** A rule about the findings of other rules needs one of those. */
const beside: Readonly<Record<string, string>> = {'valid-disable-comment': 'no-unknown-ticket'};

/** Arguments that turn every rule off but one, and that one on. */
export function onlyRule(id: string): string[] {
  return rules.flatMap((rule) => {
    const severity = rule.id === id && rule.severity === 'off' ? 'warn' : null;
    const isOn = rule.id === id || rule.id === beside[id];
    return severity === null && isOn ? [] : ['--rule', `${rule.id}=${severity ?? 'off'}`];
  });
}
