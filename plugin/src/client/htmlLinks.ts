import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import useBrokenLinks from '@docusaurus/useBrokenLinks';

/**
 * Tells Docusaurus of the links and anchors in ready-made HTML, so that its checks of broken links
 * and anchors cover them both ways. They run only while pages are rendered on the server.
 */
export function useHtmlLinks(html: string): void {
  const {collectAnchor, collectLink} = useBrokenLinks();
  if (ExecutionEnvironment.canUseDOM) return;
  for (const [, name, value = ''] of html.matchAll(/<[a-z0-9]+\b[^>]*?\s(id|href)="([^"]*)"/g)) {
    const text = value.replace(/&quot;/g, '"').replace(/&amp;/g, '&');
    if (name === 'id') collectAnchor(text);
    else if (/^[/#]/.test(text) && !text.startsWith('//')) collectLink(text);
  }
}
