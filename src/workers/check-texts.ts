import type { Brief } from '#composer/brief.ts';
import { takeCritic } from '#composer/model/critic/take-critic.ts';
import { takeOutline } from '#composer/model/outline/take-outline.ts';
import { takeSection } from '#composer/model/section/take-section.ts';
import type { Written } from '#composer/model/writing/written.ts';
import { parseDocument } from '#site/integrity.ts';

interface Answered {
  of: 'outline' | 'section' | 'critic';
  /** The draft that was asked about. */
  stored: string;
  brief: Brief;
  sectionId?: string;
  /** A language model's, of which nothing is known. */
  answer: unknown;
}

/** Which texts of a language model's answer may stand in the site, and why the others may not. */
export function checkTexts({ of, stored, brief, sectionId = '', answer }: Answered): Written {
  const document = parseDocument(JSON.parse(stored));
  if (of === 'outline') return takeOutline(document, brief, answer);
  if (of === 'critic') return takeCritic(document, brief, answer);
  return takeSection(document, brief, sectionId, answer);
}
