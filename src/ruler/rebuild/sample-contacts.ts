import { sentencesIn } from './own-words.ts';
import { isSample, SAMPLE_NUMBER } from './sample-text.ts';
import type { SitePage } from './site-page.ts';
import type { StatedPart } from './stated-part.ts';

const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const MAX_SAMPLES = 6;

/** Numbers and addresses of a template that nobody has replaced: "(123) 456-7890", "name@email.com". */
export function sampleContacts(pages: readonly SitePage[]): string[] {
  const texts = pages.map(({ page }) => page.text ?? '');
  const numbers = texts.flatMap((text) => text.match(SAMPLE_NUMBER) ?? []);
  const mails = texts.flatMap((text) => text.match(MAIL) ?? []).filter(isSample);
  return [...new Set([...numbers, ...mails].map((one) => one.trim()))].slice(0, MAX_SAMPLES);
}

const CALL =
  '(?:(?:please )?(?:call|phone|ring)(?: us)?(?: (?:now|today))?|(?:nos )?ligue(?:[- ]nos)?(?: (?:para n[óo]s|j[áa]|agora))?|ll[áa]m[ae]nos(?: (?:ya|ahora|hoy))?)';
/** "Call us, email us or send a message": there are other ways. */
const AMONG_WAYS = new RegExp(`^${CALL}(?:,| or| ou| o)\\s+(?:or |ou |o )?(?=\\p{L})`, 'iu');
const ALONE = new RegExp(`^${CALL}(?:[.!]$| (?:to|for|on|para|por|no|al|e|and|y)(?!\\p{L}))`, 'iu');

const withoutCalls = (text: string): string =>
  sentencesIn(text)
    .filter((sentence) => !ALONE.test(sentence))
    .map((sentence) => {
      const rest = sentence.replace(AMONG_WAYS, '');
      return rest === sentence ? sentence : rest[0]!.toUpperCase() + rest.slice(1);
    })
    .join(' ');

/** Texts of a site whose only number is a sample: nothing in them asks to be called. */
export function partsWithoutCalls(parts: readonly StatedPart[]): StatedPart[] {
  return parts.flatMap((part): StatedPart[] => {
    if (part.is !== 'prose') return [part];
    const paragraphs = part.paragraphs.map(withoutCalls).filter(Boolean);
    return paragraphs.length > 0 ? [{ ...part, paragraphs }] : [];
  });
}
