/** Earlier versions of a file. There are more of them every day, and each differs from the next in little. */
import { parsedLast, parseFile } from './parse.ts';
import { headOf, parseFrontMatter } from './frontMatter.ts';

export interface VersionText {
  data: unknown;
  /** The Markdown below the front matter; empty for JSON. */
  body: string;
}

/** Reads a version of a file; nothing where it cannot be read. */
export type ReadVersion = (file: string, text: string) => VersionText | undefined;

type Fields = Readonly<Record<string, unknown>>;

/** A reader of versions that parses each field of the front matters once, however many versions have it alike. */
export function versionReader(): ReadVersion {
  const known = new Map<string, Fields | undefined>();
  const parsedPart = (part: string): Fields | undefined => {
    const parsed = parseFrontMatter('', `---\n${part}\n---\n`);
    return 'data' in parsed ? (parsed.data as Fields) : undefined;
  };
  const fieldsOf = (part: string) => {
    if (!known.has(part)) known.set(part, parsedPart(part));
    return known.get(part);
  };
  return (file, text) => {
    if (file.endsWith('.json')) return jsonVersion(text);
    const { head, body } = headOf(text) ?? {};
    const parts = head?.split(/\n(?=[a-z])/i);
    const last = parsedLast(file, text);
    if (last) {
      // What stands today is parsed already.
      for (const part of parts ?? []) {
        const [key = ''] = /^[a-z]\w*(?=:)/i.exec(part) ?? [];
        if (Object.hasOwn(last.data as Fields, key))
          known.set(part, { [key]: (last.data as Fields)[key] });
      }
      return last;
    }
    const fields = parts?.flatMap((part) => Object.entries(fieldsOf(part) ?? {}));
    const whole = fields && Object.fromEntries(fields);
    // Where its parts do not add up, the text is more than a list of fields.
    if (body === undefined || !whole || Object.keys(whole).length !== parts?.length) {
      const parsed = parseFile(file, text);
      return 'data' in parsed ? parsed : undefined;
    }
    return { data: whole, body };
  };
}

function jsonVersion(text: string): VersionText | undefined {
  try {
    return { data: JSON.parse(text), body: '' };
  } catch {
    return undefined;
  }
}
