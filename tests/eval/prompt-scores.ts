import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { FLOORS } from './floors.ts';
import { COUNTS } from './score.ts';

const FOLDER = join(import.meta.dirname, 'scores');

const Totals = z.record(z.enum(COUNTS), z.int().min(0));

/** What a version of the prompt that reads came to, in totals; written by `npm run eval -- --reader model --write`. */
export const PromptScore = z.strictObject({
  version: z.string().regex(/^understand@\d+$/),
  /** Of the prompt's text: another one has another score. */
  digest: z.string(),
  model: z.string().min(1),
  date: z.iso.date(),
  /** Prompts that had no kept answer. */
  missing: z.int().min(0),
  open: Totals,
  sealed: Totals,
});
export type PromptScore = z.infer<typeof PromptScore>;

export function readScore(version: string): PromptScore | undefined {
  const file = join(FOLDER, `${version}.json`);
  return existsSync(file) ? PromptScore.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

export function writeScore(score: PromptScore): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${score.version}.json`), `${JSON.stringify(PromptScore.parse(score), null, 2)}\n`);
}

/** Every version that was the default, today's last. A version that becomes it is added here. */
export const readDefaults = (): string[] => z.array(z.string()).parse(JSON.parse(readFileSync(join(FOLDER, 'defaults.json'), 'utf8')));

const shareOf = (score: PromptScore, [half, part, whole]: (typeof FLOORS)[number]): number => score[half][part] / score[half][whole];

/** One number to compare versions by: the mean over all that has a floor; of what must not happen, how rarely it does. */
export function gradeOf(score: PromptScore): number {
  const goodness = FLOORS.map((floor) => (floor[4] < 1 ? 1 - shareOf(score, floor) : shareOf(score, floor)));
  return goodness.reduce((sum, share) => sum + share, 0) / goodness.length;
}

interface Candidate {
  /** As the code has it. */
  version: string;
  digest: string;
  /** Every default so far. */
  defaults: readonly string[];
  scoreOf: (version: string) => PromptScore | undefined;
}

/** Why a version may not be the default; nothing where it may. */
export function objectionsTo({ version, digest, defaults, scoreOf }: Candidate): string[] {
  const score = scoreOf(version);
  if (!score) return [`${version} has no score: npm run eval -- --reader model --version ${version} --write`];
  const objections: string[] = [];
  if (score.digest !== digest) objections.push(`${version} has another text than was scored: give the new text a new version`);
  if (score.missing > 0) objections.push(`${version} was scored without ${score.missing} of the prompts`);
  for (const floor of FLOORS) {
    const [half, part, whole, least, most] = floor;
    const share = shareOf(score, floor);
    if (!(share >= least && share <= most))
      objections.push(`${version} is worse than rules may be: ${half}, ${part} of ${whole} is ${share.toFixed(3)}`);
  }
  if (defaults.at(-1) !== version) return [...objections, `${version} is the default: add it to tests/eval/scores/defaults.json`];
  const former = defaults.at(-2);
  const before = former === undefined ? undefined : scoreOf(former);
  if (former !== undefined && !before) objections.push(`${former}, the default before, has no score`);
  if (before && gradeOf(score) < gradeOf(before))
    objections.push(`${version} scores ${gradeOf(score).toFixed(4)}, less than ${former} with ${gradeOf(before).toFixed(4)}`);
  return objections;
}
