/** Documents of the plan, its clauses and the report's years, and of the awards and bodies. */
import { capitalise } from '../../domain/vietnamese.ts';
import { periodSpan } from '../../domain/period.ts';
import { clauseNumber } from '../../domain/clauses.ts';
import { reportYears } from '../../views/report.ts';
import type { Catalog } from '../../catalog/types.ts';
import { routes } from '../../domain/routes.ts';
import { AWARD_GROUPS } from '../../schemas/reference.ts';

import type { SearchDocument } from '../query/document.ts';
import { factText } from './records.ts';

/** Characters of a clause that stand for it in a list of results. */
const OPENING = 90;

/** Every clause, and every heading of the plan, which is told by what stands under it. */
export function clauseDocuments({ plan, targets, period }: Catalog): SearchDocument[] {
  const titleOf = (title: string) => title.replace(/^(?:[IVX]+|\d+)\.\s*/, '');
  return plan.clauses.map(({ id, title, path, markdown, duties }) => {
    const parts = plan.clauses.filter((it) => /^-[^-]+$/.test(it.id.replace(id, '')));
    const summary = markdown.trim()
      ? opening(markdown)
      : `Gồm: ${parts.map((it) => titleOf(it.title)).join('; ')}.`;
    const named = titleOf(title);
    const hasTargets = targets.some(({ clause }) => clause.id === id);
    return {
      path,
      kind: 'dieu-khoan',
      title: named,
      names: [
        clauseNumber(id),
        ...(/-.*-/.test(id) ? [id.replaceAll('-', '.')] : []),
        ...(hasTargets ? [`Chỉ tiêu ${named.charAt(0).toLowerCase()}${named.slice(1)}`] : []),
      ],
      context: [
        `kế hoạch ${periodSpan(period)}`,
        'điều khoản',
        ...plan.clauses.filter((it) => id.startsWith(`${it.id}-`)).map((it) => titleOf(it.title)),
        ...duties.map(({ body }) => body.name),
      ],
      summary,
      facets: {},
      sections: [{ text: markdown }],
    };
  });
}

/** The first words of a clause, without its list marks. */
function opening(markdown: string): string {
  const text = markdown
    .replace(/[*_#>[\]]|^\s*[-\d.]+\s/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length <= OPENING ? text : `${text.slice(0, text.lastIndexOf(' ', OPENING))} …`;
}

export function awardDocuments({ awards, exemplars }: Catalog): SearchDocument[] {
  return awards.map(({ id, name, path, group, level, decidedBy, classes, note, article }) => ({
    path,
    kind: 'danh-hieu',
    title: name,
    names: classes.map((it) => `${name} ${it}`),
    context: ['danh hiệu', 'khen thưởng', AWARD_GROUPS[group], `cấp ${level}`],
    summary: `Quyết định: ${decidedBy ?? 'chưa rõ'}.`,
    facets: {},
    sections: [
      {
        text: [
          article,
          note,
          ...exemplars
            .filter(({ commendations }) => commendations.some(({ award }) => award.id === id))
            .map(({ headline }) => headline),
        ]
          .filter(Boolean)
          .join('\n\n'),
      },
    ],
  }));
}

export function bodyDocuments({ bodies }: Catalog): SearchDocument[] {
  return bodies.map(({ path, name, aliases, duties, note }) => ({
    path,
    kind: 'co-quan',
    title: name,
    names: aliases,
    context: ['cơ quan', 'nhiệm vụ', 'được giao'],
    summary: duties[0]?.text ?? note ?? '',
    facets: {},
    sections: [{ text: [...duties.map(({ text }) => text), note].filter(Boolean).join('\n\n') }],
  }));
}

export function planDocument({ plan, period }: Catalog): SearchDocument {
  const { title, theme, issuer, signer, identityNote, reviews } = plan;
  return {
    path: routes.plan,
    kind: 'trang',
    title: `Kế hoạch thi đua ${periodSpan(period)}`,
    names: [title, ...(theme ? [theme] : []), ...(signer ? [`người ký ${signer}`] : [])],
    context: [issuer],
    summary: `${[`${issuer} ban hành`, signer && `người ký: ${signer}`].filter(Boolean).join('; ')}.${theme ? ` Chủ đề: ${theme}.` : ''}`,
    facets: {},
    sections: [
      { text: identityNote },
      {
        anchor: { id: 'da-lam-duoc-gi', heading: 'Việc kế hoạch ấn định và kết quả tra cứu' },
        text: reviews.map((it) => `${it.title}: ${it.planWords}. ${it.found}`).join('\n\n'),
      },
    ],
  };
}

/** The period's report, a document a year. */
export function yearDocuments(catalog: Catalog): SearchDocument[] {
  const { words } = catalog.unit;
  return reportYears(catalog).map(({ year, figures, milestones, exemplars }) => ({
    path: `${routes.report}#nam-${year}`,
    kind: 'trang',
    title: `Tổng hợp năm ${year}`,
    names: [`${capitalise(words.kind)} làm được gì năm ${year}`],
    context: ['tổng hợp giai đoạn', 'báo cáo', 'kết quả', words.title],
    summary: `${figures.length} con số đã công bố, ${milestones.length} mốc, ${exemplars.length} gương của năm ${year}.`,
    year,
    facets: { nam: String(year) },
    sections: [
      {
        text: milestones
          .filter(({ movement }) => !movement)
          .map(factText)
          .join('\n\n'),
      },
    ],
  }));
}
