import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import {checkSchema} from '../core/output/checkSchema.js';
import {diffSchema} from '../core/output/diffSchema.js';
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

/** Writes the JSON Schemas of `tickets.json` and of what `check` and `diff` print as JSON. */
export function writeSchemas(folder: string): void {
  mkdirSync(folder, {recursive: true});
  writeJson(folder, 'tickets.schema.json', z.toJSONSchema(ticketsSchema));
  writeJson(folder, 'check.schema.json', z.toJSONSchema(checkSchema));
  writeJson(folder, 'diff.schema.json', z.toJSONSchema(diffSchema));
}

function writeJson(folder: string, name: string, data: unknown): void {
  writeFileSync(path.join(folder, name), `${JSON.stringify(data, null, 2)}\n`);
}
