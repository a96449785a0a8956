import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import {checkSchema} from '../core/output/checkSchema.js';
import {diffSchema} from '../core/output/diffSchema.js';
import {graphSchema} from '../core/output/graphSchema.js';
import {initSchema} from '../core/output/initSchema.js';
import {listSchema} from '../core/output/listSchema.js';
import {newSchema} from '../core/output/newSchema.js';
import {nextSchema} from '../core/output/nextSchema.js';
import {showSchema} from '../core/output/showSchema.js';
import {ticketsSchema} from '../core/output/ticketsSchema.js';
import {toTicketsJson} from '../core/output/toTicketsJson.js';
import type {Addresses} from '../core/output/toTicketsJson.js';
import type {Backlog} from '../core/model/backlog.js';

/** Writes `tickets.json` and the JSON Schemas of our formats into the built site. */
export function writeOutputs(folder: string, backlog: Backlog, addresses: Addresses): void {
  mkdirSync(folder, {recursive: true});
  writeJson(folder, 'tickets.json', toTicketsJson(backlog, addresses));
  writeSchemas(folder);
}

/** Writes the JSON Schemas of `tickets.json` and of what the commands print as JSON. */
export function writeSchemas(folder: string): void {
  mkdirSync(folder, {recursive: true});
  for (const [name, schema] of Object.entries(schemas)) {
    writeJson(folder, `${name}.schema.json`, z.toJSONSchema(schema));
  }
}

const schemas = {
  tickets: ticketsSchema,
  check: checkSchema,
  diff: diffSchema,
  next: nextSchema,
  list: listSchema,
  show: showSchema,
  graph: graphSchema,
  new: newSchema,
  init: initSchema,
};

function writeJson(folder: string, name: string, data: unknown): void {
  writeFileSync(path.join(folder, name), `${JSON.stringify(data, null, 2)}\n`);
}
