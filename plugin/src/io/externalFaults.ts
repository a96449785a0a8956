import {hashLike, placeOf} from './externalSource.js';
import type {ExternalSource} from './externalSource.js';
import {ConfigurationError} from './project.js';

/** Tells that nothing is known of a backlog. */
export function missingNotice(source: ExternalSource, reason: string): string {
  const copy = 'url' in source.place ? ', and no earlier copy of it is kept' : '';
  return `${loadingFails(source, reason)}${copy}: references that may lead to it are not checked`;
}

/** Tells that a backlog may have changed since. */
export function staleNotice(source: ExternalSource, reason: string, day: string): string {
  return `${loadingFails(source, reason)}: the copy of ${day} is used`;
}

function loadingFails(source: ExternalSource, reason: string): string {
  return `The backlog \`${source.name}\` cannot be loaded from ${placeOf(source)} (${reason})`;
}

/** For what can be had, and is no backlog. */
export function faultyError(source: ExternalSource, fault: string): ConfigurationError {
  return new ConfigurationError(
    `\`${source.option}.from\`: ${placeOf(source)} is no \`tickets.json\`: ${fault}`,
  );
}

/** For what is not the content that the options pin. */
export function unpinnedError(source: ExternalSource, bytes: Buffer): ConfigurationError {
  const expected = source.integrity ?? '';
  return new ConfigurationError(
    `\`${source.option}.integrity\`: expected ${expected}, found ${hashLike(expected, bytes)} at ${placeOf(source)}; nothing of it is used. If you trust the new content, set \`integrity\` to the hash that was found`,
  );
}
