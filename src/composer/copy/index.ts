import type { Archetype, Wishes } from '#composer/brief.ts';
import { addressed } from './address.ts';
import { blog as arBlog } from './ar/blog.ts';
import { ar } from './ar/index.ts';
import { plain as arPlain } from './ar/plain.ts';
import type { BlogCopy } from './blog-shape.ts';
import { blog as enBlog } from './en/blog.ts';
import { en } from './en/index.ts';
import { plain as enPlain } from './en/plain.ts';
import { blog as esBlog } from './es/blog.ts';
import { es } from './es/index.ts';
import { plain as esPlain } from './es/plain.ts';
import type { PlainCopy } from './plain-shape.ts';
import { blog as ptBlog } from './pt-br/blog.ts';
import { ptBr } from './pt-br/index.ts';
import { plain as ptPlain } from './pt-br/plain.ts';
import type { ArchetypeCopy, InterfaceCopy, LocaleCopy, MoreCopy, TradeCopy } from './shape.ts';

const LIBRARY: Record<string, LocaleCopy> = { ar, en, es, pt: ptBr };

const BLOGS: Record<string, BlogCopy> = { ar: arBlog, en: enBlog, es: esBlog, pt: ptBlog };

const PLAIN: Record<string, PlainCopy> = { ar: arPlain, en: enPlain, es: esPlain, pt: ptPlain };

export interface Copy {
  plain: PlainCopy;
  blog: BlogCopy;
  interface: InterfaceCopy;
  more: MoreCopy;
  archetype: Partial<ArchetypeCopy>;
  neutral: ArchetypeCopy;
  trade: TradeCopy;
  /** Copy of the archetype's own trade: true of the whole family. */
  family: TradeCopy;
}

/** Texts for a trade in a language; the trade falls back to its archetype, then to the neutral one, and the language to English. */
export function copyFor(locale: string, industry: { id: string; archetype: Archetype }, address: Wishes['address'] = 'usted'): Copy {
  const language = locale.split('-')[0] ?? '';
  const copy = addressed(LIBRARY[language] ?? en, language, address);
  const family = copy.trades[industry.archetype] ?? copy.trades.neutral;
  const noun = copy.nouns?.[industry.id];
  return {
    plain: PLAIN[language] ?? enPlain,
    blog: addressed(BLOGS[language] ?? enBlog, language, address),
    interface: copy.interface,
    more: copy.more,
    archetype: copy.archetypes[industry.archetype] ?? {},
    neutral: copy.archetypes.neutral,
    trade: copy.trades[industry.id] ?? (noun ? { ...family, category: noun } : family),
    family,
  };
}
