import type { SiteDocument } from '#site/schema.ts';
import type { Brief, Refusal } from './brief.ts';
import { read } from './read.ts';
import { write } from './write.ts';
import { starterNotice } from './writing/blog.ts';
import { untranslatedNotice } from './writing/untranslated.ts';

export interface Composed {
  outcome: 'site';
  document: SiteDocument;
  brief: Brief;
}

/** From the owner's words to a whole site, or to a polite no. Deterministic by prompt, locale and seed; well under a second. */
export function compose({ prompt, locale, seed = 0 }: { prompt: string; locale?: string; seed?: number }): Composed | Refusal {
  const understood = read(prompt, { locale });
  if ('outcome' in understood) return understood;
  const document = write(understood, seed);
  return { outcome: 'site', document, brief: withStarters(understood, document) };
}

/** Posts that we wrote are the owner's to judge, and words of theirs that wait for a translation are theirs to translate: they are told. */
function withStarters(told: Brief, document: SiteDocument): Brief {
  const language = untranslatedNotice(told);
  const brief = language ? { ...told, notices: [...told.notices, language] } : told;
  if (!Object.values(document.pages).some((page) => page.type === 'post')) return brief;
  return {
    ...brief,
    notices: [...brief.notices, { code: 'starter-posts', text: starterNotice(brief.prompt, brief.locale, brief.industry) }],
  };
}
