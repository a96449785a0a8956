/** A Prism theme as prism-react-renderer describes it. */
export interface PrismTheme {
  readonly plain: Readonly<Record<string, unknown>>;
  readonly styles: readonly {
    readonly types: readonly string[];
    readonly style: Readonly<Record<string, unknown>>;
    readonly languages?: readonly string[];
  }[];
}

/**
 * A style sheet that colours code in tickets as the site's own Prism themes colour code in docs,
 * light and dark, so that one HTML serves both.
 */
export function toPrismStyles(themeConfig: unknown): string {
  const prism = (themeConfig as {prism?: {theme?: PrismTheme; darkTheme?: PrismTheme}}).prism;
  const light = prism?.theme;
  const dark = prism?.darkTheme ?? light;
  return [
    light ? themeStyles(light, '.tickets-code') : '',
    dark && dark !== light ? themeStyles(dark, "[data-theme='dark'] .tickets-code") : '',
  ].join('');
}

function themeStyles(theme: PrismTheme, scope: string): string {
  const plain = [
    `--prism-color: ${asValue(theme.plain['color'] ?? 'inherit')}`,
    `--prism-background-color: ${asValue(theme.plain['backgroundColor'] ?? 'transparent')}`,
  ];
  const rules = theme.styles.flatMap(({types, style, languages}) => {
    const scopes = languages?.map((language) => `${scope}.language-${language}`) ?? [scope];
    const selectors = scopes.flatMap((it) => types.map((type) => `${it} .token.${type}`));
    return `${selectors.join(', ')} { ${declarations(style)} }\n`;
  });
  return `${scope} { ${plain.join('; ')} }\n${rules.join('')}`;
}

function declarations(style: Readonly<Record<string, unknown>>): string {
  return Object.entries(style)
    .map(([name, value]) => `${toKebab(name)}: ${asValue(value)}`)
    .join('; ');
}

function toKebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function asValue(value: unknown): string {
  return String(value).replace(/[;{}<>]/g, '');
}
