import type {SourceFile} from '../source/sourceFile.js';
import type {RenderedTicket} from './body.js';
import type {LinkTargets} from './links.js';
import {renderTicket} from './renderTicket.js';
import type {RenderOptions} from './renderTicket.js';

/** Renders a text; `owner` is the same object as long as the text is. */
export type RenderText = (
  owner: object,
  source: SourceFile,
  options: RenderOptions,
) => RenderedTicket;

/** Renders each text anew. */
export const renderAnew: RenderText = (_, source, options) => renderTicket(source, options);

/** A text that was rendered, and all it was rendered with. */
interface Rendering {
  readonly settings: string;
  readonly labels: RenderOptions['labels'];
  readonly answers: readonly Answer[];
  readonly rendered: RenderedTicket;
}

/** What was asked about the rest of the backlog, and what the answer was. */
interface Answer {
  readonly question: keyof LinkTargets;
  readonly about: string;
  readonly answer: string;
}

/**
 * Makes what renders texts and keeps the results. One is given again if its owner is the same, and if all
 * that was asked while it was rendered has the same answers today. It is for pages that are made again
 * and again, and holds the HTML of all of them.
 */
export function createRenderMemory(): RenderText {
  const known = new WeakMap<object, Rendering>();
  return (owner, source, options) => {
    const {targets, labels, ...rest} = options;
    const settings = JSON.stringify(rest);
    const before = known.get(owner);
    if (before?.settings === settings && before.labels === labels && holds(before, targets))
      return before.rendered;
    const answers: Answer[] = [];
    const rendered = renderTicket(source, {...options, targets: listenTo(targets, answers)});
    known.set(owner, {settings, labels, answers, rendered});
    return rendered;
  };
}

function holds({answers}: Rendering, targets: LinkTargets): boolean {
  return answers.every(
    ({question, about, answer}) => toText(targets[question]?.(about) ?? null) === answer,
  );
}

/** The same targets; what they are asked is written down with the answers. */
function listenTo(targets: LinkTargets, answers: Answer[]): LinkTargets {
  const note = <Result>(question: Answer['question'], about: string, result: Result): Result => {
    answers.push({question, about, answer: toText(result)});
    return result;
  };
  return {
    ticket: (id) => note('ticket', id, targets.ticket(id)),
    path: (target) => note('path', target, targets.path(target)),
    document: (written) => note('document', written, targets.document?.(written) ?? null),
    isFile: (text) => note('isFile', text, targets.isFile?.(text) ?? false),
  };
}

function toText(answer: unknown): string {
  return JSON.stringify(answer);
}
