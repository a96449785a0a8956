import {readFenceInfo} from '../markdown/fenceInfo.js';
import type {CodeBlock} from '../markdown/outline.js';
import type {Contract} from '../model/ticket.js';
import {isWithin} from './sections.js';
import type {Section} from './sections.js';

/** Reads the code blocks of the Contracts section, each with its layer, language and file. */
export function readContracts(path: string, sections: readonly Section[]): Contract[] {
  return sections
    .filter((section) => isWithin(section, 'contracts'))
    .flatMap((section) =>
      section.blocks
        .filter((block): block is CodeBlock => block.kind === 'code')
        .map((block) => toContract(path, section, block)),
    );
}

function toContract(path: string, section: Section, block: CodeBlock): Contract {
  const lines = block.content.replace(/\n$/, '').split('\n');
  const last = lines.at(-1) ?? '';
  const {language, title} = readFenceInfo(block.info);
  return {
    layer: section.name === 'contracts' ? null : section.title,
    language,
    file: title ?? fileComment(lines[0] ?? ''),
    place: {
      path,
      line: block.line,
      column: 1,
      endLine: block.line + lines.length - 1,
      endColumn: last.length + 1,
    },
  };
}

/** The file a comment in the first line names: `# app/models.py`, `// src/a.ts`, `-- x.sql`. */
function fileComment(line: string): string | null {
  return /^\s*(?:#|\/\/|--|\/\*|<!--|;)\s*([\w./@-]+\.\w+)/.exec(line)?.[1] ?? null;
}
