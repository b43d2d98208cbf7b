/**
 * How often the right page comes first, how often a query without an answer is told so, and how often
 * one with an answer is told there is none. Asked without a browser: `node bench/search/honesty.ts`.
 */
import { Engine } from '../../src/search/client/engine.ts';
import { askIndex, indexSource } from '../../tests/support/searchIndex.ts';
import { measure, rankOf, readSet, SETS, type Ranking, type SetName } from './measures.ts';

const LIMIT = 10;

/** Asks a set of the index built in `folder` and prints what came of it, misses one by one where `aloud`. */
export async function judgeHonesty(folder: string, name: SetName, aloud = false): Promise<void> {
  const source = indexSource(folder);
  const engine = new Engine(source);
  const rankings: Ranking[] = [];
  const tally = { none: 0, honest: 0, soft: 0 };
  for (const query of readSet(name)) {
    const { paths, honesty } = await askIndex(engine, source.paths, query.query);
    const answered = honesty.verdict === 'answered';
    if (query.expect.length === 0) {
      tally.none += 1;
      if (!answered) tally.honest += 1;
      else if (aloud) console.log(`answered without an answer: ${query.query}`);
      continue;
    }
    const ranking = { query, paths: paths.slice(0, LIMIT) };
    rankings.push(ranking);
    if (!answered) tally.soft += 1;
    if (aloud && !answered) console.log(`said to have no answer: ${query.query}`);
    if (aloud && rankOf(ranking) !== 1)
      console.log(`rank ${rankOf(ranking)}: ${query.query} → ${paths[0] ?? 'nothing'}`);
  }
  const { queries, first, firstThree, mrr } = measure(rankings);
  const share = (count: number, of: number) => (of === 0 ? '–' : (count / of).toFixed(3));
  console.log(
    `${name}: ${queries} queries, first ${first.toFixed(3)}, in three ${firstThree.toFixed(3)}, ` +
      `MRR ${mrr.toFixed(3)}, soft note ${share(tally.soft, queries)}; ` +
      `${tally.none} without an answer, honest ${share(tally.honest, tally.none)}`,
  );
}

if (import.meta.main)
  for (const name of SETS) await judgeHonesty('dist', name, process.argv.includes('--aloud'));
