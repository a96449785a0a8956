/** The part of a loader's context, of webpack and of Rspack, that is used here. */
interface LoaderContext {
  getOptions(): {readonly folder: string};
}

/**
 * Docusaurus loads each module that a route names as a chunk of its own, by a list of all of them. The
 * modules of pages whose data stands beside the bundles are a line each: they become part of the bundle
 * with the list, where a chunk costs more, and a visitor waits for the data alone.
 */
export default function registryLoader(this: LoaderContext, source: string): string {
  const {folder} = this.getOptions();
  return source.replace(
    /import\(\/\* webpackChunkName: "[^"]*" \*\/ ("[^"]*")\)/g,
    (whole, file: string) =>
      file.startsWith(`"${folder}/`) ? `import(/* webpackMode: "eager" */ ${file})` : whole,
  );
}
