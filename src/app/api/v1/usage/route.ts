import { getUsage } from '#modules/metering/index.ts';
import { listAnswer, moment } from '../_answers.ts';
import { handler } from '../_door.ts';
import { getCurrentUsage } from '../_operations.ts';

export const GET = handler(getCurrentUsage, async (ctx) => {
  const lines = Object.entries(await getUsage(ctx));
  return listAnswer(
    lines.map(([meter, { used, held, limit, resetsAt }]) => ({ object: 'usage', meter, used, held, limit, resets_at: moment(resetsAt) })),
  );
});

export { nothingHere as DELETE, nothingHere as PATCH, nothingHere as POST, nothingHere as PUT } from '../_nothing-here.ts';
