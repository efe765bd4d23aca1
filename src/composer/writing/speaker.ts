import type { Text } from '#composer/copy/shape.ts';
import type { Choices } from './choices.ts';
import { fill, type Slots, spelledFor } from './language.ts';

/** Selects texts that are not used on the site yet and have no unknown slots. */
export interface Speaker {
  /** One text with its slots filled, or undefined when a slot is unknown. Does not mark it as used. */
  say(text: Text): Text | undefined;
  /** The first of the list, by rotation, with known slots and new to this site. */
  pick<T extends object>(label: string, list: readonly T[] | undefined): T | undefined;
  pickText(label: string, list: readonly Text[]): Text | undefined;
  /** All of the list with known slots and new to this site, in its order. */
  all<T extends object>(list: readonly T[]): T[];
  used(text: Text): boolean;
  use(text: Text): void;
}

/** Fields without text for the page. */
const NON_TEXT_FIELDS = new Set(['icon', 'words', 'unless']);

/** The value with each of its texts said, and those texts; undefined where one cannot be said. */
function sayDeep(value: unknown, say: Speaker['say'], texts: Text[]): unknown {
  if (typeof value === 'string') {
    const text = say(value);
    if (text !== undefined) texts.push(text);
    return text;
  }
  if (Array.isArray(value)) {
    const list = value.map((part) => sayDeep(part, say, texts));
    return list.includes(undefined) ? undefined : list;
  }
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, part]) => [key, NON_TEXT_FIELDS.has(key) ? part : sayDeep(part, say, texts)] as const);
  return entries.some(([, part]) => part === undefined) ? undefined : Object.fromEntries(entries);
}

export function createSpeaker(slots: Slots, locale: string, turn: (label: string) => number, choices: Choices): Speaker {
  let lists = 0;
  const said = new Set<string>();
  const normal = (text: string) => text.trim().toLowerCase();

  const say = (text: Text): Text | undefined => {
    const filled = fill(text, slots);
    return filled === null ? undefined : spelledFor(locale, filled);
  };
  /** The value with its slots filled, when all are known and no text is on the site yet. */
  const fresh = <T extends object>(value: T): T | undefined => {
    const texts: Text[] = [];
    const ready = sayDeep(value, say, texts) as T | undefined;
    if (ready === undefined || texts.some((text) => said.has(normal(text)))) return undefined;
    for (const text of texts) said.add(normal(text));
    return ready;
  };
  const turned = <T>(label: string, list: readonly T[]): T[] => {
    const at = list.length ? turn(label) % list.length : 0;
    return [...list.slice(at), ...list.slice(0, at)];
  };

  return {
    say,
    pick(label, list) {
      for (const candidate of choices.alike(label, turned(label, list ?? []))) {
        const ready = fresh(candidate);
        if (!ready) continue;
        choices.note(label, candidate);
        return ready;
      }
      return undefined;
    },
    pickText(label, list) {
      for (const candidate of turned(label, list)) {
        const ready = fresh({ text: candidate });
        if (ready) return ready.text;
      }
      return undefined;
    },
    all(list) {
      const label = `all/${lists++}`;
      const ready = choices.inOrder(label, list).flatMap((one) => fresh(one) ?? []);
      choices.note(label, ready);
      return ready;
    },
    used: (text) => said.has(normal(text)),
    use: (text) => void said.add(normal(text)),
  };
}
