import { Link } from '#site/schema/document.ts';
import { FactNorm } from '#site/schema/facts.ts';
import type { SiteDocument } from '#site/schema.ts';
import { PAYLOADS } from './payloads.ts';

/** The next text, within the limit of its field. */
export type TextSource = (limit?: number) => string;

/** Payloads in rotation, a few to a field, so that every field of a document gets others. */
export function payloadSource(start: number, perField: number): TextSource {
  let at = start;
  return (limit = 2000) => {
    const texts = Array.from({ length: perField }, () => PAYLOADS[at++ % PAYLOADS.length]!);
    return texts.join(' ').slice(0, limit) || 'x';
  };
}

/** URLs that a schema accepts although they contain what breaks out of an attribute. */
const hostileUrl = (next: TextSource): string => `https://a.example/?q=${next().replaceAll('\\', '')}`;

/** A document with a text from the source in every free-text field; formatted fields keep their values. */
export function planted(clean: SiteDocument, next: TextSource): SiteDocument {
  const doc = structuredClone(clean);
  for (const texts of Object.values(doc.strings)) for (const key of Object.keys(texts)) texts[key] = next();
  for (const fact of Object.values(doc.facts)) {
    fact.text = next();
    fact.norm = plantedNorm(fact.norm, next);
  }
  const link = (given: Link): Link => {
    const bad = given.to === 'url' ? { ...given, href: hostileUrl(next) } : given;
    return Link.safeParse(bad).success ? bad : given;
  };
  for (const section of Object.values(doc.sections)) section.actions = section.actions.map((each) => ({ ...each, link: link(each.link) }));
  for (const item of Object.values(doc.items)) if (item.link) item.link = link(item.link);
  Object.values(doc.assets).forEach((asset, at) => {
    if (at % 2) asset.source = upload(next);
  });
  doc.site.country = '">';
  return doc;
}

const upload = (next: TextSource): SiteDocument['assets'][string]['source'] => ({
  from: 'upload',
  sha256: 'ab'.repeat(32),
  widths: [480],
  formats: ['webp'],
  thumb: next(200),
  credit: { name: next(120), licence: next(120), href: 'https://a.example/"onclick="x', licenceHref: "https://a.example/'><b>" },
});

/** A fact's fields beside its text, one by one: those that refuse a payload stay. */
function plantedNorm(norm: FactNorm, next: TextSource): FactNorm {
  let best = norm;
  for (const [name, value] of Object.entries(norm)) {
    if (name === 'kind') continue;
    const bad = name === 'href' ? hostileUrl(next) : name === 'country' ? '"<' : Array.isArray(value) ? value.map(() => next()) : next();
    const tried = FactNorm.safeParse({ ...best, [name]: bad });
    if (tried.success) best = tried.data;
  }
  return best;
}
