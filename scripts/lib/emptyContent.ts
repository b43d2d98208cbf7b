/** The files of a content folder in which nothing is told yet but whose plan it will be. */
import { stringify } from 'yaml';
import { slugify } from '../../src/domain/vietnamese.ts';
import { UNIT_KINDS, unitWords, type UnitKind } from '../../src/domain/unit.ts';

export interface SiteAnswers {
  name: string;
  type: string;
  province: string;
  from: string;
  to: string;
  sourceTitle: string;
  sourcePublisher: string;
}

interface Question {
  question: string;
  /** What is wrong with an answer, if anything. */
  fault: (answer: string) => string | undefined;
}

const wanted = (answer: string) => (answer === '' ? 'câu này không bỏ trống được' : undefined);
const year = (answer: string) =>
  /^20\d\d$/.test(answer) ? undefined : 'phải là một năm, dạng 2026';

/** What is asked, in order, by the flag that answers it. */
export const QUESTIONS: Record<keyof SiteAnswers, Question> = {
  name: { question: 'Tên đơn vị, không kèm loại (ví dụ: Yên Hòa):', fault: wanted },
  type: {
    question: `Loại đơn vị, gõ mã (${Object.entries(UNIT_KINDS)
      .map(([code, label]) => `${code}: ${label}`)
      .join('; ')}):`,
    fault: (answer) =>
      Object.hasOwn(UNIT_KINDS, answer)
        ? undefined
        : `"${answer}" không phải một mã trong danh sách`,
  },
  province: { question: 'Tên tỉnh, thành phố (đơn vị là tỉnh thì gõ lại tên ấy):', fault: wanted },
  from: { question: 'Năm đầu của kế hoạch (ví dụ: 2026):', fault: year },
  to: { question: 'Năm cuối của kế hoạch (ví dụ: 2030):', fault: year },
  sourceTitle: {
    question: 'Văn bản nêu tên đơn vị, ghi đúng tên văn bản (làm nguồn cho tên và loại đơn vị):',
    fault: wanted,
  },
  sourcePublisher: { question: 'Cơ quan ban hành văn bản ấy:', fault: wanted },
};

/** English for the kinds of unit, and for what they consist of. */
const ENGLISH: Record<UnitKind, { kind: string; parts: string }> = {
  tinh: { kind: 'province', parts: 'communes and wards' },
  'thanh-pho': { kind: 'city', parts: 'communes and wards' },
  'thi-xa': { kind: 'town', parts: 'communes and wards' },
  huyen: { kind: 'district', parts: 'communes and towns' },
  xa: { kind: 'commune', parts: 'villages' },
  phuong: { kind: 'ward', parts: 'neighbourhoods' },
  'thi-tran': { kind: 'township', parts: 'neighbourhoods' },
  'dac-khu': { kind: 'special zone', parts: 'villages and neighbourhoods' },
};

const LISTS = [
  'co-quan',
  'danh-hieu',
  'viet-tat',
  'moc-thoi-gian',
  'dinh-chinh',
  'yeu-cau',
  'chuyen-huong',
  'nhom-chi-tieu',
];

/** Texts of the files by their path under `content/`. `today` is the day on which they are made. */
export function emptyContent(answers: SiteAnswers, today: string): Record<string, string> {
  const type = answers.type as UnitKind;
  const { name } = answers;
  const period = { from: Number(answers.from), to: Number(answers.to) };
  const span = `${period.from}–${period.to}`;
  const { kind, title } = unitWords({ type, name });
  const id = slugify(title);
  const province = slugify(`tỉnh ${answers.province}`);
  const sources = [
    {
      title: answers.sourceTitle,
      publisher: answers.sourcePublisher,
      noUrlReason: 'Chưa ghi địa chỉ của văn bản.',
      read: 'excerpt',
    },
  ];
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const plan = {
    title: `Kế hoạch thi đua ${span} của ${title}`,
    issuer: `UBND ${title}`,
    identityNote: 'Trang này chưa ghi số, ngày ban hành và người ký của kế hoạch.',
  };
  const files = {
    'site.json': json({
      name: `Thi đua ${name}`,
      tagline: `Phong trào thi đua ${span} của ${title}: kế hoạch đặt ra gì, ai đã làm gì, số liệu nào đã công bố.`,
      unit: { place: type === 'tinh' ? province : id, english: ENGLISH[type] },
      period,
      publisher: null,
      dataController: null,
      takedownContact: null,
      contentLicence: {
        name: 'CC BY 4.0',
        url: 'https://creativecommons.org/licenses/by/4.0/deed.vi',
      },
      strictNaming: false,
      dataAsOf: today,
    }),
    [`ke-hoach/${period.from}-${period.to}.md`]: `---\n${stringify(plan, { lineWidth: 0 })}---\n\n## Nội dung kế hoạch {#i}\n\nTrang này chưa kể lại nội dung kế hoạch của ${kind}.\n`,
    'linh-vuc.json': json([
      {
        id: 'chung',
        name: 'Các lĩnh vực',
        motif: 'sun',
        summary: 'Trang này chưa chia phong trào, chỉ tiêu và gương theo lĩnh vực.',
        clauses: ['i'],
      },
    ]),
    'dia-phuong.json': json([
      { id: province, name: answers.province, type: 'tinh', sources },
      ...(type === 'tinh' ? [] : [{ id, name, type, parents: [{ unit: province }], sources }]),
    ]),
    'phong-trao/.gitkeep': '',
    'guong-dien-hinh/.gitkeep': '',
    'chi-tieu/.gitkeep': '',
  };
  return { ...files, ...Object.fromEntries(LISTS.map((list) => [`${list}.json`, '[]\n'])) };
}
