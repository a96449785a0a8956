import {findLeadingWords, toWordForm} from './wordForm.js';

/** The four states every spelling of a status falls into. */
export type StatusCategory = 'todo' | 'in-progress' | 'done' | 'canceled';

/**
 * Spellings of a status that are understood without configuration. Compared in lower case, with
 * `_` and `-` as blanks; a remark behind them does not matter: `Done — 2026-08-03.`
 */
export const statusSpellings: Readonly<Record<StatusCategory, readonly string[]>> = {
  todo: list(`
    to do, todo, backlog, open, new, created, identified, idea, icebox, inbox, planned,
    planning, proposed, proposal, draft, drafted, drafting, specified, spec, defined, refined,
    groomed, estimated, scheduled, queued, next, up next, pending, upcoming, not started,
    not yet started, not done, not complete, not implemented, unstarted, incomplete,
    to be done, ready, ready to start, ready for development, ready for dev,
    ready for implementation, ready for work, ready for agent, selected for development,
    triage, triaged, needs triage, needs info, needs refinement, needs decision, approved,
    accepted, confirmed, assigned, unassigned, blocked, awaiting, on hold, hold, paused, parked, waiting,
    stalled, deferred, postponed, suspended, offen, geplant, ouvert, à faire, pendiente,
    por hacer, pendente, a fazer, 대기, 할 일, 예정, 미착수, 待办, 待处理, 未开始, 未着手, 予定
  `),
  'in-progress': list(`
    in progress, inprogress, in work, wip, work in progress, started, doing, active, ongoing,
    underway, under way, current, working, in development, in dev, developing, development,
    dev, implementing, in implementation, coding, building, executing, in flight,
    investigating, partial, partially, partially done, partially complete, partially completed,
    partially implemented, mostly done, mostly complete, nearly done, almost done, reopened,
    re opened, review, in review, code review, in code review, pr review, peer review,
    under review, reviewing, needs review, ready for review, ready for qa, ready for test,
    ready for testing, ready for merge, ready to merge, ready for deployment,
    ready for release, qa, in qa, test, in test, testing, in testing, uat, staging, verifying,
    verification, in verification, validating, validation, in validation, awaiting review,
    awaiting merge, changes requested, in arbeit, in bearbeitung, en cours, en progreso,
    en curso, em andamento, em progresso, 진행, 진행중, 진행 중, 검토 중, 进行中, 開発中, 進行中, 対応中
  `),
  done: list(`
    done, complete, completed, completion, closed, resolved, implemented, merged, shipped,
    finished, delivered, released, deployed, live, fixed, verified, validated, passed,
    achieved, archived, fully implemented, erledigt, fertig, abgeschlossen, terminé, fait,
    hecho, completado, terminado, concluído, feito, 완료, 완료됨, 已完成, 完成, 完了, 済
  `),
  canceled: list(`
    canceled, cancelled, rejected, dropped, obsolete, outdated, superseded, replaced,
    abandoned, abandonned, declined, withdrawn, invalid, duplicate, deprecated, removed,
    skipped, killed, retired, void, not planned, not needed, not applicable, no longer needed,
    no longer relevant, out of scope, merged into, moved to, moved into, folded into,
    absorbed into, closed as duplicate, closed as not planned, closed as obsolete,
    closed as superseded, won't do, wont do, won't fix, wontfix, wont fix, won't implement,
    wont implement, will not do, will not fix, abgelehnt, verworfen, annulé, cancelado, 취소,
    취소됨, 已取消, 中止, キャンセル
  `),
};

/** Why a ticket that nobody works on is not to be started, as its status says. */
export type Pause = 'on-hold' | 'draft';

/** Those spellings of "to do" that say that work is not to begin yet. */
export const pauseSpellings: Readonly<Record<Pause, readonly string[]>> = {
  'on-hold': list(`
    on hold, hold, paused, parked, waiting, awaiting, stalled, deferred, postponed, suspended,
    blocked, icebox
  `),
  draft: list(`
    draft, drafted, drafting, idea, proposal, proposed, triage, needs triage, needs info,
    needs refinement, needs decision
  `),
};

const categories: readonly StatusCategory[] = ['todo', 'in-progress', 'done', 'canceled'];
const known = new Map(
  categories.flatMap((category) =>
    statusSpellings[category].map((words) => [words, category] as const),
  ),
);

const pauses = new Map(
  (['on-hold', 'draft'] as const).flatMap((pause) =>
    pauseSpellings[pause].map((words) => [words, pause] as const),
  ),
);

const signs: readonly (readonly [RegExp, StatusCategory, Pause?])[] = [
  [/[✅☑✔🏁🎉]/u, 'done'],
  [/[🚧🔄🏗🔨🛠⏳🟡👀]/u, 'in-progress'],
  [/[❌🚫🗑✖]/u, 'canceled'],
  [/[⏸⛔🛑]/u, 'todo', 'on-hold'],
  [/[📋📝🆕⬜🔲☐🔜]/u, 'todo'],
];

/** What a written status means. */
export interface StatusMeaning {
  readonly category: StatusCategory;
  /** What it says against starting a ticket; null where it says nothing of the kind. */
  readonly pause: Pause | null;
}

type Spellings = Readonly<Record<string, StatusCategory>>;

/**
 * What a written status means; null where it is not understood. `spellings` maps further ones, in word
 * form, to their category. They win over the known ones, and mean nothing beside it.
 */
export function readStatus(text: string, spellings: Spellings = {}): StatusMeaning | null {
  const words = toWordForm(text);
  if (words === '') return readSign(text);
  const beginning = words.replace(/[([{|,;/].*$/s, '').trim();
  const found = findLeadingWords(beginning, (run): StatusMeaning | undefined => {
    const own = Object.hasOwn(spellings, run) ? spellings[run] : undefined;
    if (own) return {category: own, pause: null};
    const category = known.get(run);
    return category && {category, pause: pauses.get(run) ?? null};
  })?.value;
  const isPart = found?.category === 'done' && saysUnfinished(words);
  return isPart ? {category: 'in-progress', pause: null} : (found ?? null);
}

function readSign(text: string): StatusMeaning | null {
  const [, category, pause = null] = signs.find(([sign]) => sign.test(text)) ?? [];
  return category ? {category, pause} : null;
}

/** The category a written status falls into; null where it is not understood. See `readStatus`. */
export function statusCategoryOf(text: string, spellings: Spellings = {}): StatusCategory | null {
  return readStatus(text, spellings)?.category ?? null;
}

/** Whether a text is a status and nothing else, in words or as a sign: `✅ Done`, `in progress`. */
export function isStatusWords(text: string): boolean {
  if (text.length > longestStatus) return false;
  const words = toWordForm(text).replace(/^\(|\)$/g, '');
  return known.has(words) || (words === '' && statusCategoryOf(text) !== null);
}

/** Signs and blanks included. */
const longestStatus = 80;

/** `Done: 60%`, `Complete (3 of 5)`: a share that is not the whole. */
function saysUnfinished(words: string): boolean {
  const percent = /(\d{1,3}) ?%/.exec(words);
  if (percent) return Number(percent[1]) < 100;
  const share = /\b(\d{1,3}) of (\d{1,3})\b/.exec(words);
  return share !== null && Number(share[1]) < Number(share[2]);
}

function list(words: string): string[] {
  return words.split(',').map((word) => word.trim());
}
