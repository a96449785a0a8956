import type {Plugin} from '@docusaurus/types';
import {inProcess} from '../../inProcess.js';
import {createLoadTurns} from './loadTurns.js';
import type {LoadTurns} from './loadTurns.js';

/** The turns of the site that the process serves. */
export function turnsOfSite(): LoadTurns {
  return inProcess('loadTurns', createLoadTurns);
}

/**
 * A plugin that loads in turns. Docusaurus waits for `allContentLoaded` of all plugins before it writes,
 * so that this one holds up loads that other plugins began as well. They bring the content that was there
 * when they began; what has been loaded since then is put in its place.
 */
export function takeTurns<T>(plugin: Plugin<T>, id: string, turns: LoadTurns): Plugin<T> {
  let latest: T | undefined;
  return {
    ...plugin,
    async loadContent() {
      const content = await turns.prepares(Promise.resolve(plugin.loadContent?.() as T));
      latest = content;
      return content;
    },
    async allContentLoaded({allContent, actions}) {
      await turns.begin(allContent);
      const content = {...allContent, [plugin.name]: {...allContent[plugin.name], [id]: latest}};
      try {
        await plugin.allContentLoaded?.({allContent: content, actions});
      } catch (error) {
        turns.failed();
        throw error;
      }
      turns.done();
    },
    // Docusaurus asks for them when it begins to write.
    getClientModules() {
      turns.writes();
      return plugin.getClientModules?.() ?? [];
    },
  };
}
