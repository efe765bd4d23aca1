import type { SiteDocument } from '#site/schema.ts';
import type { Brief, Corrections, Refusal } from './brief.ts';
import { correct } from './correct.ts';
import { read } from './read.ts';
import { write } from './write.ts';
import { starterNotice } from './writing/blog.ts';

export interface Composed {
  outcome: 'site';
  document: SiteDocument;
  brief: Brief;
}

interface Asked {
  prompt: string;
  locale?: string;
  seed?: number;
  /** What the owner corrected of what was read. */
  corrections?: Corrections;
}

/** From the owner's words to a whole site, or to a polite no. Deterministic by prompt, locale, seed and corrections; well under a second. */
export function compose({ prompt, locale, seed = 0, corrections }: Asked): Composed | Refusal {
  const understood = read(prompt, { locale });
  if ('outcome' in understood) return understood;
  const brief = corrections ? correct(understood, corrections) : understood;
  const document = write(brief, seed);
  return { outcome: 'site', document, brief: withStarters(brief, document) };
}

/** Posts that we wrote are the owner's to judge: they are told of them. */
function withStarters(brief: Brief, document: SiteDocument): Brief {
  if (!Object.values(document.pages).some((page) => page.type === 'post')) return brief;
  return {
    ...brief,
    notices: [...brief.notices, { code: 'starter-posts', text: starterNotice(brief.prompt, brief.locale, brief.industry) }],
  };
}
