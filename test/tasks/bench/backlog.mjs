import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {ticketTemplate} from '../../../plugin/lib/core/template/ticketTemplate.js';
import {randomFrom, sentence} from './random.mjs';

const areas = 10;

/**
 * Writes a backlog of tickets that are filled-in copies of the template, 9 KB each, with the documents
 * they refer to. The same count and seed give the same files. Returns the paths of the tickets.
 */
export function writeBacklog(folder, count, seed = 1) {
  const random = randomFrom(seed);
  for (let area = 0; area < areas; area++) {
    write(folder, `docs/design/area-${area}.md`, `# Area ${area}\n\n## Architecture\n\nText.\n`);
    write(folder, `docs/adr/000${area}-choice.md`, `# ADR-000${area}: Choice\n\nText.\n`);
  }
  return Array.from({length: count}, (_, index) => {
    const file = `tickets/PAY-${index + 1}.md`;
    write(folder, file, fillTemplate(index, count, random));
    return path.join(folder, file);
  });
}

function write(folder, name, text) {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, text);
}

/** A ticket waits for the ones 7 and 40 before it, so that no two tickets are in a circle. */
function fillTemplate(index, count, random) {
  const area = index % areas;
  const listed = (steps) =>
    steps
      .map((step) => index + step)
      .filter((other) => other >= 0 && other < count)
      .map((other) => `- PAY-${other + 1}: ${sentence(random)}\n`)
      .join('') || '- None\n';
  return ticketTemplate
    .replace(/^# .*/, `# PAY-${index + 1}: ${sentence(random)}`)
    .replace(/^\*\*Epic:\*\* .*/m, `**Epic:** EPIC-${area} - Area ${area}`)
    .replace(/^\*\*Type:\*\* .*/m, '**Type:** Story')
    .replace(/^\*\*Priority:\*\* .*/m, '**Priority:** Medium')
    .replace(/^\*\*Points:\*\* .*/m, `**Points:** ${1 + (index % 8)}`)
    .replace(/^- Architecture: .*/m, `- Architecture: docs/design/area-${area}.md#architecture`)
    .replace(/^- Decision rationale: .*/m, `- Decision rationale: docs/adr/000${area}-choice.md`)
    .replace(/^\*\*Blocked By:\*\*\n(?:- .*\n)+/m, `**Blocked By:**\n${listed([-7, -40])}`)
    .replace(/^\*\*Blocks:\*\*\n(?:- .*\n)+/m, `**Blocks:**\n${listed([7, 40])}`)
    .replace(/^(## Related Resources\n)[^]*$/m, '$1\nNone.\n')
    .replaceAll('path/to', `app/area${area}`)
    .replace(/\[[^[\]\n]{2,}\]/g, () => sentence(random));
}
