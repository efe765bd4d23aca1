import type { Brief } from '#composer/brief.ts';
import { takeCritic } from '#composer/model/critic/take-critic.ts';
import { takeOutline } from '#composer/model/outline/take-outline.ts';
import { takeSection } from '#composer/model/section/take-section.ts';
import type { Written } from '#composer/model/writing/written.ts';
import { parseDocument } from '#site/integrity/integrity.ts';

interface Answered {
  of: 'outline' | 'section' | 'critic';
  /** The draft that the model was given. */
  stored: string;
  brief: Brief;
  sectionId?: string;
  /** A language model's answer, not validated yet. */
  answer: unknown;
}

/** Texts of a language model's answer that the site may use, and the reasons for rejecting the others. */
export function checkTexts({ of, stored, brief, sectionId = '', answer }: Answered): Written {
  const document = parseDocument(JSON.parse(stored));
  if (of === 'outline') return takeOutline(document, brief, answer);
  if (of === 'critic') return takeCritic(document, brief, answer);
  return takeSection(document, brief, sectionId, answer);
}
