import { shapeOf } from '#site/schema.ts';
import { asSentence, asTitle } from '../language.ts';
import { type Sketch, sketch, word } from '../sketch.ts';

/** True where the words now stand above the section, behind those that stand there. */
export function leadWith(section: Sketch, words: readonly string[]): boolean {
  const text = [section.slots.lead?.text, ...words.map(asSentence)].filter(Boolean).join(' ');
  if (text.length > shapeOf(section.kind).slots.lead!) return false;
  section.slots.lead = word(text, 'fact');
  return true;
}

/** Words under a heading of the owner's, or under none. */
export function proseOf(text: string, heading?: string): Sketch {
  const section = sketch('story', 'story');
  const [, label = '', rest = ''] = heading ? [] : (/^(\p{L}[\p{L} ]{2,24}):\s+(\S.+)$/u.exec(text) ?? []);
  const isLabelled = rest !== '' && !text.includes('\n');
  const title = heading ?? (isLabelled ? label : undefined);
  if (title) section.slots.title = word(asTitle(/\p{Ll}/u.test(title) ? title : title[0] + title.slice(1).toLowerCase()), 'fact');
  section.slots.body = word(isLabelled ? asSentence(rest) : text, 'fact');
  section.layouts = ['letter'];
  section.solid = true;
  return section;
}
