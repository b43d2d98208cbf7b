/** A JSON file with another value, in the layout of those in `content/`. */
import { findNodeAtLocation, modify, parseTree, type Edit, type Node } from 'jsonc-parser';
import { edited, type Step } from './edit.ts';
import type { Json } from './json.ts';

/** Longest line on which a list of words or numbers stands as a whole. */
const WIDTH = 100;

/** A list of words or numbers, one a line, with what stands before it on its line. */
const LIST = /^(.*)\[\n((?: *(?:"(?:[^"\\]|\\.)*"|[-\w.]+),?\n)+) *\](,?)$/gm;

/** JSON text with its short lists on one line each. */
const shortLists = (text: string): string =>
  text.replace(LIST, (all, before: string, entries: string, after: string) => {
    const line = `${before}[${entries.trim().replaceAll(/,\n */g, ', ')}]${after}`;
    return line.length > WIDTH ? all : line;
  });

/** A value as a file of its own. */
export const jsonOf = (value: Json): string => shortLists(JSON.stringify(value, null, 2));

/** An object of few words on one line, as one beside it stands. */
const inOneLine = (json: string) => {
  const line = json.replaceAll(/\n */g, ' ');
  return /^\{ [^[{]*\}$/.test(line) && line.length < WIDTH ? line : json;
};

const JSON_FORMAT = { insertSpaces: true, tabSize: 2, eol: '\n' };

/** The file's text with the value `to` instead of the one it holds. */
export const editedJson = (text: string, to: Json): string =>
  edited(text, to, (it) => JSON.parse(it) as Json, jsonStep) ?? jsonOf(to);

/** Text with something else in a place, and the short lists of the lines that this touches on one line each. */
function spliced(text: string, { offset, length, content }: Edit): string {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset + length);
  const to = end < 0 ? text.length : end;
  const touched = text.slice(from, offset) + content + text.slice(offset + length, to);
  return text.slice(0, from) + shortLists(touched) + text.slice(to);
}

/** True for a list or an object that stands on one line. */
const isOnOneLine = (node: Node | undefined, text: string) =>
  node !== undefined && !text.slice(node.offset, node.offset + node.length).includes('\n');

/** The text after a step; nothing where what holds the place is to be written anew. */
function jsonStep(text: string, step: Step): string | undefined {
  const path = [...step.path];
  const tree = parseTree(text);
  const at = (place: typeof path) => tree && findNodeAtLocation(tree, place);
  if (step.what === 'set') {
    const node = at(path);
    if (!node) return undefined;
    const indent = ' '.repeat(2 * path.length);
    const content = JSON.stringify(step.value, null, 2).replaceAll('\n', `\n${indent}`);
    return spliced(text, {
      ...node,
      content: isOnOneLine(node, text) ? inOneLine(content) : content,
    });
  }
  if (isOnOneLine(at(path.slice(0, -1)), text)) return undefined;
  const edits = modify(text, path, step.what === 'remove' ? undefined : step.value, {
    formattingOptions: JSON_FORMAT,
    ...(step.what === 'insert' && { isArrayInsertion: true }),
    ...(step.what === 'add' && {
      getInsertionIndex: (keys: string[]) =>
        step.after === undefined ? 0 : keys.indexOf(step.after) + 1,
    }),
  });
  return edits.toSorted((a, b) => b.offset - a.offset).reduce(spliced, text);
}
