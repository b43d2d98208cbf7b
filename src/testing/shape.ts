/** What the schemas say about the test fixtures. */
import { expect } from 'vitest';
import { RECORD_KINDS, type KindName } from '../schemas/kinds.ts';
import { problemsFromIssues } from '../problems/issues.ts';
import type { Problem } from '../problems/problem.ts';
import { input, only } from './fixtures.ts';

/** Problems of a record's shape, as the check reports them. */
export function shapeProblems(kind: KindName, data: unknown): Problem[] {
  const { schema } = RECORD_KINDS[kind];
  const result = schema.safeParse(data);
  return result.success
    ? []
    : problemsFromIssues(schema, data, result.error.issues, { file: 'content/thu' });
}

/** Fields that make a good record a bad one; `undefined` leaves a field out. */
export type Flaw = Record<string, unknown>;

/** Expects one problem, in Vietnamese, at the field with these labels. */
export function expectRefusal(kind: KindName, flaw: Flaw, field: string, message: RegExp): void {
  const problem = only(shapeProblems(kind, { ...input(kind), ...flaw }));
  expect(problem.field).toBe(field);
  expect(problem.message).toMatch(message);
  expect(problem.message).not.toMatch(/invalid|expected|required|too (?:small|big)/i);
}
