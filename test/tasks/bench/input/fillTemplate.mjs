import {ticketTemplate} from '../../../../plugin/lib/core/template/ticketTemplate.js';
import {pickWords, sentence} from './random.mjs';

/** Fills in a copy of the template, its code included, so that no ticket's code is another's. */
export function fillTemplate(ticket, random) {
  const words = pickWords(random, 2);
  const [name, title] = [`${words.join('_')}_${ticket.number}`, sentence(random)];
  const filled = fillSections(fillFields(ticketTemplate, ticket, title), ticket, random)
    .replaceAll('path/to', `app/${name}`)
    .replace(classNames, `${words.map(capitalize).join('')}${ticket.number}`)
    .replace(otherNames, name)
    .replace(placeholders, (_, prompt) => fillPrompt(prompt, random));
  return ticket.isDone ? filled.replaceAll('- [ ]', '- [x]') : filled;
}

const classNames = /\[(?:Feature|Service)\]/g;
const otherNames = /\[(?:feature|module|layer|table_name|table|field|existing|description)\]/g;

/** No subscript such as `list[Entity]`, no box and no `[...]`. */
const placeholders =
  /(?<![\w\])])\[((?:[A-Z<]|auto-|previous |role|purpose|what |database )[^[\]\n]*)\]/g;

function fillFields(text, {number, epic}, title) {
  return text
    .replace(/^# .*/, `# PAY-${number}: ${capitalize(title)}`)
    .replace(/^\*\*Epic:\*\* .*/m, `**Epic:** EPIC-${epic} - Area of work ${epic}`)
    .replace(/^\*\*Type:\*\* .*/m, `**Type:** ${['Story', 'Task', 'Technical', 'Bug'][number % 4]}`)
    .replace(/^\*\*Priority:\*\* .*/m, `**Priority:** ${['High', 'Medium', 'Low'][number % 3]}`)
    .replace(/^\*\*Points:\*\* .*/m, `**Points:** ${1 + (number % 8)}`);
}

function fillSections(text, {design, decision, blockedBy, blocks}, random) {
  const listed = (numbers) =>
    numbers.map((it) => `- PAY-${it}: ${sentence(random)}\n`).join('') || '- None\n';
  return text
    .replace(/^- Architecture: .*/m, `- Architecture: ${design}`)
    .replace(/^- Decision rationale: .*/m, `- Decision rationale: ${decision}`)
    .replace(/^\*\*Blocked By:\*\*\n(?:- .*\n)+/m, `**Blocked By:**\n${listed(blockedBy)}`)
    .replace(/^\*\*Blocks:\*\*\n(?:- .*\n)+/m, `**Blocks:**\n${listed(blocks)}`)
    .replace(
      /^(## Related Resources\n)[^]*$/m,
      `$1\n- Technical Design: ${design}\n- ADRs: ${decision}\n`,
    );
}

/** What the template suggests in a placeholder, else words of our own. */
function fillPrompt(prompt, random) {
  const numbered = /^(?:Layer|Pattern) \d+: (.*)/.exec(prompt);
  if (numbered) return numbered[1];
  const latency = /^<X(m?s)$/.exec(prompt);
  if (latency) return `<${50 + Math.floor(random() * 400)}${latency[1]}`;
  const example = /e\.g\., "(.*)"/.exec(prompt)?.[1].replace('...', sentence(random));
  return example ? `${example}, ${sentence(random)}` : sentence(random);
}

function capitalize(word) {
  return word[0].toUpperCase() + word.slice(1);
}
