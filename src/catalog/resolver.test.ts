import { describe, expect, test } from 'vitest';
import type { Records } from '../schemas/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import {
  commendation,
  joined,
  milestone,
  newPlace,
  observation,
  only,
  record,
  source,
} from '../testing/fixtures.ts';
import { Index } from './resolver.ts';

describe('an index', () => {
  test('keeps records by their id, in the order they came', () => {
    const index = new Index<{ id: string }>('thứ thử');
    const [second, first] = [{ id: 'hai' }, { id: 'mot' }];
    index.add(second);
    index.add(first);
    expect(index.all).toEqual([second, first]);
    expect(index.map.get('mot')).toBe(first);
  });

  test('names what it lacks, with file and field', () => {
    const problems: Problem[] = [];
    const index = new Index<{ id: string }>('thứ thử');
    index.add({ id: 'mot' });
    const at = record('movements');
    expect(index.findAll(['mot', 'la', 'lung'], at, ['ledBy'], problems)).toEqual([{ id: 'mot' }]);
    const { file } = at;
    expect(problems).toMatchObject([
      { file, field: 'Nơi chủ trì › mục 2', message: 'không có thứ thử nào mang mã "la"' },
      { file, field: 'Nơi chủ trì › mục 3', message: 'không có thứ thử nào mang mã "lung"' },
    ]);
  });

  test('asks about a near miss, by id or by name, with the line to paste', () => {
    const problems: Problem[] = [];
    const index = new Index<{ id: string; name: string }>('thứ thử');
    index.add({ id: 'ban-chi-dao', name: 'Ban Chỉ đạo huyện' });
    for (const id of ['ban-chi-dap', 'Ban chỉ đạo huyện'])
      index.find(id, record('exemplars'), ['field'], problems);
    expect(problems).toMatchObject([
      { suggestion: 'ban-chi-dao', fix: 'field: ban-chi-dao' },
      { suggestion: 'ban-chi-dao', fix: 'field: ban-chi-dao' },
    ]);
  });

  test('does not call a reference wrong whose own record could not be read', () => {
    const problems: Problem[] = [];
    const index = new Index<{ id: string }>('thứ thử', new Set(['hong']));
    index.findAll(['hong', 'la'], record('movements'), ['ledBy'], problems);
    expect(only(problems).message).toContain('"la"');
  });
});

