import {ensureDependencies} from './dependencies.mjs';
import {requireScript, runTask} from './workspace.mjs';

await runTask(() => {
  ensureDependencies();
  requireScript('build:plugin');
  requireScript('build:website');
  console.log('\nThe static site is in website/build');
});
