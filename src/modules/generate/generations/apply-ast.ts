import { createSite, requireAst } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { apply } from '#site/changes/apply.ts';
import { changesOf } from '#site/operations/index.ts';
import type { SiteDocument } from '#site/schema.ts';
import type { ApplyAst } from '../input.ts';
import { listTemplateLooks } from '../templates/list-template-looks.ts';

/** Makes a draft of a foreign page in the look of a template. Not charged as a generation: nothing is generated. */
export async function applyAst(ctx: Context, { astId, template, name }: ApplyAst): Promise<{ outcome: 'site'; siteId: string }> {
  requireAccount(ctx);
  const document = await requireAst(ctx, { astId });
  const look = (await listTemplateLooks(document.site.defaultLocale)).find(({ id }) => id === template)!;
  const dressed = apply(document, changesOf(document, 'wear-look', { theme: look.theme, layouts: look.layouts }));
  const siteId = newId();
  // Two sites from one page need distinct document ids.
  const own = { ...(name ? named(dressed, name) : dressed), id: `si_${siteId.replaceAll('-', '').slice(-8)}` };
  await createSite(ctx, { siteId, document: own });
  return { outcome: 'site', siteId };
}

/** Replaces a placeholder or detected name with the given one. */
function named(document: SiteDocument, name: string): SiteDocument {
  const fact = Object.values(document.facts).find(({ norm }) => norm.kind === 'name');
  if (!fact) return document;
  const { site, strings } = document;
  const confirmed = { ...fact, text: name, source: { from: 'owner' as const }, status: 'confirmed' as const };
  const own = { ...strings[site.defaultLocale], [site.name]: `{{${fact.id}}}` };
  return { ...document, facts: { ...document.facts, [fact.id]: confirmed }, strings: { ...strings, [site.defaultLocale]: own } };
}
