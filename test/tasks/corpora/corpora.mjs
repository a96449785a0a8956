/**
 * @typedef {object} Facts
 * @property {number} ids different ids, of tickets and epic files
 * @property {number} edges dependencies between known ids
 * @property {number} dangling pairs of a ticket and an id that no file has
 * @property {number} duplicates ids that several files have
 * @property {string} cycles shortest cycle of each strongly connected group
 * @property {number} blocksOnly edges that only the blocker declares
 * @property {number} blockedByOnly edges that only the blocked ticket declares
 * @property {number} isolated ids in no edge that name no blocker either, not even an unknown one
 */

/**
 * @typedef {object} Corpus
 * @property {string} title
 * @property {string} folder
 * @property {readonly string[]} files globs of the ticket files
 * @property {readonly string[]} carriers the carriers of dependencies that the table's reading knows
 * @property {'exact' | 'normal'} compare how ids are compared
 * @property {Facts} table the row of the research note's table
 * @property {Partial<Facts>} [corrected] figures of the table that the files do not bear out
 * @property {readonly string[]} why what the full reading finds beyond the table, or why it differs
 * @property {{file: string, line: number}} [inCode] a line the table counts although it is code
 */

const labels = ['bold label', 'front matter'];
const backlog = ['tasks', 'completed', 'archive/tasks', 'drafts'].map(
  (name) => `backlog/${name}/*.md`,
);

/** @type {readonly Corpus[]} */
export const corpora = [
  {
    title: 'matrix-rtc-operator',
    folder: 'matrix-rtc-operator',
    files: ['docs/tickets/*.md'],
    carriers: labels,
    compare: 'exact',
    table: facts(44, 30, 0, 0, '', 1, 6, 20),
    why: [],
  },
  {
    title: 'mimicwarehouse',
    folder: 'mimicwarehouse',
    files: ['roadmap/*.md'],
    carriers: labels,
    compare: 'exact',
    table: facts(171, 395, 0, 0, '', 13, 14, 0),
    why: [],
  },
  {
    title: 'jira-magic-library',
    folder: 'jira-magic-library',
    files: ['docs/stories/*.md', 'docs/archive/**/*.md'],
    carriers: ['bold label'],
    compare: 'exact',
    table: facts(58, 139, 7, 1, '', 18, 83, 0),
    corrected: {edges: 138, blockedByOnly: 82},
    inCode: {
      file: 'docs/archive/epic-03/EPIC-03-STORY-015-data-driven-integration-tests.md',
      line: 816,
    },
    why: [
      'The table counts one dependency that stands inside a code fence.',
      'It knows bold labels only; others stand below the headings `### Depends On` and `### Dependencies`.',
      'It counts the first id of a range; `E1-S01 through E1-S12` names all of them.',
      'S1 to S6, and the ticket whose title is lost, have ids too: in the title, and in the file name.',
    ],
  },
  {
    title: 'markdown-ticket',
    folder: 'markdown-ticket',
    files: ['docs/CRs/*.md'],
    carriers: ['front matter'],
    compare: 'exact',
    table: facts(194, 29, 2, 0, 'MDT-071 <-> MDT-082', 2, 24, 158),
    why: ['The table knows the front matter only; three tickets name dependencies in their text.'],
  },
  {
    title: 'backlog.md, ids compared exactly',
    folder: 'backlog.md',
    files: backlog,
    carriers: labels,
    compare: 'exact',
    table: facts(663, 16, 88, 10, '', 0, 16, 579),
    why: [],
  },
  {
    title: 'backlog.md, prefix and case ignored',
    folder: 'backlog.md',
    files: backlog,
    carriers: labels,
    compare: 'normal',
    table: facts(663, 99, 5, 10, '', 0, 99, 565),
    why: ['The table counts three `readme.md` among its 676 files; they are no tickets.'],
  },
];

function facts(ids, edges, dangling, duplicates, cycles, blocksOnly, blockedByOnly, isolated) {
  return {ids, edges, dangling, duplicates, cycles, blocksOnly, blockedByOnly, isolated};
}
