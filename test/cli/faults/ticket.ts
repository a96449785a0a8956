/** How the header of a ticket is written down. */
export type Carrier = keyof typeof carriers;

const carriers = {
  'bold lines': (fields: Fields) =>
    headed(
      fields,
      entries(fields)
        .map(([name, value]) => `**${name}:** ${value}`)
        .join('\n'),
    ),
  'a list': (fields: Fields) =>
    headed(
      fields,
      entries(fields)
        .map(([name, value]) => `- **${name}**: ${value}`)
        .join('\n'),
    ),
  'a quotation': (fields: Fields) =>
    headed(
      fields,
      entries(fields)
        .map(([name, value]) => `> **${name}:** ${value}`)
        .join('\n'),
    ),
  'a table with emoji': (fields: Fields) =>
    headed(
      fields,
      [
        '| 🏷️ Field | Value |',
        '|---|---|',
        ...entries(fields).map(([name, value]) => `| **${name}** | ${value} |`),
      ].join('\n'),
    ),
  'front matter': (fields: Fields) =>
    `---\n${entries(fields)
      .map(([name, value]) => `${name.toLowerCase()}: ${value}`)
      .join('\n')}\n---\n\n# ${fields.id}: ${fields.title}`,
  'lines that end in CRLF, with tabs': (fields: Fields) =>
    headed(
      fields,
      entries(fields)
        .map(([name, value]) => `**${name}:**\t${value}`)
        .join('  \n'),
    ),
} as const;

export const carrierNames = Object.keys(carriers) as Carrier[];

interface Fields {
  readonly id: string;
  readonly title: string;
  readonly epic?: string;
  readonly type?: string;
  readonly priority?: string;
  readonly points?: string;
  readonly status?: string;
}

/** What a fault needs to say of a ticket; all else is as a sound ticket has it. */
export interface Parts extends Partial<Fields> {
  readonly carrier?: Carrier;
  /** Fields left out. */
  readonly without?: readonly (keyof Fields)[];
  readonly context?: string;
  readonly implementation?: string;
  readonly criteria?: string;
  readonly dependencies?: string;
  readonly done?: string;
  readonly end?: string;
}

const sound = {
  title: 'Refund a payment ❤️',
  epic: 'EPIC-1 - Payments',
  type: 'Story',
  priority: 'High',
  points: '3',
};

/** The text of a ticket that follows the template. */
export function ticket(id: string, parts: Parts = {}): string {
  const {carrier = 'bold lines', without = []} = parts;
  const fields = {...sound, id, ...pick(parts)};
  const kept = Object.fromEntries(
    Object.entries(fields).filter(([name]) => !without.includes(name as keyof Fields)),
  ) as unknown as Fields;
  const text = [
    carriers[carrier](kept),
    `## Context\n\n${parts.context ?? 'Why it is needed.'}`,
    `## Implementation Details\n\n${parts.implementation ?? 'How it is done.'}`,
    parts.criteria ?? '### Acceptance Criteria\n\n- [ ] The money is back.',
    `## Dependencies\n\n${parts.dependencies ?? '**Blocked By:**\n- None\n\n**Blocks:**\n- None'}`,
    parts.done ?? '## Definition of Done\n\n- [ ] Reviewed.',
    ...(parts.end === undefined ? [] : [parts.end]),
    '',
  ].join('\n\n');
  return carrier.includes('CRLF') ? text.replaceAll('\n', '\r\n') : text;
}

function pick(parts: Parts): Partial<Fields> {
  const names = ['id', 'title', 'epic', 'type', 'priority', 'points', 'status'] as const;
  return Object.fromEntries(
    names.flatMap((name) => (parts[name] === undefined ? [] : [[name, parts[name]]])),
  );
}

function entries(fields: Fields): [string, string][] {
  return Object.entries(fields)
    .filter(([name]) => name !== 'id' && name !== 'title')
    .map(([name, value]) => [name.charAt(0).toUpperCase() + name.slice(1), String(value)]);
}

function headed({id, title}: Fields, header: string): string {
  return `# ${id}: ${title}\n\n${header}`;
}
