import { listModelUse, type ModelUse } from '#modules/models/index.ts';
import type { Context } from '#platform/context.ts';
import type { GetAnalytics } from '../input.ts';
import { countGenerations, type GenerationDay } from './count-generations.ts';

type Counted = Omit<GenerationDay, 'day'>;

export interface Analytics {
  totals: ModelUse['totals'] & { generations: Counted };
  models: ModelUse['models'];
  /** UTC days with any use, oldest first. */
  days: (ModelUse['days'][number] & { generations: Counted })[];
}

const NO_GENERATIONS: Counted = { waiting: 0, done: 0, refused: 0, failed: 0 };
const NO_USE = { calls: 0, cached: 0, inputTokens: 0, outputTokens: 0, chargedTokens: 0 };

/** The account's generations between two days, with the models, tokens and money used. */
export async function getAnalytics(ctx: Context, input: GetAnalytics): Promise<Analytics> {
  const until = new Date(Date.parse(input.to) + 86_400_000);
  const [made, used] = await Promise.all([countGenerations(ctx, input), listModelUse(ctx, { from: new Date(input.from), to: until })]);
  const generationsOf = (day: string): Counted => {
    const { day: _, ...counted } = made.find((one) => one.day === day) ?? { day, ...NO_GENERATIONS };
    return counted;
  };
  const days = [...new Set([...made, ...used.days].map(({ day }) => day))].sort();
  const sum = (name: keyof Counted) => made.reduce((total, day) => total + day[name], 0);
  return {
    totals: { ...used.totals, generations: { waiting: sum('waiting'), done: sum('done'), refused: sum('refused'), failed: sum('failed') } },
    models: used.models,
    days: days.map((day) => ({ ...NO_USE, ...used.days.find((one) => one.day === day), day, generations: generationsOf(day) })),
  };
}
