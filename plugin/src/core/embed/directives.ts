import * as z from 'zod';

/** Whether a directive stands in a line of text (`:ticket[…]`) or on a line of its own (`::ticket-list`). */
export type DirectiveForm = 'text' | 'leaf';

/** A directive of docs pages: how it is written, and the component that MDX pages know it by. */
export interface DirectiveSpec {
  readonly form: DirectiveForm;
  readonly component: string;
  readonly attributes: z.ZodObject;
}

export type DirectiveName = keyof typeof directives;

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

const backlog = {
  /** The `id` of the plugin's instance, on sites with several backlogs. */
  backlog: text.optional(),
};

const filter = {
  ...backlog,
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

/** Every directive by its name; other names are not ours and are left alone. */
export const directives = {
  ticket: {
    form: 'text',
    component: 'Ticket',
    attributes: z.strictObject({...backlog, id: text.optional(), title: flag}),
  },
  'ticket-list': {
    form: 'leaf',
    component: 'TicketList',
    attributes: z.strictObject({...filter, limit: count.optional()}),
  },
  'ticket-board': {
    form: 'leaf',
    component: 'TicketBoard',
    attributes: z.strictObject(filter),
  },
  'ticket-graph': {
    form: 'leaf',
    component: 'TicketGraph',
    attributes: z.strictObject({...backlog, epic: text.optional(), ticket: text.optional()}),
  },
  'epic-progress': {
    form: 'leaf',
    component: 'EpicProgress',
    attributes: z.strictObject({...backlog, epic: text}),
  },
  'document-tickets': {
    form: 'leaf',
    component: 'DocumentTickets',
    attributes: z.strictObject({
      ...backlog,
      document: text.optional(),
      section: text.optional(),
    }),
  },
} as const satisfies Record<string, DirectiveSpec>;

/** Whether a name is one of our directives'. */
export function isDirectiveName(name: string): name is DirectiveName {
  return Object.hasOwn(directives, name);
}

/** The directive that a component of an MDX page stands for; null for any other component. */
export function directiveOfComponent(component: string): DirectiveName | null {
  const found = Object.entries(directives).find(([, spec]) => spec.component === component);
  return (found?.[0] as DirectiveName | undefined) ?? null;
}
