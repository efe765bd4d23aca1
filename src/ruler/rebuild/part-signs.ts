import { DAY } from '../page/customer-facts.ts';
import { isOnlyPrice, priceThenSize } from './price-text.ts';

/** Shorter lines are parts of lists, headings and labels. */
export const SHORT_LINE = 40;
/** Longer texts below a heading are paragraphs. */
export const MAX_CARD = 160;
/** Words of a sentence that names a day or an hour beside what it is about. */
export const MIN_WORDS = 8;

/** Labels of facts that go along by themselves. */
export const LABEL =
  /^(?:hor[áa]rios?(?: de (?:atendimento|funcionamento))?|funcionamento|atendimento|contatos?|contactos?|fale com a gente|fale conosco|endere[çc]o|direcci[óo]n|onde (?:estamos|fica(?:mos)?)|como chegar|d[óo]nde estamos|c[óo]mo llegar|(?:where to )?find us|visit us|contact(?: us)?|opening (?:times|hours)|call(?: us)?(?: (?:any ?time|now|today))?|ligue(?: (?:agora|j[áa]|para n[óo]s))?|hours|localiza[çc][ãa]o|tel[ée]fonos?|telefones?|whatsapp|e-?mail):?$/i;

/** Contacts are facts of their own. */
export const FACT = /\d{4}[-. ]?\d{4}|@|\b\d{1,2}(?:h\d{0,2}|:\d{2}| ?[ap]m)\b/i;
/** A label and a phone number. */
export const isNumber = (text: string): boolean => /^[^\d]{0,24}[\d\s().+-]{8,}$/.test(text) && text.replace(/\D/g, '').length >= 8;
export const isMoment = (text: string): boolean => FACT.test(text) || DAY.test(text) || isNumber(text);

/** "2x de R$ 24,95 sem juros". */
export const INSTALMENTS = /\b\d{1,2} ?x (?:de )?(?:R\$|US\$|\$|€)/i;
/** A single instalment is the price itself. */
export const ONE_PAYMENT = /^1 ?x (?:de )?\D{1,4}\d[\d.,]*(?: sem juros)?$/i;
/** "R$ 49,90 ou 2x de R$ 24,95 sem juros": the price, and its instalments. */
export const apart = (text: string): string[] =>
  /^(\D{1,4}\d[\d.,]*) (?:ou |o |or )?(\d{1,2} ?x .+)$/i.exec(text)?.slice(1) ?? priceThenSize(text);
export const isOfPrice = (text: string): boolean => isOnlyPrice(text) || INSTALMENTS.test(text);
