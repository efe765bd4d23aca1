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
  /** What the owner says of our reading of it. */
  corrections?: Corrections;
}

/** From the owner's words to a whole site, or to a polite no. Deterministic by prompt, locale, seed and corrections; well under a second. */
export function compose({ prompt, locale, seed = 0, corrections }: Asked): Composed | Refusal {
  const asRead = read(prompt, { locale });
  if ('outcome' in asRead) return asRead;
  const understood = corrections ? correct(asRead, corrections) : asRead;
  const document = write(understood, seed);
  return { outcome: 'site', document, brief: withStarters(understood, document) };
}

/** Posts that we wrote are the owner's to judge: they are told of them. */
function withStarters(brief: Brief, document: SiteDocument): Brief {
  if (!Object.values(document.pages).some((page) => page.type === 'post')) return brief;
  return {
    ...brief,
    notices: [...brief.notices, { code: 'starter-posts', text: starterNotice(brief.prompt, brief.locale, brief.industry) }],
  };
}
