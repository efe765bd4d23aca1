import { itemsOf, pagesOf, sectionsOf } from '../outline.ts';
import type { SiteDocument } from '../schema/document.ts';
import type { Locale, StringKey } from '../schema/ids.ts';
import { evidenceOf } from './evidence.ts';
import type { Finding } from './finding.ts';
import { unsaidIn } from './ungrounded.ts';

/** A finding with the text in which it stands. */
export interface SiteFinding extends Finding {
  key: StringKey;
}

/**
 * What the site claims in one language that its owner never said. Texts of the owner and of facts are theirs; of ours, those that
 * are the law's (privacy, consent) cite what no owner told.
 * @param material the owner's message, where it is at hand: facts do not hold all of it.
 */
export function groundingOf(document: SiteDocument, locale: Locale, material = ''): SiteFinding[] {
  const evidence = evidenceOf(document, material);
  return [...visibleKeys(document)].flatMap(([key, isOurs]) => {
    const text = document.strings[locale]?.[key];
    const by = document.stringMeta[key]?.by;
    if (!text || !by || by === 'owner' || by === 'fact' || (by === 'composer' && isOurs)) return [];
    return unsaidIn(text, evidence, locale).map((finding) => ({ ...finding, key }));
  });
}

/** Keys of all texts that a visitor or a search engine may read, and whether the same words stand on every site. */
function visibleKeys(document: SiteDocument): Map<StringKey, boolean> {
  const keys = new Map<StringKey, boolean>();
  const add = (isOurs: boolean, ...some: (StringKey | null | undefined)[]) => {
    for (const key of some) if (key) keys.set(key, isOurs && keys.get(key) !== false);
  };
  for (const page of pagesOf(document)) {
    if (page.post?.draft) continue;
    const isOurs = page.type === 'legal' || page.type === 'not-found';
    add(isOurs, page.label, page.seo.title, page.seo.description, ...(page.post?.tags ?? []));
    for (const section of sectionsOf(document, page.id)) {
      if (section.hidden) continue;
      add(isOurs, section.nav, ...Object.values(section.slots));
      for (const { label, link } of section.actions) add(isOurs, label, link.to === 'whatsapp' ? link.text : undefined);
      const items = itemsOf(document, section.id);
      for (const { slots } of items) add(isOurs, ...Object.values(slots));
      for (const id of [section.media, ...items.map(({ media }) => media)]) if (id) add(isOurs, document.assets[id]?.alt);
      const form = section.form === undefined ? undefined : document.forms[section.form];
      if (form)
        add(true, form.submit, form.done, form.consent, ...form.fields.flatMap(({ label, options }) => [label, ...(options ?? [])]));
    }
  }
  return keys;
}
