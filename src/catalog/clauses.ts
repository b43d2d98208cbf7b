/** The plan's body, split into its clauses. */
import type { Problem } from '../problems/problem.ts';

export interface ClauseText {
  /** Id as written after the heading: `iii-1-2`. */
  id: string;
  title: string;
  /** Heading level, 2 for a part. */
  level: number;
  /** Markdown between this heading and the next. */
  markdown: string;
}

const HEADING = /^(#{2,6})\s+(.+?)\s*\{#([a-z0-9-]+)\}\s*$/;

/** Splits the body at its headings; text outside a clause and headings without an id are problems. */
export function splitClauses(
  body: string,
  file: string,
  firstLine = 1,
): { clauses: ClauseText[]; problems: Problem[] } {
  const clauses: ClauseText[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of body.split('\n').entries()) {
    const at = { file, line: firstLine + index };
    const match = HEADING.exec(line);
    if (match) {
      const [, hashes = '', title = '', id = ''] = match;
      if (clauses.some((clause) => clause.id === id))
        problems.push({ ...at, message: `mã điều khoản "${id}" xuất hiện hai lần` });
      clauses.push({ id, title, level: hashes.length, markdown: '' });
      continue;
    }
    if (line.startsWith('#'))
      problems.push({
        ...at,
        message: `đề mục "${line}" thiếu mã điều khoản ở cuối, dạng {#iii-1-2}`,
      });
    const current = clauses.at(-1);
    if (current) current.markdown += `${line}\n`;
    else if (line.trim() !== '')
      problems.push({
        ...at,
        message: `dòng "${line.slice(0, 40)}" đứng trước điều khoản đầu tiên`,
      });
  }
  return { clauses, problems };
}
