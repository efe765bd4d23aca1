import { fill, type Messages, messageIn } from '#composer/reading/messages/messages.ts';

interface Notice {
  code: string;
  text: string;
}

const LANGUAGES = ['pt', 'en', 'es', 'ar'];

/**
 * Notices in the language of who reads them: they are kept in that of the message. What is not one of our texts, and what an owner wrote
 * inside one, stays as it is.
 */
export const noticesIn = (locale: string, notices: readonly Notice[]): Notice[] =>
  notices.map(({ code, text }) => ({ code, text: textIn(locale, text) }));

function textIn(locale: string, text: string): string {
  const wanted = messageIn(locale);
  for (const language of LANGUAGES) {
    const made = messageIn(language);
    if (made === wanted) continue;
    for (const [path, template] of leavesOf(made)) {
      const slots = slotsOf(template, text);
      const own = slots && at(wanted, path);
      if (!own) continue;
      return fill(own, Object.fromEntries(Object.entries(slots).map(([name, value]) => [name, valueIn(value, made, wanted)])));
    }
  }
  return text;
}

type Path = readonly string[];
const leaves = new WeakMap<Messages, (readonly [Path, string])[]>();

/** Every text with its place; the longest first, so that none is taken for the value of a shorter one. */
function leavesOf(messages: Messages): (readonly [Path, string])[] {
  const known = leaves.get(messages);
  if (known) return known;
  const walk = (value: unknown, path: Path): (readonly [Path, string])[] =>
    typeof value === 'string' ? [[path, value]] : Object.entries(value as object).flatMap(([name, one]) => walk(one, [...path, name]));
  const all = walk(messages, []).sort(([, one], [, other]) => other.length - one.length);
  leaves.set(messages, all);
  return all;
}

const at = (messages: Messages, path: Path): string | undefined => {
  const value = path.reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], messages);
  return typeof value === 'string' ? value : undefined;
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Values of a template's slots in a text that was made of it; null for any other text. */
function slotsOf(template: string, text: string): Record<string, string> | null {
  const seen = new Set<string>();
  const pattern = template
    .split(/\{(\w+)\}/)
    .map((part, n) => {
      if (n % 2 === 0) return escaped(part);
      if (seen.has(part)) return `\\k<${part}>`;
      seen.add(part);
      return `(?<${part}>.+)`;
    })
    .join('');
  const found = new RegExp(`^${pattern}$`, 'su').exec(text);
  return found && { ...found.groups };
}

/** A value that is one of our words, or a list of them. */
function valueIn(value: string, made: Messages, wanted: Messages): string {
  const wordIn = (word: string): string | undefined => {
    const place = leavesOf(made).find(([path, text]) => path.length > 1 && text === word)?.[0];
    return place && at(wanted, place);
  };
  const between = new RegExp(`\\s*[,،]\\s*|${jointOf(made)}`, 'gu');
  // A word may have an "and" of its own: a list is read as words that we know.
  const wordsIn = (text: string): string[] | null => {
    const whole = wordIn(text);
    if (whole) return [whole];
    for (const { 0: joint, index } of text.matchAll(between)) {
      const first = wordIn(text.slice(0, index));
      const rest = first && wordsIn(text.slice(index + joint.length));
      if (rest) return [first, ...rest];
    }
    return null;
  };
  const words = wordsIn(value);
  if (!words) return value;
  return words.length === 1 ? words[0]! : `${words.slice(0, -1).join(', ')}${jointOf(wanted)}${words.at(-1)}`;
}

/** Arabic writes it together with the next word. */
const jointOf = ({ and }: Messages): string => (and === 'و' ? ' و' : ` ${and} `);
