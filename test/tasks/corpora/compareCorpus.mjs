import path from 'node:path';
import {defaultIdPattern, readTicket} from '../../../plugin/lib/core/index.js';
import {readOutline} from '../../../plugin/lib/core/markdown/outline.js';
import {readDependencies} from '../../../plugin/lib/core/read/dependencies.js';
import {whyNoTicket} from '../../../plugin/lib/core/read/leftOut.js';
import {readWithEntries} from '../../../plugin/lib/core/read/readTicket.js';
import {findFiles} from '../../../plugin/lib/io/findFiles.js';
import {readTextFile} from '../../../plugin/lib/io/textFiles.js';
import {toFacts} from './facts.mjs';

const options = {idPattern: defaultIdPattern};

/**
 * The facts of a corpus in lines: as the table has them, as they are found by the table's way of
 * reading, and as they are read in full. They agree if the second are the first.
 *
 * @param {string} folder
 * @param {import('./corpora.mjs').Corpus} corpus
 * @returns {{agrees: boolean, lines: readonly string[]}}
 */
export function compareCorpus(folder, corpus) {
  const root = path.join(folder, corpus.folder);
  const sources = findFiles(root, corpus.files).map((file) => read(root, file));
  const expected = {...corpus.table, ...corpus.corrected};
  const strict = toFacts(readStrictly(sources, corpus.carriers), corpus.compare);
  const full = toFacts(readFully(sources), 'normal');
  const agrees = JSON.stringify(strict) === JSON.stringify(expected) && isCode(root, corpus.inCode);
  const {title, table, why, inCode} = corpus;
  const lines = [
    `${title}: ${String(sources.length)} files`,
    toLine('the table', table),
    toLine('read its way', strict),
    toLine('read in full', full),
    ...why.map((reason) => `  - ${reason}`),
    ...(inCode ? [`    (${inCode.file}:${String(inCode.line)})`] : []),
    ...(agrees ? [] : [`  FAILED: expected ${JSON.stringify(expected)}`]),
  ];
  return {agrees, lines};
}

function read(root, file) {
  const result = readTextFile(root, path.join(root, file));
  return {path: file, text: result.text ?? ''};
}

/** Every ticket as it is read, without the files that are none. */
function readFully(sources) {
  return sources
    .map((source) => readTicket(source, options))
    .filter((ticket) => whyNoTicket(ticket) === null);
}

/** Only ids in titles and front matter, only some carriers, and of a range its first id only. */
function readStrictly(sources, carriers) {
  const whole = new RegExp(`^(?:${defaultIdPattern})$`);
  return sources.flatMap((source) => {
    const {ticket, entries} = readWithEntries(source, options);
    if (whyNoTicket(ticket) !== null || !ticket.idPlace || !whole.test(ticket.id)) return [];
    const known = entries.filter(({carrier}) => carriers.includes(carrier));
    const {blockedBy, blocks} = readDependencies(known, options);
    const first = (list) => list.map((it) => ({...it, through: null}));
    return [{...ticket, kind: 'ticket', blockedBy: first(blockedBy), blocks: first(blocks)}];
  });
}

/** Whether a line belongs to a code block, as CommonMark sees it. */
function isCode(root, place) {
  if (!place) return true;
  return readOutline(read(root, place.file)).blocks.some(
    (block) =>
      block.kind === 'code' &&
      block.line <= place.line &&
      place.line < block.line + block.content.split('\n').length,
  );
}

function toLine(label, facts) {
  const row = Object.entries(facts).map(([name, value]) => `${name} ${value === '' ? 0 : value}`);
  return `  ${label.padEnd(13)} ${row.join(' · ')}`;
}
