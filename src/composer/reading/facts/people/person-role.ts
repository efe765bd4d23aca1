import { fold } from '../../fold.ts';
import { findRegion, isTown } from '../../gazetteer.ts';
import type { Span } from '../../sentences.ts';
import { type Sheet, TAKEN } from '../sheet.ts';
import { ROLE_WORDS } from './person-terms.ts';

const DOES =
  /^\s*(?:[,:(–—-]\s*)?(?:(?:who|que|quem|,)\s)?(?:(?:hace|faz|fazem|sou|soy|am|e|es|is|are|does|do|handles|runs|leads|teaches|treats|atiende|atende|cuida d[aeo]s?|cuida|se encarga de|responsavel por|responsable de|especialista em|especialista en|specialist in|specialises in|specializes in|especializad[ao] (?:em|en)|ensina|ensena|imparte|da|ministra|comanda|works with|trabaja|trabalha com|for|para|has|with|متخصص في|متخصصه في|اخصائي|اخصائيه|في)\s+)?(?:(?:a|o|an|the|our|nossa|nosso|el|la|los|las|una?|uma?|nuestr[ao])\s+)?/u;
const NOT_A_ROLE =
  /^(?:[/|].*|dra?\.?|sra?\.?|profa?\.?|eng\.?|e|y|and|ou|or|que|who|com|con|with|no|na|em|en|in|at|on|by|to|tem|tiene|has|quero|we|our|a|o|desde|since|is|are|was|gente|tel|whats\w*|http.*)$/;

/** Attendance times, or work of somebody else: "Dona Zefa e hoje tocado pelos filhos". */
const ROLE_OF_NOBODY =
  /^(?:esta|estao|is|are|foi|fica|\d+$|open|aberto|abierto|hoje|hoy|today|now|agora|ahora|desde|since|depois|despues|antes)(?!\p{L})|(?<!\p{L})(?:pel[oa]s?|por (?:sus|los|las|el|la))(?!\p{L})/u;

/** "nutrição pra | quem tem diabetes": cut before its object. */
const DANGLES = /\s(?:pra|para|de|do|da|dos|das|com|em|no|na|por|del|con|en|for|of|with|to)$/iu;

/** "… CREA-RS 228.911 e técnica Aline Kunz": the next words belong to the next person. */
const NAMES_ANOTHER = /\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}$/u;
const joinsNext = ({ text }: Sheet, at: number): boolean => /^\s*e\s/.test(text.slice(at, at + 4)) && /é/.test(text);

const POST = new RegExp(`(?<![\\p{L}])((?:${ROLE_WORDS})(?:\\s[\\p{Ll}]{2,}){0,3})\\s\\($`, 'iu');

/** "veterinária de plantão (Dra. Paula Reis)": the subject of the brackets. */
export function bracketedBy({ text, open }: Sheet, at: number): Span | undefined {
  const before = text.slice(Math.max(0, at - 60), at);
  const post = POST.exec(before);
  if (!post?.[1] || open.slice(at - before.length + post.index, at).includes(TAKEN)) return undefined;
  const start = at - before.length + post.index;
  return { start, end: start + post[1].length };
}

const LEAD = new RegExp(`(?<![\\p{L}])((?:${ROLE_WORDS}))\\s?:?\\s$`, 'iu');

/** "presidente Dona Cidinha", "Tabelião titular: Dr. Hélio": the post right before the title. */
export function leadBy({ text, open }: Sheet, at: number): Span | undefined {
  const before = text.slice(Math.max(0, at - 40), at);
  const post = LEAD.exec(before);
  const start = at - before.length + (post?.index ?? 0);
  return !post?.[1] || open.slice(start, at).includes(TAKEN) ? undefined : { start, end: start + post[1].length };
}

/** "Dr. João Mendes, cardiologista, CRM-MS 1234": the role stands before the registration. */
export const beforeRegistry = (sheet: Sheet, at: number, registry: number): Span | undefined =>
  /[\p{L}]{4,}/u.test(sheet.open.slice(at, registry)) ? roleSpan(sheet, at, registry) : undefined;

/** "implantodontia e prótese", "direito empresarial e recuperação judicial": two fields of one person. */
const SECOND_FIELD =
  /^\s(?:e|y|and)\s(?!(?:atend|cuid|faz|hace|tem|tiene|has|e |es |is |trabalh|trabaj|minha|meu|mi |my |a |o |el |la |the )\p{L}*)\p{Ll}{5,}(?: \p{Ll}{4,})?(?=\s*(?:[.;\n(]|$|\s[–-]\s))/u;

/** The role after a name: "hace ortodoncia", ", pediatra", "implantes". */
export function roleSpan(sheet: Sheet, at: number, limit: number): Span | undefined {
  const bracketed = inBrackets(sheet, at, limit);
  if (bracketed) return bracketed;
  const closing = /^\s*\)/.exec(sheet.text.slice(at, limit))?.[0].length ?? 0;
  const from = at + closing;
  const lead = DOES.exec(sheet.open.slice(from, limit))?.[0].length ?? 0;
  const field = /especialista (?:em|en) $/.exec(sheet.open.slice(from, from + lead))?.[0].length ?? 0;
  const start = from + lead - field;
  const text = roleText(sheet.open.slice(start, limit));
  const isGlued = lead === 0 && closing === 0 && !/^\s/.test(sheet.text.slice(at, at + 1));
  if (isGlued || !isRole(sheet, text.trim())) return undefined;
  if (DANGLES.test(text) || NAMES_ANOTHER.test(sheet.text.slice(start, start + text.length)) || joinsNext(sheet, from)) return undefined;
  const space = text.length - text.trimStart().length;
  return { start: start + space, end: start + text.length };
}

function inBrackets({ open }: Sheet, at: number, limit: number): Span | undefined {
  const bracket = /^\s*\(([^()\ue000]{2,60})\)/.exec(open.slice(at, limit));
  if (!bracket?.[1]) return undefined;
  const from = at + bracket[0].indexOf(bracket[1]);
  return { start: from, end: from + bracket[1].length };
}

const ROLE_ENDS =
  /[.,;:\n()،\ue000]|\s[–-]\s|\s(?:e|y|and|mas|but|pero|where|onde|donde|com|con|with|desde|since|quem|who|aqui|here|aca|ha|hace|trabalh\p{L}+|cobr[oa]|fac[oa])\s|\s(?:em|en|in) (?=\p{L}+ (?:ha|hace|for|desde|since) )|\s(?:e|y|and)\s*(?:el|la|o|a|the)?\s*$/u;

/** The words up to where the role ends, with a second field of the same person. */
function roleText(region: string): string {
  const stop = region.search(ROLE_ENDS);
  const more = stop < 0 ? 0 : (SECOND_FIELD.exec(region.slice(stop))?.[0].length ?? 0);
  const text = (stop < 0 ? region : region.slice(0, stop + more)).trimEnd();
  return text.replace(/\s+(?:e|y|and|و)(?:\s+(?:el|la|o|a|the))?$/, '');
}

function isRole({ country }: Sheet, text: string): boolean {
  const words = text.split(/\s+/);
  if (!text || words.length > 7 || NOT_A_ROLE.test(fold(words[0] ?? ''))) return false;
  return !isTown(text, country) && !findRegion(text) && !ROLE_OF_NOBODY.test(fold(text));
}
