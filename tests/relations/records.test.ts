import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/charts/columns.ts';
import { formatFigure } from '../../src/domain/format.ts';
import { routes } from '../../src/domain/routes.ts';
import { hasMilestoneList } from '../../src/views/movementMilestones.ts';
import { fullName } from '../../src/domain/naming.ts';
import { agreementRule, hasOpenOutcome, measureRules } from '../../src/domain/outcomes.ts';
import { evidenceHeadline, evidenceOf } from '../../src/views/evidence.ts';
import { isLinkable } from '../../src/domain/sources.ts';
import { STANDING_LABELS } from '../../src/domain/standing.ts';
import type { Source } from '../../src/schemas/source.ts';
import { capitalise } from '../../src/domain/vietnamese.ts';
import { DIST, readCatalog, readSite, textOf } from '../support/site.ts';

const catalog = readCatalog();
const { targets, context, movements, exemplars, plan, awards, bodies, abbreviations } = catalog;
const pages = new Map(readSite(DIST).map((page) => [page.path, page]));
const pageOf = (path: string) => {
  const page = pages.get(path.replace(/#.*/, ''));
  if (!page) throw new Error(`no page ${path}`);
  return { ...page, text: textOf(page.document.body) };
};
const plain = (text: string) => textOf({ textContent: text });

/** What is wrong with how a page shows a source. */
function sourceProblems(path: string, { title, publisher, url }: Source): string[] {
  const { document, text } = pageOf(path);
  const links = [...document.querySelectorAll('a[rel="external"]')].map((a) =>
    a.getAttribute('href'),
  );
  return [
    !text.includes(plain(title)) && `${path}: title missing: ${title}`,
    !text.includes(plain(publisher)) && `${path}: publisher missing: ${publisher}`,
    url !== undefined &&
      links.includes(url) !== isLinkable(url) &&
      `${path}: ${isLinkable(url) ? 'not linked' : 'linked'}: ${url}`,
  ].filter((it) => it !== false);
}

test('data files hold plain spaces, whatever print wants', () => {
  const files = globSync(`${DIST}/{chi-tieu,du-lieu,guong-dien-hinh}/**/*.{csv,json}`);
  expect(files.length).toBeGreaterThan(0);
  const hard = files.filter((file) => readFileSync(file, 'utf8').includes('\u00a0'));
  expect(hard).toEqual([]);
});

/** Where all milestones of a movement stand: on its page, or on their own list. */
const milestonePage = (movement: (typeof movements)[number]) =>
  hasMilestoneList(movement) ? routes.milestones(movement.id) : movement.path;

describe('indicators', () => {
  test('every target has a page with its words, target and outcome', () => {
    expect(targets.length).toBeGreaterThan(0);
    for (const { path, planWords, goal, progress } of targets) {
      const { text } = pageOf(path);
      expect(text).toContain(plain(planWords));
      if (!goal || !progress) throw new Error(`${path} has no target`);
      expect(text).toContain(plain(goal));
      expect(text).toContain(plain(capitalise(progress.label)));
      expect(text).toContain(plain(progress.reason));
    }
  });

  test('every figure on a page, in its CSV and in its JSON equals the record', () => {
    for (const { id, path, unit, observations } of [...targets, ...context]) {
      const rows = [...pageOf(path).document.querySelectorAll('tr[data-observation]')];
      const wanted = observations.map((it) => `${it.year} ${plain(formatFigure(it, unit))}`);
      const shown = rows.map((row) => {
        const [year, figure] = [row.querySelector('th'), row.querySelector('td')];
        return `${textOf(year ?? { textContent: '' })} ${textOf(figure ?? { textContent: '' })}`;
      });
      expect(shown.toSorted()).toEqual(wanted.toSorted());

      const json = JSON.parse(readFileSync(`${DIST}/chi-tieu/${id}.json`, 'utf8')) as {
        observations: { year: number; value: number }[];
      };
      const pairs = (list: readonly { year: number; value: number }[]) =>
        list.map(({ year, value }) => `${year} ${value}`).toSorted();
      expect(pairs(json.observations)).toEqual(pairs(observations));

      const csv = readFileSync(`${DIST}/chi-tieu/${id}.csv`, 'utf8');
      for (const { year, value } of observations) expect(csv).toContain(`,${year},${value},`);
    }
  });

  test('a chart writes every figure that it draws, with its year', () => {
    const charts = [...targets, ...context].flatMap((indicator) => {
      const svg = pageOf(indicator.path).document.querySelector('.chart-columns svg');
      return svg ? [{ indicator, svg }] : [];
    });
    for (const { indicator, svg } of charts) {
      const labels = [...svg.querySelectorAll('text')].map((label) => textOf(label));
      const shown = columnsOf(indicator, catalog.unit.term)?.columns ?? [];
      expect(shown.length).toBeGreaterThan(0);
      for (const { value, year, label, words } of shown) {
        if (value === undefined) continue;
        expect(labels).toContain(String(year));
        for (const word of label.split(' ')) expect(labels).toContain(word);
        expect(plain(svg.getAttribute('aria-label') ?? '')).toContain(plain(words ?? ''));
      }
    }
  });

  test('a target without figures says so and what would be needed', () => {
    const silent = targets.filter(({ observations }) => observations.length === 0);
    for (const { path, measure } of silent) {
      const { text } = pageOf(path);
      expect(text).toContain(
        measure === 'milestone' ? 'Chưa thấy văn bản xác nhận' : 'Chưa có số liệu',
      );
      expect(text).toMatch(/cần số thực hiện cả năm của toàn|cần quyết định hoặc văn bản xác nhận/);
    }
  });

  test('the words of every target stand to the letter on the page of the plan', () => {
    const { text } = pageOf('/ke-hoach/');
    const lacking = targets.filter(({ planWords }) => !text.includes(plain(planWords)));
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });
});

describe('missing figures', () => {
  test('each is listed with its years and has a request that quotes the plan', () => {
    const { text } = pageOf('/con-thieu/');
    const open = targets.filter(({ progress }) => progress && hasOpenOutcome(progress.outcome));
    for (const { id, shortName, planWords, name, measure, progress } of open) {
      expect(text).toContain(plain(shortName));
      const letter = textOf(
        pageOf(`/con-thieu/chi-tieu/${id}/`).document.querySelector('.letter') ?? {
          textContent: '',
        },
      );
      expect(letter).toContain(plain(name));
      expect(letter).toContain(plain(planWords));
      if (measure !== 'milestone')
        for (const year of progress?.missingYears ?? []) expect(letter).toContain(String(year));
    }
  });
});

describe('method', () => {
  test('says how each measure is concluded and what each label means', () => {
    const { text } = pageOf('/phuong-phap/');
    for (const words of [
      ...Object.values(measureRules(catalog.unit.term)),
      agreementRule(),
      ...Object.values(catalog.unit.outcomeLabels),
      ...Object.values(STANDING_LABELS),
    ])
      expect(text).toContain(plain(words));
  });
});

describe('sources', () => {
  test('every source of a movement, case and figure is shown and linked where it may be', () => {
    const problems = [
      ...movements.flatMap((movement) =>
        movement.milestones.flatMap(({ source }) =>
          sourceProblems(milestonePage(movement), source),
        ),
      ),
      ...exemplars.flatMap(({ path, sources }) =>
        sources.flatMap((source) => sourceProblems(path, source)),
      ),
      ...[...targets, ...context].flatMap(({ path, observations }) =>
        observations.flatMap(({ source }) => sourceProblems(path, source)),
      ),
      ...plan.reviews.flatMap(({ sources }) =>
        sources.flatMap((source) => sourceProblems('/ke-hoach/', source)),
      ),
      ...awards.flatMap(({ source }) => sourceProblems('/danh-hieu/', source)),
    ];
    expect(problems).toEqual([]);
  });
});

describe('movements', () => {
  test('each shows its name in the plan, its clause and its milestones', () => {
    expect(movements.length).toBeGreaterThan(0);
    for (const movement of movements) {
      const { path, name, clause, milestones } = movement;
      const { text, document } = pageOf(path);
      expect(text).toContain(plain(name));
      expect(document.querySelector(`a[href="${clause.path}"]`)).not.toBeNull();
      const told = pageOf(milestonePage(movement)).text;
      for (const { fact } of milestones) expect(told).toContain(plain(fact));
    }
  });

  test('every movement is named in the plan as it is retold', () => {
    const retold = plain(plan.clauses.map(({ markdown }) => markdown).join(' ')).toLowerCase();
    const quoted = movements.filter(({ kind }) => kind !== 'noi-dung');
    const missing = quoted.filter(({ name }) => !retold.includes(plain(name).toLowerCase()));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});

/** The part of the site that tells one case: its page, or its entry on the commune's page. */
function tellingOf({ path, id, entry }: (typeof exemplars)[number]): string {
  const { document } = pageOf(path);
  const element = entry ? document.getElementById(id) : document.querySelector('article');
  return textOf(element ?? { textContent: '' });
}

describe('exemplars', () => {
  test('each shows its summary, standing and place on its page or its commune', () => {
    for (const exemplar of exemplars) {
      const text = tellingOf(exemplar);
      expect(text).toContain(plain(exemplar.headline));
      expect(text).toContain(plain(exemplar.summary));
      expect(text).toContain(STANDING_LABELS[exemplar.standing]);
      expect(text.toLowerCase()).toContain(plain(exemplar.place.title).toLowerCase());
    }
  });

  test('a commendation that was given shows its decision number, or that it is unknown', () => {
    const commended = exemplars.filter(({ commendations }) => commendations.length > 0);
    for (const exemplar of commended) {
      const text = tellingOf(exemplar);
      for (const { decision, award, status } of exemplar.commendations) {
        expect(text).toContain(plain(award.name));
        if (status === 'awarded') expect(text).toContain(decision ?? 'Chưa rõ số quyết định');
      }
    }
  });

  test('addresses carry the deed, not the person', () => {
    const named = exemplars.filter(({ id, people }) =>
      people.some((person) => {
        const slug = fullName(person).normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd');
        return id.includes(slug.toLowerCase().replaceAll(' ', '-'));
      }),
    );
    expect(named.map(({ id }) => id)).toEqual([]);
  });

  test('a case with a minor links to no source', () => {
    const minors = exemplars.filter(({ minor }) => minor);
    for (const { path, sources, entry } of minors) {
      expect(sources.every(({ url }) => url === undefined)).toBe(true);
      if (!entry) expect(pageOf(path).document.querySelector('main a[rel="external"]')).toBeNull();
    }
  });

  test('every case is in the list and under every facet it has', () => {
    const listed = (prefix: string) =>
      new Set(
        [...pages.values()]
          .filter(({ path }) => path.startsWith(prefix))
          .flatMap(({ document }) => [...document.querySelectorAll('main .records a')])
          .map((a) => a.getAttribute('href')),
      );
    const inStanding = listed('/guong-dien-hinh/ghi-nhan/');
    const inYear = listed('/guong-dien-hinh/nam/');
    const inDeed = listed('/guong-dien-hinh/viec/');
    for (const { path } of exemplars)
      expect([inStanding, inYear, inDeed].map((links) => links.has(path))).toEqual([
        true,
        true,
        true,
      ]);
  });
});

describe('reference pages', () => {
  test('the plan page has every clause, body duty and review', () => {
    const { document, text } = pageOf('/ke-hoach/');
    for (const { id, title } of plan.clauses) {
      const heading = document.getElementById(id);
      expect(textOf(heading ?? { textContent: '' })).toContain(plain(title));
    }
    for (const { found } of plan.reviews) expect(text).toContain(plain(found));
  });

  test('all awards, bodies and abbreviations have their anchor or entry', () => {
    const awardsPage = pageOf('/danh-hieu/').document;
    for (const { id } of awards) expect(awardsPage.getElementById(id)).not.toBeNull();
    const bodiesPage = pageOf('/co-quan/');
    for (const { id, duties } of bodies) {
      expect(bodiesPage.document.getElementById(id)).not.toBeNull();
      for (const { text } of duties) expect(bodiesPage.text).toContain(plain(text));
    }
    const method = pageOf('/phuong-phap/').text;
    for (const { short, full } of abbreviations) {
      expect(method).toContain(short);
      expect(method).toContain(full);
    }
  });

  test('the home page counts what the records count', () => {
    const { text } = pageOf('/');
    expect(text).toContain(evidenceHeadline(evidenceOf(catalog)));
    expect(text).toContain(`${targets.length} chỉ tiêu`);
    expect(text).toContain(`${exemplars.length} gương`);
  });
});
