import {escapeHtml} from '../render/escape.js';

/** Where a page went, which is now a section of another. */
export interface Move {
  readonly title: string;
  /** The address of the section, anchor included. */
  readonly url: string;
  /** The web address of the page it is on. */
  readonly canonicalUrl: string;
}

/**
 * A page that leads to where its content went. An anchor of the old page becomes that of the section
 * where scripts run; without them the reader gets to the section's start.
 */
export function toRedirectPage({title, url, canonicalUrl}: Move): string {
  const address = escapeHtml(url);
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<link rel="canonical" href="${escapeHtml(canonicalUrl)}">
<meta http-equiv="refresh" content="0; url=${address}">
<script>location.replace(${toScript(url)} + location.hash.replace(/^#/, ':'))</script>
</head>
<body><a href="${address}">${escapeHtml(title)}</a></body>
</html>
`;
}

/** A string of a script that no text in it can end. */
function toScript(text: string): string {
  return JSON.stringify(text).replaceAll('<', String.raw`\u003c`);
}