describe('references that lead nowhere', () => {
  const la = 'khong-co';
  const review = {
    title: 'Sơ kết thử',
    planWords: 'Hẹn sơ kết thử.',
    found: 'Chưa tìm thấy.',
    sources: [source()],
  };
  const exemplars = 'content/guong-dien-hinh/2023/2023-dap-duong-thu.md';
  const movements = 'content/phong-trao/phong-trao-thu.md';
  const indicators = 'content/chi-tieu/ty-le-thu.json';
  const cases: [what: string, over: Partial<Records>, file: string, field: string][] = [
    [
      'the field of a case',
      { exemplars: [record('exemplars', { field: la })] },
      exemplars,
      'Lĩnh vực',
    ],
    ['its place', { exemplars: [record('exemplars', { place: la })] }, exemplars, 'Địa phương'],
    [
      'its movement',
      { exemplars: [record('exemplars', { movement: { id: la, basis: 'editor' } })] },
      exemplars,
      'Phong trào',
    ],
    [
      'its award',
      { exemplars: [record('exemplars', { commendations: [commendation({ award: la })] })] },
      exemplars,
      'Khen thưởng',
    ],
    [
      'the body that decided',
      { exemplars: [record('exemplars', { commendations: [commendation({ decidedBy: la })] })] },
      exemplars,
      'Cơ quan quyết định',
    ],
    [
      'the body that recognised',
      {
        exemplars: [
          record('exemplars', {
            recognitions: [{ programme: 'ocop', name: 'Sao thử', decidedBy: la }],
          }),
        ],
      },
      exemplars,
      'Cơ quan công nhận',
    ],
    [
      'the field of a movement',
      { movements: [record('movements', { field: la })] },
      movements,
      'Lĩnh vực',
    ],
    ['its clause', { movements: [record('movements', { clause: la })] }, movements, 'Điều khoản'],
    [
      'its launching body',
      { movements: [record('movements', { launchedBy: [la] })] },
      movements,
      'Nơi phát động',
    ],
    [
      'its leading body',
      { movements: [record('movements', { ledBy: ['ban-thu', la] })] },
      movements,
      'Nơi chủ trì',
    ],
    [
      'its indicator',
      { movements: [record('movements', { indicators: [la] })] },
      movements,
      'Chỉ tiêu',
    ],
    [
      'the place of a milestone',
      { movements: [record('movements', { milestones: [milestone({ place: la })] })] },
      movements,
      'Mốc › mục 1 › Địa phương',
    ],
    [
      'the field of an indicator',
      { indicators: [record('indicators', { field: la })] },
      indicators,
      'Lĩnh vực',
    ],
    [
      'its clause',
      { indicators: [record('indicators', { clause: la })] },
      indicators,
      'Điều khoản',
    ],
    ['its group', { indicators: [record('indicators', { group: la })] }, indicators, 'Nhóm'],
    ['its body', { indicators: [record('indicators', { bodies: [la] })] }, indicators, 'Cơ quan'],
    [
      'its relation',
      { indicators: [record('indicators', { relatedTo: [la] })] },
      indicators,
      'Liên quan',
    ],
    [
      'the indicator of a request',
      { requests: [record('requests', { indicators: ['ty-le-thu', la] })] },
      'content/yeu-cau.json',
      'Chỉ tiêu đã hỏi',
    ],
    [
      'the place of a figure',
      {
        indicators: [
          record('indicators', { observations: [observation({ coverage: 'commune', place: la })] }),
        ],
      },
      indicators,
      'Số liệu đã công bố › mục 1 › Địa phương',
    ],
    [
      'the place of an event',
      { timeline: [record('timeline', { place: la })] },
      'content/moc-thoi-gian.json',
      'Địa phương',
    ],
    [
      'the clause of a review',
      { plans: [record('plans', { reviews: [{ ...review, clause: la }] })] },
      'content/ke-hoach/2021-2025.md',
      'Sơ kết, tổng kết › mục 1 › Điều khoản',
    ],
    [
      'the clause of a field',
      { fields: [record('fields', { clauses: ['ii-1', la] })] },
      'content/linh-vuc.json',
      'Điều khoản',
    ],
    [
      'the clause of a duty',
      { bodies: [record('bodies', { duties: [{ clause: la, text: 'Việc thử' }] })] },
      'content/co-quan.json',
      'Việc kế hoạch giao',
    ],
    [
      'the clause of a group',
      { groups: [record('groups', { clause: la })] },
      'content/nhom-chi-tieu.json',
      'Điều khoản',
    ],
    [
      'the unit above',
      { places: [record('places', { parents: [{ unit: la }] }), newPlace()] },
      'content/dia-phuong.json',
      'Thuộc',
    ],
    [
      'the unit a place became',
      {
        places: [
          record('places', { becomes: [{ unit: la, date: '2025-07-01', certainty: 'chắc' }] }),
        ],
      },
      'content/dia-phuong.json',
      'Nhập vào',
    ],
  ];

  test.for(cases)('%s', ([, over, file, field]) => {
    const problem = only(joined(over).problems);
    expect(problem.file).toBe(file);
    expect(problem.field).toContain(field);
    expect(problem.message).toContain(`"${la}"`);
  });

  test('leave the rest of the catalog whole', () => {
    const { catalog } = joined({
      exemplars: [record('exemplars', { field: la }), record('exemplars', {}, { id: 'tot' })],
    });
    expect(catalog.exemplars.map(({ id }) => id)).toEqual(['tot']);
  });
});
