/** How long the stages of a build take, for who measures it. */
import { writeFileSync } from 'node:fs';

interface Stage {
  /** In milliseconds, from the end of the stage before. */
  wall: number;
  /** Processor time of all threads in it, in milliseconds. */
  cpu: number;
}

export class StageTimes {
  readonly #stages: Record<string, Stage> = {};
  #wall = 0;
  #cpu = 0;

  /** The stage of this name ends now. */
  end(name: string): void {
    const [wall, { user, system }] = [performance.now(), process.cpuUsage()];
    const cpu = (user + system) / 1000;
    this.#stages[name] = { wall: wall - this.#wall, cpu: cpu - this.#cpu };
    [this.#wall, this.#cpu] = [wall, cpu];
  }

  /**
   * Writes them into a file, where one is named.
   * @param within Times of parts of the stages, and of what ran beside them, in milliseconds.
   */
  write(file: string | undefined, within: Record<string, unknown>): void {
    if (!file) return;
    const sum = (name: string) =>
      performance.getEntriesByName(name).reduce((all, { duration }) => all + duration, 0);
    const parts = { reading: sum('reading'), joins: sum('joins'), charts: sum('chart') };
    writeFileSync(file, JSON.stringify({ stages: this.#stages, within: { ...parts, ...within } }));
  }
}
