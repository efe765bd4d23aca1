import type { ClauseReading } from '../acts/judge.ts';
import { piecesOf } from '../acts/pieces.ts';
import { type Sheet, TAKEN } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import { findCity } from '../gazetteer.ts';
import { sureness, surroundings } from '../learned/surroundings.ts';
import { segmentsOf } from '../name/candidates.ts';
import type { Span } from '../sentences.ts';
import { namesTrade, speaksOfAny } from './lexicon.ts';
import { nounPhraseAt } from './noun-phrase.ts';

/** Words before a trade, by the name of the resulting feature; over folded text, up to the noun phrase. */
const ANCHORS: readonly (readonly [string, RegExp])[] = [
  [
    'siteForMy',
    /(?:site|saite|sait|website|websight|web ?page|page|pagina|pajina|web|landing|sitio|موقع\S*) (?:\p{L}+ ){0,2}?(?:d[ao]|para|pra|pro|p|for|of|de|لل?)\s+(?:(?:a|o|el|la) )?(?:minha|meu|nossa|nosso|my|our|mi|nuestr[oa])\s+/gu,
  ],
  ['siteFor', /(?:site|saite|sait|website|web ?page|page|pagina|pajina|web|landing|sitio|موقع\S*) (?:d[aeo]|para|pra|pro|for|del?|ل)\s+/gu],
  [
    'wanted',
    /(?<!\p{L})(?:quero|queria|qro|preciso(?: de)?|i want|i need|we need|need|quiero|necesito|اريد|عايز|بدي)\s+(?:an?|uma?|una?)\s+/gu,
  ],
  ['am', /(?<!\p{L})(?:sou|soy|i'?m|i am|eu sou|trabalho como|trabajo como|i work as|انا|ana)\s+(?:an?\s|uma?\s|una?\s)?/gu],
  ['we', /(?<!\p{L})(?:somos|we are|we're|احنا|نحن)\s+(?:an?\s|uma?\s|una?\s|la\s|el\s)?/gu],
  ['isA', /(?<!\p{L})(?:is|are|was|e|eh|é|es|son|sao)\s+(?:an?|the|uma?|una?|o|a)\s/gu],
  [
    'have',
    /(?<!\p{L})(?:tenho|temos|a gente tem|tengo|tenemos|i have|we have|i run|we run|i own|we own|toco|abri|abrimos|montei|monte|opened|administro|tocamos|llevo|عندي|عندنا|لدينا|لدي)\s+/gu,
  ],
  ['my', /(?<!\p{L})(?:minha|meu|nossa|nosso|my|our|mi|nuestr[oa])\s+/gu],
  ['forMy', /(?<!\p{L})(?:pra|para|pro|for|d[ao])\s+(?:minha|meu|nossa|nosso|my|our|mi|nuestr[oa])\s+/gu],
  [
    'do',
    /(?<!\p{L})(?:i do|we do|faco|fasso|faso|fazemos|hago|ago|hacemos|trabalho com|trabalhamos com|trabajo con|trabajamos con|mexo com|dou|damos|doy|ofereco|oferecemos|ofrezco|ofrecemos|we offer|i offer|نقدم|دروس(?= ))\s+/gu,
  ],
  [
    'make',
    /(?<!\p{L})(?:i make|we make|i sell|we sell|vendo|vendemos|fabrico|fabricamos|produzo|produzimos|i build|we build|نبيع|نصنع|بيع)\s+/gu,
  ],
  [
    'act',
    /(?<!\p{L})(?=(?:conserto|consertamos|restauro|restauramos|reparo|reparamos|arreglo|arreglamos|alugo|alugamos|alquilo|instalo|instalamos|limpo|limpio|repair|fix|teach|restore|tune|pump|amolo|afio|afino|traduzo|traduzco|costuro|crio|planto|ensino|ensenamos|cuido|fotografo)\s)/gu,
  ],
  [
    'acting',
    /(?<!\p{L})(?:(?:i|we) (?=(?:repair|fix|teach|restore|tune|train|carve|shear|pump|clean|rent|build|breed|bake|grow|install|cut|paint|service)\s))/gu,
  ],
  ['label', /(?<!\p{L})(?:trade|ramo|rubro|negocio|atividade|actividad|business|oficio|servico|service)\s?:\s+/gu],
];
const AGENTIVE =
  /(?:eir[oa]|ist[ao]|ador[a]?|edor[a]?|idor[a]?|tor[a]?|er[oi]a|aria|eria|ologi?[oa]|ografi?[oa]|er|or|ist|smith|maker|wright|ing|shop|store|school|studio|clinic|house|agency|works|yard|cao|ción|cion|agem|dor|ero|era|ista|ario|aria|ante|ador|oga|ogo)$/;
const GENERIC =
  /^(?:negocio|negocinho|loja|shop|taller|oficina|studio|estudio|atelie|business|biz|company|empresa|espaco|place|firm|casa|trabalho|trabajo|work|servico|servicos|services?|projeto|project|proyecto|marca|brand|local|lugar|site|website|page|pagina|web|thing|coisa|shop|store|tienda|centro|center|grupo|familia|family|equipe|team|equipo)$/;
const NEVER =
  /^(?:oi|ola|hola|hello|hi|obrigad[oa]|gracias|thanks|site|website|webpage|pagina|pajina|page|web|saite|whats\w*|zap|tel|fone|cor|cores|colors?|colours?|fotos?|photos?|pictures|botao|button|galeria|gallery|filh[oa]|sobrinh[oa]|hij[oa]|son|daughter|niece|nephew|marido|husband|wife|mulher|esposa|mae|pai|mom|mum|dad|vo|avo|abuel[oa]|name|nome|nombre|bom dia|boa tarde|buenas|horario|hours|endereco|address|direccion|dir|clientes?|customers?|people|gente|years?|anos?|dia|vez|preco|price|precio|one|something|algo|coisa|cara|idea|ideia|amig[oa]|friend|number|numero|phone|email|pix|cartao|segunda|terca|quarta|quinta|sexta|sabado|domingo|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|equipe|equipo|team|السلام|مرحبا|سلام|هلا)$/;

export interface TradeCandidate extends Span {
  signs: Record<string, number>;
}

/** Every candidate noun phrase for the trade, with the features for and against it. */
export function tradeCandidates(sheet: Sheet, judged: readonly ClauseReading[], name: readonly [number, number] | null): TradeCandidate[] {
  const { text, folded } = sheet;
  const found = new Map<string, TradeCandidate>();
  const firstFact = judged.find(({ act }) => act === 'fact')?.start ?? 0;
  const add = (span: Span | undefined, sign: string) => {
    if (!span || span.end > 5000) return;
    const id = `${span.start}-${span.end}`;
    const known = found.get(id);
    if (known) known.signs[sign] = 1;
    else found.set(id, { ...span, signs: { ...signsFor(sheet, judged, span, name, firstFact), [sign]: 1 } });
  };
  const limitOf = (at: number) => {
    const stop = folded.slice(at, at + 90).search(/[,.;:!?\n()]|\s[-–—]\s/);
    return stop < 0 ? Math.min(text.length, at + 90) : at + stop;
  };
  for (const [sign, anchor] of ANCHORS)
    for (const match of folded.slice(0, 4000).matchAll(anchor)) {
      const at = match.index + match[0].length;
      // "não sou padeiro": a denied trade.
      if (/(?:nao|not|no|n|مش)\s+(?:\p{L}+\s)?$/u.test(folded.slice(Math.max(0, match.index - 12), match.index))) continue;
      add(sign === 'act' || sign === 'acting' ? withVerb(text, at, limitOf(at)) : nounPhraseAt(text, at, limitOf(at)), sign);
    }
  for (const segment of segmentsOf(text.slice(0, 3000))) add(nounPhraseAt(text, segment.start, segment.end), 'segment');
  for (const piece of piecesOf(text.slice(0, 3000), sheet.language)) add(nounPhraseAt(text, piece.start, piece.end), 'piece');
  for (const span of sheet.tags.stretches('T')) add({ start: span.start, end: span.end }, 'chain');
  if (name) {
    const rest = /^(?:\s*[,:–—|/-]+\s*|\s*\n\s*|\.\s+|\s+)/.exec(text.slice(name[1], name[1] + 12));
    if (rest)
      add(
        nounPhraseAt(text, name[1] + rest[0].length, limitOf(name[1] + rest[0].length)),
        /[,:–—|/\n-]/.test(rest[0]) ? 'afterName' : 'besideName',
      );
    // The trade in the name itself: "Vidraçaria Boa Vista", "Amaka's Crown Hair Studio".
    const words = [...text.slice(name[0], name[1]).matchAll(/\S+/g)].map((match) => ({
      start: name[0] + match.index,
      end: name[0] + match.index + match[0].length,
    }));
    for (let from = 0; from < words.length; from++)
      for (let to = from; to < Math.min(words.length, from + 4); to++) {
        const span = { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
        if (from === 0 || to === words.length - 1)
          if (namesTrade(fold(text.slice(span.start, span.end)), sheet.language)) add(span, 'inName');
      }
    const head = words[sheet.language === 'en' ? words.length - 1 : 0];
    if (head && words.length > 1 && AGENTIVE.test(fold(text.slice(head.start, head.end)))) add(head, 'nameHead');
  }
  return [...found.values()].map(({ start, end, signs }) => {
    const around = surroundings(sheet.tags.tokens(), ...sheet.tags.within(start, end));
    return { start, end, signs: { ...signs, ...around, ...sureness('T', sheet.tags.chance('T', start, end)) } };
  });
}

/** "conserto relógio de parede": the verb is part of the trade. */
function withVerb(text: string, start: number, end: number): Span | undefined {
  const verb = /^\S+\s+/.exec(text.slice(start, end))?.[0].length ?? 0;
  const object = verb ? nounPhraseAt(text, start + verb, end) : undefined;
  return object ? { start, end: object.end } : undefined;
}

function signsFor(
  sheet: Sheet,
  judged: readonly ClauseReading[],
  span: Span,
  name: readonly [number, number] | null,
  firstFact: number,
): Record<string, number> {
  const { text, folded } = sheet;
  const said = text.slice(span.start, span.end);
  const plain = folded.slice(span.start, span.end);
  const words = plain.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const after = folded.slice(span.end, span.end + 30);
  const signs: Record<string, number> = { one: 1 };
  const is = (sign: string, yes: unknown) => {
    if (yes) signs[sign] = 1;
  };
  const clause = judged.find(({ start, end }) => span.start < end && span.end > start);
  is('aside', clause?.act === 'aside');
  is('wish', clause?.act === 'wish');
  is('instruction', clause?.act === 'instruction');
  is('unclear', clause?.act === 'unclear');
  is('listed', namesTrade(plain, sheet.language));
  const parts = words.some((_, from) => [1, 2, 3].some((n) => namesTrade(words.slice(from, from + n).join(' '), sheet.language)));
  is('listedPart', !signs.listed && parts);
  const head =
    (sheet.language === 'en' ? (words[words.findIndex((word) => /^(?:of|for|in)$/.test(word)) - 1] ?? words.at(-1)) : words[0]) ?? '';
  is('listedHead', !signs.listed && namesTrade(head, sheet.language));
  is('related', !parts && speaksOfAny(plain));
  is('agentive', AGENTIVE.test(head));
  is('generic', words.length === 1 && GENERIC.test(words[0] ?? ''));
  is('genericHead', words.length > 1 && GENERIC.test(head));
  is('never', NEVER.test(words[0] ?? '') || NEVER.test(head));
  is('inPlace', /^,?\s(?:em|no|na|in|en|near|outside|aqui em|aki em|based in|في|ب)\s/.test(after));
  is('that', /^,?\s(?:que|that|which|for|para|pra|with|com|con)\s/.test(after));
  is('money', /^[^\p{L}]{0,4}(?:r\$|[$€£₹₦]|\d)/u.test(after));
  is('closes', /^\s*(?:$|[\n.!?,;:)]|\s[-–—]\s)/.test(text.slice(span.end, span.end + 4)));
  is('opens', /(?:^|[\n.!?:;,(|/]|\s[-–—])\s*$/.test(text.slice(Math.max(0, span.start - 3), span.start)));
  is('title', span.start <= firstFact + 3);
  is('start', span.start <= 3);
  is('alone', words.join(' ').length > text.trim().length * 0.6);
  is('late', span.start > 150 && span.start > text.length * 0.3);
  is('single', words.length === 1);
  is('long', words.length >= 4);
  is('capital', /^\p{Lu}\p{Ll}/u.test(said));
  is('capitals', /^\p{Lu}\p{Ll}+ (?:.* )?\p{Lu}/u.test(said));
  is('isName', name && name[0] <= span.start && name[1] >= span.end && name[1] - name[0] <= span.end - span.start + 1);
  is('withinName', name && !signs.isName && name[0] <= span.start && name[1] >= span.end);
  is('aroundName', name && !signs.isName && span.start <= name[0] && span.end >= name[1]);
  is('nearName', name && Math.min(Math.abs(span.start - name[1]), Math.abs(name[0] - span.end)) <= 4);
  is('city', findCity(said));
  is('taken', sheet.open.slice(span.start, span.end).includes(TAKEN));
  is('of', /\s(?:de|d[ao]s?|of|del)\s/.test(plain));
  is('and', /\s(?:e|y|and|&)\s/.test(plain));
  is('since', /^,?\s(?:desde|since|ha \d|hace)\s/.test(after));
  return signs;
}
