import type { Brief } from '#composer/brief.ts';
import { withoutPictures } from '#composer/reading/drawn-labels.ts';
import { withoutSaidFirst } from '#composer/reading/lexicon/said-first.ts';
import type { Fact, FactOf } from '#site/schema.ts';
import { isGoodLead } from './good-lead.ts';
import { DOES, introduced, isRest } from './introduced.ts';
import { mended } from './mended.ts';
import { withoutPresentation } from './presentation.ts';
import { isSaidAside, speaksToUs, withoutEnds } from './said-to-us.ts';
import type { Setting } from './setting.ts';
import { withQuestion } from './with-question.ts';

type Statement = FactOf<'statement'>;

/** A sentence in which owners introduce themselves. */
export const INTRODUCES =
  /^(?:i|we|i['’]m|we['’]re|i['’]ve|my|our|sou|somos|tenho|temos|faço|fazemos|eu|a gente|nós|soy|tengo|tenemos|hago|hacemos|أنا|نحن|احنا|إحنا)(?![\p{L}])/iu;

/** Words that only introduce a list. */
export const LISTS =
  /^(?:(?:nós |a gente |eu )?(?:fazemos|faço|faz|oferecemos|ofereço|trabalhamos com|trabalho com|atendemos|atendo|vendemos|vendo|consertamos|temos|tenho|hacemos|hago|ofrecemos|vendemos|vendo|tenemos|atendemos|we (?:do|offer|sell|fix|make|have)|i (?:do|offer|sell|fix|make)|services?|servi[cç]os?|servicios?|especialidades?|نقدم|خدماتنا)\s*:?\s+)/iu;

/** Services that the owner excludes are a detail, not their story. */
const REFUSES = /^(?:n[ãa]o|sem|no|nunca|jamais|we (?:don['’]t|do not|never|can['’]t|cannot)|sorry|لا|ليس|مش|ما)\s/iu;

/** Begins like the end of another sentence: meaningless alone. */
const DANGLES =
  /^(?:e|mas|que|com|pra|para|por|porque|pois|ela|ele|elas|eles|isso|isto|essa|esse|lá|aí|da[ií]|então|depois|só|também|and|but|so|it|they|he|she|that|this|which|with|because|for|then|later|after that|also|just|y|pero|que|con|porque|pues|luego|después|ella|él|eso|esto|también|و|لكن|هذا|هذه|بس)(?![\p{L}])/iu;
/**
 * Cut from the sentence that it belongs to, by what it lacks: "61 anos e sou …", "If there's an orange wind warning.", "Es de otra chica",
 * "Tocou na Marujada 50 anos", "the only job where."
 */
const CUT_OFF = [
  /^\d{1,3} (?:anos|a[ñn]os|years) (?:e|y|and) /iu,
  /^(?:if|unless|until|when|where|whose|se|quando|onde|cuj[oa]s?|si|cuando|donde|cuy[oa]s?|إذا|لما)(?!\p{L})[^,،]*$/iu,
  /^(?:is|was|[ée]|era|foi|es|fue|sou|soy) (?:d[aeo]s?|del|from|of) /iu,
  /^(?!(?:nasceu|come[çc]ou|abriu|surgiu|sou|eu|meu|seu|vou|dou|estou)(?!\p{L}))\p{L}{2,}(?:ou|eu|iu)(?!\p{L})/iu,
  /^(?:ia|iba) (?:se )?(?:chamar|llamar)/iu,
  /^(?:diretora?|presidente|presidenta|secret[áa]ri[oa]|s[íi]ndic[oa]|presb[íi]ter[oa]|tesoureir[oa]|coordenadora?|zeladora?|tesorer[oa]|(?:the )?(?:treasurer|secretary|chair(?:man|woman)?|coordinator))\s(?:[\p{Ll} ]{0,24}\s)?(?:d[aeo]l?|of)(?!\p{L})/iu,
  /(?<!\p{L})(?:where|when|while|because|whose|using|onde|quando|enquanto|porque|usando|donde|cuando|mientras|ou seja|o sea)\.?$/iu,
];

/** Year of foundation, as stated by the owner. */
const SINCE =
  /(?:desde|since|fundad[ao]s? em|fundad[ao] en|established(?: in)?|est\.?|founded in|abert[oa] em|nasceu em|nació en|abrió en|منذ(?: سنة| عام)?|من سنة)\s*(?:o ano de |el año |the year )?((?:18|19|20)\d{2}|[١٢][٠-٩]{3})/iu;

/** Notes rather than sentences: "prazo viola: 5 meses", "plantillas 260.000 el par". */
export const FRAGMENT =
  /^[\p{L}\d'’ ]{2,40}:\s|^\P{L}*$|^(?!desde|since|est|fundad|منذ|من )\S+(?:\s\S+)?\s[\d٠-٩.,]+\.?$|(?:r\$|us\$|[$€£])\s?\d|(?<!\d)\d{2,3}[.,]\d{3}(?!\d)|\d\s?(?:€|£|euros|reais|pesos|quid|درهم|ريال|دينار|جنيه)|\s\+\d/iu;

/** Words that name no item, in any list: "cada livro", "every time", "de segunda a quinta". */
export const NOT_AN_ITEM =
  /^(?:(?:sem|sin|without|nem|nada de)\s|cada|que|fica(?:mos)?|queda(?:mos)?|every (?:time|day|week)|after (?:that|hours)|de (?:segunda|ter[çc]a|quarta|quinta|sexta|lunes|martes|mi[ée]rcoles|jueves|viernes)|monday|s[óo] (?:com|de|aos?)|demora\p{L}*|tard(?:a|amos)|takes|pre[çc]os?(?: fixos?)?$|precios?(?: fijos?)?$|prices?$|(?:eight|six|four|two|\d+) to |todos? os? dias?$|todos los d[íi]as$|on my own$|as well$)(?!\p{L})/iu;

/** Ends at an abbreviation that was taken for the end: "founded by my guru Smt." */
export const CUT_SHORT = /(?:^|\s)(?:Smt|Co|St|Dr|Dra|Sr|Sra|Mr|Mrs|Ms|Jr|Prof|Profa|Av|n[ºo°]?|tel|aprox|approx|etc)\.$/iu;

/** Limits, amounts and locations: true, but no opening. */
const NO_OPENING =
  /^(?:(?:hasta|at[ée]|up to|from|a partir|fica|leva|meet)(?!\p{L})|de \d|\d+(?!\d* ?(?:anos|a[ñn]os|years|yrs))|(?:six|five|four|three|two|ten|twenty) )|(?<!\p{L})(?:price|pre[çc]os?|precios?|not included|n[ãa]o inclu\p{L}*|no inclu\p{L}*|descontos?|descuentos?|discounts?|exig(?:e|imos|ido)|combinar|convenir)(?!\p{L})|\d ?%/iu;
/** Conditions of a visit: worth knowing, but no opening. */
const CONDITION =
  /(?<!\p{L})(?:lista de espera|wait(?:ing)? ?list|vagas?:? \d|(?:data|vaga|agenda|hor[áa]rio|fecha|cupo)s? (?:livre|dispon|libre|cheia|lotada)|n[ãa]o (?:atend|devolv|abr|tenho|temos)|perde a vaga|n[ãa]o precisa)/iu;
/** "Mel de aroeira 500g — 38,00", "Machetes 50.": lines of a price list. */
const PRICED = /[–—]\s?(?:r\$|[$€£])?\s?\d+[.,]\d{2}(?!\d)|^\p{L}[^\d,;]{2,40}\s\(?(?:[\p{L} ]{2,20} )?(?!(?:19|20)\d{2})\d{2,5}\)?\.?$/iu;
/** "Serra Alta SC": names alone are no statement. */
const isNames = (text: string): boolean => text.split(/\s+/).every((word) => /^\p{Lu}|^(?:d[aeo]s?|del?|la|of|the|e|y|and)$/u.test(word));
/** Accepted insurers or means of payment: "We take Delta and MetLife", "Aceito Unimed". */
const TAKES = /^(?:(?:(?:also )?(?:we|i) )(?:also )?(?:take|accept)|(?:também |tambem |también )?(?:aceit|acept)(?:o|a|amos))(?!\p{L})/iu;
/** Whether a sentence may come first, under the headline. */
export const opens = (text: string): boolean =>
  text.length >= 20 &&
  !isNames(text) &&
  !FRAGMENT.test(text) &&
  !dangles(text) &&
  !refuses(text) &&
  ![CUT_SHORT, PRICED, NO_OPENING, REACHES, TAKES, CONDITION].some((sign) => sign.test(text.trim())) &&
  isGoodLead(text);

/** Contains a phone number. */
export const REACHES = /(?:\d[\s().-]?){8,}/;

export const refuses = (text: string): boolean => REFUSES.test(text.trim());
export const dangles = (text: string): boolean => DANGLES.test(text.trim()) || CUT_OFF.some((sign) => sign.test(text.trim()));

/** "I'm an RYA instructor since 2016", "sou perita desde 2009": since when the owner is something, rather than the house. */
const IS_SINCE = /^(?:i['’]?m|i am|i['’]ve been|eu sou|sou|soy|yo soy)\s+(?!(?:open|here|at|in|no|na|aqui|aqu[íi])(?!\p{L}))/iu;

/** "Certificada desde 2011", "member of the Guild since 1994": since when a paper or a membership is held. */
const HELD_SINCE =
  /(?<!\p{L})(?:certif|registered|registrad|regist|licen[cs]|credenc|habilitad|homologad|acredit|accredit|qualified|chartered|insured|member|membr|s[óo]ci[oa]s? d|miembro|afiliad|filiad|affiliat|guild|inscrit|aprobad|aprovad|org[âaá]nic[oa]s?,? desde|premiad|cadastr|associad|asociad|colegiad|matricul|graduad|formad|diplom|(?:com|con|with) (?:o |el |the |an? )?(?:selo|sello|seal))/iu;
const isHeld = (text: string): boolean =>
  HELD_SINCE.test(
    text
      .slice(0, SINCE.exec(text)?.index ?? 0)
      .split(/[.;]\s/)
      .at(-1) ?? '',
  );

/** The year since which the house exists: that of an owner who is something else than their trade, or of their papers, is not. */
export function sinceYear({ shelf, calling = '' }: Pick<Setting, 'shelf' | 'calling'>): { year: string; fact: Statement } | undefined {
  const stem = plainly(calling).slice(0, 6);
  for (const fact of shelf.by('statement')) {
    const year = SINCE.exec(fact.text)?.[1];
    if (year && !isHeld(fact.text) && (!IS_SINCE.test(fact.text.trim()) || (stem && plainly(fact.text).includes(stem))))
      return { year, fact };
  }
  return undefined;
}

/** "Job: Lansdown Crescent, 22 windows, glass kept, 6 weeks": one project. */
export const JOB =
  /^(?:job|case|project|obra|trabajo|trabalho|caso|proyecto|projeto|serviço|antes e depois|before and after)\s*\d*\s*[:–—-]\s*/iu;
/** "Ep 41 – Bessemer No. 2 (Oct 3, 52 min)". */
export const EPISODE = /^(?:ep(?:is[óo]d(?:e|io))?s?\.?|episode|cap[íi]tulo|programa|#|nº|n\.º)\s*\d+/iu;

/** "#41" before the name of an episode. */
export const EPISODE_NUMBER =
  /(?:^|[\s(])(?:ep(?:is[óo]d(?:e|io))?s?\.?|cap(?:[íi]tulo)?\.?|#|nº|n\.º|الحلقة)\s*\d+\s*[:–—.-]?\s*["“«]?$/iu;

export const isJob = (text: string): boolean => JOB.test(text) || EPISODE.test(text);

/** Completed works are no delivery of goods. */
const DELIVERED = /\d\D{0,24}\b(?:entreg(?:ue|uei|ad[ao])s?|delivered)\b|\bentreguei\b.{0,24}\d/iu;

/** A question without its answer. */
const ASKS = /[?؟]\s*$/;

/** Kinds with a place of their own: a sentence made only of such facts adds nothing. */
const PLACED_KINDS = new Set<Fact['norm']['kind']>([
  'offer',
  'price',
  'plan',
  'class',
  'person',
  'date',
  'question',
  'phone',
  'email',
  'address',
  'hours',
  'name',
  'place',
  'url',
  'handle',
  'registry',
]);
const COVERED = 0.7;
const FIGURE = /\d+(?:[.,]\d+)*/g;
const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** Only the trade, its town and the name: "Dj som e luz pra festa". The opening has these. */
function isAnchor(text: string, { business }: Brief): boolean {
  const stated = [business.trade, business.place, business.name].flatMap((found) => wordsIn(found?.value ?? ''));
  const known = new Set([...stated, 'uma', 'una', 'the', 'sou', 'somos', 'soy', 'are']);
  return business.trade !== null && wordsIn(text).length > 0 && wordsIn(text).every((word) => known.has(word));
}

/** Whether an item on offer contains it already: a note is not repeated beside its item. */
function isNoted(text: string, { facts }: Brief): boolean {
  const said = wordsIn(text).join(' ');
  return facts.some(({ norm }) => {
    const notes = norm.kind === 'offer' ? [norm.note ?? ''] : norm.kind === 'plan' ? [norm.features.join(' ')] : [];
    return said !== '' && notes.some((note) => ` ${wordsIn(note).join(' ')} `.includes(` ${said} `));
  });
}

/** Whether the facts found in a sentence already cover it. */
function isCovered(text: string, span: readonly [number, number] | undefined, brief: Brief): boolean {
  const people = brief.facts.filter(({ norm }) => norm.kind === 'person').length;
  const home = brief.facts.find(({ norm }) => norm.kind === 'place')?.id;
  const within = brief.facts.filter(
    ({ id, norm, source }) =>
      PLACED_KINDS.has(norm.kind) &&
      // A person who is the business itself is not listed as staff.
      (norm.kind !== 'person' || people > 1) &&
      // Only the sentence itself shows the other places served.
      (norm.kind !== 'place' || id === home) &&
      (!span || !source.span || (source.span[0] < span[1] && source.span[1] > span[0])),
  );
  const known = new Set(
    within.flatMap((fact) =>
      wordsIn(
        [
          fact.text,
          'note' in fact.norm ? fact.norm.note : '',
          'group' in fact.norm ? fact.norm.group : '',
          'who' in fact.norm ? fact.norm.who : '',
          'role' in fact.norm ? fact.norm.role : '',
          'when' in fact.norm ? fact.norm.when : '',
        ].join(' '),
      ),
    ),
  );
  const { name, trade, place } = brief.business;
  const figures: readonly string[] =
    within
      .map((fact) => `${fact.text} ${Object.values(fact.norm).flat().join(' ')}`)
      .join(' ')
      .match(FIGURE) ?? [];
  // A number that only the sentence tells, or a refusal.
  if ((refuses(text) && !/\d/.test(text)) || (brief.wishes.showPrices && text.match(FIGURE)?.some((figure) => !figures.includes(figure))))
    return false;
  for (const found of [name, trade, place]) for (const word of wordsIn(found?.value ?? '')) known.add(word);
  const words = wordsIn(text);
  // "Sou de Goiânia": the few words left are no statement.
  if (words.length < 3 && words.some((word) => known.has(word))) return true;
  return words.length > 0 && words.filter((word) => known.has(word)).length / words.length >= COVERED;
}

/** The owner's own spelling, as in the items found in it; without the verb before a list. */
const asWritten = ({ text, source: { span } }: Fact, { prompt }: Brief): string =>
  span ? withoutSaidFirst(prompt.slice(...span)).replace(LISTS, '') : text;

const SAYS_NAME =
  /(?<!\p{L})(?:nome|marca [ée]s?|chama(?:-se)?|chamad[ao]|called|named|name is|name's|se llama|nombre|اسمه|اسمها|اسم)(?!\p{L})/iu;
const plainly = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** "Aqui é o Guto, …", "eu sou o Tião da Oficina do Tião aqui de Uberaba, …": addressed to us; the name is shown elsewhere. */
const PRESENTS =
  /^(?:(?:oi+|ol[áa]|opa|hola|hi|hello|bom dia|boa tarde|boa noite|buenas)[\s,!.]+)?(?:eu |yo )?(?:aqui (?:é|e|quem fala é)|sou|soy|me chamo|me llamo|meu nome é|mi nombre es|my name is|i['’]?m|i am|this is|(?:o |el )?(?:nome|nombre) (?:é|es)|meu \p{L}+ é|minha \p{L}+ é)\s+(?:[oa]s?\s|el\s|la\s|the\s)?/iu;
/** The rest of a sentence in which the owner gives the name that is the site's title. */
function afterPresenting(text: string, name: string): string {
  const said = PRESENTS.exec(text)?.[0];
  if (!said || !plainly(text.slice(said.length)).startsWith(plainly(name))) return text;
  const rest = text.slice(said.length + name.length);
  // "Sou o tio Beto faço transporte escolar há 14 anos"
  if (DOES.test(rest.trimStart())) return rest.trimStart();
  return /^[^,;.]{0,40}[,;.]\s*(?:e |y |and )?(?=\p{L})/u.exec(rest) === null
    ? ''
    : rest.replace(/^[^,;.]{0,40}[,;.]\s*(?:e |y |and )?/u, '');
}

/** Whether a sentence with several prices or a phone number is a hastily typed list: all its parts are shown elsewhere. */
function isRunOnList({ source: { span } }: Fact, { facts, prompt }: Brief): boolean {
  if (!span) return false;
  // "picanha 69" of "picanha 69,90".
  if (/\d[.,]?$/.test(prompt.slice(span[0], span[1])) && /^[.,]?\d/.test(prompt.slice(span[1]))) return true;
  const within = facts.filter(({ source }) => source.span && source.span[0] >= span[0] && source.span[1] <= span[1]);
  const count = (...kinds: Fact['norm']['kind'][]) => within.filter(({ norm }) => kinds.includes(norm.kind)).length;
  if (count('price') <= 1 && count('phone', 'email', 'pix', 'handle') === 0) return false;
  if (count('price') === 0 && TELLS_WHEN.test(prompt.slice(...span))) return false;
  const shown = new Set(within.filter(({ norm }) => norm.kind !== 'statement').flatMap(({ text }) => wordsIn(text)));
  return wordsIn(prompt.slice(...span)).filter((word) => !shown.has(word)).length < TELLS_MORE;
}
/** "Plantão 24h só por telefone 13 3222-1100", "Urgencias 24h: 600 555 203": when the number is for. */
const TELLS_WHEN =
  /(?<!\p{L})(?:24 ?h(?:oras|ours|rs|s)?|24\/7|plant[ãa]o|out of hours|fora do hor[áa]rio|fuera de horario|guardia)(?!\p{L})/iu;
/** Words beside the numbers from which a sentence tells more than they do. */
const TELLS_MORE = 6;

/** "Forno do Tonho. A massa descansa…": drops a name before a sentence, and a list's dash or picture. */
function bare(text: string, name: string | undefined): string {
  const plain = withoutSaidFirst(withoutPictures(text).replace(/^[\s–—•*-]+(?=[\p{L}\p{N}])/u, ''))
    // "✂️ tosa higiênica • banho a seco": a row of a pasted bio is said with commas.
    .replace(/\s*[•·]\s*(?=\p{L})/gu, ', ')
    .replace(/^(?:(?:e|aí|daí|então|ah|mas|and|so|oh|well|um|y|pues|entonces|bueno|و)[\s,]+)+(?=\p{L}{2})/iu, '')
    // "bota o zap, que eu respondo de noite": a clause after words that are not shown loses its "que".
    .replace(/^(?:que|q)\s+(?=\p{L}{2})/iu, '')
    .replace(/^و(?=(?:كل|في|من|لا|على|عند|مع|عندنا|ال(?!د)\p{L}{4}|است)\p{L}*(?:\s|$))/u, '')
    .replace(/^(?:(?:é |es )?(?:o |lo )?(?:seguinte|siguiente)|the thing is|it['’]s like this)\s*[:,]\s*(?=\p{L})/iu, '');
  if (!name) return plain;
  const left = afterPresenting(plain, name);
  if (left !== plain) return left;
  if (!plain.toLowerCase().startsWith(name.toLowerCase())) return plain;
  const rest = plain.slice(name.length);
  return /^\s*[.:;,–—|/-]\s*\p{L}/u.test(rest) ? rest.replace(/^\s*[.:;,–—|/-]\s*/u, '') : plain;
}

const NUMBER_AFTER_CONDITION =
  /^([^:]{0,40}(?<!\p{L})(?:appointment|booking|pre-?order|citas?(?: previa)?|turnos?|encargo|hora marcada|agendamento|encomendas?|reservas?)(?!\p{L})[^:]{0,20}):\s*\(?\+?\d[\d ().-]{6,}\.?$/iu;

/** "No pets, sorry" is addressed to guests. */
const withoutPoliteness = (text: string, topic: Statement['norm']['topic']): string =>
  topic === 'policy' ? text.replace(/[\s,]*(?<!\p{L})(?:sorry|desculp[ea]m?)(?!\p{L})/giu, '').trim() : text;

/** 'Sopa de luna" (bebés)': restores a missing opening quotation mark, or removes the closing one. */
function quoted(text: string, span: readonly [number, number] | undefined, { prompt }: Brief): string {
  const marks = text.match(/"/g)?.length ?? 0;
  if (marks % 2 === 0) return text;
  return span && prompt[span[0] - 1] === '"' ? `"${text}` : text.replace(/"/g, '');
}

const MIN_LIST = 3;
const MAX_ECHOES = 2;
/** "We fix phones and laptops", and a list of prices: one or two bare names beside the prices add nothing to the sentence; nor does what "orçamento grátis, mas só no local" gives free. */
function echoesOf({ facts }: Brief): ReadonlySet<string> {
  const offers = facts.filter(({ norm }) => norm.kind === 'offer');
  const bare = offers.filter(({ norm }) => norm.kind === 'offer' && !norm.price && !norm.note && !norm.group && !norm.free);
  const isInSentence = ({ source: { span } }: Fact) =>
    facts.some(
      ({ norm, text, source }) =>
        norm.kind === 'statement' &&
        span &&
        source.span &&
        source.span[0] <= span[0] &&
        source.span[1] > span[0] &&
        source.span[1] >= span[1] &&
        text.trim().split(/\s+/).length > MIN_LIST,
    );
  const free = offers.filter((fact) => fact.norm.kind === 'offer' && fact.norm.free && isInSentence(fact));
  const isAside = offers.length - bare.length >= MIN_LIST && bare.length <= MAX_ECHOES && bare.every(isInSentence);
  return new Set([...free, ...(isAside ? bare : [])].map(({ id }) => id));
}

/**
 * Keeps sentences fit for customers. The parser decides on facts; clauses left open, awaiting the owner's confirmation, or
 * addressed to us never reach a page. Typed facts (a phone, a price, an hour) always do.
 */
export function withPublishableFacts(stated: Brief): Brief {
  const echoes = echoesOf(stated);
  const brief = echoes.size > 0 ? { ...stated, facts: stated.facts.filter(({ id }) => !echoes.has(id)) } : stated;
  // A part that is surely a fact is shown, though the rest of its clause waits for its owner.
  const barred = brief.clauses.filter(({ act, fate }) => (fate !== 'used' && fate !== 'offered') || act === 'instruction');
  const isBarred = (span: readonly [number, number] | undefined): boolean =>
    span !== undefined && barred.some((clause) => clause.span[0] <= span[0] && clause.span[1] >= span[1]);
  const name = brief.business.name?.value ?? brief.facts.find(({ norm }) => norm.kind === 'name')?.text;
  const facts = brief.facts.flatMap((fact) => {
    if (fact.norm.kind === 'offer' && !fact.norm.price && fact.source.from === 'prompt')
      if (NOT_AN_ITEM.test(fact.text) || isSaidAside(fact.text)) return [];
    if (fact.norm.kind === 'person' && fact.source.from === 'prompt' && !/\p{L}\p{Ll}|\p{Lo}{2}|\p{Lu}{4}/u.test(fact.text)) return [];
    if (fact.norm.kind === 'person' && fact.norm.role && SAYS_NAME.test(fact.norm.role))
      return [{ ...fact, norm: { ...fact.norm, role: undefined } }];
    // A sentence that its owner has put on the site stands there as it is.
    if (fact.norm.kind !== 'statement' || fact.status === 'confirmed') return [fact];
    const answer = withQuestion(fact, brief);
    if (answer === undefined) return [];
    const polite = withoutPoliteness(withoutEnds(answer, brief.prompt.slice(0, fact.source.span?.[0] ?? 0).slice(-12)), fact.norm.topic);
    const complete = fact.source.from === 'prompt' ? mended(polite, fact.source.span, brief.prompt) : polite;
    if (complete === undefined) return [];
    // "Solo con cita: 600 555 203": the number is shown as a contact.
    const said = quoted(complete, fact.source.span, brief).replace(NUMBER_AFTER_CONDITION, '$1');
    if (
      fact.source.from === 'prompt' &&
      (isBarred(fact.source.span) || isRest(fact, brief) || speaksToUs(said) || (ASKS.test(fact.text) && !isJob(fact.text)))
    )
      return [];
    const text =
      fact.source.from === 'prompt' ? introduced(bare(withoutPresentation(said), name), fact.source.span, brief) : bare(said, name);
    const isStated =
      fact.source.from === 'prompt' &&
      (text === '' ||
        (!NUMBER_AFTER_CONDITION.test(complete) && isRunOnList(fact, brief)) ||
        (!SINCE.test(text) &&
          (isCovered(text, fact.source.span, brief) ||
            (!/[,،].*[,،]/s.test(text) && isCovered(asWritten(fact, brief), fact.source.span, brief)))) ||
        isNoted(text, brief) ||
        isAnchor(text, brief) ||
        (name !== undefined && SAYS_NAME.test(text) && plainly(text).includes(plainly(name))));
    return isStated ? [] : [{ ...fact, text, norm: { ...fact.norm, topic: DELIVERED.test(text) ? 'story' : fact.norm.topic } }];
  });
  return { ...brief, facts };
}
