/** What keeps a command from its work, in words for who runs it; it needs no stack trace. */
export class Obstacle extends Error {}
