/** Fixes of one record that write the same lines. */
import type { Change, Mend, Path } from '../schemas/kinds.ts';
import type { Problem } from './problem.ts';

/** A problem with the change that its fix makes. */
export interface Found {
  problem: Problem;
  path: Path;
  change: Change | undefined;
}

/** True for fixes that write some of the same lines: only one of the two can be pasted. */
function clash(a: Problem, b: Problem): boolean {
  const [first = 0, last = -1] = a.replaces ?? [];
  const [from = 0, to = -1] = b.replaces ?? [];
  return last >= first && to >= from && first <= to && from <= last;
}

/** Problems whose fixes write the same lines get one fix, with the first of them. */
export function sharing(found: readonly Found[], mend: Mend | undefined): Problem[] {
  const [head, ...rest] = found;
  if (!head) return [];
  const together = rest.filter(({ problem }) => clash(problem, head.problem));
  const others = rest.filter((it) => !together.includes(it));
  if (together.length === 0 || !head.change) return [head.problem, ...sharing(rest, mend)];
  const also = together.flatMap(({ path, change }) => (change ? [[path, change] as const] : []));
  const lines = mend?.(head.path, head.change, also);
  const shared = { ...head.problem, fix: lines?.fix, replaces: lines?.replaces };
  const where = head.problem.field?.split(' › ').at(-1) ?? '';
  const told = together.map(({ problem: { fix, replaces, ...problem } }) => ({
    ...problem,
    message: lines ? `${problem.message}; đã có trong phần sửa ở mục "${where}"` : problem.message,
  }));
  return [shared, ...told, ...sharing(others, mend)];
}
