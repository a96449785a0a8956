import * as z from 'zod';

/** The backlog of another site, as a site names it in its options. */
export type ExternalBacklogOption = Readonly<z.output<typeof externalBacklogSchema>>;

export const externalBacklogSchema = z.strictObject({
  /** What it is called on pages and in messages. */
  name: z.string().min(1),
  /** Its `tickets.json`: a web address, or a file relative to the site. */
  from: z
    .string()
    .min(1)
    .refine((from) => !isAddress(from) || webAddressOf(from) !== null, 'a file, or a web address'),
  /** What stands in front of the addresses in that file. @default the origin of `from` */
  baseUrl: z.url({protocol: /^https?$/}).optional(),
  /** Hash of the file's bytes, as browsers know it from subresource integrity. */
  integrity: z
    .string()
    .regex(
      /^(?:sha256-[\w+/]{43}=|sha384-[\w+/]{64}|sha512-[\w+/]{86}==)$/,
      'a hash such as `sha256-` and 44 characters of Base64',
    )
    .optional(),
});

/** Backlogs of different names: of tickets with the same id that of the first counts. */
export const externalBacklogsSchema = z
  .array(externalBacklogSchema)
  .check(({value, issues}) => {
    const names = value.map(({name}) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (issues.length > 0 || twice === undefined) return;
    issues.push({code: 'custom', message: `one backlog with the name \`${twice}\``, input: value});
  })
  .default([]);

/** The web address that `from` is; null for a file. */
export function webAddressOf(from: string): URL | null {
  const url = isAddress(from) && URL.canParse(from) ? new URL(from) : null;
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

/** Whether it begins with a scheme, which has more letters than a drive of Windows. */
function isAddress(from: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(from);
}
