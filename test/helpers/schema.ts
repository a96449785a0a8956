import {readFileSync} from 'node:fs';
import path from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import {workspace} from './paths.js';

/** What of some data does not fit a schema that the package publishes; null where all does. */
export function schemaErrors(schema: string, data: unknown): unknown {
  const file = path.join(workspace, 'plugin', 'schema', schema);
  const check = new Ajv2020().compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  check(data);
  return check.errors;
}
