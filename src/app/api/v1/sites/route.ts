import { listSitePage } from '#modules/sites/index.ts';
import { pageAnswer } from '../_answers.ts';
import { handler } from '../_door.ts';
import { listAccountSites } from '../_operations.ts';
import { siteAnswer } from '../_site-answers.ts';

export const GET = handler(listAccountSites, async (ctx, { query: { limit, cursor } }) => {
  const { rows, next } = await listSitePage(ctx, { limit, after: cursor });
  const data = rows.map(siteAnswer);
  return pageAnswer('sites', listAccountSites.path, limit, data, next);
});

export { nothingHere as DELETE, nothingHere as PATCH, nothingHere as POST, nothingHere as PUT } from '../_nothing-here.ts';
