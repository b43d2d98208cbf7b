import { expect, test } from 'vitest';
import { citeClause, clauseNumber, nameInPlan, partOf } from './clauses.ts';

test('a clause is cited by its place and its title, without the plan’s numbering', () => {
  expect(citeClause({ id: 'iii-1-2', title: '2. Việc thử' })).toBe('mục III.1, ý 2: Việc thử');
  expect(citeClause({ id: 'iv', title: 'IV. Phần thử' })).toBe('mục IV: Phần thử');
});

test('a clause knows its part and its place', () => {
  expect(partOf('iii-1-2')).toBe('iii');
  expect(partOf('iv')).toBe('iv');
  expect(clauseNumber('iv')).toBe('mục IV');
  expect(clauseNumber('iv-3')).toBe('mục IV.3');
  expect(clauseNumber('iii-1-2')).toBe('mục III.1, ý 2');
});

test('a name is quoted only where the plan quotes it', () => {
  const clause =
    'Có phong trào “đổi mới, sáng tạo”, thi đua Dân vận khéo và chống “rác thải nhựa”.';
  expect(nameInPlan('Đổi mới, sáng tạo', clause)).toBe('“Đổi mới, sáng tạo”');
  expect(nameInPlan('Dân vận khéo', clause)).toBe('Dân vận khéo');
  expect(nameInPlan('Chống “rác thải nhựa”', clause)).toBe('Chống “rác thải nhựa”');
});
