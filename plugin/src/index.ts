import type {LoadContext, OptionValidationContext, Plugin} from '@docusaurus/types';
import {extendCli} from './cli/extendCli.js';
import type {ConfiguredPlugin} from './cli/siteConfig.js';
import {processTerminal} from './cli/terminal.js';
import type {Content} from './docusaurus/content.js';
import {createPlugin} from './docusaurus/plugin.js';
import {toRoutes} from './docusaurus/siteAddresses.js';
import {resolveProject} from './io/project.js';
import {resolveOptions} from './options.js';
import type {PluginOptions, ResolvedOptions} from './options.js';
import {installRemark} from './remark/installRemark.js';

export {getSwizzleConfig} from './docusaurus/swizzleConfig.js';
export type {PluginOptions, ResolvedOptions} from './options.js';

/** The Docusaurus plugin: loads the tickets, checks them and adds their pages. */
export default function ticketsPlugin(
  context: LoadContext,
  options: ResolvedOptions,
): Plugin<Content> {
  const {siteDir, baseUrl} = context;
  return {
    ...createPlugin(context, options, installRemark),
    extendCli(cli) {
      const configured = (): ConfiguredPlugin => ({
        id: options.id,
        project: resolveProject(siteDir, options),
        routePath: toRoutes({baseUrl}, options.routeBasePath).page('').replace(/\/$/, ''),
      });
      extendCli(cli, options.id, configured, processTerminal());
    },
  };
}

/** Checks the options of the site's configuration and fills in the defaults. */
export function validateOptions({
  options,
}: OptionValidationContext<PluginOptions | undefined, ResolvedOptions>): ResolvedOptions {
  return resolveOptions(options);
}
