import { createTranslator } from 'next-intl';
import { readHtml } from '#modules/sites/index.ts';
import { encodeId } from '#platform/ids.ts';
import { loadMessages } from '../../../../messages/load.ts';
import { handler } from '../_door.ts';
import { createAst } from '../_site-operations.ts';

export const POST = handler(createAst, async (ctx, { body }) => {
  const { astId, expiresAt, sections, warnings } = await readHtml(ctx, body);
  const t = createTranslator({ locale: body.locale, messages: await loadMessages(body.locale), namespace: 'api.notKept' });
  return {
    object: 'ast',
    ast_id: encodeId('ast', astId),
    sections,
    warnings: warnings.map(({ code, section, line, column, what }) => ({ section, line, column, code, detail: t(code, { what }) })),
    expires_at: expiresAt.toISOString(),
  };
});

export { nothingHere as DELETE, nothingHere as GET, nothingHere as PATCH, nothingHere as PUT } from '../_nothing-here.ts';
