import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';

/** A built site, as the rows ask about it. `folder` is the site's own. */
export function openBuilt(folder) {
  const build = path.join(folder, 'build');
  const scripts = readdirSync(path.join(build, 'assets', 'js')).filter(isScript);
  const routes = readRoutes(folder);
  const chunks = [...routes.values()].flat();
  const readScript = (name) => readFileSync(path.join(build, 'assets', 'js', name));
  return {
    /** The HTML of a page, by its address. */
    html: (address) => readFileSync(path.join(build, address, 'index.html')),
    /** The scripts that a page loads and no other page names; what is part of the main bundle has none. */
    ownScripts: (address) =>
      chunksOf(routes, address)
        .filter((chunk) => chunks.filter((it) => it === chunk).length === 1)
        .flatMap((chunk) => scripts.filter((name) => name.startsWith(`${chunk}.`)))
        .map(readScript),
    /** What every page loads: the main bundle, and the list of all chunks. */
    mainScripts: () => scripts.filter((name) => /^(?:runtime~)?main\./.test(name)).map(readScript),
  };
}

/** What some files come to over the wire. */
export function gzipped(files) {
  return files.reduce((sum, file) => sum + gzipSync(file).length, 0);
}

/** What some files come to as they are. */
export function sizeOf(files) {
  return files.reduce((sum, file) => sum + file.length, 0);
}

function isScript(name) {
  return name.endsWith('.js');
}

/** The names of the chunks of each route, as Docusaurus wrote them down for itself. */
function readRoutes(folder) {
  const text = readFileSync(path.join(folder, '.docusaurus', 'routesChunkNames.json'), 'utf8');
  return new Map(Object.entries(JSON.parse(text)).map(([key, value]) => [key, namesIn(value)]));
}

function namesIn(value) {
  return typeof value === 'string' ? [value] : Object.values(value).flatMap(namesIn);
}

/** Docusaurus adds a hash to the address of each route. */
function chunksOf(routes, address) {
  const key = [...routes.keys()].find((it) => it.replace(/-[\da-f]{3}$/, '') === address);
  if (key === undefined) throw new Error(`The site has no route ${address}`);
  return routes.get(key);
}
