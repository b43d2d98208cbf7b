/** Loaded before a command, lets JavaScript's `Date` begin at the instant that `TEST_NOW` names. */
const Clock = Date;
const ahead = Clock.parse(process.env.TEST_NOW) - Clock.now();
const now = () => Clock.now() + ahead;

globalThis.Date = new Proxy(Clock, {
  construct: (target, given) => (given.length > 0 ? new target(...given) : new target(now())),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
