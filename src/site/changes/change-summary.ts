import { keyUses, referencesOf } from '../integrity/references.ts';
import type { Section, SiteDocument } from '../schema/document.ts';
import type { FactKind } from '../schema/facts.ts';
import { parseInline, plainText, plainTextOf } from '../strings.ts';
import { diff } from './apply.ts';
import type { Change } from './change.ts';

/** One change as an owner would describe it. Texts are plain and in the site's default language. */
export type ChangeLine =
  | { what: 'fact'; kind: FactKind; before: string | null; after: string | null }
  /** `page`: name of the page that shows it, if any. */
  | { what: 'text'; before: string | null; after: string | null; page?: string }
  | { what: 'page'; did: 'added' | 'removed'; name: string }
  | { what: 'section'; did: 'added' | 'removed' | 'shown' | 'hidden'; kind: Section['kind']; name: string }
  | { what: 'pictures' | 'look' | 'arrangement' };

/**
 * The differences between two states of a document, each listed once: facts first, then texts, then additions and removals, then looks
 * (redrawing everything counts as one). Contents of an added or removed page or section are not listed again.
 */
export function summarizeChanges(before: SiteDocument, after: SiteDocument): ChangeLine[] {
  const isAnother = Object.keys(after.pages).every((id) => !Object.hasOwn(before.pages, id));
  if (isAnother) return [{ what: 'look' }];
  const changes = diff(before, after);
  const lines = [...factLines(changes), ...wholeLines(changes, before, after), ...textLines(changes, before, after)];
  const touches = (...tables: string[]) => changes.some((change) => 'table' in change && tables.includes(change.table));
  if (touches('assets') || changes.some((change) => change.t === 'set' && change.field === 'media')) lines.push({ what: 'pictures' });
  if (changes.some((change) => change.t === 'theme' || (change.t === 'set' && (change.field === 'layout' || change.field === 'tone'))))
    lines.push({ what: 'look' });
  if (lines.length === 0 && changes.length > 0) lines.push({ what: 'arrangement' });
  return lines;
}

/**
 * The same for a stretch of the log, from its own changes, since the document may have changed later. Each text from its first to its last
 * value.
 */
export function summarizeLog(doc: SiteDocument, changes: readonly Change[]): ChangeLine[] {
  const texts = new Map<string, Extract<Change, { t: 'string' }>>();
  for (const change of changes)
    if (change.t === 'string' && change.locale === doc.site.defaultLocale)
      texts.set(change.key, { ...change, before: (texts.get(change.key) ?? change).before });
  const pages = pageOfKey(doc);
  const plain = (text: string | null) => text && plainText(parseInline(text), doc);
  const lines: ChangeLine[] = [...factLines(changes), ...wholeLines(changes, doc, doc)];
  for (const { key, before, value } of texts.values()) {
    const page = pages.get(key);
    if (page !== undefined && before !== value)
      lines.push({ what: 'text', before: plain(before), after: plain(value), ...(page && { page }) });
  }
  if (lines.length === 0 && changes.length > 0) lines.push({ what: looksOf(changes) });
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
}

const looksOf = (changes: readonly Change[]): 'pictures' | 'look' | 'arrangement' => {
  if (changes.some((change) => change.t === 'set' && change.field === 'media')) return 'pictures';
  return changes.some(({ t }) => t === 'theme') ? 'look' : 'arrangement';
};

/** The name of the page that shows each text; empty for texts on no page. */
function pageOfKey(doc: SiteDocument): Map<string, string> {
  const pages = new Map<string, string>([...keyUses(doc).keys()].map((key) => [key, '']));
  const nameOf = (page: string | undefined) => {
    const label = page && doc.pages[page]?.label;
    return label ? plainTextOf(doc, label, doc.site.defaultLocale) : '';
  };
  for (const section of Object.values(doc.sections))
    for (const key of referencesOf('sections', section).keys) pages.set(key, nameOf(section.page));
  for (const item of Object.values(doc.items))
    for (const key of referencesOf('items', item).keys) pages.set(key, nameOf(doc.sections[item.section]?.page));
  for (const page of Object.values(doc.pages)) for (const key of referencesOf('pages', page).keys) pages.set(key, nameOf(page.id));
  return pages;
}

function factLines(changes: readonly Change[]): ChangeLine[] {
  return changes.flatMap((change): ChangeLine[] => {
    if ('record' in change && change.table === 'facts') {
      const { norm, text } = change.record;
      return [{ what: 'fact', kind: norm.kind, ...(change.t === 'add' ? { before: null, after: text } : { before: text, after: null }) }];
    }
    return [];
  });
}

function wholeLines(changes: readonly Change[], before: SiteDocument, after: SiteDocument): ChangeLine[] {
  const name = (doc: SiteDocument, key: string | undefined) => (key ? plainTextOf(doc, key, doc.site.defaultLocale) : '');
  const gone = new Set(changes.flatMap((change) => ('record' in change && change.table === 'pages' ? [change.record.id] : [])));
  return changes.flatMap((change): ChangeLine[] => {
    if ('record' in change && change.table === 'pages') {
      const added = change.t === 'add';
      return [{ what: 'page', did: added ? 'added' : 'removed', name: name(added ? after : before, change.record.label) }];
    }
    if ('record' in change && change.table === 'sections' && !gone.has(change.record.page)) {
      const added = change.t === 'add';
      const { kind, slots } = change.record;
      return [{ what: 'section', did: added ? 'added' : 'removed', kind, name: name(added ? after : before, slots.title) }];
    }
    if (change.t === 'set' && change.table === 'sections' && change.field === 'hidden') {
      const section = after.sections[change.id];
      if (!section) return [];
      return [{ what: 'section', did: change.value ? 'hidden' : 'shown', kind: section.kind, name: name(after, section.slots.title) }];
    }
    if (change.t === 'set' && change.table === 'facts' && change.field === 'text') {
      const fact = after.facts[change.id];
      return fact ? [{ what: 'fact', kind: fact.norm.kind, before: asText(change.before), after: fact.text }] : [];
    }
    return [];
  });
}

const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Texts that existed before and still do, or that are new in an existing place. */
function textLines(changes: readonly Change[], before: SiteDocument, after: SiteDocument): ChangeLine[] {
  const locale = after.site.defaultLocale;
  const [used, was] = [keyUses(after), keyUses(before)];
  return changes.flatMap((change): ChangeLine[] => {
    if (change.t !== 'string' || change.locale !== locale || !used.has(change.key) || !was.has(change.key)) return [];
    const plain = (doc: SiteDocument, text: string | null) => (text === null ? null : plainTextOf(doc, change.key, locale));
    return [{ what: 'text', before: plain(before, change.before), after: plain(after, change.value) }];
  });
}
