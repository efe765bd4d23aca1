import { getAnalytics } from '#modules/generate/index.ts';
import { writeCsv } from '#platform/csv/write-csv.ts';
import { Answer, TextAnswer } from '#platform/route.ts';
import { ownUserId, requireOwnUser } from '../../_answers.ts';
import { handler } from '../../_door.ts';
import { getUserAnalytics } from '../../_site-operations.ts';
import { spanOfDays } from '../../_span-of-days.ts';

const HEADINGS = 'day,waiting,done,refused,failed,calls,cached,input_tokens,output_tokens,charged_tokens'.split(',');

export const GET = handler(getUserAnalytics, async (ctx, { params, query: { format, ...asked } }) => {
  requireOwnUser(ctx, params.user_id);
  const { from, to } = spanOfDays(asked, ctx.now);
  const { totals, models, days } = await getAnalytics(ctx, { from, to });
  if (format === 'csv') {
    const rows = days.map(({ day, generations: made, ...used }) =>
      [day, made.waiting, made.done, made.refused, made.failed, used.calls, used.cached].concat([
        used.inputTokens,
        used.outputTokens,
        used.chargedTokens,
      ] as never[]),
    );
    return new TextAnswer(writeCsv([HEADINGS, ...rows], ','), {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="analytics-${from}-${to}.csv"`,
    });
  }
  const used = (of: { calls: number; cached: number; inputTokens: number; outputTokens: number }) => ({
    calls: of.calls,
    cached: of.cached,
    input_tokens: of.inputTokens,
    output_tokens: of.outputTokens,
  });
  return new Answer(200, {
    object: 'analytics',
    user_id: ownUserId(ctx),
    from,
    to,
    totals: {
      ...used(totals),
      tokens: totals.tokens,
      charged_tokens: totals.chargedTokens,
      cost: { cents: totals.cents, currency: totals.currency },
      generations: totals.generations,
    },
    models: models.map(({ provider, model, ...rest }) => ({ provider, model, ...used(rest) })),
    days: days.map(({ day, generations, chargedTokens, ...rest }) => ({ day, ...used(rest), charged_tokens: chargedTokens, generations })),
  });
});

export { nothingHere as DELETE, nothingHere as PATCH, nothingHere as POST, nothingHere as PUT } from '../../_nothing-here.ts';
