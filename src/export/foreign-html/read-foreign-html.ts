/** Next to archives because it is another import format: pure, documents only, untrusted input. */
import { InvalidDocument, parseDocument } from '#site/integrity/integrity.ts';
import type { SiteDocument } from '#site/schema.ts';
import type { ReadForeign, Warn, Warning } from './blocks.ts';
import { buildDocument, MAX_SECTIONS } from './build-document.ts';
import { type Draft, draftSections } from './draft-sections.ts';
import { clipped } from './literal.ts';
import { readBlocks } from './read-blocks.ts';
import { formWords } from './words.ts';

export interface ForeignPage {
  sections: readonly { id: string; html: string }[];
  css: string;
  js: string;
}

const MAX_WARNINGS = 200;
/** Max warnings of one kind per section. */
const MAX_ALIKE = 5;

/**
 * Converts a foreign page into a document of ours: its text in typed sections, in the look of the base. None of its scripts, styles,
 * handlers and pictures are kept; dropped parts are listed with their position. Never throws, whatever the HTML.
 */
export function readForeignHtml(page: ForeignPage, base: SiteDocument): ReadForeign {
  const warnings: Warning[] = [];
  const alike = new Map<string, number>();
  const warnIn =
    (section: string | null): Warn =>
    (code, what, at) => {
      const key = `${section}\n${code}`;
      const count = (alike.get(key) ?? 0) + 1;
      alike.set(key, count);
      if (count > MAX_ALIKE || warnings.length >= MAX_WARNINGS) return;
      warnings.push({ code, section, line: at?.startLine ?? 1, column: at?.startCol ?? 1, what: what.slice(0, 40) });
    };
  if (page.css.trim()) warnIn(null)('css_not_kept', 'css', placeOf(page.css));
  if (page.js.trim()) warnIn(null)('js_not_kept', 'js', placeOf(page.js));

  const drafts: Draft[] = [];
  for (const { id, html } of page.sections) {
    const made = draftSections(id, readBlocks(html, warnIn(id)), base.site.currency, drafts.length === 0);
    if (made.length === 0) warnIn(id)('section_empty', id, null);
    drafts.push(...made);
  }
  for (const { source } of drafts.slice(MAX_SECTIONS)) warnIn(source)('section_left_out', source, null);
  if (!drafts.some(({ title, lead, body, items, form }) => title || lead || body || items || form))
    return { document: null, sections: [], warnings };
  return { ...whole(base, joined(drafts, base.site.defaultLocale)), warnings };
}

/** Shortens a page that is over the limits: halves the number of sections until the document is valid. */
function whole(base: SiteDocument, drafts: readonly Draft[]): Pick<ReadForeign, 'document' | 'sections'> {
  for (let most = drafts.length; most > 0; most = Math.floor(most / 2)) {
    const { document, placed } = buildDocument(base, drafts.slice(0, most));
    try {
      return { document: parseDocument(document), sections: placed };
    } catch (error) {
      if (!(error instanceof InvalidDocument)) throw error;
    }
  }
  return { document: null, sections: [] };
}

/** Makes the opening head the page; without a heading of its own it takes the first words. */
function joined(drafts: readonly Draft[], locale: string): Draft[] {
  const [opening, ...rest] = drafts.slice(0, MAX_SECTIONS);
  if (!opening || opening.title) return opening ? [opening, ...rest] : [];
  const words = [opening, ...rest].map(({ title, lead, body, items }) => title ?? lead ?? body ?? items?.find((item) => item.title)?.title);
  const title = words.find((text) => text)?.split('\n')[0] ?? formWords(locale).contact;
  return [{ ...opening, title: clipped(title, 160) }, ...rest];
}

/** Position of the first text that is not blank. */
function placeOf(text: string): { startLine: number; startCol: number } {
  const before = text.slice(0, text.search(/\S/));
  const line = before.lastIndexOf('\n');
  return { startLine: before.split('\n').length, startCol: before.length - line };
}
