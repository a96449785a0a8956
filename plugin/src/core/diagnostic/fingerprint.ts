import {createHash} from 'node:crypto';

/** A short hash of what makes a finding the same finding: 16 hexadecimal digits of SHA-256. */
export function fingerprintOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}
