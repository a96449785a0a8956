import MarkdownIt from 'markdown-it';
import type {Env, StateCore, Token} from 'markdown-it';
import footnote from 'markdown-it-footnote';
import {withoutFrontMatter} from '../markdown/frontMatter.js';
import {toPlainText} from '../markdown/plainText.js';
import type {Checklist} from '../model/ticket.js';
import {fieldLabels} from '../read/labelNames.js';
import type {LabelNames} from '../read/labelNames.js';
import {findLabels} from '../read/labels.js';
import type {SourceFile} from '../source/sourceFile.js';
import {admonitions} from './admonitions.js';
import type {RenderedTicket, TocEntry} from './body.js';
import {findChecklistTitles} from './checklistTitles.js';
import {renderCodeBlock} from './codeBlock.js';
import {escapeHtml} from './escape.js';
import {renderBacklogName} from './externalLinks.js';
import {footnoteRules} from './footnotes.js';
import {
  assignHeadingIds,
  checkOwnAnchors,
  renderHeadingClose,
  renderHeadingOpen,
} from './headings.js';
import type {LinkTargets} from './links.js';
import {sortMarks} from './marks.js';
import type {LineMark} from './marks.js';
import {linkMentions} from './mentions.js';
import {toParts} from './parts.js';
import {tameRawHtml} from './rawHtml.js';
import {renderTaskLists} from './taskLists.js';

/** What rendering needs beside the text. */
export interface RenderOptions {
  readonly idPattern: string;
  readonly targets: LinkTargets;
  /** Line of the heading that is the ticket's title, from 1; null where no heading is. */
  readonly titleLine: number | null;
  /** Whether the fields below the title stay, since the page does not show them itself. */
  readonly keepsFields?: boolean;
  /** What labels mean; the built-in names where it is left out. */
  readonly labels?: LabelNames;
  /** The lists of boxes in the text, whose titles are to show how many are ticked. */
  readonly checklists?: readonly Checklist[];
  /** What the page says about lines of the text. */
  readonly marks?: readonly LineMark[];
  /**
   * The anchor of the section that the text stands in, on a page that shows several tickets: its own
   * anchors begin with it, and its headings are a level deeper. Null on a page of its own.
   */
  readonly section?: string | null;
}

/**
 * Renders a ticket's text, CommonMark with GFM, alerts, admonitions and footnotes, to HTML that is
 * safe to insert. The title and the header's fields are left out: the page shows them itself.
 */
export function renderTicket(source: SourceFile, options: RenderOptions): RenderedTicket {
  const env: TicketEnv = {tickets: options};
  const tokens = withoutHeader(md.parse(withoutFrontMatter(source.text), env), options);
  const parts = toParts(tokens, {
    marks: sortMarks(options.marks ?? []),
    checklistTitles: findChecklistTitles(tokens, options.checklists ?? []),
    render: (some) => md.renderer.render([...some], md.options, env),
  });
  return {parts, toc: toToc(tokens, env), description: toDescription(tokens)};
}

interface TicketEnv extends Env {
  tickets: RenderOptions;
}

type Renderer = InstanceType<typeof MarkdownIt>;

const md = createRenderer();

function createRenderer(): Renderer {
  const renderer = new MarkdownIt('default', {html: true, linkify: true});
  // Fuzzy links would turn `README.md` and `app.py` into web addresses.
  renderer.linkify.set({fuzzyLink: false, fuzzyEmail: false});
  renderer.use(footnote).use(admonitions);
  renderer.core.ruler.push('headings', (state) => {
    assignHeadingIds(state, sectionOf(state.env));
  });
  renderer.core.ruler.push('taskLists', renderTaskLists);
  renderer.core.ruler.push('mentions', (state) => {
    const {targets, idPattern} = optionsOf(state);
    linkMentions(state, targets, idPattern);
  });
  renderer.core.ruler.push('ownAnchors', checkOwnAnchors);
  renderer.core.ruler.push('rawHtml', (state) => {
    tameRawHtml(state, optionsOf(state).targets, sectionOf(state.env) !== null);
  });
  setRules(renderer);
  return renderer;
}

