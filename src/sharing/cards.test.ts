import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { MAKE_ANEW } from '../reading/project/kept.ts';
import { catalogOf, exemplarOf, indicatorOf, observation, person } from '../testing/fixtures.ts';
import { evidenceHeadline, evidenceOf } from '../views/evidence.ts';
import { CARD_SIZE, exemplarCard, indicatorCard, siteCard, type Card } from './cards.ts';
import { drawCard, setHeadline } from './drawCard.ts';
import { PALETTE } from '../charts/colours.ts';
import { writeCards } from './writeCards.ts';

const card: Card = {
  path: '/hinh/thu.png',
  alt: 'Thử',
  motif: 'rice',
  kicker: 'Để thử',
  headline: 'Đắp đường thử',
  notes: ['Xã Thử · 2023'],
  site: 'Trang thử',
};

/** Every letter as wide as half its size. */
const widthAt = (text: string, size: number) => (text.length * size) / 2;
const TEXT_WIDTH = 700;

describe('the card of a case', () => {
  test('says the deed, the place, the time and the standing, and no name', () => {
    const words = exemplarCard(exemplarOf({ people: [person()] }), 'Trang thử');
    expect(words).toMatchObject({
      headline: 'Đắp đường thử',
      notes: ['Xã Thử · 19/4/2023', 'Báo chí giới thiệu'],
    });
    expect(JSON.stringify(words)).not.toContain('Nghiệm');
  });

  test('is marked by the deed, not by the field', () => {
    const motifOf = (occasion: 'cuu-nguoi' | 'day-va-hoc') =>
      exemplarCard(exemplarOf({ occasion }), 'Trang thử').motif;
    expect(motifOf('cuu-nguoi')).not.toBe(motifOf('day-va-hoc'));
  });

  test('has the figure that says the deed, also for those who cannot see it', () => {
    const figure = { value: 300, unit: 'người', bound: 'moreThan' as const };
    const { alt, figure: shown } = exemplarCard(exemplarOf({ figure }), 'Trang thử');
    expect(shown).toMatchObject({ bound: 'trên', number: '300', unit: 'người' });
    expect(alt).toContain('trên 300 người');
  });
});

describe('the card of an indicator', () => {
  const catalog = catalogOf();

  test('has its chart, and says what that shows to those who do not see it', () => {
    const observations = [observation({ year: 2022 }), observation({ year: 2023, value: 97 })];
    const { chart, alt } = indicatorCard(indicatorOf({ observations }), catalog);
    expect(chart?.columns.columns.flatMap(({ value }) => value ?? [])).toEqual([96, 97]);
    expect(alt).toContain(chart?.title);
  });

  test('has none where its page has none', () => {
    const observations = [observation({ year: 2022 })];
    expect(indicatorCard(indicatorOf({ observations }), catalog).chart).toBeUndefined();
  });
});

describe('the card of the site', () => {
  test('has a square for every figure and document that the targets need', () => {
    const catalog = catalogOf();
    const { figures, documents } = evidenceOf(catalog);
    const { squares = [], notes } = siteCard(catalog);
    expect(squares).toHaveLength(figures.needed + documents.needed);
    expect(squares.filter((it) => it === 'decides')).toHaveLength(figures.known);
    expect(notes).toEqual([evidenceHeadline(evidenceOf(catalog))]);
  });

  test('says what the site is about where the plan has no target', () => {
    const { squares, notes } = siteCard(catalogOf({ indicators: [], groups: [] }));
    expect(squares).toBeUndefined();
    expect(notes).toHaveLength(1);
  });
});

describe('setHeadline', () => {
  const LONG = 'Từ nghề nước mắm làm thêm thủy sản khô, đông lạnh, rồi mở xưởng chế biến cho cả xã';

  test.each([['Dân vận khéo'], [LONG], [`${LONG}, ${LONG}`]])('fits: %s', (headline) => {
    const { size, lines } = setHeadline(headline, 320, widthAt);
    expect(lines.join(' ')).toBe(headline);
    expect(lines.every((line) => widthAt(line, size) <= TEXT_WIDTH)).toBe(true);
    expect(lines.length * size).toBeLessThanOrEqual(320);
  });

  test('sets a short headline larger than a long one', () => {
    expect(setHeadline('Dân vận khéo', 320, widthAt).size).toBeGreaterThan(
      setHeadline(LONG, 320, widthAt).size,
    );
  });

  test('leaves no line much shorter than the others', () => {
    const { lines } = setHeadline('Hơn một trăm người giúp thôn làm khu dân cư', 320, widthAt);
    const lengths = lines.map((line) => line.length);
    expect(lines.length).toBeGreaterThan(1);
    expect(Math.min(...lengths)).toBeGreaterThan(Math.max(...lengths) / 2);
  });

  test('breaks at no hard space', () => {
    const { lines } = setHeadline(
      'Dọn rác dọc hơn 2\u00a0km bờ biển của xã nhà mình',
      320,
      widthAt,
    );
    expect(lines.filter((line) => line.endsWith('2') || line.startsWith('km'))).toEqual([]);
  });
});

