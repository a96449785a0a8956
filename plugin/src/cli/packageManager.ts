import {existsSync} from 'node:fs';
import path from 'node:path';

interface PackageManager {
  /** Its lock files. */
  readonly files: readonly string[];
  readonly install: string;
  readonly start: string;
  /** Runs a command of an installed package. */
  readonly run: string;
}

const npm: PackageManager = {
  files: ['package-lock.json'],
  install: 'npm install',
  start: 'npm start',
  run: 'npx',
};

const managers: readonly PackageManager[] = [
  {files: ['pnpm-lock.yaml'], install: 'pnpm install', start: 'pnpm start', run: 'pnpm exec'},
  {files: ['yarn.lock'], install: 'yarn install', start: 'yarn start', run: 'yarn'},
  {files: ['bun.lock', 'bun.lockb'], install: 'bun install', start: 'bun run start', run: 'bunx'},
  npm,
];

/** The commands that come after setting up a site, as its package manager has them. */
export function commandsFor(
  siteDir: string,
  root: string,
  isNewDependency: boolean,
  isFirstTicket: boolean,
): {command: string; what: string}[] {
  const has = (folder: string, names: readonly string[]): boolean =>
    names.some((name) => existsSync(path.join(folder, name)));
  const found = [siteDir, root].flatMap(
    (folder) => managers.find(({files}) => has(folder, files)) ?? [],
  );
  const {install, start, run} = found[0] ?? npm;
  const epic = isFirstTicket ? 'EPIC-1' : 'EPIC';
  return [
    ...(isNewDependency ? [{command: install, what: 'gets the plugin'}] : []),
    {command: start, what: 'shows the board at /tickets/board'},
    {command: `${run} docusaurus-tickets check`, what: 'checks the tickets'},
    {
      command: `${run} docusaurus-tickets new "A title" --epic ${epic}`,
      what: 'writes the next ticket',
    },
  ];
}
