/**
 * The front matter that nearly all records have: fields, lists and texts of one line each. It is read
 * here many times faster than by the YAML parser, which judges everything else.
 */

/** Line, its depth in spaces, and where in it the rest begins. */
interface Line {
  depth: number;
  rest: string;
}

/** Anything that this reader does not know for certain. */
class Unsure extends Error {}
const UNSURE = new Unsure('not plain');

const KEY = /^([a-zA-Z]\w*):(?: (.*))?$/;
/** A text that needs no quotes; beginning with a letter, or going on behind a number, it is no number, list or mark of YAML. */
const PLAIN = /^(?:[\p{L}“]|\d[\d.,/%]*[ /]\p{L})[^\p{Cc}\p{Cf}]*$/u;
/** What YAML takes for the end of a text, or for a key. */
const NOT_PLAIN = /: | #|:$| $/;
/** Words that are no text: `yes` and `no` are texts in YAML 1.2, but not everywhere. */
const WORD = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const SINGLE_QUOTED = /^'((?:[^'\p{Cc}]|'')*)'$/u;
const DOUBLE_QUOTED = /^"([^"\\\p{Cc}]*)"$/u;
/** A day or a month: a text in YAML 1.2. */
const DATE = /^\d{4}-\d\d(?:-\d\d)?$/;
const NUMBER = /^(?:0|[1-9]\d{0,14})$/;

function scalar(text: string): string | number | boolean {
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (NUMBER.test(text)) return Number(text);
  if (DATE.test(text)) return text;
  const [, single] = SINGLE_QUOTED.exec(text) ?? [];
  if (single !== undefined) return single.replaceAll("''", "'");
  const [, double] = DOUBLE_QUOTED.exec(text) ?? [];
  if (double !== undefined) return double;
  if (!PLAIN.test(text) || NOT_PLAIN.test(text) || WORD.test(text)) throw UNSURE;
  return text;
}

/** Lines read one after the other. */
class Reader {
  private at = 0;
  private readonly lines: Line[];

  constructor(head: string) {
    this.lines = head.split('\n').map((line) => {
      const rest = line.trimStart();
      const depth = line.length - rest.length;
      if (rest === '' || line.slice(0, depth) !== ' '.repeat(depth)) throw UNSURE;
      return { depth, rest };
    });
  }

  whole(): unknown {
    const data = this.fields(0);
    if (this.at < this.lines.length) throw UNSURE;
    return data;
  }

  private get next(): Line | undefined {
    return this.lines[this.at];
  }

  private fields(depth: number): Record<string, unknown> {
    const data: Record<string, unknown> = {};
    for (let line = this.next; line?.depth === depth; line = this.next) {
      const [, key = '', value] = KEY.exec(line.rest) ?? [];
      if (key === '' || Object.hasOwn(data, key)) throw UNSURE;
      this.at += 1;
      data[key] = value === undefined ? this.below(depth) : scalar(value);
    }
    return data;
  }

  /** What stands under a key without a value of its own: fields that are deeper, or a list that may be as deep. */
  private below(depth: number): unknown {
    const { next } = this;
    if (next === undefined || next.depth < depth) throw UNSURE;
    if (next.rest.startsWith('- ')) return this.list(next.depth);
    if (next.depth === depth) throw UNSURE;
    return this.fields(next.depth);
  }

  private list(depth: number): unknown[] {
    const items: unknown[] = [];
    for (let line = this.next; line?.depth === depth; line = this.next) {
      if (!line.rest.startsWith('- ')) break;
      const rest = line.rest.slice(2);
      if (KEY.test(rest)) {
        // The fields of an item begin behind its dash.
        line.depth += 2;
        line.rest = rest;
        items.push(this.fields(depth + 2));
      } else {
        this.at += 1;
        items.push(scalar(rest));
      }
    }
    return items;
  }
}

/** The fields of a front matter; nothing where it takes the YAML parser to tell what it holds. */
export function plainFields(head: string): Record<string, unknown> | undefined {
  try {
    return new Reader(head).whole() as Record<string, unknown>;
  } catch (error) {
    if (error === UNSURE) return undefined;
    throw error;
  }
}
