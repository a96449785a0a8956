import type {Options as PresetOptions, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import type {PluginOptions} from 'docusaurus-plugin-tickets';
import {themes} from 'prism-react-renderer';

const config: Config = {
  title: 'Tickets for Docusaurus',
  tagline: 'Tickets kept as Markdown: checked in CI, browsable on your docs site',
  url: process.env['SITE_URL'] ?? 'http://localhost:3000',
  baseUrl: process.env['BASE_URL'] ?? '/',
  favicon: 'img/logo.svg',
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  future: {v4: true, faster: true},
  markdown: {mermaid: true, hooks: {onBrokenMarkdownLinks: 'throw'}},
  i18n: {defaultLocale: 'en', locales: ['en']},
  themes: ['@docusaurus/theme-mermaid'],
  presets: [
    [
      'classic',
      {
        docs: {sidebarPath: './sidebars.ts'},
        blog: false,
        theme: {customCss: './src/css/custom.css'},
      } satisfies PresetOptions,
    ],
  ],
  plugins: [
    [
      '@docusaurus/plugin-content-docs',
      {
        id: 'demo',
        path: 'demo/docs',
        routeBasePath: 'demo/docs',
        sidebarPath: './sidebarsDemo.ts',
      },
    ],
    [
      'docusaurus-plugin-tickets',
      {
        path: 'demo/tickets',
        root: 'demo',
        routeBasePath: 'demo/tickets',
      } satisfies PluginOptions,
    ],
  ],
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: 'Tickets for Docusaurus',
      logo: {alt: '', src: 'img/logo.svg'},
      items: [
        {type: 'docSidebar', sidebarId: 'docs', label: 'Docs', position: 'left'},
        {
          to: '/demo/tickets',
          label: 'Demo: tickets',
          position: 'left',
          activeBaseRegex: '/demo/tickets(?!/board)',
        },
        {to: '/demo/tickets/board', label: 'Demo: board', position: 'left'},
        {
          type: 'docSidebar',
          docsPluginId: 'demo',
          sidebarId: 'demo',
          label: 'Demo: documents',
          position: 'left',
        },
      ],
    },
    footer: {
      copyright: 'MIT licence. Parcelway, the demo’s product, is made up.',
    },
    prism: {
      theme: themes.vsLight,
      darkTheme: themes.vsDark,
      additionalLanguages: ['bash', 'diff', 'json'],
    },
  } satisfies ThemeConfig,
};

export default config;
