import {isMap, isScalar, isSeq, parseDocument} from 'yaml';
import type {Document} from 'yaml';
import {countFrontMatterLines} from '../markdown/frontMatter.js';
import {fieldNames, labelNamed} from '../read/labelNames.js';
import type {LabelName} from '../read/labelNames.js';
import type {ReadOptions} from '../read/readOptions.js';
import {readWithEntries} from '../read/readTicket.js';
import type {Draft} from './draft.js';
import {draftPath} from './template.js';

/**
 * Writes what is known into the front matter, where the template has any. Fields that the template
 * has no label for are added where other fields stand there.
 */
export function withFrontMatter(draft: Draft, text: string, options: ReadOptions): string {
  const lines = text.split('\n');
  const count = countFrontMatterLines(text);
  if (count < 2) return text;
  const document = parseDocument(`${lines.slice(1, count - 1).join('\n')}\n`, {
    logLevel: 'silent',
  });
  if (document.errors.length > 0 || !isMap(document.contents)) return text;
  const written = writeKeys(draft, document, options);
  if (written.size > 0) addFields(draft, document, labelsOf(text, options));
  const yaml = document.toString({lineWidth: 0, flowCollectionPadding: false}).trimEnd();
  return ['---', yaml, '---', ...lines.slice(count)].join('\n');
}

/** What the labels of a template mean. */
function labelsOf(text: string, options: ReadOptions): Set<LabelName> {
  const {entries} = readWithEntries({path: draftPath, text}, options);
  return new Set(
    entries.flatMap(({meaning, isHeader}) => (meaning && isHeader ? meaning.name : [])),
  );
}

function writeKeys(draft: Draft, document: Document, {labels}: ReadOptions): Set<LabelName> {
  const written = new Set<LabelName>();
  for (const {key, value} of isMap(document.contents) ? [...document.contents.items] : []) {
    const text = isScalar(key) ? String(key.value) : '';
    const name = labelNamed(text, labels)?.name;
    const wanted = name && valueOf(name, draft);
    if (name === undefined || wanted === undefined || written.has(name)) continue;
    document.set(key, toNode(document, wanted, isSeq(value), isSeq(value) && value.flow === true));
    written.add(name);
  }
  return written;
}

function addFields(draft: Draft, document: Document, known: ReadonlySet<LabelName>): void {
  for (const name of fieldNames) {
    const value = known.has(name) ? undefined : valueOf(name, draft);
    if (value !== undefined) document.set(name, toNode(document, value, name === 'labels', true));
  }
}

/** What a key is to hold; undefined where the template's own value stays. */
function valueOf(name: LabelName, draft: Draft): string | readonly string[] | undefined {
  switch (name) {
    case 'id':
    case 'title':
      return draft[name];
    case 'blockedBy':
    case 'blocks':
      return draft[name].map(({id}) => id);
    default:
      return (fieldNames as readonly string[]).includes(name)
        ? draft.fields[name as keyof Draft['fields']]
        : undefined;
  }
}

function toNode(
  document: Document,
  value: string | readonly string[],
  isList: boolean,
  isFlow: boolean,
): unknown {
  if (typeof value === 'string' && !isList) return /^[1-9]\d*$/.test(value) ? Number(value) : value;
  const items = typeof value === 'string' ? value.split(/\s*,\s*/) : [...value];
  return document.createNode(items, {flow: isFlow || items.length === 0});
}
