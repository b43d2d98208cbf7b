/** What saving a record brings with it: a correction of what was published and now reads otherwise. */
import type { TextFile } from '../reading/files.ts';
import { recordsOf } from '../reading/load.ts';
import { parseFile } from '../reading/parse.ts';
import { checkRecords } from '../checks/records.ts';
import { CORRECTIONS_FILE } from '../checks/publishedWordings.ts';
import { labelOf } from '../problems/shape.ts';
import { correctionSchema } from '../schemas/correction.ts';
import { isObject, type JsonObject } from './json.ts';

/** A correction to be added, by the labels of its form; what only a person knows is left out. */
export interface FollowUp {
  lines: [label: string, value: string][];
}

/** Before every day on which a record may have been changed. */
const LONG_AGO = '2000-01-01';

/** Parts of a correction that the editor's form fills in itself, or that its writer knows. */
const NOT_COPIED = new Set(['date', 'reason']);

function lineOf(key: string, value: string | boolean): FollowUp['lines'] {
  const label = labelOf(correctionSchema.shape[key as keyof typeof correctionSchema.shape]);
  if (label === undefined || NOT_COPIED.has(key)) return [];
  return [[label, value === true ? 'bật' : String(value)]];
}

/**
 * The corrections that the project's check asks for once a file reads as `edited`, where it was published as `before`.
 * @param before The text of the file as it was.
 */
export function followUps(
  edited: TextFile,
  before: string,
  references: readonly TextFile[],
  today: string,
): FollowUp[] {
  const parsed = parseFile(edited.file, `${before.trim()}\n`);
  if ('problem' in parsed) return [];
  const { data, body } = parsed;
  const versions = new Map([[edited.file, [{ text: before, data, body, from: LONG_AGO }]]]);
  const files = [...references.filter(({ file }) => file !== edited.file), edited];
  const loaded = recordsOf({ files, photos: [], problems: [], unusable: [] });
  const { problems } = checkRecords(loaded, today, () => ({ versions, missing: [] }));
  return problems.flatMap(({ file, fix, fixFile }) => {
    if (file !== edited.file || fixFile !== CORRECTIONS_FILE || fix === undefined) return [];
    const asked = JSON.parse(fix) as JsonObject;
    const lines = Object.entries(isObject(asked) ? asked : {}).flatMap(([key, value]) =>
      typeof value === 'string' || value === true ? lineOf(key, value) : [],
    );
    return [{ lines }];
  });
}
