/** What a page says twice: a list that the opening has shown, a list in two sections, a sentence in two places, a row that says one thing twice. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

export interface Repeat {
  kind: 'opening' | 'sections' | 'sentence' | 'row' | 'name';
  text: string;
  where: string;
}

/** One text as it is read: a name, a price, a paragraph. */
interface Unit {
  text: string;
  words: readonly string[];
  /** The entry of a list that it stands in. */
  row: Element | undefined;
}

interface Place {
  kind: string;
  units: readonly Unit[];
  /** Texts of whole elements, however many units they have. */
  whole: ReadonlySet<string>;
}

const isElement = (node: Node): node is Element => 'tagName' in node;
const attributeOf = ({ attrs }: Element, name: string) => attrs.find((one) => one.name === name)?.value ?? '';
const classesOf = (element: Element) => attributeOf(element, 'class').split(/\s+/);

const SKIPPED = new Set(['svg', 'script', 'style', 'form', 'nav', 'template', 'button']);
/** Ways to get in touch stand wherever somebody may look for them. */
const REACH = /^(?:tel:|mailto:|https:\/\/wa\.me|https:\/\/www\.google\.com\/maps)/;
const BUTTONS = new Set(['button', 'act', 'unseen', 'reach']);

function isSilent(element: Element): boolean {
  if (SKIPPED.has(element.tagName) || attributeOf(element, 'aria-hidden') === 'true') return true;
  if (REACH.test(attributeOf(element, 'href'))) return true;
  return classesOf(element).some((name) => BUTTONS.has(name));
}

const rawText = (node: Node): string =>
  'value' in node ? node.value : isElement(node) && !isSilent(node) ? node.childNodes.map(rawText).join('') : '';
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
const wordsOf = (text: string): string[] => text.toLocaleLowerCase().match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
const plain = (text: string) => wordsOf(text).join(' ');
/** One stone, two stones. */
const alike = (text: string) =>
  wordsOf(text)
    .map((word) => (word.length > 3 ? word.replace(/e?s$/, '') : word))
    .join(' ');

function read(root: Element): Pick<Place, 'units' | 'whole'> {
  const units: Unit[] = [];
  const whole = new Set<string>();
  const walk = (element: Element, row: Element | undefined) => {
    if (isSilent(element)) return;
    const inside = element.tagName === 'li' || element.tagName === 'tr' ? element : row;
    const text = spaced(rawText(element));
    if (!text) return;
    whole.add(alike(text));
    const isUnit = element.childNodes.some((node) => 'value' in node && wordsOf(node.value).length > 0);
    if (isUnit) units.push({ text, words: wordsOf(text), row: inside });
    for (const child of element.childNodes) if (isElement(child) && !isUnit) walk(child, inside);
    if (isUnit) for (const child of element.childNodes) if (isElement(child)) whole.add(alike(rawText(child)));
  };
  walk(root, undefined);
  return { units, whole };
}

const FRAMES = new Set(['contact-form', 'map', 'legal', 'cookie-notice', 'quick-contact', 'newsletter']);

function placesOf(html: string): { places: Place[]; header: readonly Unit[] } {
  const found: { element: Element; kind: string }[] = [];
  let header: Element | undefined;
  const walk = (node: Node) => {
    if (!isElement(node)) return;
    const [frame, kind = ''] = classesOf(node);
    if (node.tagName === 'header' && frame === 'top') header = node;
    else if (frame === 's' && kind) found.push({ element: node, kind });
    else node.childNodes.forEach(walk);
  };
  parse(html).childNodes.forEach(walk);
  const places = found.filter(({ kind }) => !FRAMES.has(kind)).map(({ element, kind }) => ({ kind, ...read(element) }));
  return { places, header: header ? read(header).units : [] };
}

/** Long enough that it is no accident: a word of six letters, two words, or a number with a word. */
const isTelling = ({ words, text }: Unit) => words.length > 1 || /\p{L}{6}/u.test(text);
const SENTENCE = 5;
const RUN = 6;

const sentencesIn = (units: readonly Unit[]) =>
  units.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/)).filter((one) => wordsOf(one).length >= SENTENCE);

function sharedRun(one: string, other: string): string | undefined {
  const [words, rest] = [wordsOf(one), ` ${plain(other)} `];
  for (let at = 0; at + RUN <= words.length; at++) {
    let to = at + RUN;
    if (!rest.includes(` ${words.slice(at, to).join(' ')} `)) continue;
    while (to < words.length && rest.includes(` ${words.slice(at, to + 1).join(' ')} `)) to++;
    return words.slice(at, to).join(' ');
  }
  return undefined;
}

function repeatedSentences(places: readonly Place[]): Repeat[] {
  const all = places.flatMap(({ kind, units }, place) => sentencesIn(units).map((text) => ({ text, kind, place })));
  const found = new Map<string, Repeat>();
  for (const [at, one] of all.entries())
    for (const other of all.slice(at + 1)) {
      const run = one.place === other.place && plain(one.text) !== plain(other.text) ? undefined : sharedRun(one.text, other.text);
      if (run) found.set(run, { kind: 'sentence', text: run, where: `${one.kind}/${other.kind}` });
    }
  return [...found.values()];
}

function repeatedRows(places: readonly Place[]): Repeat[] {
  return places.flatMap(({ kind, units }) =>
    [
      ...Map.groupBy(
        units.filter(({ row }) => row),
        ({ row }) => row,
      ).values(),
    ].flatMap((list) =>
      list.flatMap((unit, at) => {
        const isIn = (other: Unit) => ` ${plain(other.text)} `.includes(` ${plain(unit.text)} `);
        const twin = list.find((other, index) => (index > at || other.words.length > unit.words.length) && other !== unit && isIn(other));
        return twin && isTelling(unit) ? [{ kind: 'row' as const, text: `${unit.text} | ${twin.text}`, where: kind }] : [];
      }),
    ),
  );
}

/**
 * What a reader of a page's HTML meets twice. The site's name counts once in header, opening and the first heading below;
 * ways to get in touch, buttons and the footer do not count.
 */
export function repeatsOn(html: string, name: string): Repeat[] {
  const { places, header } = placesOf(html);
  const [opening, ...sections] = places;
  if (!opening) return [];
  const isName = (unit: Unit) => plain(unit.text) === plain(name);
  const lists = sections.map(({ kind, units }) => ({ kind, units: units.filter((unit) => isTelling(unit) && !isName(unit)) }));
  const again = lists.flatMap(({ kind, units }) =>
    units
      .filter(({ text }) => opening.whole.has(alike(text)))
      .map(({ text }): Repeat => ({ kind: 'opening', text, where: `hero/${kind}` })),
  );
  const between = lists.flatMap(({ kind, units }, at) =>
    units.flatMap(({ text }): Repeat[] => {
      const twin = sections.slice(0, at).find(({ whole }) => whole.has(alike(text)));
      return twin && !opening.whole.has(alike(text)) ? [{ kind: 'sections', text, where: `${twin.kind}/${kind}` }] : [];
    }),
  );
  const first = sections[0]?.units[0];
  const names = [header.some(isName), ...opening.units.map(isName), first ? isName(first) : false].filter(Boolean).length;
  const named: Repeat[] = names > 1 ? [{ kind: 'name', text: name, where: `${names} times` }] : [];
  return [...again, ...between, ...repeatedSentences(places), ...repeatedRows(places), ...named];
}
