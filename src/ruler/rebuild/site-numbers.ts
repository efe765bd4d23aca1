import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { mistyped } from './contradictions.ts';
import { endOf } from './end-of-number.ts';
import { phonesOf, type SitePhone } from './phone-numbers.ts';
import type { FoundFact, SitePage } from './site-page.ts';
import type { StatedPart } from './stated-part.ts';

type Mistyped = readonly [wrong: SitePhone, right: SitePhone];

export interface SiteNumbers {
  /** All, as the pages have them. */
  written: SitePhone[];
  /** Those that people call, without those that are mistyped. */
  phones: SitePhone[];
  faxes: SitePhone[];
  wrong: Mistyped[];
}

/** Nobody calls it. */
const FAX = /^fax$/i;

export function numbersOf(pages: readonly SitePage[]): SiteNumbers {
  const written = phonesOf(pages);
  const wrong = [...mistyped(written)];
  const all = withoutMistyped(written, wrong);
  const isFax = ({ label }: SitePhone) => FAX.test(label);
  return { written, phones: all.filter((phone) => !isFax(phone)), faxes: all.filter(isFax), wrong };
}

/** A number that is mistyped on one page is another one's. */
const withoutMistyped = (phones: readonly SitePhone[], wrong: readonly Mistyped[]): SitePhone[] =>
  phones
    .filter((phone) => !wrong.some(([one]) => one === phone))
    .map((phone) => {
      const [same] = wrong.find(([, right]) => right === phone) ?? [];
      return same ? { ...phone, label: phone.label || (phone.isChat ? '' : same.label), isChat: phone.isChat || same.isChat } : phone;
    });

const isOfNumber = ({ kind }: FoundFact): boolean => kind === 'phone' || kind === 'whatsapp';

/** Numbers among facts in the form that the site writes: with its area in one place, and without it in another. */
export const asWhole = (facts: readonly FoundFact[], { written }: SiteNumbers): FoundFact[] =>
  facts.map((fact) =>
    isOfNumber(fact) ? { ...fact, text: written.find(({ text }) => isSameNumber(fact.text, text))?.text ?? fact.text } : fact,
  );

/** Mistyped numbers among facts as they should be. */
export const asMeant = (facts: readonly FoundFact[], { wrong }: SiteNumbers): FoundFact[] =>
  facts.map((fact) =>
    isOfNumber(fact) ? { ...fact, text: wrong.find(([one]) => isSameNumber(one.text, fact.text))?.[1].text ?? fact.text } : fact,
  );

/** Mistyped numbers in texts as they should be. */
export const partsAsMeant = (parts: readonly StatedPart[], { wrong }: SiteNumbers): StatedPart[] =>
  JSON.parse(JSON.stringify(parts), (key, value) =>
    typeof value === 'string' && key !== 'url' ? wrong.reduce((text, [one, right]) => text.replaceAll(one.text, right.text), value) : value,
  );

/** A fax is said beside the contacts: nobody calls it. */
export const faxesOf = ({ faxes }: SiteNumbers): string[] => faxes.map(({ label, text }) => `${label}: ${text}`);

const WRITTEN = /\(?0[\d\s().-]{7,}\d/g;

/** A number of a link as it is dialled within its country, where a page writes it so. */
export const asWritten = (number: string, pages: readonly SitePage[]): string =>
  (number.startsWith('+') ? pages : [])
    .flatMap(({ page }) => page.text.match(WRITTEN) ?? [])
    .map((text) => text.trim())
    .find((text) => isSameNumber(text, number)) ?? number;

/** "wa.me/5511912345678" and "api.whatsapp.com/send?phone=…" contain a number. */
export function numberIn(link: string): string | undefined {
  const digits = /(?:wa\.me\/|phone=)\+?(\d{10,15})/.exec(link)?.[1];
  const number = digits && parsePhoneNumberFromString(`+${digits}`);
  if (!number) return undefined;
  return number.country === 'BR' ? number.formatNational() : number.formatInternational();
}

export const isSameNumber = (one: string | undefined, other: string | undefined): boolean =>
  endOf(one) !== '' && endOf(one) === endOf(other);
