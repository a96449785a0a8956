import {readFileSync} from 'node:fs';
import path from 'node:path';
import {workspace} from './paths.js';

/** What stands in the fences of a page of the documentation, by their titles. */
export function readFences(page: string): Map<string, string> {
  const text = readFileSync(path.join(workspace, 'website', 'docs', page), 'utf8');
  const found = text.matchAll(/^```\w+ title="([^"]+)"\n(.*?)^```$/gms);
  return new Map([...found].map(([, title = '', content = '']) => [title, content]));
}
