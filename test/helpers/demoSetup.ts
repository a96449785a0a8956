import path from 'node:path';
import type {TestProject} from 'vitest/node';
import {serve} from './browser.js';
import {runDocusaurus} from './docusaurus.js';
import {workspace} from './paths.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the demo is served, built once for all browser tests. */
    readonly demoUrl: string;
  }
}

/** Builds the demo and serves it as long as the browser tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const website = path.join(workspace, 'website');
  const {exitCode, output} = runDocusaurus(website, 'build');
  if (exitCode !== 0) throw new Error(`the demo does not build:\n${output}`);
  const site = await serve(path.join(website, 'build'));
  project.provide('demoUrl', site.url);
  return () => site.close();
}
