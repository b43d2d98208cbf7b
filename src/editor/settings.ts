/**
 * Before the package reads what a clerk has set: the key that closes lists and messages leaves the form open, with
 * all that was typed. The package takes the opposite as set from its first start on, so this is set once, whatever
 * stands there; what a clerk sets after that stays.
 */
import { isObject } from './json.ts';

const SETTINGS = 'sveltia-cms.prefs';
const DONE = 'bien-tap.phim-thoat';

try {
  if (localStorage.getItem(DONE) === null) {
    const set: unknown = JSON.parse(localStorage.getItem(SETTINGS) ?? '{}');
    const others = isObject(set) ? set : {};
    localStorage.setItem(SETTINGS, JSON.stringify({ ...others, closeWithEscape: false }));
    localStorage.setItem(DONE, 'true');
  }
} catch {
  // A browser that keeps nothing for a page: the package says so itself.
}
