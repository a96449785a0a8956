import path from 'node:path';
import type {Nodes, Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {publishBacklog} from '../../plugin/lib/backlogs.js';
import type {SiteBacklog} from '../../plugin/lib/backlogs.js';
import type {PageContext} from '../../plugin/lib/core/pages/cards.js';
import {defaultIdPattern} from '../../plugin/lib/core/read/ticketIds.js';
import {readQuery} from '../../plugin/lib/remark/embedQuery.js';
import {remarkTicketSections, remarkTickets} from '../../plugin/lib/remark/index.js';

const root = path.resolve('/repo');

/** Makes a backlog known to the pages that are compiled from here on, in place of the one before. */
export function publish(context: PageContext, settings: Partial<SiteBacklog> = {}): void {
  publishBacklog({
    id: 'default',
    root,
    stampFile: '/generated/stamp.json',
    context,
    originals: new Map(),
    idPattern: defaultIdPattern,
    autolink: false,
    quietKinds: new Set(),
    onProblem: 'throw',
    building: true,
    ...settings,
  });
}

/** What a page is compiled from. */
export interface PageSpec {
  readonly text: string;
  /** Path from the root; `.mdx` is read as MDX. */
  readonly file?: string;
  readonly frontMatter?: Readonly<Record<string, unknown>>;
}

/** Compiles a page as Docusaurus does, and tells in one line a node what came of it. */
export function compilePage({text, file = 'docs/page.md', frontMatter = {}}: PageSpec): string {
  const parser = unified().use(remarkParse).use(remarkDirective).use(remarkGfm);
  if (file.endsWith('.mdx')) parser.use(remarkMdx);
  const vfile = new VFile({
    path: path.join(root, file),
    cwd: root,
    value: text,
    data: {frontMatter},
  });
  const tree = parser.parse(vfile);
  remarkTickets()(tree, vfile);
  nameHeadings(tree);
  remarkTicketSections()(tree, vfile);
  return describe(tree);
}

/** Docusaurus gives headings their ids between our two plugins. */
function nameHeadings(tree: Root): void {
  for (const node of tree.children) {
    if (node.type === 'heading')
      node.data = {...node.data, id: textOf(node).toLowerCase().replaceAll(' ', '-')} as object;
  }
}

function describe(tree: Root): string {
  const imports = new Map(
    tree.children.flatMap((node) => {
      const match = node.type === 'mdxjsEsm' && /^import (\w+) from (".*")$/.exec(node.value);
      return match ? [[match[1] ?? '', JSON.parse(match[2] ?? '') as string] as const] : [];
    }),
  );
  const lines = tree.children.filter(({type}) => type !== 'mdxjsEsm');
  return lines.map((node) => toText(node, imports)).join('\n');
}

function toText(node: Nodes, imports: ReadonlyMap<string, string>): string {
  const children =
    'children' in node ? node.children.map((it) => toText(it, imports)).join('') : '';
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const name = (imports.get(node.name ?? '') ?? node.name ?? '').replace('@theme/', '');
      const attributes = node.attributes.map((it) =>
        it.type === 'mdxJsxAttribute' ? ` ${toAttribute(it.name, it.value, imports)}` : ' {…}',
      );
      return `<${name}${attributes.join('')}>${children}</${name}>`;
    }
    case 'link':
      return `[${children}](${node.url}${node.title == null ? '' : ` "${node.title}"`})`;
    case 'textDirective':
    case 'leafDirective':
      return `{directive ${node.name}}`;
    default:
      return 'value' in node ? node.value : children;
  }
}

/** The data of a component is told as what was asked for. */
function toAttribute(name: string, value: unknown, imports: ReadonlyMap<string, string>): string {
  if (typeof value === 'string') return `${name}="${value}"`;
  if (value === null || value === undefined) return name;
  const source = imports.get((value as {value: string}).value) ?? '';
  if (!source.includes('!!')) return name;
  const {backlog, request, from} = readQuery(source.slice(source.indexOf('?')));
  const {kind, ...rest} = request;
  const asked = Object.entries(rest).filter(([, it]) => it !== null && it !== false);
  const shown = asked.map(([key, it]) => ` ${key}=${JSON.stringify(it)}`).join('');
  return `${kind}${shown}${backlog === 'default' ? '' : ` of ${backlog}`}${kind === 'page' ? ` ${from}` : ''}`;
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
