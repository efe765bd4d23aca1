import type { Outlined } from '#composer/outline.ts';
import { fold } from '#composer/reading/fold.ts';
import { asTitle } from '../language.ts';
import type { Setting } from '../setting.ts';
import { type Sketch, sketch, word } from '../sketch.ts';

/** Letters and digits of a label, without what stands in brackets behind it. */
const bareOf = (text: string): string => fold(text.replace(/\s*\([^()]*\)\s*$/, '')).replace(/[^\p{L}\d]/gu, '');
/** "Baixe aqui o calendário escolar": a file by its name. */
const ASKS =
  /^(?:baix(?:e|ar)|download|descarg(?:ue|ar|a|uen)|fa[çc]a o download d[oe]|clique (?:aqui )?para baixar)(?: (?:aqui|here|aqu[ií]))?(?: (?:o|a|os|as|the|our|el|la|los|las|noss[oa]|nuestr[oa]))?\s+(?=\p{L}{4})/iu;
const nameOf = (text: string): string => text.replace(ASKS, '');
/** A whole label in bold letters is a name. */
const MAX_NAME = 80;

/** Files that an old site offers: each list item that names one leads to it; the others stand in a list of their own, which is returned. */
export function linkFiles(setting: Setting, sections: readonly Sketch[], { documents = [] }: Outlined): Sketch | undefined {
  const rows = sections.flatMap(({ kind, items }) => (kind === 'features' ? items : []));
  const left = documents.filter(({ text, url }) => {
    const row = rows.find(({ slots, target }) => slots.title && !target && bareOf(slots.title.text) === bareOf(text));
    if (row) row.target = { to: 'url', href: url };
    return !row;
  });
  const head = left.length > 0 ? setting.speak.pick('files', setting.heads('files')) : undefined;
  if (!head) return undefined;
  const section = sketch('features', 'files', head);
  section.items = left.map(({ text, url }) => ({
    slots: { title: word(asTitle(nameOf(text).slice(0, MAX_NAME)), 'fact') },
    target: { to: 'url', href: url },
  }));
  section.layouts = ['ledger'];
  section.solid = true;
  return section;
}
