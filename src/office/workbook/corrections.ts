/** The corrections that changed figures need, as the check drafts them, with the reasons of the form. */
import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import type { Problem } from '../../problems/problem.ts';
import { FORM_COLUMNS } from './form.ts';
import type { Change } from './plan.ts';
import type { Fault } from './typedFigures.ts';

export interface Correction {
  row: number;
  was?: string;
  now?: string;
  what?: string;
  reason?: string;
}

/** The lines of a JSON text on which an observation stands, from one. */
function linesOf(text: string, index: number): readonly [first: number, last: number] {
  const node = findNodeAtLocation(parseTree(text) ?? { type: 'null', offset: 0, length: 0 }, [
    'observations',
    index,
  ]);
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  return node ? [lineAt(node.offset), lineAt(node.offset + node.length)] : [0, -1];
}

/** The change that a problem speaks of: by the line, or the only one of its file. */
function changeOf(
  problem: Problem,
  changes: readonly Change[],
  texts: ReadonlyMap<string, string>,
) {
  const own = changes.filter(
    ({ indicator, kind }) => kind === 'changed' && problem.file.endsWith(`/${indicator}.json`),
  );
  const { line = 0 } = problem;
  return (
    own.find(({ indicator, index }) => {
      const [first, last] = linesOf(texts.get(indicator) ?? '', index);
      return first <= line && line <= last;
    }) ?? own[0]
  );
}

export interface Drafted {
  corrections: Correction[];
  faults: Fault[];
  /** The text of the file of corrections with these added. */
  text: string;
}

/**
 * @param problems What the check says of the changed records.
 * @param text The file of corrections as it stands.
 */
export function draftCorrections(
  problems: readonly Problem[],
  changes: readonly Change[],
  texts: ReadonlyMap<string, string>,
  text: string,
): Drafted {
  const drafted: Drafted = { corrections: [], faults: [], text };
  for (const problem of problems) {
    if (problem.fixFile === undefined || problem.fix === undefined) continue;
    const change = changeOf(problem, changes, texts);
    if (!change) continue;
    const { row, reason } = change;
    const draft = JSON.parse(problem.fix) as Omit<Correction, 'row'>;
    if (draft.reason !== undefined && reason === undefined) {
      const message = `${FORM_COLUMNS.reason.title}: bỏ trống; con số đã đăng, sửa thì phải đính chính, nói vì sao`;
      drafted.faults.push({ at: `dòng ${row}`, message });
      continue;
    }
    const correction = { ...draft, ...(draft.reason !== undefined && { reason }) };
    drafted.corrections.push({ row, ...draft, ...(reason !== undefined && { reason }) });
    drafted.text = applyEdits(
      drafted.text,
      modify(drafted.text, [-1], correction, {
        formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' },
      }),
    );
  }
  return drafted;
}
