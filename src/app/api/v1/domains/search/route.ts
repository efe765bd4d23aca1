import { searchNames } from '#modules/domains/buying/index.ts';
import { listAnswer } from '../../_answers.ts';
import { foundAnswer } from '../../_domain-answers.ts';
import { searchDomains } from '../../_domain-operations.ts';
import { handler } from '../../_door.ts';

export const GET = handler(searchDomains, async (ctx, { query: { q } }) =>
  listAnswer((await searchNames(ctx, { wish: q })).map(foundAnswer)),
);

export { nothingHere as DELETE, nothingHere as PATCH, nothingHere as POST, nothingHere as PUT } from '../../_nothing-here.ts';
