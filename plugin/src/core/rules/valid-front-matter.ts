import type {Located} from '../source/sourceFile.js';
import {defineTicketRule} from './rule.js';
import type {Finding} from './rule.js';

export const validFrontMatter = defineTicketRule({
  id: 'valid-front-matter',
  severity: 'error',
  summary: 'front matter that is no valid YAML',
  checkTicket: ({frontMatterFaults}) => frontMatterFaults.map(invalidYaml),
});

function invalidYaml({value, place}: Located<string>): Finding {
  return {
    message: `Unexpected text in the front matter, expected YAML: ${lowerFirst(value)}`,
    help: adviceFor(value),
    place,
    subject: value,
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function adviceFor(fault: string): string {
  if (fault.includes('`---`')) return 'add a line `---` below the last key';
  if (fault.includes('tabs')) return 'replace the tabs by blanks';
  if (fault.includes('never closed')) return 'close it, or put the whole value in quotes';
  if (fault.includes('indented')) return 'give all keys the same indentation';
  return 'put the value in quotes; what could be made out has been read all the same';
}
