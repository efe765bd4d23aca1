import { diff } from './apply.ts';
import type { Change } from './change.ts';
import { keyUses } from './references.ts';
import type { Section, SiteDocument } from './schema/document.ts';
import type { FactKind } from './schema/facts.ts';
import { plainTextOf } from './strings.ts';

/** One change as an owner would describe it. Texts are plain and in the site's default language. */
export type ChangeLine =
  | { what: 'fact'; kind: FactKind; before: string | null; after: string | null }
  | { what: 'text'; before: string | null; after: string | null }
  | { what: 'page'; did: 'added' | 'removed'; name: string }
  | { what: 'section'; did: 'added' | 'removed' | 'shown' | 'hidden'; kind: Section['kind']; name: string }
  | { what: 'pictures' | 'look' | 'arrangement' };

/**
 * The differences between two states of a document, each listed once: facts first, then texts, then what was added or removed, then
 * looks (redrawing everything counts as one). What belongs to an added or removed page or section is not listed again.
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
