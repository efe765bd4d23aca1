import { fold } from '#composer/reading/fold.ts';
import type { Fact, FactOf, Kind } from '#site/schema.ts';
import { splitLabel } from './labelled.ts';
import { asSentence, asTitle } from './language.ts';
import { isOfTerms, sentencesIn } from './of-terms.ts';
import type { Setting } from './setting.ts';
import { type ItemSketch, type Sketch, sketch, word } from './sketch.ts';
import { storyHeads } from './story-heads.ts';
import { asItem } from './terms.ts';
import { dangles, opens, refuses } from './told.ts';

type Statement = FactOf<'statement'>;

/** Min sentences of a long message; in a shorter one each has a place of its own. */
const MIN_SENTENCES = 6;
/** Max characters of a passage, which is read in one breath. */
const MAX_PASSAGE = 260;
const MAX_TITLE = 80;

/** Sentences that follow one another in the message, under the owner's label or the subject of their first one. */
interface Passage {
  /** Position of its first sentence in the message. */
  at: number;
  title?: string;
  sentences: string[];
  /** The first sentence behind its own label, for where the passage has no heading. */
  opening?: string;
  /** Whether the title is the owner's own label; the subject of a single sentence is no title over it. */
  isLabelled: boolean;
  /** Whether it says of the house since when or how it came to be. */
  isOfHouse: boolean;
}

const SUBJECT = [
  // "Visita é sábado às 9h", "O curso de corte custa 190", "A entrega sai toda sexta".
  /^(?:[oa]s? |el |l[ao]s? )?(\p{L}[\p{L} ]{3,36}?) (?:[ée]|s[ãa]o|es|son|ser[áa]|custam?|cuestan?|sai|sale|saem|fica|queda|dura|come[çc]am?|empiezan?|tem|tiene|inclui|incluye|acontece|rola|vai|va) /iu,
  // "The survey is £280", "Private lessons start on Monday".
  /^(?:the |our |a |an )?(\p{L}[\p{L} ]{3,36}?) (?:is|are|costs?|starts?|runs?|lasts?|takes?|includes?|comes?) /iu,
];
/** Words that stand for something else, or for somebody: no heading. */
const NO_SUBJECT =
  /(?<!\p{L})(?:eu|um|uma|un|una|uns|umas|a|o|the|porque|como|because|as|teve|tinha|hay|h[áa]|primeir[oa]|first|n[óo]s|gente|el[ea]s?|voc[êe]s?|vc|iss?o|ist?o|ess?[ea]s?|est[ea]s?|est[ao]|aquel[ea]s?|aquilo|tudo|todo|toda|todos|quem|que|qual|quando|onde|s[óo]|n[ãa]o|nem|mas|se|j[áa]|hoje|agora|meu|minha|mi|my|yo|nosotros|ell[oa]s?|ustedes|lo|eso|cuando|donde|quien|i|we|you|it|they|he|she|this|that|these|those|there|what|when|where|who|if|but|and|not|no|everything|nothing|outr[oa]s?|tamb[ée]m|tambi[ée]n|also|dele|dela|com|con|with|em|en|in|na|no|por|para|pra|de segunda|dia|day)(?!\p{L})/iu;
const MAX_SUBJECT_WORDS = 4;

/** The subject of a sentence, where it stands first; undefined for pronouns and people. */
export function subjectOf(text: string): string | undefined {
  for (const sign of SUBJECT) {
    const found = sign.exec(text)?.[1]?.trim();
    if (found && found.split(/\s+/).length <= MAX_SUBJECT_WORDS && !NO_SUBJECT.test(found)) return found;
  }
  return undefined;
}

const spanOf = ({ source }: Fact): [number, number] | undefined => source.span as [number, number] | undefined;
const startOf = (fact: Fact): number => spanOf(fact)?.[0] ?? 0;

const sentencesOf = ({ shelf }: Pick<Setting, 'shelf'>): Statement[] =>
  shelf.by('statement').filter((fact) => fact.source.from === 'prompt' && spanOf(fact));

/** Whether a message tells so much that its sentences are shown in their own order. */
export const isLong = (setting: Pick<Setting, 'shelf' | 'brief'>): boolean =>
  setting.brief.pageType !== 'blog' && sentencesOf(setting).length >= MIN_SENTENCES;

/** Words too few to be read alone, unless they refuse something. */
const isCurt = ({ text }: Statement): boolean => text.trim().split(/\s+/).length < MIN_WORDS && !splitLabel(text) && !refuses(text);
const MIN_WORDS = 4;

const HOUSE: readonly Statement['norm']['topic'][] = ['since', 'story'];
function passagesOf({ brief }: Setting, stated: readonly Statement[]): Passage[] {
  const passages: Passage[] = [];
  let end: number | undefined;
  let wasOfHouse = false;
  let wasTerm = false;
  for (const fact of stated) {
    const { label, rest } = splitLabel(fact.text) ?? {};
    const sentence = asSentence(rest ?? fact.text);
    const subject = label ?? subjectOf(fact.text);
    const open = passages.at(-1);
    // An opening may quote what is said of the house: it stands in a paragraph of its own.
    const isOfHouse = !subject && HOUSE.includes(fact.norm.topic);
    // A condition is no part of the story before it.
    const isTerm = isOfTerms(sentence);
    const isApart =
      end === undefined ||
      isOfHouse ||
      wasOfHouse ||
      (!subject && !open?.title && isTerm !== wasTerm) ||
      brief.prompt.slice(end, startOf(fact)).includes('\n');
    wasOfHouse = isOfHouse;
    wasTerm = isTerm;
    const length = (open?.sentences.join(' ').length ?? 0) + sentence.length;
    if (open && !isApart && length < MAX_PASSAGE && (!subject || isOf(open, subject))) open.sentences.push(sentence);
    else
      passages.push({
        at: startOf(fact),
        ...(subject ? { title: asTitle(subject) } : {}),
        sentences: [sentence],
        ...(label ? { opening: asSentence(fact.text) } : {}),
        isLabelled: Boolean(label),
        isOfHouse,
      });
    end = spanOf(fact)?.[1];
  }
  return passages;
}

