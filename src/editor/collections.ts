/** The kinds of records as the editor lists them: folders of records, and files that hold a list. */
import type { CollectionDivider, CollectionFile, EntryCollection, Field } from '@sveltia/cms';
import { RECORD_KINDS, type KindName } from '../schemas/kinds.ts';
import { formFields, YEAR } from './fields.ts';
import { BODY, RECORDS, SOURCE } from './format.ts';
import type { EditorNames } from './names.ts';
import { pastedField, withdrawnField } from './ownFields.ts';
import { SPAN } from './summaries.ts';

/**
 * The format of a kind's files, by which its records are read and written by the project's own code. The
 * package takes Markdown files for those of a format that says so in its name alone.
 */
export const formatOf = (kind: KindName, ending: string = RECORD_KINDS[kind].endings[0] ?? '') =>
  `thi-dua-${kind}-${ending.slice(1)}${ending === '.json' ? '' : '-frontmatter'}`;

/** The text of the file as it was read travels with the form. */
const sourceField: Field = { name: SOURCE, widget: 'hidden' };

const bodyField = (hint: string): Field => ({
  name: BODY,
  label: 'Bài viết',
  widget: 'text',
  required: false,
  use_emoji_autocomplete: false,
  hint,
});

const BODY_HINTS: Partial<Record<KindName, string>> = {
  exemplars: 'kể việc đã làm, mỗi đoạn cách nhau một dòng trống; mục ngắn thì bỏ trống',
  movements: 'kể về phong trào, mỗi đoạn cách nhau một dòng trống',
  plans: 'lời kế hoạch; mỗi đề mục kết thúc bằng mã điều khoản, ví dụ "### Mục đích {#i-1}"',
};

/** An icon of the editor's font for each kind. */
const ICONS: Partial<Record<KindName, string>> = {
  exemplars: 'diversity_1',
  withdrawals: 'delete_history',
  movements: 'campaign',
  indicators: 'monitoring',
  plans: 'article',
  corrections: 'published_with_changes',
  timeline: 'event',
  requests: 'outgoing_mail',
  redirects: 'alt_route',
  places: 'location_on',
  bodies: 'account_balance',
  awards: 'military_tech',
  abbreviations: 'short_text',
  fields: 'category',
  groups: 'stacks',
  site: 'settings',
};

const iconOf = (kind: KindName) => ({ icon: ICONS[kind] ?? 'draft' });

/** What a clerk fills in first stands first; the rest follows in the order of the schema. */
const FIRST: Partial<Record<KindName, readonly string[]>> = {
  exemplars: [
    ...['headline', 'kind', 'people', 'collective', 'summary', BODY, 'place', 'date', 'field'],
    ...['occasion', 'basis', 'sources', 'commendations', 'photo', 'doubts', 'figure', 'movement'],
  ],
  movements: ['name', 'shortName', 'kind', 'summary', BODY],
};

function inOrder(kind: KindName, fields: readonly Field[]): Field[] {
  const first = FIRST[kind] ?? [];
  const place = ({ name }: Field) => (first.includes(name) ? first.indexOf(name) : first.length);
  return fields.toSorted((a, b) => place(a) - place(b));
}

interface FolderOptions extends Partial<EntryCollection> {
  name?: string;
  label?: string;
  more?: readonly Field[];
}

/** A folder of records, one file each. */
function folder(kind: KindName, names: EditorNames, options: FolderOptions): EntryCollection {
  const { path, label, schema, endings } = RECORD_KINDS[kind];
  const { more = [], ...rest } = options;
  const extension = options.extension ?? endings[0]?.slice(1) ?? 'md';
  const hint = BODY_HINTS[kind];
  return {
    name: kind,
    label,
    ...iconOf(kind),
    folder: `content/${path}`,
    extension,
    format: formatOf(kind, `.${extension}`),
    create: true,
    // What is gone leaves a mark or a redirect: no record is deleted here.
    delete: false,
    duplicate: false,
    thumbnail: false,
    fields: [
      ...inOrder(kind, [
        ...formFields(schema, { kind, names, creates: true }),
        ...(extension !== 'json' && hint !== undefined ? [bodyField(hint)] : []),
      ]),
      ...more,
      sourceField,
    ],
    ...rest,
  };
}

