/** A built page without what bundlers name by hashes of their own. @param {string} html */
export function plainHtml(html) {
  return html
    .replace(/<(?:script src|link rel="?(?:stylesheet|preload))[^>]*>/g, '')
    .replace(/([\w-]+)_[\w-]{4}\b/g, '$1');
}
