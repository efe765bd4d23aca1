import type { Judged } from './acts/judge.ts';
import { addressedToMakers } from './addressed-to-makers.ts';
import { type Sheet, take } from './facts/sheet.ts';
import { fold } from './fold.ts';
import type { Span } from './sentences.ts';

/** Codes and passwords, and words given in confidence. */
const SECRETS = [
  /(?<!\p{L})(?:(?:gate|door|alarm|entry|access|lock|lock ?box|key ?pad|key ?safe|safe|security|wi-?fi|router|admin|login|bank) (?:codes?|pins?|numbers?|passwords?|combination)|(?:my|our|the) (?:password|pin(?: code| number)?) (?:is|:)|password\s?:)/u,
  /(?<!\p{L})(?:codigo|clave|contrasena|senha|pin) (?:(?:de |do |da |del |de la |d[ao]s )(?:porton|puerta|reja|entrada|acceso|alarma|candado|caja|wi-?fi|banco|portao|porta|alarme|cadeado|cofre|correo|e-?mail|usuario|usuaria)|(?:e|es|:)\s?\S*\d)/u,
  /(?<!\p{L})(?:es (?:un )?secreto|e (?:um )?segredo|(?:it'?s|this is|that'?s|still) (?:a |top |our )?secret|between (?:you and me|us)|entre nos(?:otros|otras)?(?!\p{L})|(?:so|fica|isso e) entre (?:a gente|nos)|que quede entre|(?:estritamente|informac\p{L}+|uso|strictly|informacion) intern[oa]l?|internal only|nao coment(?:em|e|a)|no (?:lo )?coment(?:en|es|e)|sigilos[oa]|(?:do not|don'?t) tell (?:anyone|anybody)|nao conta (?:pra|para) ninguem|no (?:le )?digas? a nadie|confidencia(?:l|is|les)(?!idade|mente)|confidential|off the record)/u,
];
/** "… but that is for guests, not the website". */
const OFF_THE_SITE =
  /(?<!\p{L})(?:not (?:for|on|in) (?:the|this|my|our) (?:web ?)?(?:site|page)|(?:guests|customers|clients|you|us|hu[eé]spedes|clientes)[^.\n]{0,12},? not (?:for )?the (?:web ?)?(?:site|page)|(?:keep|leave) (?:this|that|it) (?:off|out of) the (?:web ?)?(?:site|page)|nao (?:e )?(?:pro|para o|no|do) site|no (?:va|vaya|es) (?:para|en) la (?:web|pagina))(?!\p{L})/u;

/** "… não põe tá", "don't put that", "no lo publiquen": an order without an object is about the words before it. */
const ORDER_ABOUT_IT =
  /(?<!\p{L})(?:(?:isso|isto|essa parte|eso|esto) )?(?:(?:nao|n|no|nem) (?:precisa |e (?:pra|para) |hace falta |es para )?(?:(?:lo|la|los|las) )?(?:poe|por|ponha|ponham|bota|bote|botar|coloca|coloque|colocar|publica|publique|publicar|divulga|divulgue|divulgar|mostra|mostrar|escreve|escrever|pongas?|pongan|poner|pon|publiques|publiquen|muestres|muestren|aparece|entra)(?: (?:isso|isto|eso|esto|nao|no site|na pagina|ai|alli|ahi|en (?:la web|el sitio|la pagina)|ainda|por enquanto|todavia|por ahora|ta|ok|viu|hein|eh|ne|por favor|porfa|pfv|xfa))*|(?:do not|don'?t|dont|please don'?t) (?:put|publish|post|print|show|share|include|mention|write|add) (?:that|this|it|them|any of (?:that|this|it))(?: (?:on|in|up|there|online|anywhere|please|though|pls)(?: (?:the |my |our )?(?:web ?)?(?:site|page|internet))?)*|(?:leave|keep) (?:that|this|it) (?:off|out)(?: please)?|(?:mas |pero )?(?:deix[ae]m?|fica|dej[ae](?:lo)?) (?:sem|sin) (?:os |los |o |el )?(?:nomes?|nombres?))(?=\s*[,.;:!?()\n]|\s(?:porque|pq|pois|because|que|since)\s|\s*$)/u;
/** "isso é só desabafo": said to us, with the words before it. */
const VENTS =
  /(?<!\p{L})(?:(?:isso|isto) (?:e|foi|aqui e) (?:so |apenas )?(?:um )?desabafo|(?:so|foi so|e so) (?:um )?desabafo|(?:i'?m |im )?just venting|rant over|(?:es |era )?solo (?:un )?desahogo|me estoy desahogando)(?!\p{L})/u;
/** "…, hay mucho ladrón (esto último no lo pongas)": only the words between the last comma and the order. */
const ABOUT_LAST =
  /(?<!\p{L})(?:(?:esto|isto|isso|essa|this|that) (?:ultim[oa](?: parte)?|last (?:bit|part|one))|(?:la|a|the) (?:ultima parte|last (?:bit|part)))[^,;]*$/u;
/** "El teléfono es 351 …, atiende Rubén, yo atiendo mal, eso no lo pongas": the number is too far to be meant. */
const LONG_AFTER_NUMBER = /\d[\d ()-]{6,}\d,[^,]*\p{L}[^,]*,[^,]*\p{L}[^,]*$/u;
const MAX_BEFORE_ORDER = 30;
const MAX_BARE_ORDER = 6;

/** The words that an order without an object keeps off the page: up to it from the start of their sentence, or the sentence before. */
function keptOff({ folded, sentences }: Sheet): Span[] {
  return sentences.flatMap((sentence, n): Span[] => {
    const said = folded.slice(sentence.start, sentence.end);
    const order = [ORDER_ABOUT_IT, VENTS]
      .map((sign) => sign.exec(said))
      .filter((match) => match !== null)
      .sort((a, b) => b.index - a.index)[0];
    if (!order) return [];
    const before = said.slice(0, order.index);
    const words = before.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;
    // "(don't publish them: bank 1234)": all that is in the bracket, and nothing before it.
    const opened = before.lastIndexOf('(') > before.lastIndexOf(')') ? before.lastIndexOf('(') : -1;
    const isLast = ABOUT_LAST.test(said.slice(0, order.index + order[0].length));
    const comma =
      words > MAX_BEFORE_ORDER || isLast || LONG_AFTER_NUMBER.test(before)
        ? Math.max(before.replace(/[,;\s]+$/u, '').lastIndexOf(','), before.lastIndexOf(';')) + 1
        : 0;
    const until = order.index + order[0].length;
    const after = /^\s*:[^)\n]*/.exec(said.slice(until))?.[0].length ?? 0;
    // "20/12 casamento (não colocar, é particular)": the item before a bracket that opens with the order, and all of the bracket.
    if (opened >= 0 && after === 0 && !/[\p{L}\d]/u.test(said.slice(opened, order.index))) {
      const item = /[^,;:()\n]*$/.exec(said.slice(0, opened))!;
      const closed = said.indexOf(')', until);
      return [{ start: sentence.start + item.index, end: sentence.start + (closed < 0 ? until : closed + 1) }];
    }
    const cut = Math.max(comma, opened + 1);
    const end = sentence.start + until + after;
    const last = words === 0 && said.split(/\s+/).length <= MAX_BARE_ORDER ? sentences[n - 1] : undefined;
    return [{ start: last?.start ?? sentence.start + cut, end }];
  });
}

/** "o pote me custa 3,10", "rent is 1800", "my margin is 20%", "orçamento até 1.500": money that the owner pays, has or keeps. */
const OWN_MONEY =
  /(?<!\p{L})(?:(?:me|nos) (?:custa|custam|custou|sai|saem|cuesta|cuestan|costo|sale|salen|cobram|cobran)(?: (?:por|a|em|en|uns|unos|quase|casi|so))* (?:r\$ ?|\$ ?)?\d|costs? (?:me|us) (?:about |around |over |nearly )?[$£€]?\d|(?:i|we) (?:buy|get) (?:it|them|these) (?:in )?(?:for|at) (?:about )?[$£€]?\d|(?:compro|pago|pagamos|compramos) (?:por|a|uns|unos|nele|nela|de (?:aluguel|alquiler|renta|luz))(?: \p{L}+)? (?:r\$ ?|\$ ?)?\d|(?:orcamento|teto|verba|budget|presupuesto)(?: (?:maximo|max|total|agora|do site|pro site|para o site|del sitio|for (?:the|this) (?:site|website)))?(?: (?:e|es|is|de|ate|hasta|of|up to|around|about|uns|unos))* ?:? ?(?:r\$ ?|[$£€])?\d(?![\d.,]* ?(?:h|hs|horas?|hours?|min\p{L}*|dias?|days?|semanas?|weeks?|anos?|x|%)(?!\p{L}))|(?:aluguel|alquiler|la renta|(?:my|our|the) rent) (?:ta|esta|e|es|is|sai|custa|cuesta|subiu|subio|went)(?: \p{L}+){0,3} [$£€]?\d|(?:(?:meu|nosso|minha|nossa|mi|nuestro|nuestra|my|our) (?:lucro|margem|custo|ganancia|margen|costo|profits?|margins?|cost price|costs?)(?: (?:de|is|are|e|es|fica|on))?)(?!\p{L}))/gu;

/** The parts between commas that tell the owner's own money. */
function ownMoney({ folded }: Sheet): Span[] {
  return [...folded.matchAll(OWN_MONEY)].map(({ index, 0: said }) => {
    const before = folded.slice(0, index);
    const start = Math.max(...['.', ';', '\n', '!', '?', ','].map((sign) => before.lastIndexOf(sign))) + 1;
    const rest = folded.slice(index + said.length);
    const stop = /[.;\n!?](?=\s|$)|,(?!\d)/.exec(rest)?.index ?? rest.length;
    return { start, end: index + said.length + stop };
  });
}

/** "O antigo sócio não pode constar em lugar nenhum", "must not be named anywhere": the whole sentence, whichever side the subject stands on. */
const NEVER_SHOWN =
  /(?<!\p{L})(?:(?:nao|nunca|jamais) (?:pode[mn]?|deve[mn]?|quero que|queremos que|e pra|e para|precisa|vai) (?:\p{L}+ ){0,4}?(?:constar|conste|aparec\p{L}+|figur\p{L}+|sair|ser (?:citad|mencionad|mostrad|publicad|divulgad)\p{L}+)|(?:no|nunca|jamas) (?:puede[ns]?|debe[ns]?|quiero que|queremos que|tiene que|va a) (?:\p{L}+ ){0,4}?(?:constar|aparec\p{L}+|aparezc\p{L}+|figur\p{L}+|salir|salga|ser (?:citad|mencionad|mostrad|publicad|nombrad)\p{L}+)|(?:must|should|can|may|shall|ought|is|are) ?(?:not|n['’]?t) (?:to )?(?:appear|show up|be (?:mentioned|named|listed|shown|published|on (?:the|this) (?:web ?)?(?:site|page))))(?!\p{L})/u;
/** "Isso é sigiloso", "só pra vocês entenderem", "just so you know": told to us in the same sentence. */
const FOR_US_ALONE =
  /(?<!\p{L})(?:(?:isso|isto|eso|esto|this|that)(?: is|['’]s| e| eh| es| fica| queda) (?:so |apenas |solo |just |only |um |un |a )*(?:sigilos|confidencia|desabafo|desahogo|entre nos|private|priva[dt]o|my rant|venting|for your eyes)\p{L}*|(?:ess[ae]|est[ae]|es[ae]|isso|eso|esto|(?:this|that)(?: one| number)?) (?:is|['’]s|e|eh|es) (?:so|somente|apenas|solo|just|only) (?:pra|para|for) (?:voces?|vcs?|you|ustedes|usted|ti|vos)(?=\s*(?:[.,;!)\n]|$))|(?:so|somente|apenas|solo|nada mas) (?:pra|para) (?:voces?|vcs?|vc|ustedes|que)(?: \p{L}+)? ?(?:entend|sab|ente?r)\p{L}+|(?:just|only) so (?:that )?you (?:know|understand)|(?:informacao|dado|assunto|informacion|dato|information) (?:\p{L}+mente |strictly )?(?:intern|confidencia|sigilos)\p{L}*|(?:so |somente |solo )?(?:para|pra|for) uso interno|(?:strictly )?internal(?: use)? only)(?!\p{L})/u;
/** A message without full stops is one sentence: beyond this length only the clauses about the order are kept back. */
const MAX_SENTENCE = 260;

/** The sentences, or in a message without full stops the clauses, that the owner wants on no page. */
function unpublished({ folded, sentences }: Sheet, judged: readonly Judged[]): Span[] {
  const spans = sentences.flatMap((sentence) =>
    sentence.end - sentence.start <= MAX_SENTENCE
      ? [sentence]
      : judged
          .filter(({ start, end }) => start < sentence.end && end > sentence.start)
          .map((clause, n, all) => ({ start: all[n - 1]?.start ?? clause.start, end: clause.end })),
  );
  return spans.filter(({ start, end }) => {
    const said = folded.slice(start, end);
    return NEVER_SHOWN.test(said) || FOR_US_ALONE.test(said);
  });
}

const CONTACT =
  '(?:telefone|fone|celular|numero|contato|e-?mail|endereco|phone(?: number)?|number|mobile|address|telefono|direccion|correo)';
const NO_SHOW =
  "(?:nao|n|do not|don['’]?t|please don['’]?t|no) (?:precisa |quero que |e (?:pra|para) )?(?:lo |la )?(?:divulg|public|coloc|coloqu|bot|mostr|poe|ponh|pong|muestr|publiqu|show|publish|put|share|list|print)\\p{L}*";
/** "O telefone do pastor não divulga, é 62 …", "don't show my number (0770 …)": the contact right after such an order. */
const HIDES_CONTACT = new RegExp(
  `(?<!\\p{L})(?:${CONTACT}(?: \\p{L}+){0,4},? ${NO_SHOW}|${NO_SHOW} (?:(?:o|a|os|as|meu|minha|nosso|nossa|my|our|the|mi|el|la) )*${CONTACT}(?: (?:d[aeo]s?|del?|de la|of(?: the| our)?) \\p{L}+)?)(?: (?:dele|dela|pessoal|de casa|por favor|pfv|pls|please|porfa|online|no site))*[,;:( ]*(?:(?:e|eh|is|es|it['’]?s|que e) )?(?=[\\d+(])[\\d+() .-]{7,20}\\d(?:,? (?:e |is |es )?(?:so |just |only |solo )?(?:pra|para|for) (?:vc|voce|voces|vcs|you|ti|usted|mim)[^.;\\n)]{0,60})?`,
  'gu',
);
/** "NÃO coloca meu endereço (moro no bairro da Torre)": where the owner lives, once the address is to stay hidden. */
const HIDES_ADDRESS = new RegExp(
  `(?<!\\p{L})${NO_SHOW} (?:(?:o|a|meu|nosso|my|our|the|mi|la) )*(?:endereco|address|direccion|rua)(?!\\p{L})`,
  'u',
);
const LIVES =
  /(?<!\p{L})(?:(?:eu |i )?(?:moro|moramos|resido|vivo|live|we live)|(?:minha|my|mi) (?:casa|home|house) (?:e|fica|is|es|esta|queda)) (?:aqui |here )?(?:no|na|em|in|at|on|en)(?!\p{L})[^.;\n)]{2,80}/gu;
/** "sem o nome das crianças, Caio e Bia": names that are given to be left out. */
const WITHOUT_NAMES =
  /(?<!\p{L})(?:mas |but |pero )?(?:sem|without|sin|nao (?:cit|coloqu|coloc|us|fal|diga)\p{L}*|(?:do not|don['’]?t) (?:use|mention|give)|no (?:pongas?|uses?|digas?)) (?:(?:o|os|the|el|los|my|meu|minha) )?(?:nomes?|names?|nombres?) (?:(?:d[aeo]s?|of|del?|de la|de los|de las)(?: (?:the|my|our|meus?|minhas?|mis?|los|las))? )?\p{L}+[,:(–— -]+\p{L}[^.;\n)]{1,60}/gu;

/** Contacts, homes and names that are told in order to be left out. */
function leftOut({ folded }: Sheet): Span[] {
  const lives = HIDES_ADDRESS.test(folded) ? [...folded.matchAll(LIVES)] : [];
  return [...folded.matchAll(HIDES_CONTACT), ...folded.matchAll(WITHOUT_NAMES), ...lives].map(({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
  }));
}

/** "(Dr. Paulo)", "seu Aurélio": people named in such a sentence. */
const TITLED =
  /(?<!\p{L})(?:Dr\.?[aª]?|Dra\.?|Sr\.?a?|Mr\.?|Mrs\.?|Ms\.?|Prof\.?a?|Dona|Seu|[Dd]on|[Dd]oña|Mestre)\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)*/gu;
const namedIn = ({ text }: Sheet, spans: readonly Span[]): string[] =>
  spans
    .filter(({ start, end }) => NEVER_SHOWN.test(fold(text.slice(start, end))))
    .flatMap(({ start, end }) => text.slice(start, end).match(TITLED) ?? []);

const KIN =
  '(?:marido|esposa|esposo|mulher|mujer|mae|madre|pai|padre|filh[oa]s?|hij[oa]s?|sogr[oa]|suegr[oa]|net[oa]s?|niet[oa]s?|avo|abuel[oa]|irma[o]?|herman[oa]|tia|tio|husband|wife|mum|mom|mother|dad|father|sons?|daughters?|kids?|nan|gran)';
/** "menos quarta, que é dia de hemodiálise do meu marido", "because I take my mum to hospital": why, from the owner's family or health. */
const FAMILY_REASON = new RegExp(
  `[\\s,(–-]*(?<!\\p{L})(?:(?:pois |porque |pq )?que e (?:o )?(?:dia|hora) (?:de|da|do|que)|porque|pq|pois|por causa d[aeo]s?|ja que|ya que|because|que e quando)(?!\\p{L})[^.;\\n),]{0,60}?(?<!\\p{L})(?:(?:d[aeo]s? )?(?:meus?|minhas?|mis?|my|our|noss[ao]s?|nuestr[ao]s?) ${KIN}|hemodialise|quimio\\p{L}*|fisioterapia|cirurgia|cirugia|surgery|chemo\\p{L}*|depress\\p{L}+)(?!\\p{L})(?:(?: \\p{L}+){0,5}(?=\\s*(?:[.,;!)\\n]|$)))?`,
  'gu',
);
/** Reasons that say nothing to customers; what they explain is shown. */
const reasons = ({ folded }: Sheet): Span[] =>
  [...folded.matchAll(FAMILY_REASON)].map(({ index, 0: said }) => ({ start: index, end: index + said.length }));

const isPersonal = ({ folded }: Sheet, { start, end }: Span): boolean => PERSONAL.test(folded.slice(start, end));

/** Sentences meant only for us: a code, a secret, text "not for the site". */
function privateSentences({ folded, sentences }: Sheet): Span[] {
  return sentences.flatMap(({ start, end }, n) => {
    const said = folded.slice(start, end);
    if (!SECRETS.some((sign) => sign.test(said)) && !OFF_THE_SITE.test(said)) return [];
    const last = sentences[n - 1];
    // "A fazenda é do Dr. | Aurélio, isso é sigiloso": the abbreviation ends no sentence.
    return [{ start: last && TITLE_AT_END.test(folded.slice(last.start, last.end)) ? last.start : start, end }];
  });
}
const TITLE_AT_END = /(?<!\p{L})(?:dra?|sra?|mrs?|ms|prof|profa|eng)\.$/u;

/** The owner's private life, and reasons for keeping something off the page: never on it, whatever the clause around tells. */
const PERSONAL =
  /(?<!\p{L})(?:(?:meu|minha|mi|my) ex(?!\p{L}|-?alun)|ex-?(?:marido|mulher|esposa|esposo|husband|wife|namorad\p{L}+)|(?:me )?(?:separei|divorciei|separe|divorcie)|(?:se |me )?(?:esta |estao |estoy |estou )?(?:se |me )?(?:divorciando|separando d[aeo]\p{L}* (?:marido|mulher|esposa|esposo))|(?:got|getting) divorced|(?:fiquei|estou|to|estamos) (?:com (?:a |as )?dividas?|devendo)|devemos \d|(?:nao|no|nunca|never|don'?t|do not) (?:divulg|inform|mostr|public|disclos|advertis)\p{L}* (?:porque|pq|pois|because|cause|por que))(?!\p{L})/u;

/** "Pode por 144.", "Isso pode pôr.": leave to show what was told, said to us. */
const MAY_BE_SHOWN =
  /^(?:(?:isso|isto|ess[ae]|o resto|eso|esto|el resto|that|this|the rest)(?: ai)? )?(?:(?:pode|podem|puedes?|pueden|podes) (?:por|botar|colocar|poner|publicar)|you can (?:put|show|publish)(?: that| it)?)(?: \d+)?[\s.!]*$/u;
/** "Domingo tinha mas acabou": no longer there. */
const IS_OVER =
  /^[^,;:]{0,60}(?<!\p{L})(?:tinha|tinhamos|havia|habia|teniamos|there (?:was|used to be)|we (?:had|used to)[^,;:]{0,30}),? (?:mas|pero|but) (?:ja |ya |it |that |isso )?(?:acabou|parou|terminou|fechou|se acabo|termino|cerro|ended|stopped|closed|is over|is gone)[\s.!]*$/u;
const saidInPassing = ({ folded, sentences }: Sheet): Span[] =>
  sentences.filter(({ start, end }) => [MAY_BE_SHOWN, IS_OVER].some((sign) => sign.test(folded.slice(start, end).trim())));

/** Takes private text off the sheet before anything is read of it; its clauses become asides. */
export function keepPrivate(sheet: Sheet, judged: readonly Judged[]): Judged[] {
  const withheld = unpublished(sheet, judged);
  const unnamed = namedIn(sheet, withheld);
  const kept = [
    ...privateSentences(sheet),
    ...withheld,
    ...keptOff(sheet),
    ...leftOut(sheet),
    ...reasons(sheet),
    ...ownMoney(sheet),
    ...addressedToMakers(sheet),
    ...saidInPassing(sheet),
    ...judged.filter(({ start, end }) => unnamed.some((name) => sheet.text.slice(start, end).includes(name))),
  ];
  sheet.withheld = [...kept, ...judged.filter((clause) => isPersonal(sheet, clause))];
  for (const { start, end } of kept) take(sheet, start, end);
  for (const clause of judged) if (isPersonal(sheet, clause)) take(sheet, clause.start, clause.end);
  return judged.flatMap((clause) =>
    isKept(kept, clause) || isPersonal(sheet, clause) ? [asAside(clause)] : splitAround(sheet.text, kept, clause),
  );
}

const asAside = (clause: Judged): Judged => ({ ...clause, act: 'aside', confidence: 1, solid: 0 });

/** "Concerts: 6/12 City Hall, 9/12 a wedding (don't put this)": a clause with private words inside it becomes one clause for each side. */
function splitAround(text: string, kept: readonly Span[], clause: Judged): Judged[] {
  const inside = kept.find(({ start, end }) => start < clause.end && end > clause.start);
  if (!inside) return [clause];
  const start = Math.max(inside.start, clause.start);
  const end = Math.min(inside.end, clause.end);
  return [
    { ...clause, end: start },
    { ...asAside(clause), start, end },
    { ...clause, start: end },
  ]
    .filter((part) => /[\p{L}\d]/u.test(text.slice(part.start, part.end)))
    .flatMap((part) =>
      part.act === 'aside'
        ? [part]
        : splitAround(
            text,
            kept.filter((span) => span !== inside),
            part,
          ),
    );
}

/** True when little of a clause is left beside the private words. */
function isKept(kept: readonly Span[], clause: Judged): boolean {
  const within = kept.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, clause.end) - Math.max(start, clause.start)), 0);
  return within * 2 > clause.end - clause.start;
}

const KEEPS_OFF = new RegExp(`(?<!\\p{L})${NO_SHOW}`, 'u');
/** True if a text asks not to publish something. */
export function asksToKeepOff(text: string): boolean {
  const folded = fold(text);
  return [KEEPS_OFF, NEVER_SHOWN, FOR_US_ALONE, OFF_THE_SITE].some((sign) => sign.test(folded));
}
