/** Loaded before a build, sets JavaScript's `Date` forty days ahead. */
const AHEAD = 40 * 24 * 60 * 60 * 1000;
const Clock = Date;
const now = () => Clock.now() + AHEAD;

globalThis.Date = new Proxy(Clock, {
  construct: (target, given: []) => (given.length > 0 ? new target(...given) : new target(now())),
  get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
});