/** The words of a passage without a heading: "Entrega: Coqueiro – 6 reais." keeps its label. */
const statedBy = ({ sentences: [first = '', ...others], opening }: Passage): string => [opening ?? first, ...others].join(' ');

const isNamed = ({ title, sentences, isLabelled }: Passage): boolean =>
  title !== undefined && (isLabelled || sentences.length > 1) && title.length <= MAX_TITLE && sentences.join(' ').length <= MAX_PASSAGE;

const isOf = ({ title, sentences }: Passage, subject: string): boolean =>
  fold(title ?? sentences.join(' ')).includes(fold(subject).replace(/s$/, ''));

const plain = (text: string): string => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
/** Whether an item of a list already says a sentence. */
const isShown = ({ text }: Statement, shown: readonly string[]): boolean => shown.some((one) => one.includes(plain(text)));

const LISTS: readonly Kind[] = ['menu', 'products', 'pricing', 'booking'];
const MAX_NOTE = 400;
/** Puts a passage under the list of prices that stands in its paragraph; false when there is none. */
function joinList({ shelf, brief }: Setting, passage: Passage, sections: readonly Sketch[]): boolean {
  const start = brief.prompt.lastIndexOf('\n', passage.at) + 1;
  const end = brief.prompt.indexOf('\n', passage.at);
  if (start === 0 && end < 0) return false;
  const isBeside = (id: string): boolean => {
    const fact = shelf.get(id);
    return fact?.norm.kind === 'offer' && fact.norm.price !== undefined && startOf(fact) >= start && (end < 0 || startOf(fact) < end);
  };
  const list = sections.find(({ kind, items }) => LISTS.includes(kind) && items.some(({ facts }) => facts?.some(isBeside)));
  const note = [list?.slots.note?.text, statedBy(passage)].filter(Boolean).join(' ');
  if (!list || note.length > MAX_NOTE) return false;
  list.slots.note = word(note, 'fact');
  return true;
}

/**
 * A long message in its owner's order: passages, those about one thing under its name, those beside prices under their list,
 * and the others as a text. Marks every sentence as placed. Undefined for a message of few sentences.
 */
export function passages(setting: Setting, sections: readonly Sketch[]): { text?: Sketch; items: ItemSketch[] } | undefined {
  if (!isLong(setting)) return undefined;
  const shown = sections.flatMap(({ items }) => items.flatMap(({ slots }) => Object.values(slots).map(({ text }) => plain(text))));
  const stated = sentencesOf(setting)
    .filter((fact) => !setting.placed.has(fact.id) && /\p{L}{3}/u.test(fact.text) && !isCurt(fact))
    .filter((fact) => !isShown(fact, shown))
    .sort((one, other) => startOf(one) - startOf(other));
  for (const { id } of stated) setting.placed.add(id);
  const parts = passagesOf(setting, stated).filter((passage) => isNamed(passage) || !joinList(setting, passage, sections));
  const named = parts.filter(isNamed);
  const isListed = named.length >= MIN_NAMED;
  const items = (isListed ? named.slice(0, MAX_NAMED) : []).map(
    ({ title = '', sentences }): ItemSketch => ({ slots: { title: word(title, 'fact'), body: word(sentences.join(' '), 'fact') } }),
  );
  const rest = parts.filter((passage) => !isListed || !named.slice(0, MAX_NAMED).includes(passage));
  const ruled = rest.filter((passage) => isOfTerms(statedBy(passage)));
  const stories = rest.filter((passage) => !ruled.includes(passage));
  // Beside a story, its conditions are a list of their own.
  const rows = ruled.flatMap((passage) => rowsOf(statedBy(passage)));
  const isApart = stories.length > 0 && rows.length >= MIN_NAMED && items.length + rows.length <= MAX_ITEMS;
  if (isApart) return { text: textOf(setting, stories), items: [...items, ...rows.map((row) => asItem(row.replace(/\.$/, '')))] };
  return { ...(rest.length > 0 ? { text: textOf(setting, rest) } : {}), items };
}
/** A row a sentence, unless one goes on from another. */
function rowsOf(text: string): string[] {
  const rows = sentencesIn(text);
  return rows.some(dangles) ? [text] : rows;
}
const MIN_NAMED = 2;
const MAX_NAMED = 8;
const MAX_ITEMS = 12;

/** Max characters of a first paragraph in large type. */
const MAX_LARGE = 170;
function textOf(setting: Setting, parts: readonly Passage[]): Sketch {
  const { speak } = setting;
  const isOfHouse = parts.some((part) => part.isOfHouse);
  const all = storyHeads(setting, parts.map(statedBy).join(' '));
  const section = sketch('story', 'story', speak.pick('story', isOfHouse ? all : all.slice(0, 1)) ?? speak.pick('story', all));
  const texts = parts.map(statedBy);
  section.slots.body = word(texts.join('\n\n'), 'fact');
  // A letter begins in large type.
  const [first = ''] = texts;
  section.layouts = parts[0]?.isOfHouse && first.length <= MAX_LARGE && opens(first) ? ['letter'] : ['media-start'];
  section.solid = true;
  return section;
}