function optionsOf(state: StateCore): RenderOptions {
  return (state.env as TicketEnv).tickets;
}

function sectionOf(env: Env | undefined): string | null {
  return (env as TicketEnv).tickets.section ?? null;
}

function setRules({renderer}: Renderer): void {
  const content = (tokens: Token[], index: number): string => tokens[index]?.content ?? '';
  Object.assign(renderer.rules, {
    fence: (tokens: Token[], index: number) =>
      renderCodeBlock(content(tokens, index), tokens[index]?.info.trim() ?? ''),
    code_block: (tokens: Token[], index: number) => renderCodeBlock(content(tokens, index), ''),
    heading_open: (tokens: Token[], index: number) => renderHeadingOpen(tokens[index] as Token),
    heading_close: renderHeadingClose,
    admonition_open: (tokens: Token[], index: number) => nestedAdmonition(tokens[index] as Token),
    admonition_close: () => '</div>\n',
    checkbox: content,
    details_open: content,
    details_close: content,
    link_backlog: renderBacklogName,
    ...footnoteRules(sectionOf),
  });
}

const alertClasses: Readonly<Record<string, string>> = {
  note: 'secondary',
  tip: 'success',
  warning: 'warning',
  caution: 'warning',
  danger: 'danger',
  important: 'info',
};

/** Inside a list or quotation no component can stand, so the admonition is plain HTML there. */
function nestedAdmonition({info, content}: Token): string {
  const title = content === '' ? '' : `<p><strong>${escapeHtml(content)}</strong></p>\n`;
  return `<div class="theme-admonition alert alert--${alertClasses[info] ?? 'info'}">\n${title}`;
}

/** Drops the title, and below it the paragraph, list or quotation that holds nothing but fields. */
function withoutHeader(tokens: Token[], {titleLine, keepsFields, labels}: RenderOptions): Token[] {
  const title = tokens.findIndex(
    ({type, map}) => type === 'heading_open' && map?.[0] === (titleLine ?? 0) - 1,
  );
  const from = title < 0 ? 0 : title + 3;
  const close = closeOfBlock(tokens, from);
  const isHeader =
    keepsFields !== true && close > from && holdsFields(tokens.slice(from, close), labels);
  return [...tokens.slice(0, Math.max(title, 0)), ...tokens.slice(isHeader ? close + 1 : from)];
}

/** Index of the token that closes the paragraph, list or quotation that opens at an index. */
function closeOfBlock(tokens: readonly Token[], open: number): number {
  const {type, level} = tokens[open] ?? {};
  if (!/^(?:paragraph|bullet_list|blockquote)_open$/.test(type ?? '')) return -1;
  return tokens.findIndex(
    (token, index) => index > open && token.nesting < 0 && token.level === level,
  );
}

function holdsFields(tokens: readonly Token[], labels: LabelNames | undefined): boolean {
  const lines = tokens.flatMap(({type, content}) => (type === 'inline' ? content.split('\n') : []));
  return (
    lines.length > 0 &&
    lines.every((line) => {
      const found = findLabels(line, labels);
      return (
        found.length > 0 &&
        found.every(({meaning}) => meaning && Object.hasOwn(fieldLabels, meaning.name))
      );
    })
  );
}

function toToc(tokens: readonly Token[], env: Env): TocEntry[] {
  return tokens.flatMap((token, index) => {
    const inline = tokens[index + 1];
    if (token.type !== 'heading_open' || token.level > 0 || !inline) return [];
    const plain = (inline.children ?? []).filter(({type}) => !type.startsWith('link_'));
    const value = md.renderer.renderInline(plain, md.options, env);
    return [{value, id: String(token.attrGet('id') ?? ''), level: Number(token.tag.slice(1))}];
  });
}

function toDescription(tokens: readonly Token[]): string {
  const index = tokens.findIndex(({type, level}) => type === 'paragraph_open' && level === 0);
  const text = index < 0 ? '' : toPlainText((tokens[index + 1]?.content ?? '').slice(0, 1000));
  return text.length <= 160 ? text : `${text.slice(0, 159).replace(/\s+\S*$/, '')}…`;
}
