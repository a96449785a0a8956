/** The name of this package, under which Docusaurus knows the plugin. */
export const pluginName = 'docusaurus-plugin-tickets';

/** How a configuration may name the plugin: Docusaurus puts its prefix in front of a short name. */
export const pluginNames: readonly string[] = [pluginName, 'tickets'];
