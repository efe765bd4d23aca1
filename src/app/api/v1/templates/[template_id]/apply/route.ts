import { z } from 'zod';
import { applyAst, useTemplate as beginFromTemplate } from '#modules/generate/index.ts';
import { UseTemplate } from '#modules/generate/input.ts';
import { requireSite } from '#modules/sites/index.ts';
import { AppError } from '#platform/errors.ts';
import { Answer, InvalidRequest } from '#platform/route.ts';
import { handler } from '../../../_door.ts';
import { idIn } from '../../../_id-in.ts';
import { siteAnswer } from '../../../_site-answers.ts';
import { applyTemplate } from '../../../_site-operations.ts';

const unread = (fields: readonly string[]) =>
  new InvalidRequest(
    'body',
    new z.ZodError(
      fields.map((field) => ({
        code: 'custom' as const,
        path: field === 'name' ? ['site_name'] : ['answers', field],
        message: field,
        input: undefined,
      })),
    ),
  );

export const POST = handler(applyTemplate, async (ctx, { params: { template_id }, body: { site_name, answers, locale, ast_id } }) => {
  const template = UseTemplate.shape.template.safeParse(template_id);
  if (!template.success) throw new AppError('not_found', 'template_not_found');
  const made = ast_id
    ? await applyAst(ctx, { astId: idIn('ast', ast_id), template: template.data, name: site_name })
    : await beginFromTemplate(ctx, UseTemplate.parse({ ...answers, template: template.data, locale, name: site_name }));
  if (made.outcome === 'refuse') throw new AppError('forbidden', 'prompt_refused', { reason: made.reason });
  if (made.outcome === 'unclear') throw unread(made.slots);
  return new Answer(201, siteAnswer(await requireSite(ctx, made)));
});

export { nothingHere as DELETE, nothingHere as GET, nothingHere as PATCH, nothingHere as PUT } from '../../../_nothing-here.ts';
