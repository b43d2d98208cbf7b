/**
 * Before the package reads what a clerk has set: the key that closes lists and messages leaves the form open, with
 * all that was typed, unless that was set otherwise.
 */
const SETTINGS = 'sveltia-cms.prefs';

try {
  localStorage[SETTINGS] ??= JSON.stringify({ closeWithEscape: false });
} catch {
  // A browser that keeps nothing for a page: the package says so itself.
}
