import { createTranslator } from 'next-intl';
import { listTemplates } from '#modules/generate/index.ts';
import { env } from '#platform/env.ts';
import { loadMessages } from '../../../../messages/load.ts';
import { pageAnswer } from '../_answers.ts';
import { handler } from '../_door.ts';
import { listSiteTemplates } from '../_site-operations.ts';

export const GET = handler(listSiteTemplates, async (_, { query: { limit, cursor, locale, category } }) => {
  const t = createTranslator({ locale, messages: await loadMessages(locale), namespace: 'templates' });
  const all = listTemplates({ category });
  const from = cursor ? Number(cursor.at) : 0;
  const data = all.slice(from, from + limit).map(({ id, ...rest }) => ({
    object: 'template',
    id,
    name: t(`names.${id}`),
    description: t(`about.${id}`),
    ...rest,
    preview_url: `${env().APP_URL}/templates/${id}`,
  }));
  const next = from + limit < all.length ? { at: String(from + limit), id: 'templates' } : null;
  const more = { locale, ...(category && { category }) };
  return pageAnswer('templates', listSiteTemplates.path, limit, data, next, more);
});

export { nothingHere as DELETE, nothingHere as PATCH, nothingHere as POST, nothingHere as PUT } from '../_nothing-here.ts';
