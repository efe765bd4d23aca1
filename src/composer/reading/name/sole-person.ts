import type { Found } from '#composer/brief.ts';
import { type Sheet, TAKEN } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import { isTown } from '../gazetteer.ts';
import { isFrequent } from '../learned/kinds.ts';
import type { Choice } from '../likeliest.ts';
import type { Span } from '../sentences.ts';
import { namesTrade } from '../trade/lexicon.ts';
import { isTownAt } from './candidates.ts';
import { isCommon } from './capitals.ts';
import { isGivenName } from './given-names.ts';
import { capitalised } from './low-case-words.ts';
import { ASKED_FOR } from './weighed-by-words.ts';

const CONFIDENCE = 0.6;
/** Min chance of a person from the chain. */
const LIKELY = 0.4;
/** Min share of another candidate that makes the person's a guess. */
const RIVAL = 0.15;
/** Words up to which somebody between commas is the one who writes. */
const FEW_WORDS = 40;

const TITLE =
  /(?<!\p{L})(?:seu|dona|tia|tio|v[oó]|mestre|mestra|don|do[ñn]a|maestro|maestra|dra?|profe?|profa|mr|mrs|ms|miss|eng|lic)\.? $/iu;
const I_AM =
  /(?<!\p{L})(?:sou|soy|i['’]?m|i am|im|me chamo|me llamo|me chamam? de|(?:just )?call me|my name(?:['’]s| is)|(?:meu )?nome (?:e|eh)|mi nombre es|aqui e|aqui quem fala e|quem fala e|this is|y yo|e eu|انا|اسمي)[:,]? (?:(?:a|o|la|el) )?$/u;