describe('drawCard', () => {
  test('draws other pixels where the figures are others', async () => {
    const column = { year: 2021, label: '5', kind: 'actual' as const, gap: false };
    const drawn = (value: number) =>
      drawCard({
        ...card,
        chart: {
          title: 'Thử',
          columns: { columns: [{ ...column, value }], goal: 10, sum: false },
        },
      });
    expect((await drawn(5)).equals(await drawn(6))).toBe(false);
    const squares = (of: NonNullable<Card['squares']>) => drawCard({ ...card, squares: of });
    expect((await squares(['missing'])).equals(await squares(['decides']))).toBe(false);
  });

  test('is a picture of the size social sites ask for, the same each time', async () => {
    const [first, second] = [await drawCard(card), await drawCard(card)];
    expect(await sharp(first).metadata()).toMatchObject({ format: 'png', ...CARD_SIZE });
    expect(first.equals(second)).toBe(true);
  });

  test('writes a figure under the motif, however long, and nowhere else', async () => {
    const figure = { bound: 'khoảng', number: '38.641', unit: 'lượt khai báo y tế', text: '' };
    const side = async (it: Card, left: number, width: number) =>
      sharp(await drawCard(it))
        .extract({ left, top: 0, width, height: CARD_SIZE.height })
        .raw()
        .toBuffer();
    const edge = CARD_SIZE.width - 372;
    const [plain, shown] = [card, { ...card, figure }];
    expect((await side(plain, 0, edge)).equals(await side(shown, 0, edge))).toBe(true);
    expect((await side(plain, edge, 372)).equals(await side(shown, edge, 372))).toBe(false);
  });

  test('keeps marks above and below letters inside the picture and clear of other lines', async () => {
    const marks = { ...card, headline: 'Ẵ Ậ Ễ Ộ Ự Ỵ ẳ ặ ợ ữ', kicker: '', notes: [], site: '' };
    const plain = { ...marks, headline: 'A A E O U Y a a o u' };
    const inked = async (it: Card) => {
      const { data } = await sharp(await drawCard(it))
        .extract({ left: 60, top: 0, width: 700, height: 400 })
        .threshold(120)
        .toColourspace('b-w')
        .raw()
        .toBuffer({ resolveWithObject: true });
      const rows = Array.from({ length: 400 }, (_, y) =>
        data.subarray(y * 700, (y + 1) * 700).includes(0),
      );
      return { top: rows.indexOf(true, 30), rows: rows.filter(Boolean).length };
    };
    const [withMarks, without] = [await inked(marks), await inked(plain)];
    expect(withMarks.top).toBeGreaterThan(30);
    expect(withMarks.top).toBeLessThan(without.top);
    expect(withMarks.rows).toBeGreaterThan(without.rows);
  });

  test('is in the colours of the site', () => {
    const styles = readFileSync('src/styles/base.css', 'utf8');
    for (const [name, colour] of Object.entries(PALETTE))
      expect(styles).toContain(`--${name}: ${colour};`);
  });
});

describe('writeCards', () => {
  test('draws a card once, and again when its words change', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'anh-thu-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const cache = join(folder, 'cache');
    const changed = { ...card, headline: 'Đắp đường khác' };
    const write = async (it: Card) => (await writeCards([it], join(folder, 'dist'), cache)).drawn;
    expect([await write(card), await write(card), await write(changed)]).toEqual([1, 0, 1]);
    expect(readdirSync(join(folder, 'dist/hinh'))).toEqual(['thu.png']);
    expect(readFileSync(join(folder, 'dist/hinh/thu.png')).equals(await drawCard(changed))).toBe(
      true,
    );
  });

  test('draws a card again whose picture is damaged, and all of them when it is told to', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'anh-thu-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const cache = join(folder, 'cache');
    const write = async () => {
      const { drawn } = await writeCards([card], join(folder, 'dist'), cache);
      return { drawn, picture: readFileSync(join(folder, 'dist/hinh/thu.png')) };
    };
    const { picture } = await write();
    const [name = ''] = readdirSync(cache);
    const cut = picture.subarray(0, picture.length - 20);
    const bent = Buffer.from(picture).fill(0, 300, 310);
    for (const damaged of [cut, bent, Buffer.alloc(0)]) {
      writeFileSync(join(cache, name), damaged);
      expect(await write()).toEqual({ drawn: 1, picture });
    }
    expect(await write()).toEqual({ drawn: 0, picture });
    vi.stubEnv(MAKE_ANEW, '1');
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await write()).toEqual({ drawn: 1, picture });
    // Once a build, however often it is asked for.
    expect(await write()).toEqual({ drawn: 0, picture });
  });
});
