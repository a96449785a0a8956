import type {EmbedProblem} from './request.js';

/** What a directive shows, as plain JSON; or what keeps it from showing anything. */
export type Embed = {readonly data: unknown} | {readonly problem: EmbedProblem};
