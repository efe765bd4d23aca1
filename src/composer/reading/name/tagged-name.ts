import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import { isTown } from '../gazetteer.ts';
import { agree, type Choice } from '../likeliest.ts';
import { namesTrade } from '../trade/lexicon.ts';
import { isShouted } from './shouted.ts';

const CONFIDENCE = 0.6;
/** Min chance for the chain's name to win where the choice is undecided. */
const TAGGED = 0.8;
const ENOUGH = 0.4;

/** "Topografia Vértice Sul, eng. Patrick Wollmann CREA …": the chain is sure of the opening words, and the choice prefers nothing else. */
export function taggedName(sheet: Sheet, choices: readonly Choice[]): Found | null {
  const [best] = choices;
  const tagged = best && sheet.tags.likeliest('N').find(({ start, end }) => start === best.span[0] && end === best.span[1]);
  if (!best || !tagged || tagged.chance < TAGGED || !isOpening(sheet, tagged.start) || !/^\p{Lu}.*\s\p{Lu}/u.test(best.value)) return null;
  const share = choices.reduce((sum, choice) => sum + (agree(best.value, choice.value) ? choice.share : 0), 0);
  return share >= ENOUGH ? { value: best.value, span: best.span, confidence: CONFIDENCE } : null;
}
const isOpening = ({ sentences }: Sheet, start: number): boolean => start < (sentences[0]?.end ?? 0);

const LOUD = /(?<=\p{Ll}[,:]? )\p{Lu}{2,}(?: (?:[EY&]|D[AEO]S?|\p{Lu}{2,}))* \p{Lu}{2,}(?!\p{L})/gu;
/** "CAÇAMBAS BOA VISTA — mas olha": a line that opens with the name, before a dash. */
const LOUD_HEAD = /(?<=^|[.!?\n]\s{0,2})\p{Lu}{2,}(?: (?:[EY&]|D[AEO]S?|\p{Lu}{2,})){1,4}(?=\s[–—-]\s\p{Ll})/gu;
const HEADING =
  /(?<!\p{L})(?:tabela|tabla|precos?|precios|prices?|cardapio|carta|menu|lista|list|aviso|horarios?|hours|importante|important|promoc\p{L}+|servicos?|servicios|services|briefing|texto|text|novidades?|news|about|sobre|contato|contacto|contact|endereco|pagina|page|resumo|resumen|oi|ola|hola|hello|bom|boa|buen\p{L}+)(?!\p{L})/u;
const HEAD_SENTENCES = 3;
const SHOUTED =
  /(?<!\p{L})(?:nao|quero|urgente|site|favor|gratis|promocao|letra|grande|tudo|nunca|sem|com|para|aqui|hoje|preciso|atencao|obs|combo|whatsapp|zap)(?!\p{L})/u;
const MIN_LETTERS = 8;

/** "marmita congelada LEVE E PRONTO em São José": in a lower-case message the words in capitals, in its first sentence. */
export function loudName(sheet: Sheet): Found | null {
  const { text, country, sentences } = sheet;
  const head = text.slice(0, sentences[0]?.end ?? 0);
  const loud = [...head.matchAll(LOUD)]
    .filter(({ 0: said }) => said.replace(/\P{L}/gu, '').length >= MIN_LETTERS)
    .filter(({ index, 0: said }) => !isShouted(sheet, index, index + said.length));
  const opening = text.slice(0, sentences[HEAD_SENTENCES - 1]?.end ?? text.length);
  const opens = [...opening.matchAll(LOUD_HEAD)].filter(({ 0: said }) => !HEADING.test(fold(said)) && !namesTrade(fold(said)));
  if (loud.length === 0 && opens.length === 1 && opens[0] && /\p{Ll}{3}.*\p{Ll}{3}/su.test(text))
    return { value: opens[0][0], span: [opens[0].index, opens[0].index + opens[0][0].length], confidence: CONFIDENCE, stated: true };
  const [only, ...more] = loud;
  const said = fold(only?.[0] ?? '');
  if (!only || more.length > 0 || SHOUTED.test(said) || isTown(only[0], country) || namesTrade(said)) return null;
  return { value: only[0], span: [only.index, only.index + only[0].length], confidence: CONFIDENCE };
}

const NICKNAMED = /(?<!\p{L})[Ss]ou (?:o|a) ((?:[Tt]i[oa]|[Ss]eu|[Dd]ona|[Mm]estre|[Vv][óô]) \p{Lu}\p{Ll}+)(?!\p{L})/u;

/** "Sou o tio Beto faço transporte escolar": an established nickname is the name over the door. */
export function nickname({ text }: Sheet): Found | null {
  const found = NICKNAMED.exec(text.slice(0, 300));
  const value = found?.[1];
  if (!found || !value) return null;
  const start = found.index + found[0].length - value.length;
  return { value, span: [start, start + value.length], confidence: CONFIDENCE };
}
