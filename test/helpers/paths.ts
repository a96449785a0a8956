import path from 'node:path';
import {fileURLToPath} from 'node:url';

/** Root of the workspace. */
export const workspace = fileURLToPath(new URL('../..', import.meta.url));

/** The demo backlog that the documentation site shows. */
export const demo = path.join(workspace, 'website', 'demo');
