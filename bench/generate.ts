/**
 * Duration of a generation. Without a model: read, compose and press, over the open prompts of the evaluation. With one: the product's own
 * path (request, job, draft, events) against the local model server, which replays recorded answers at a fixed token rate and concurrency;
 * times are those of the event rows. Beside it the floor: the same questions as plain requests to the same server. BENCH_TOKENS_PER_SECOND,
 * BENCH_STREAMS and BENCH_PROMPTS (for the runs without a model) set the sizes.
 */
import { loadavg } from 'node:os';
import { RECORDED } from '../local/model/answers.ts';
import { type LocalModel, startModel } from '../local/model/server.ts';
import { floorOf } from './generate/floor.ts';
import type { Made } from './generate/one-site.ts';
import { type RulesTime, timeRules } from './generate/rules.ts';
import { chooseWishes, promptsOf, SECTIONS, type Wish } from './generate/sites.ts';
import { answerUnrecorded } from './generate/unrecorded.ts';
import { openWorld } from './generate/world.ts';
import { median, printTable, quantile } from './table.ts';

const RATE = Number(process.env.BENCH_TOKENS_PER_SECOND ?? 35);
const STREAMS = Number(process.env.BENCH_STREAMS ?? 25);
const PROMPTS = Number(process.env.BENCH_PROMPTS ?? Number.POSITIVE_INFINITY);
const GOAL = { site: 1000, first: 3000, done: 30_000, tokens: 12_000 };

let missed = 0;
const both = (values: readonly number[]) => `${Math.round(median(values))} / ${Math.round(quantile(values, 0.95))}`;
/** Median and p95, with a mark when the p95 misses the goal. */
function held(values: readonly number[], goal: number): string {
  const isMissed = !(quantile(values, 0.95) <= goal);
  if (isMissed) missed++;
  return `${both(values)}${isMissed ? ' ✗' : ''}`;
}

async function withoutModel(): Promise<void> {
  const [, ...times] = await inTurn(['Padaria da Ana em Olinda', ...promptsOf().slice(0, PROMPTS)], timeRules);
  const made = times.filter((time) => time !== null);
  const of = (key: keyof RulesTime) => made.map((time) => time[key]);
  printTable(
    ['without a model, ms p50 / p95', 'prompts', 'read and composed', `all files pressed too (≤ ${GOAL.site})`, 'of processor'],
    [['one after the other', made.length, both(of('page')), held(of('files'), GOAL.site), both(of('cpu'))]],
  );
}

async function inTurn<A, B>(all: readonly A[], work: (one: A) => Promise<B>): Promise<B[]> {
  const done: B[] = [];
  for (const one of all) done.push(await work(one));
  return done;
}

const openModel = (streams: number): Promise<LocalModel> =>
  startModel({ port: 0, streams, pace: { tokensPerSecond: RATE }, unrecorded: answerUnrecorded });

await withoutModel();
const wishes = chooseWishes();
const world = await openWorld();
// Imported late: these read the environment that openWorld sets.
const [{ makeOne }, { env }] = await Promise.all([import('./generate/one-site.ts'), import('#platform/env.ts')]);

async function withStreams<T>(streams: number, work: (model: LocalModel) => Promise<T>): Promise<T> {
  const model = await openModel(streams);
  Object.assign(env(), { VLLM_BASE_URL: model.url, VLLM_MODEL: RECORDED });
  try {
    return await work(model);
  } finally {
    await model.close();
  }
}

async function make(wish: Wish, shown = true): Promise<Made> {
  const made = await makeOne(world.admin, wish, shown);
  console.log(`${wish.locale}, ${wish.sections} sections: composed ${made.composed} ms, first ${made.first} ms, all ${made.done} ms`);
  return made;
}
try {
  await withStreams(STREAMS, () => make(wishes[0]!));
  const alone = await withStreams(STREAMS, () => inTurn(wishes, (wish) => make(wish)));
  const together = await withStreams(STREAMS, () => Promise.all(wishes.map((wish) => make(wish))));
  const large = wishes.filter(({ sections }) => sections >= SECTIONS);
  const narrow = await withStreams(1, () => inTurn(large, (wish) => make(wish)));
  const unread = await withStreams(STREAMS, () => Promise.all(wishes.map((wish) => make(wish, false))));
  const floor = await withStreams(STREAMS, ({ url }) => Promise.all(wishes.map((wish) => floorOf(url, wish))));

  console.log(`\nEach site by itself, ${STREAMS} streams of ${RATE} tokens/s; ms from the owner's confirmed words.`);
  printTable(
    [
      'language',
      'sections',
      'asked by themselves',
      'answers recorded',
      'composed',
      'first written',
      'all written',
      'tokens',
      'floor',
      'reading, tokens',
    ],
    wishes.map((wish, at) => {
      const { composed, first, done, outputTokens, asked, recorded } = { ...wish, ...alone[at]! };
      const { done: least, reading } = floor[at]!;
      const answers = `${recorded} of ${asked + 2}`;
      return [wish.locale, wish.sections, asked, answers, composed, first, done, outputTokens, Math.round(least), reading.outputTokens];
    }),
  );
  console.log('');
  const row = (name: string, made: readonly Made[], isGoal = true) => {
    const say = isGoal ? held : both;
    const of = (key: 'composed' | 'first' | 'done' | 'outputTokens') => made.map((one) => one[key]);
    return [
      name,
      made.length,
      both(of('composed')),
      say(of('first'), GOAL.first),
      say(of('done'), GOAL.done),
      say(of('outputTokens'), GOAL.tokens),
    ];
  };
  printTable(
    ['ms p50 / p95', 'sites', 'composed', `first written (≤ ${GOAL.first})`, `all written (≤ ${GOAL.done})`, `tokens (≤ ${GOAL.tokens})`],
    [
      row(`${STREAMS} streams, one site after the other`, alone),
      row(`${STREAMS} streams, all sites at once`, together),
      row(`1 stream, one site after the other, ${SECTIONS} sections or more`, narrow, false),
      row(`${STREAMS} streams, all at once, words that nobody has read before (API)`, unread, false),
      [
        `floor: plain requests, ${STREAMS} streams, all at once`,
        floor.length,
        '',
        '',
        both(floor.map(({ done }) => done)),
        both(floor.map(({ outputTokens }) => outputTokens)),
      ],
    ],
  );
  const [calls, answered] = [alone, together].flat().reduce(([all, good], made) => [all + made.calls, good + made.answered], [0, 0]);
  console.log(
    `${answered} of ${calls} questions at ${STREAMS} streams answered; load of the machine ${loadavg()[0]?.toFixed(1)}; goals missed: ${missed}.`,
  );
  if (missed > 0) process.exitCode = 1;
} finally {
  await world.close();
}
