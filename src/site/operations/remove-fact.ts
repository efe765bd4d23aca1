import { z } from 'zod';
import { apply, diff } from '../changes/apply.ts';
import type { Change } from '../changes/change.ts';
import { settle } from '../changes/settle.ts';
import { withoutCitation } from '../facts/without-citation.ts';
import { keyUses } from '../integrity/references.ts';
import { leadSectionOf } from '../outline.ts';
import type { Item, SiteDocument } from '../schema/document.ts';
import { FactId } from '../schema/ids.ts';
import { type Kind, shapeOf } from '../schema/kinds.ts';
import { factWords } from '../translation/fact-words.ts';
import { removal } from './copy.ts';
import { withMembers } from './items.ts';
import { OperationRefused, operation, requireRecord } from './operation.ts';
import { removeSection } from './remove-section.ts';

/**
 * Removes a fact with everything that depends on it: sentences that cite it, buttons and links that lead to it, items that are
 * nothing without it, sections that have nothing else to show, the price or registration that only it uses.
 */
export const removeFact = operation('remove-fact', z.object({ fact: FactId }), (doc, { fact: id }): Change[] => {
  const fact = requireRecord(doc, 'facts', id);
  // A site is published under its name.
  if (fact.norm.kind === 'name') throw new OperationRefused('fixed', id);
  const gone = new Set([id, ...ownedBy(doc, id)]);
  const steps = [withoutTexts, withoutItems, withoutFacts, withoutEmptySections];
  const after = steps.reduce((state, step) => step(state, gone, doc), doc);
  return diff(doc, withoutOrphans(settle(after), doc));
});

/** The price or registration that only this fact and its items use. */
function ownedBy(doc: SiteDocument, id: string): string[] {
  const { norm } = doc.facts[id]!;
  const parts = ['price' in norm ? norm.price : undefined, 'registry' in norm ? norm.registry : undefined];
  return parts.filter((part): part is string => {
    if (!part || !Object.hasOwn(doc.facts, part)) return false;
    const isNamed = Object.values(doc.facts).some(
      (other) =>
        other.id !== id &&
        (('price' in other.norm && other.norm.price === part) || ('registry' in other.norm && other.norm.registry === part)),
    );
    const isShown = Object.values(doc.sections).some(({ facts }) => facts.includes(part));
    const isCited = Object.values(doc.strings).some((texts) => Object.values(texts).some((text) => text.includes(`{{${part}}}`)));
    const isElsewhere = Object.values(doc.items).some(({ facts }) => facts.includes(part) && !facts.includes(id));
    return !isNamed && !isShown && !isCited && !isElsewhere;
  });
}

/** Texts that must not be empty: they fall back to the site's name. */
function namingKeys(doc: SiteDocument): Set<string> {
  const leads = Object.keys(doc.pages).flatMap((page) => leadSectionOf(doc, page)?.slots.title ?? []);
  return new Set([...leads, ...Object.values(doc.pages).flatMap(({ label, seo }) => [label, seo.title])]);
}

function withoutTexts(doc: SiteDocument, gone: ReadonlySet<string>): SiteDocument {
  const naming = namingKeys(doc);
  const siteName = doc.strings[doc.site.defaultLocale]?.[doc.site.name] ?? '';
  const changes = Object.entries(doc.strings).flatMap(([locale, texts]) =>
    Object.entries(texts).flatMap(([key, before]): Change[] => {
      const left = withoutCitation(before, gone);
      return left === before ? [] : [{ t: 'string', locale, key, value: left || (naming.has(key) ? siteName : ''), before }];
    }),
  );
  return apply(doc, changes);
}

/** Removes items whose defining fact is gone, as a dish is with its name; a price does not define an item that also has words. */
function withoutItems(doc: SiteDocument, gone: ReadonlySet<string>, was: SiteDocument): SiteDocument {
  const says = (state: SiteDocument, { slots }: Item) =>
    Object.values(slots).some((key) => Object.values(state.strings).some((texts) => texts[key]?.trim()));
  const isLost = (item: Item) =>
    item.facts.some((id) => gone.has(id)) && !says(doc, item) && (says(was, item) || item.facts.every((id) => gone.has(id)));
  const lost = Object.values(doc.items).filter(
    (item) => isLost(item) || (gone.has(item.facts[0] ?? '') && IS_ITEM.has(was.facts[item.facts[0]!]!.norm.kind)),
  );
  const whole = new Map(lost.flatMap((item) => withMembers(doc, item)).map((item) => [item.id, item]));
  return whole.size === 0
    ? doc
    : apply(
        doc,
        removal(
          doc,
          [...whole.values()].map((item) => ['items', item]),
        ),
      );
}

/** Kinds of fact that define an item. */
const IS_ITEM: ReadonlySet<string> = new Set(['offer', 'plan', 'class', 'person', 'quote', 'question']);

function withoutFacts(doc: SiteDocument, gone: ReadonlySet<string>): SiteDocument {
  return settle(
    apply(
      doc,
      [...gone].flatMap((id): Change[] =>
        doc.facts[id] ? [{ t: 'remove', table: 'facts', record: doc.facts[id] }, ...wordsOf(doc, id)] : [],
      ),
    ),
  );
}

/** Removes its translations. */
const wordsOf = (doc: SiteDocument, id: string): Change[] =>
  factWords(doc.facts[id]!).flatMap(({ key }): Change[] => [
    ...Object.entries(doc.strings).flatMap(([locale, texts]): Change[] =>
      Object.hasOwn(texts, key) ? [{ t: 'string', locale, key, value: null, before: texts[key]! }] : [],
    ),
    ...(doc.stringMeta[key] ? [{ t: 'meta' as const, key, value: null, before: doc.stringMeta[key] }] : []),
  ]);

/** Kinds that exist only to show facts. */
const FOR_FACTS: ReadonlySet<Kind> = new Set<Kind>(['hours', 'map', 'event-info', 'donate', 'quick-contact']);

function withoutEmptySections(doc: SiteDocument, gone: ReadonlySet<string>, was: SiteDocument): SiteDocument {
  const had = Object.values(doc.sections).filter((section) => {
    const before = was.sections[section.id]!;
    const lostFact = before.facts.some((id) => gone.has(id)) && section.facts.length === 0 && FOR_FACTS.has(section.kind);
    const hadItems = shapeOf(section.kind).items && Object.values(was.items).some((item) => item.section === section.id);
    const lostItems = hadItems && !Object.values(doc.items).some((item) => item.section === section.id);
    return lostFact || lostItems;
  });
  return had.reduce((state, section) => {
    try {
      return apply(state, removeSection.run(state, { section: section.id }));
    } catch (error) {
      // The only heading of its page stays.
      if (error instanceof OperationRefused) return state;
      throw error;
    }
  }, doc);
}

/** Labels and messages of buttons removed with the fact. */
function withoutOrphans(doc: SiteDocument, was: SiteDocument): SiteDocument {
  const [now, before] = [keyUses(doc), keyUses(was)];
  const orphans = [...before.keys()].filter((key) => !now.has(key));
  return apply(
    doc,
    orphans.flatMap((key): Change[] => [
      ...Object.entries(doc.strings).flatMap(([locale, texts]): Change[] =>
        Object.hasOwn(texts, key) ? [{ t: 'string', locale, key, value: null, before: texts[key]! }] : [],
      ),
      ...(doc.stringMeta[key] ? [{ t: 'meta' as const, key, value: null, before: doc.stringMeta[key] }] : []),
    ]),
  );
}
