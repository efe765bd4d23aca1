import type { Brief } from '#composer/brief.ts';
import type { Fact, FactNorm } from '#site/schema.ts';
import { accented } from './accented.ts';
import { capital, isShouted, properCase } from './letter-case.ts';
import type { OwnerVoice } from './owner-voice.ts';
import { shownAddress } from './shown-address.ts';
import { shownFees } from './shown-fees.ts';
import { shownPrice } from './shown-price.ts';
import { tidied } from './typed.ts';

/** Kinds that are quoted, or exact to the letter. */
const LITERAL = new Set<Fact['norm']['kind']>(['quote', 'question', 'email', 'url', 'handle', 'registry', 'pix', 'color', 'hours', 'date']);

const AS_GIVEN = /igualzinh|exatamente (?:assim|como)|tal (?:e )?qual|tal cual|exactly as|word for word|verbatim|ao pé da letra/i;

/** "Laser: sessão 60, pacote 4 por 200": variants that are meaningless without their item. */
const SORT = /^(?:sess[ãa]o|pacote|avuls[oa]|mensal|unidade|di[áa]ria|avalia[çc][ãa]o|meia hora)(?:\s(?:de\s)?\d+)?$/iu;
/** "túmulo também" */
const ALSO = /,?\s(?:também|tambem|tbm?|tamb[ií]en|etc\.?|inclus[oa]s)$/iu;

/** Groups bare digits as usual in the country; a formatted number is kept. */
export function shownPhone(text: string, e164: string): string {
  if (!/^\d+$/.test(text)) return text;
  const digits = text;
  if (e164.startsWith('+55') && (digits.length === 10 || digits.length === 11))
    return `(${digits.slice(0, 2)}) ${digits.slice(2, -4)}-${digits.slice(-4)}`;
  if (e164.startsWith('+1') && digits.length === 10) return `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`;
  return text;
}

/** A fact as it is shown. Quotations, and what is exact to the letter, stay as they are written. */
export function shownFact(brief: Brief, fact: Fact, owner: OwnerVoice): Fact {
  const { norm, text } = fact;
  const { voice, nameOf, townOf } = owner;
  if (norm.kind === 'hours' && Object.keys(norm.days).length === 0) return { ...fact, text: capital(owner.tidy(text)) };
  if (fact.status === 'sample' || LITERAL.has(norm.kind)) return fact;
  switch (norm.kind) {
    case 'price': {
      const price = accented(shownPrice(tidied(text), norm.currency, brief.country), owner.language);
      return { ...fact, text: norm.amount === '0' ? capital(price) : price };
    }
    case 'phone':
      return { ...fact, text: shownPhone(text.trim(), norm.e164) };
    case 'address':
      return { ...fact, text: addressText(brief, text, owner) };
    case 'place': {
      const { city, district } = norm;
      return {
        ...fact,
        text: townOf(text),
        norm: { ...norm, ...(city ? { city: townOf(city) } : {}), ...(district ? { district: townOf(district) } : {}) },
      };
    }
    case 'name':
      return { ...fact, text: nameOf(text) };
    case 'person':
      return { ...fact, text: nameOf(text), norm: { ...norm, ...(norm.role ? { role: voice(norm.role) } : {}) } };
    case 'offer':
      return AS_GIVEN.test(brief.prompt) ? fact : shownOffer(fact, norm, voice);
    case 'plan':
      return { ...fact, text: voice(text), norm: { ...norm, features: norm.features.map(voice) } };
    case 'statement': {
      const fees = norm.topic === 'delivery' && shownFees(text, brief.currency, brief.country, nameOf);
      return { ...fact, text: voice(fees || inARow(text)) };
    }
    default:
      return { ...fact, text: voice(text) };
  }
}

/** "✂️ tosa • banho • unhas", "ENTULHO - TERRA - GALHOS": signs of a flyer between things are commas. */
function inARow(text: string): string {
  const row = text.replace(/^(?:\p{Extended_Pictographic}|\ufe0f|\u200d|\s)+(?=\p{L})/u, '').replace(/\s+[/•·|]\s+/gu, ', ');
  const parts = row.split(/\s+[–—-]\s+/u);
  return parts.length > 2 && parts.every((part) => /^\p{L}[^\d,.:;]*[.!]?$/u.test(part) && part.split(' ').length <= MAX_PART)
    ? parts.join(', ')
    : row;
}
const MAX_PART = 4;

function addressText({ locale }: Brief, text: string, { language, shouts, tidy }: OwnerVoice): string {
  if (shouts && isShouted(text, 4)) return properCase(text);
  if (language === 'pt') return shownAddress(tidy(text), locale);
  return capital(/\p{Lu}/u.test(text) ? tidied(text) : properCase(tidy(text)));
}

function shownOffer(fact: Fact, norm: FactNorm & { kind: 'offer' }, voice: (text: string) => string): Fact {
  const { note, group, ...rest } = norm;
  if (group && norm.price && !note && SORT.test(fact.text))
    return { ...fact, text: `${capital(voice(group))}: ${voice(fact.text).toLowerCase()}`, norm: rest };
  return {
    ...fact,
    text: voice(fact.text.replace(ALSO, '')),
    norm: { ...norm, ...(note ? { note: voice(note) } : {}), ...(group ? { group: voice(group) } : {}) },
  };
}