/** What editors write most often stands first. */
export function collections(names: EditorNames): EntryCollection[] {
  return [
    folder('exemplars', names, {
      label_singular: 'gương điển hình',
      path: `${YEAR}/{{slug}}`,
      slug: {
        template: `${YEAR}-{{headline}}`,
        editable: ['create'],
        hint: 'mở đầu bằng năm xảy ra việc, nói việc, không nói tên người',
      },
      identifier_field: 'headline',
      summary: '{{headline}}',
      sortable_fields: {
        fields: ['published', 'date', 'headline'],
        default: { field: 'published', direction: 'descending' },
      },
      filter: { field: 'published', pattern: '^\\d{4}' },
      more: [withdrawnField],
    }),
    folder('indicators', names, {
      label_singular: 'chỉ tiêu',
      slug: { template: '{{shortName}}', editable: ['create'] },
      identifier_field: 'shortName',
      summary: '{{shortName}}',
      sortable_fields: ['shortName', 'order'],
      more: [pastedField(names)],
    }),
    folder('movements', names, {
      label_singular: 'phong trào',
      slug: { template: '{{shortName}}', editable: ['create'] },
      identifier_field: 'shortName',
      summary: '{{shortName}}',
      sortable_fields: ['shortName'],
    }),
    folder('movements', names, {
      name: 'movementsMdx',
      label: 'Phong trào có số liệu trong bài',
      extension: 'mdx',
      create: false,
      identifier_field: 'shortName',
      summary: '{{shortName}}',
      sortable_fields: ['shortName'],
    }),
    folder('plans', names, {
      create: false,
      identifier_field: 'title',
      summary: '{{title}}',
      sortable_fields: ['title'],
    }),
    folder('withdrawals', names, {
      create: false,
      path: '{{year}}/{{slug}}',
      identifier_field: 'withdrawn.reason',
      summary: '{{slug}}',
      sortable_fields: ['slug'],
      filter: { field: 'withdrawn.date', pattern: '^\\d{4}' },
    }),
  ];
}

/** Names of one entry of a list, for the button that adds another. */
const SINGULAR: Partial<Record<KindName, string>> = {
  corrections: 'đính chính',
  timeline: 'mốc',
  requests: 'yêu cầu',
  redirects: 'chuyển hướng',
  places: 'địa phương',
  bodies: 'cơ quan',
  awards: 'danh hiệu',
  abbreviations: 'chữ viết tắt',
  fields: 'lĩnh vực',
  groups: 'nhóm',
};

/** How a folded entry of a list is told from the others. */
const LIST_SUMMARIES: Partial<Record<KindName, string>> = {
  corrections: '{{fields.date}} · {{fields.what}}',
  timeline: '{{fields.date}} · {{fields.fact}}',
  requests: '{{fields.sent}} · {{fields.recipient}}',
  redirects: '{{fields.from}} → {{fields.to}}',
  places: `{{fields.type}} {{fields.name}}${SPAN}`,
  abbreviations: '{{fields.short}}: {{fields.full}}',
};

/** A file that holds a list of records. */
function listFile(kind: KindName, names: EditorNames): CollectionFile {
  const { path, label, schema } = RECORD_KINDS[kind];
  const fields = formFields(schema, { kind, names, creates: false });
  return {
    name: kind,
    label,
    ...iconOf(kind),
    file: `content/${path}`,
    format: formatOf(kind),
    editor: { preview: false },
    fields: [
      {
        name: RECORDS,
        label,
        label_singular: SINGULAR[kind] ?? 'mục',
        widget: 'list',
        required: false,
        collapsed: true,
        summary: LIST_SUMMARIES[kind] ?? '{{fields.name}}',
        fields,
      },
      sourceField,
    ],
  };
}

/** What changes often, and what is looked up; a list of another kind comes after them. */
const OFTEN: readonly KindName[] = ['corrections', 'timeline', 'requests', 'redirects'];
const SELDOM: readonly KindName[] = [
  'places',
  'bodies',
  'awards',
  'abbreviations',
  'fields',
  'groups',
];

/** The files beside the folders. */
export function singletons(names: EditorNames): (CollectionFile | CollectionDivider)[] {
  const list = (kind: KindName) => listFile(kind, names);
  const others = (Object.keys(RECORD_KINDS) as KindName[]).filter(
    (kind) =>
      RECORD_KINDS[kind].store === 'list' && !OFTEN.includes(kind) && !SELDOM.includes(kind),
  );
  const { path, label, schema } = RECORD_KINDS.site;
  return [
    ...OFTEN.map(list),
    { divider: true },
    ...SELDOM.map(list),
    ...others.map(list),
    { divider: true },
    {
      name: 'site',
      label: `${label} (tên, đơn vị, nơi giữ kho)`,
      ...iconOf('site'),
      file: `content/${path}`,
      format: formatOf('site'),
      editor: { preview: false },
      fields: [...formFields(schema, { kind: 'site', names, creates: false }), sourceField],
    },
  ];
}
