import type { Fact, SiteDocument } from '#site/schema.ts';
import type { RewriteTarget } from './request.ts';
import type { TargetText } from './target-texts.ts';

/** Short names for the facts and links of a question: `{{F1}}`, `{{L1}}`. A model keeps or drops them, and never writes an id. */
export interface References {
  facts: readonly { name: string; fact: Fact }[];
  /** Links and pictures, as written in the texts. */
  links: readonly { name: string; source: string }[];
}

const MAX_FACTS = 30;
/** Kinds that any text of a site may mention; prices and offers belong to their own sections. */
const OF_ALL: ReadonlySet<Fact['norm']['kind']> = new Set(['name', 'place', 'address', 'hours', 'phone', 'statement']);
const FACT = /\{\{(fa_[0-9a-z]{8})\}\}/g;
const LINK = /!?\[[^[\]]*\]\([^()\s]*\)/g;

/** References of a question: facts cited in its texts first, then those of its sections, then those of the whole site. */
export function referencesOf(document: SiteDocument, target: RewriteTarget, texts: readonly TargetText[]): References {
  const cited = texts.flatMap(({ text }) => [...text.matchAll(FACT)].map(([, id]) => id!));
  const ids = new Set([...cited, ...heldBy(document, target), ...Object.keys(document.facts).sort()]);
  const near = new Set([...cited, ...heldBy(document, target)]);
  const facts = [...ids]
    .flatMap((id) => document.facts[id] ?? [])
    .filter(({ id, status, norm }) => status !== 'sample' && (near.has(id) || OF_ALL.has(norm.kind)))
    .slice(0, Math.max(MAX_FACTS, new Set(cited).size));
  const links = new Set(texts.flatMap(({ text }) => text.match(LINK) ?? []));
  return {
    facts: facts.map((fact, at) => ({ name: `F${at + 1}`, fact })),
    links: [...links].map((source, at) => ({ name: `L${at + 1}`, source })),
  };
}

function heldBy(document: SiteDocument, target: RewriteTarget): string[] {
  const ofSection = (id: string): string[] => [
    ...(document.sections[id]?.facts ?? []),
    ...Object.values(document.items)
      .filter(({ section }) => section === id)
      .flatMap(({ facts }) => facts),
  ];
  if (target.of === 'section') return ofSection(target.section);
  if (target.of === 'sections') return target.sections.flatMap(ofSection);
  return target.of === 'item' ? (document.items[target.item]?.facts ?? []) : [];
}

/** A stored text with short names, for the model. */
export const masked = (text: string, { facts, links }: References): string =>
  text
    .replace(LINK, (source) => `{{${links.find((link) => link.source === source)?.name}}}`)
    .replace(FACT, (mark, id: string) => {
      const name = facts.find(({ fact }) => fact.id === id)?.name;
      return name ? `{{${name}}}` : mark;
    });

/** A model's text with stored references; null when it contains an unknown name. */
export function unmasked(text: string, { facts, links }: References): string | null {
  let isWhole = true;
  const stored = text.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (_, name: string) => {
    const found = facts.find((one) => one.name === name);
    const link = links.find((one) => one.name === name);
    isWhole &&= found !== undefined || link !== undefined;
    return found ? `{{${found.fact.id}}}` : (link?.source ?? '');
  });
  return isWhole && !/[{}]{2}/.test(stored.replace(FACT, '')) ? stored : null;
}
