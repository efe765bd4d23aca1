import { getLocale, getTranslations } from 'next-intl/server';
import { getGeneration, INDUSTRIES, noticesIn } from '#modules/generate/index.ts';
import type { BriefFact, BriefView } from '#modules/generate/ui/brief-panel.tsx';
import { requireDraft, type Site } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import type { Fact } from '#site/schema.ts';

/** The facts read from the site's description, in the reader's language; null for a site without a description. */
export async function briefOf(ctx: Context, site: Site): Promise<BriefView | null> {
  const [generation, draft, locale, t] = await Promise.all([
    getGeneration(ctx, { siteId: site.id }),
    requireDraft(ctx, { siteId: site.id }),
    getLocale(),
    getTranslations('sites.archetype'),
  ]);
  if (!generation) return null;
  const language = new Intl.DisplayNames([locale], { type: 'language' }).of(site.locale) ?? site.locale;
  const archetype = INDUSTRIES[draft.document.site.industry as keyof typeof INDUSTRIES]?.archetype;
  return {
    prompt: generation.prompt,
    language: language.charAt(0).toLocaleUpperCase(locale) + language.slice(1),
    business: archetype ? t(archetype) : null,
    facts: uniqueFacts(factLines(Object.values(draft.document.facts))),
    // Missing facts are shown on the page itself, with forms to add them.
    notices: noticesIn(
      locale,
      generation.notices.filter(({ code }) => code !== 'missing-facts'),
    ),
  };
}

/** Removes duplicate facts. */
function uniqueFacts(facts: BriefFact[]): BriefFact[] {
  return [...new Map(facts.map((fact) => [`${fact.kind} ${fact.text}`, fact])).values()];
}

/** Facts as display lines, in the order of the description: each item with its price and each person with their number. */
function factLines(facts: Fact[]): BriefFact[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const attachedTo = (fact: Fact) => [
    'price' in fact.norm ? fact.norm.price : undefined,
    'registry' in fact.norm ? fact.norm.registry : undefined,
  ];
  const attached = new Set(facts.flatMap(attachedTo));
  return facts
    .filter((fact) => !attached.has(fact.id))
    .toSorted((a, b) => (a.source.span?.[0] ?? 0) - (b.source.span?.[0] ?? 0))
    .map((fact) => {
      const parts = [fact.text, ...attachedTo(fact).map((id) => id && byId.get(id)?.text)];
      return { id: fact.id, kind: fact.norm.kind, text: parts.filter(Boolean).join(' · ') };
    });
}
