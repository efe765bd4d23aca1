import { itemsOf } from '../../outline.ts';
import type { Item, Section } from '../../schema/document.ts';
import type { StringKey } from '../../schema/ids.ts';
import { plainTextOf } from '../../strings.ts';
import type { Material } from '../material.ts';

/** A piece of work: its title, and the year where it is told. */
export interface Work {
  title: string;
  year: string;
  key: StringKey | undefined;
  /** Its entry in a section. */
  item?: Item;
}

export interface Works {
  list: readonly Work[];
  /** What the owner calls them: "Projetos". */
  called: string;
  /** The section that lists them too. */
  section: Section | undefined;
}

const LISTED = /^(\p{L}[\p{L}\s]{2,18}):\s+(.+)$/u;
const YEAR = /\s*[([]?((?:19|20)\d{2})[)\]]?$/;
const LEAST = 3;
/** Letters of a title; what is longer is a sentence. */
const TITLE = 48;

const workOf = (text: string, key?: StringKey, item?: Item): Work => {
  const year = YEAR.exec(text)?.[1] ?? '';
  const title = year ? text.replace(YEAR, '') : text;
  return { title: title && title[0]!.toLocaleUpperCase() + title.slice(1), year, key, item };
};

const WORKS =
  /proje|projec|proyec|works?\b|trabalh|trabaj|obra|film|pel[ií]cul|livro|libro|books?\b|epis[oó]d|cases?\b|casos|discos?\b|[aá]lbu|exposi|exhibi|series?\b|أعمال|مشاريع|أفلام/iu;

/** Works in the order told, as one sentence lists them after a colon, or the section that was made of it; undefined where there are too few. */
export function worksOf(material: Material): Works | undefined {
  for (const fact of material.facts('statement')) {
    const [, called = '', rest = ''] = LISTED.exec(fact.text.trim()) ?? [];
    if (!WORKS.test(called)) continue;
    const section = sectionCalled(material, called);
    const list = section ? titlesIn(material, section) : partsOf(rest);
    if (list.length >= LEAST) return { list, called, section };
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
  return parts.every((part) => part.length <= TITLE) ? parts.map((part) => workOf(part)) : [];
}
