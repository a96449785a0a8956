import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

const second = 1000;

/** Words of the theme are tested without a site, which would provide these. */
const words = fileURLToPath(new URL('helpers/docusaurusWords.ts', import.meta.url));

/** Tests of one kind, few files at a time: each reads a whole repository, or builds a whole site. */
function siteProject(
  name: string,
  folder: string,
  timeout: number,
  maxWorkers: number,
  globalSetup: string[] = [],
) {
  return {
    test: {
      name,
      globalSetup,
      include: [`${folder}/**/*.test.ts`],
      exclude: ['**/fixtures/**'],
      testTimeout: timeout,
      hookTimeout: timeout,
      // A machine that is busy shows a page late.
      expect: {poll: {timeout: 30 * second}},
      maxWorkers,
    },
  };
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: '../node_modules/.vite',
  test: {
    allowOnly: false,
    projects: [
      {
        resolve: {alias: {'@docusaurus/Translate': words, '@generated/i18n': words}},
        test: {
          name: 'unit',
          include: [
            '{core,pages,client,io,cli,docusaurus,remark,render,report,rules,contract}/**/*.test.ts',
          ],
          exclude: ['**/fixtures/**'],
          // Vitest would leave one of two cores idle.
          maxWorkers: '100%',
          // No test leaves anything behind, so that files can share the modules they import: half the time.
          isolate: false,
          // Generous: what it guards against is a hang, on a machine that may be busy.
          testTimeout: 60 * second,
        },
      },
      siteProject('corpora', 'corpora', 300 * second, 2),
      siteProject('site', 'sites', 300 * second, 2),
      siteProject('browser', 'browser', 120 * second, 2, ['helpers/demoSetup.ts']),
    ],
  },
});
