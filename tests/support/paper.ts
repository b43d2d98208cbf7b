/** Pages as they come out of a printer: PDFs with backgrounds off, read by the tools of poppler. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

const TOOLS = ['pdftotext', 'pdftoppm'];

export const hasPoppler = () => TOOLS.every((tool) => !spawnSync(tool, ['-v']).error);

/** A word and where it stands, in points from the top left of its sheet. */
export interface Word {
  text: string;
  left: number;
  top: number;
  bottom: number;
}

const POINTS = 72;
const RESOLUTION = 216;

/** Letters alone, by which texts of a page and of paper are compared: breaks and spaces differ. */
export const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

/** What a browser printed; to be removed after use. */
export class Paper {
  private readonly folder = mkdtempSync(join(tmpdir(), 'paper-'));
  private readonly file = join(this.folder, 'page.pdf');
  /** Its sheets, each with its words in the order of lines. */
  readonly sheets: Word[][];

  constructor(pdf: Buffer) {
    writeFileSync(this.file, pdf);
    const text = execFileSync('pdftotext', ['-bbox', this.file, '-'], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    const { document } = parseHTML(text);
    const number = (it: Element, name: string) => Number(it.getAttribute(name));
    this.sheets = [...document.querySelectorAll('page')].map((page) =>
      [...page.querySelectorAll('word')].map((it) => ({
        text: it.textContent,
        left: number(it, 'xMin'),
        top: number(it, 'yMin'),
        bottom: number(it, 'yMax'),
      })),
    );
  }

  /** Letters of every sheet, from its top to its foot. */
  texts(): string[] {
    return this.sheets.map((words) => letters(words.map(({ text }) => text).join('')));
  }

  /** Letters of the lowest line of every sheet but the last. */
  lastLines(): string[] {
    return this.sheets.slice(0, -1).map((words) => {
      const lowest = Math.max(...words.map(({ bottom }) => bottom));
      const line = words.filter(({ top, bottom }) => (top + bottom) / 2 > lowest - 8);
      return letters(line.map(({ text }) => text).join(''));
    });
  }

  /** How light a sheet is at a point of it, from 0 for black to 255; the first sheet is 1. */
  shades(sheet: number): (x: number, y: number) => number {
    const at = ['-f', String(sheet), '-l', String(sheet), '-r', String(RESOLUTION), '-gray'];
    const pgm = execFileSync('pdftoppm', [...at, this.file], { maxBuffer: 1e8 });
    const head = /^P5\s+(\d+)\s+\d+\s+255\s/.exec(pgm.subarray(0, 64).toString('latin1'));
    const scale = RESOLUTION / POINTS;
    return (x, y) => {
      const pixel = Math.round(y * scale) * Number(head?.[1]) + Math.round(x * scale);
      return pgm[(head?.[0].length ?? 0) + pixel] ?? 255;
    };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
