import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/**
 * Our labels in a language, by their ids: of `de-CH` if we have it, else of `de`. Empty for a
 * language we do not have, in which the labels stay English until the site translates them.
 */
export function readCodeTranslations(locale: string): Record<string, string> {
  const language = locale.replace(/[-_].*$/s, '');
  for (const name of [locale, language]) {
    const file = fileURLToPath(
      new URL(`../../locales/${encodeURIComponent(name)}.json`, import.meta.url),
    );
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  }
  return {};
}