/** "Sou a Jaque do marketing": of somebody else's house. */
const OF_A_HOUSE = /^,? (?:d[aeo]s?|del?|from|at|of|with|aqui d[aeo])(?!\p{L})/u;
const HERE = /^ here(?!\p{L})/u;
const SIGN_BEFORE = /(?:^|[.,;!?\n(–—-]\s*)$/u;
const SIGN_AFTER = /^\s*(?:$|[.,;!?\n)|–—-]|\+?\(?\d)/u;
/** "fletes y mudanzas con Ramón": behind the work that opens the message. */
const WITH = /^(?:[^.;!?\n,]{3,60}) (?:com|con|with) (?:(?:o|a|el|la) )?$/u;
/** Several who work together, or a house in which somebody works. */
const SEVERAL =
  /(?<!\p{L})(?:somos|nossa equipe|nosso time|nuestro equipo|our team|we are|we['’]re|a gente e uma?|clinica|clinic|escritorio|despacho|bufete|empresa|escola|escuela|school|coletivo|colectivo|cooperativa|associacao|asociacion|نحن|احنا)(?!\p{L})/u;
/** "mi marca es …", "la cuenta es …", "a meninada chama de …": there is another name, though nothing read it. */
const OTHER_NAME =
  /(?<!\p{L})(?:(?:mi|la|a|minha|nossa|o|el|the|my|our) (?:marca|brand|cuenta|conta|insta(?:gram)?|perfil|empresa|loja|negocio|tienda|taller|oficina|projeto|proyecto|grupo|group|business|shop|page|pagina) (?:e|eh|es|is|se chama|se llama|chama)|(?:ficou|quedo|fica) o nome|(?:conhece[mn]?|conocen|chamam?|llaman|dicen|known|call(?:ed)? it) (?:como|por|as|de|la|lo|o|a)|trad(?:e|ing) (?:as|under)|واسم|اسم (?:المشروع|المحل|الحساب))(?!\p{L})/u;
/** "não põe meu nome". */
const KEPT_OFF =
  /(?<!\p{L})(?:nao|no|n|don['’]?t|do not|sem|sin|without|never)(?: \p{L}+){0,3} (?:(?:o )?meu nome|mi nombre|my name)(?!\p{L})/u;

/** "Owen here. I sharpen knives", "sou o Valdemir, faço …", "…, dona Lurde, varzea grande": the only person of a message, who does its work. */
export function solePerson(sheet: Sheet, choices: readonly Choice[]): Found | null {
  if ([KEPT_OFF, SEVERAL, OTHER_NAME].some((sign) => sign.test(sheet.folded))) return null;
  const people = peopleIn(sheet);
  const given = new Set(people.map(({ start, end }) => bareName(sheet.folded.slice(start, end))));
  const person = people.find((one) => isPresented(sheet, one));
  if (!person || given.size > 1 || isRivalled(sheet, person, choices)) return null;
  const start = person.start - (TITLE.exec(sheet.text.slice(Math.max(0, person.start - 9), person.start))?.[0].length ?? 0);
  const value = sheet.text.slice(start, person.end);
  const shown = /\p{Lu}/u.test(value) ? value.charAt(0).toLocaleUpperCase() + value.slice(1) : capitalised(value);
  return { value: shown, span: [start, person.end], confidence: CONFIDENCE, stated: true };
}

const bareName = (said: string): string =>
  said.replace(/^(?:seu|dona|don|dra?\.?|tia|tio|mestre|mestra|maestro|maestra) /u, '').split(' ')[0] as string;

/** From the chain, and given names in capitals where somebody says who they are. */
function peopleIn(sheet: Sheet): Span[] {
  const { text, tags } = sheet;
  const tagged: Span[] = tags.likeliest('P').filter(({ chance }) => chance >= LIKELY);
  const named = [...text.slice(0, MAX_READ).matchAll(GIVEN)].flatMap(({ index, 0: said }) => {
    const span = { start: index, end: index + said.length };
    const isKnown = tagged.some(({ start, end }) => start < span.end && end > span.start);
    const isNamed = isGivenName(fold(said.split(' ')[0] as string)) || (index < 3 && HERE.test(sheet.folded.slice(span.end, span.end + 8)));
    return isKnown || !isNamed || !isPresented(sheet, span) ? [] : [span];
  });
  const known = [...tagged, ...named];
  return (known.length > 0 ? known : inSmallLetters(sheet)).filter(
    ({ start, end }) =>
      !sheet.open.slice(start, end).includes(TAKEN) &&
      !isTown(text.slice(start, end), sheet.country) &&
      !isCommon(text.slice(start, end)) &&
      !namesTrade(sheet.folded.slice(start, end), sheet.language),
  );
}
/** "i'm dale hostetter i shear small flocks": a given name behind the words of presenting, and a family's that is no other word. */
const inSmallLetters = ({ folded, text, language }: Sheet): Span[] =>
  [...folded.slice(0, MAX_READ).matchAll(LOW)].flatMap(({ index, 0: said, 1: name = '' }) => {
    const start = index + said.length - name.length;
    const [first = '', family] = name.split(' ');
    const isFamily = family === undefined || !(isFrequent(family, language) || namesTrade(family, language));
    const isLow = !/\p{Lu}/u.test(text.slice(start, start + name.length));
    return isLow && isFamily && isGivenName(first) ? [{ start, end: start + name.length }] : [];
  });
const LOW =
  /(?<!\p{L})(?:i['’]?m|i am|my name(?:['’]?s| is)|sou(?: [oa])?|soy|me chamo|me llamo) (\p{Ll}{3,}(?: \p{Ll}{3,})?)(?=\s*[,.;\n]|\s(?:i|and|here|from|we|eu|yo|e|y|faco|hago)(?!\p{L})|$)/gu;
const GIVEN = /(?<![\p{L}'’])\p{Lu}\p{Ll}+(?: (?:d[aeo]s? |del? )?\p{Lu}\p{Ll}+){0,2}(?![\p{L}'’])/gu;
const MAX_READ = 1200;

function isPresented({ folded, text }: Sheet, { start, end }: Span): boolean {
  const whole = folded.slice(0, start);
  const before = whole.replace(TITLE, '');
  const after = folded.slice(end, end + 24);
  if (ASKED_FOR.test(before)) return false;
  if (I_AM.test(before)) return !OF_A_HOUSE.test(after);
  if (HERE.test(after)) return true;
  if (GREETED.test(before)) return SIGN_AFTER.test(after);
  if (WITH.test(before)) return SIGN_AFTER.test(after);
  return SIGN_BEFORE.test(before) && SIGN_AFTER.test(after) && text.split(/\s+/).length <= FEW_WORDS;
}
const GREETED = /^\W*(?:(?:oi+|ola|hola|hi|hello|hey|bom dia|boa tarde|boa noite|buenas|buenos dias)[,!. ]+)?$/u;

/** True when another stretch may be the name; the person's own longer or shorter forms are none. */
const isRivalled = (sheet: Sheet, { start, end }: Span, choices: readonly Choice[]): boolean =>
  choices.some(
    ({ value, share, span }) =>
      share >= RIVAL && (span[1] <= start || span[0] >= end) && !isTownAt(sheet, span[0], span[1]) && /\p{Lu}/u.test(value),
  );
