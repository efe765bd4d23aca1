import { leadSectionOf, pagesOf, sectionsOf } from '../outline.ts';
import { LIMITS, SiteDocument } from '../schema/document.ts';
import { KINDS } from '../schema/kinds.ts';
import { canonical } from './canonical.ts';
import { migrate, UnknownVersion } from './migrate.ts';
import { referencesOf, TABLES } from './references.ts';

/** A problem and its path (`sections.sc_….media`). A document with an error is refused; a warning is for the person who publishes it. */
export interface Problem {
  severity: 'error' | 'warning';
  code: 'shape' | 'version' | 'id' | 'reference' | 'text' | 'home' | 'heading' | 'alias' | 'slug' | 'locale' | 'group' | 'limit';
  at: string;
  message: string;
}

export class InvalidDocument extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super(
      `Not a site document: ${problems
        .slice(0, 3)
        .map(({ at, message }) => `${at}: ${message}`)
        .join(' · ')}`,
    );
    this.name = 'InvalidDocument';
    this.problems = problems;
  }
}

/**
 * Migrates stored or received JSON to the current version and validates it completely. The result is in canonical order. Throws
 * `InvalidDocument`.
 */
export function parseDocument(stored: unknown): SiteDocument {
  const parsed = SiteDocument.safeParse(inTodaysForm(stored));
  if (!parsed.success)
    throw new InvalidDocument(
      parsed.error.issues.map((issue) => ({ severity: 'error', code: 'shape', at: issue.path.join('.'), message: issue.message })),
    );
  const doc = canonical(parsed.data);
  const errors = checkDocument(doc).filter((problem) => problem.severity === 'error');
  if (errors.length) throw new InvalidDocument(errors);
  return doc;
}

function inTodaysForm(stored: unknown): unknown {
  try {
    return migrate(stored);
  } catch (error) {
    if (!(error instanceof UnknownVersion)) throw error;
    throw new InvalidDocument([{ severity: 'error', code: 'version', at: 'v', message: error.message }]);
  }
}

/** Checks beyond the schema: references that resolve, texts that exist, one home page, unique names, sizes. */
export function checkDocument(doc: SiteDocument): Problem[] {
  const problems: Problem[] = [];
  const report = (severity: Problem['severity'], code: Problem['code'], at: string, message: string) =>
    problems.push({ severity, code, at, message });
  checkReferences(doc, report);
  checkPages(doc, report);
  checkLimits(doc, report);
  return problems;
}

type Report = (severity: Problem['severity'], code: Problem['code'], at: string, message: string) => void;

function checkReferences(doc: SiteDocument, report: Report) {
  const { defaultLocale, locales, name } = doc.site;
  if (!locales.includes(defaultLocale)) report('error', 'locale', 'site.defaultLocale', 'Not among the site’s locales.');
  const texts = doc.strings[defaultLocale] ?? {};
  if (!Object.hasOwn(texts, name)) report('error', 'text', 'site.name', `No text for "${name}".`);
  for (const table of TABLES)
    for (const [id, record] of Object.entries(doc[table])) {
      if (record.id !== id) report('error', 'id', `${table}.${id}`, 'The record has another id.');
      const { keys, ids } = referencesOf(table, record);
      for (const key of keys) if (!Object.hasOwn(texts, key)) report('error', 'text', `${table}.${id}`, `No text for "${key}".`);
      for (const other of ids)
        if (!Object.hasOwn(doc[other.table], other.id))
          report('error', 'reference', `${table}.${id}`, `No ${other.table} record ${other.id}.`);
    }
  for (const item of Object.values(doc.items)) {
    const heading = item.group === undefined ? undefined : doc.items[item.group];
    if (heading && (heading.section !== item.section || heading.group || heading.id === item.id))
      report('error', 'group', `items.${item.id}`, 'Grouped under an item that cannot be its heading.');
  }
  for (const [locale, table] of Object.entries(doc.strings))
    for (const [key, text] of Object.entries(table))
      for (const [, id] of text.matchAll(/\{\{(fa_[0-9a-z]{8})\}\}/g))
        if (!Object.hasOwn(doc.facts, id!)) report('warning', 'reference', `strings.${locale}.${key}`, `No fact ${id}.`);
}

function checkPages(doc: SiteDocument, report: Report) {
  const pages = pagesOf(doc);
  if (pages.filter((page) => page.type === 'home').length !== 1) report('error', 'home', 'pages', 'A site has exactly one home page.');
  const slugs = new Set<string>();
  for (const page of pages) {
    const at = `pages.${page.id}`;
    for (const [locale, slug] of Object.entries(page.slug)) {
      if ((slug === '') !== (page.type === 'home')) report('error', 'slug', at, 'The home page alone has an empty address.');
      if (slugs.has(`${locale}/${slug}`)) report('error', 'slug', at, `Another page has the address "${slug}".`);
      slugs.add(`${locale}/${slug}`);
    }
    if (page.slug[doc.site.defaultLocale] === undefined) report('error', 'slug', at, 'No address in the default locale.');
    const sections = sectionsOf(doc, page.id);
    const aliases = new Set<string>();
    for (const { id, alias } of sections) {
      if (aliases.has(alias)) report('error', 'alias', `sections.${id}`, `Another section of the page is called "${alias}".`);
      aliases.add(alias);
    }
    const frames = sections.filter(({ kind }) => 'frame' in KINDS[kind]).map(({ kind }) => kind);
    if (new Set(frames).size < frames.length) report('warning', 'heading', at, 'More than one header or footer.');
    if (!leadSectionOf(doc, page.id)) report('warning', 'heading', at, 'No visible section gives the page its main heading.');
  }
}

function checkLimits(doc: SiteDocument, report: Report) {
  const over = (count: number, limit: number, at: string) => {
    if (count > limit) report('error', 'limit', at, `${count} is more than ${limit}.`);
  };
  const posts = Object.values(doc.pages).filter((page) => page.type === 'post').length;
  over(Object.keys(doc.pages).length - posts, LIMITS.pages, 'pages');
  over(posts, LIMITS.posts, 'pages');
  const count = (owners: string[]) => {
    const counts = new Map<string, number>();
    for (const owner of owners) counts.set(owner, (counts.get(owner) ?? 0) + 1);
    return counts;
  };
  for (const [page, size] of count(Object.values(doc.sections).map((section) => section.page)))
    over(size, LIMITS.sectionsPerPage, `pages.${page}`);
  for (const [section, size] of count(Object.values(doc.items).map((item) => item.section)))
    over(size, LIMITS.itemsPerSection, `sections.${section}`);
  over(new Set(Object.values(doc.strings).flatMap((texts) => Object.keys(texts))).size, LIMITS.strings, 'strings');
  over(new TextEncoder().encode(JSON.stringify(doc)).length, LIMITS.bytes, 'bytes');
}
