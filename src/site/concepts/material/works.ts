import { itemsOf } from '../../outline.ts';
import type { Item, Section } from '../../schema/document.ts';
import type { StringKey } from '../../schema/ids.ts';
import { plainTextOf } from '../../strings.ts';
import type { Material } from '../material.ts';

/** A work: its title, and its year if known. */
export interface Work {
  title: string;
  year: string;
  key: StringKey | undefined;
  /** Its entry in a section. */
  item?: Item;
}

export interface Works {
  list: readonly Work[];
  /** The owner's word for them: "Projetos". */
  called: string;
  /** The section that also lists them. */
  section: Section | undefined;
}

const LISTED = /^(\p{L}[\p{L}\s]{2,18}):\s+(.+)$/u;
const YEAR = /\s*[([]?((?:19|20)\d{2})[)\]]?$/;
const MIN_WORKS = 3;
/** Longest title in letters; anything longer is a sentence. */
const MAX_TITLE_LETTERS = 48;

const workOf = (text: string, key?: StringKey, item?: Item): Work => {
  const year = YEAR.exec(text)?.[1] ?? '';
  const title = year ? text.replace(YEAR, '') : text;
  return { title: title && title[0]!.toLocaleUpperCase() + title.slice(1), year, key, item };
};

const WORKS =
  /proje|projec|proyec|works?\b|trabalh|trabaj|obra|film|pel[ií]cul|livro|libro|books?\b|epis[oó]d|cases?\b|casos|discos?\b|[aá]lbu|exposi|exhibi|series?\b|أعمال|مشاريع|أفلام/iu;

/** Works in order, from a sentence that lists them after a colon, or from the section made of it; undefined where there are too few. */
export function worksOf(material: Material): Works | undefined {
  for (const fact of material.facts('statement')) {
    const [, called = '', rest = ''] = LISTED.exec(fact.text.trim()) ?? [];
    if (!WORKS.test(called)) continue;
    const section = sectionCalled(material, called);
    const list = section ? titlesIn(material, section) : partsOf(rest);
    if (list.length >= MIN_WORKS) return { list, called, section };
  }
  return undefined;
}

const sectionCalled = ({ doc, locale }: Material, called: string) =>
  Object.values(doc.sections).find(
    ({ kind, hidden, slots }) => kind === 'features' && !hidden && slots.title && plainTextOf(doc, slots.title, locale).trim() === called,
  );

function titlesIn({ doc, locale }: Material, section: Section): Work[] {
  return itemsOf(doc, section.id)
    .flatMap((item) => (item.slots.title ? [workOf(plainTextOf(doc, item.slots.title, locale).trim(), item.slots.title, item)] : []))
    .filter(({ title }) => title);
}

function partsOf(list: string): Work[] {
  const parts = list
    .replace(/\.$/, '')
    .split(/[,;]\s+/)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.every((part) => part.length <= MAX_TITLE_LETTERS) ? parts.map((part) => workOf(part)) : [];
}
