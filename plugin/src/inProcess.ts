/**
 * What all copies of this package in the process share by name: Docusaurus loads plugins anew when its
 * configuration changes, and a remark plugin that a configuration imports is a copy of its own.
 *
 * @param make is called where there is nothing by that name yet
 */
export function inProcess<T>(name: string, make: () => T): T {
  const place = Symbol.for(`docusaurus-plugin-tickets/${name}`);
  const shared = globalThis as Record<symbol, T | undefined>;
  return (shared[place] ??= make());
}
