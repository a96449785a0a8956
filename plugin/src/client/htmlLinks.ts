import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import useBrokenLinks from '@docusaurus/useBrokenLinks';

/**
 * Tells Docusaurus of the links and anchors in ready-made HTML, so that its checks of broken links
 * and anchors cover them both ways. They run only while pages are rendered on the server.
 */
export function useHtmlLinks(html: string): void {
  const {collectAnchor, collectLink} = useBrokenLinks();
  if (ExecutionEnvironment.canUseDOM) return;
  for (const [tag] of html.matchAll(/<[a-z][a-z0-9]*\s[^>]*>/gi)) {
    // Code is mostly tags with a class and nothing else.
    if (!/\s(?:id|href)=/.test(tag)) continue;
    const {id, href} = attributesOf(tag);
    if (id !== undefined) collectAnchor(id);
    if (href !== undefined && isChecked(tag, href)) collectLink(href);
  }
}

/** A footnote's mark has both, in either order. */
function attributesOf(tag: string): Partial<Record<'id' | 'href', string>> {
  const found = [...tag.matchAll(/\s(id|href)="([^"]*)"/g)];
  return Object.fromEntries(found.map(([, name, value = '']) => [name, decode(value)])) as Partial<
    Record<'id' | 'href', string>
  >;
}

/** Docusaurus' own links are left out of its check in the same cases. */
function isChecked(tag: string, href: string): boolean {
  if (/\s(?:target=|download|data-nobrokenlinkcheck)/i.test(tag)) return false;
  return /^[/#]/.test(href) && !href.startsWith('//');
}

function decode(value: string): string {
  return value
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
