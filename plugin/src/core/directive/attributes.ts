import * as z from 'zod';
import type {DirectiveName} from '../model/directive.js';

/** `{ready}` says as much as `{ready=true}`; in MDX it is `ready` or `ready={true}`. */
const flag = z
  .enum(['', 'true', 'false'])
  .transform((value) => value !== 'false')
  .default(false);
const text = z.string().trim().min(1);
const values = z
  .string()
  .transform((value) =>
    value
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean),
  )
  .default([]);
const count = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform(Number);

const shared = {
  /** The `id` of the plugin's instance, on sites with several backlogs. */
  backlog: text.optional(),
};

const filter = {
  ...shared,
  ids: values,
  epic: values,
  status: values,
  type: values,
  priority: values,
  label: values,
  assignee: values,
  document: text.optional(),
  section: text.optional(),
  ready: flag,
  blocked: flag,
};

/** The attributes of every directive. */
export const attributesOf = {
  ticket: z.strictObject({...shared, id: text.optional(), title: flag}),
  'ticket-list': z.strictObject({...filter, limit: count.optional()}),
  'ticket-board': z.strictObject(filter),
  'ticket-graph': z.strictObject({
    ...shared,
    epic: text.optional(),
    ticket: text.optional(),
  }),
  'epic-progress': z.strictObject({...shared, epic: text}),
  'document-tickets': z.strictObject({
    ...shared,
    document: text.optional(),
    section: text.optional(),
  }),
} as const satisfies Record<DirectiveName, z.ZodObject>;
