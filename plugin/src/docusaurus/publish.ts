import {randomUUID} from 'node:crypto';
import path from 'node:path';
import {publishBacklog} from '../backlogs.js';
import {listRestedOn} from '../core/embed/documentTickets.js';
import type {RuleSeverities} from '../core/check/ruleSettings.js';
import type {PageContext} from '../core/pages/cards.js';
import {toRootPath} from '../io/project.js';
import type {Project} from '../io/project.js';
import type {DocsPage} from './docsPages.js';
import {writeGenerated} from './generatedFiles.js';
import type {OnInvalidTickets} from './reportDiagnostics.js';

/** Where the files are that docs pages depend on, and that `start` does. */
export interface PageFiles {
  /** Written anew each time the tickets are loaded. */
  readonly stampFile: string;
  /** Changes with what is compiled into pages: ids, addresses, and which documents tickets rest on. */
  readonly factsFile: string;
  /** Written under `start` when a ticket or document changes. */
  readonly signalFile: string;
}

/** The files of an instance, among those that Docusaurus generates. */
export function pageFilesOf(generatedFilesDir: string, id: string): PageFiles {
  const folder = path.join(generatedFilesDir, 'docusaurus-plugin-tickets-pages', id);
  return {
    stampFile: path.join(folder, 'stamp.js'),
    factsFile: path.join(folder, 'facts.json'),
    signalFile: path.join(folder, 'changed'),
  };
}

export interface Publication {
  readonly project: Project;
  readonly context: PageContext;
  readonly pages: ReadonlyMap<string, DocsPage>;
  readonly files: PageFiles;
  /** What the site does about tickets with errors. */
  readonly onInvalid: OnInvalidTickets;
  readonly severities: RuleSeverities;
  readonly building: boolean;
}

/** Makes a backlog known to the docs pages, and has the bundler ask for their data again. */
export function publish(publication: Publication): void {
  const {project, context, pages, files, building} = publication;
  const onProblem = toOnProblem(publication);
  const {id, autolink, idPattern, documents} = project.options;
  const quietKinds = documents.flatMap(({kind, showTickets}) => (showTickets ? [] : [kind]));
  const originals = [...pages].flatMap(([original, {translation}]) =>
    translation === null ? [] : [[toRootPath(project.root, translation), original] as const],
  );
  publishBacklog({
    id,
    root: project.root,
    stampFile: files.stampFile,
    context,
    originals: new Map(originals),
    idPattern,
    autolink,
    quietKinds: new Set(quietKinds),
    onProblem,
    building,
  });
  writeGenerated(
    files.factsFile,
    JSON.stringify({...factsOf(context), autolink, quietKinds, onProblem}),
  );
  writeGenerated(files.stampFile, `// ${randomUUID()}\n`);
}

/** What becomes of a directive that shows nothing. */
function toOnProblem({onInvalid, severities}: Publication): OnInvalidTickets {
  const severity = severities['valid-directive'] ?? 'error';
  if (severity === 'off') return 'ignore';
  return onInvalid === 'throw' && severity !== 'error' ? 'warn' : onInvalid;
}

function factsOf({backlog, documents, site}: PageContext): Record<string, unknown> {
  return {
    base: site.links.overview,
    tickets: backlog.tickets.map(({ticket, slug}) => [
      ticket.id,
      site.ticketUrl(slug),
      ticket.path,
    ]),
    externals: [...backlog.externals.byId.keys()],
    statuses: [...new Set(backlog.tickets.map(({status}) => status.label))].sort(),
    epics: backlog.epics.map(({id, name, slug, file}) => [id, name, slug, file?.path]),
    documents: [...documents.values()].map(({path: file, kind, headings}) => [
      file,
      kind,
      site.fileUrl(file, null),
      headings.map(({anchor}) => anchor),
    ]),
    restedOn: [...listRestedOn(backlog)],
  };
}
