import type { Refusal } from '#composer/brief.ts';
import { crimeIn } from './abuse/crimes.ts';
import { fold, isWhole, literal } from './fold.ts';
import { withoutInstructions } from './injection.ts';
import * as abuse from './lexicon/abuse.ts';
import brands from './lexicon/brands.json' with { type: 'json' };

/**
 * Names imitated for theft: banks, fintechs, public bodies, couriers, platforms, marketplaces, wallets. Names that are also plain words come
 * with the words that make them a brand ("banco inter", never "inter").
 */
const BRANDS = Object.values(brands).flat();
const BRAND = new RegExp(`(?:${BRANDS.map((brand) => literal(fold(brand))).join('|')})`, 'g');
/** Brand names that may be hidden in a lookalike spelling or a domain; short ones would match everywhere. */
const NAMES = BRANDS.map((brand) => fold(brand).replace(/[^a-z0-9]/g, '')).filter((name) => name.length >= 5);
const CARDS_TO_ACCEPT =
  /\b(?:aceit\w+|acept\w+|accept\w*|pagamento\w*|pago\w*|pay\w*|parcel\w+|formas de|login (?:com|with|via|con)|entrar com|sign in with|integra\w*|works with|funciona con|conecta\w*|sync\w*|instagram:|correspondente\w*|franquea\w+|franquia|franchise|especialista\w* em|assistencia|repair\w*|conserto\w*|reparac\w+|vend(?:o|emos) n[oa]|loja n[oa]|available on|on the|disponivel n[oa]|bate|compara\w+ com)\b[^.\n]{0,30}$/;

const SKELETON: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
  к: 'k',
  н: 'h',
  в: 'b',
  т: 't',
  м: 'm',
  ѕ: 's',
  ԁ: 'd',
  ո: 'n',
  ь: 'b',
};
const skeleton = (word: string): string =>
  [...word]
    .map((sign) => SKELETON[sign] ?? sign)
    .join('')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');

/** Matches of a pattern without a denial nearby ("nunca pedimos senha", "protects against ransomware"). */
function affirmed(text: string, pattern: RegExp, against: RegExp = abuse.AGAINST): RegExpExecArray[] {
  return [...text.matchAll(pattern)].filter((match) => {
    if (!stands(text, match)) return false;
    const before = text.slice(Math.max(0, match.index - 45, text.lastIndexOf('.', match.index) + 1), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 28);
    if (pattern !== abuse.HATE && isLawful(text, match.index)) return false;
    const isDenied = pattern !== abuse.HATE && (abuse.DENIED_BEFORE.test(before) || abuse.DENIED_AFTER.test(after));
    return !isDenied && !abuse.SUFFERED.test(before) && !abuse.REFUSES.test(before) && !against.test(before) && !against.test(after);
  }) as RegExpExecArray[];
}
/** Whether the sentence around a place is of those who keep or serve the law, or its clause says what the house does not do. */
function isLawful(text: string, at: number): boolean {
  const before =
    text
      .slice(0, at)
      .split(/[.!?;\n]/u)
      .at(-1) ?? '';
  const after = text.slice(at).split(/[.!?;\n]/u)[0] ?? '';
  return abuse.LAWFUL.test(before + after) || abuse.DOES_NOT.test(before.split(',').at(-1) ?? '');
}
/** Arabic attaches particles and endings to the word. */
const stands = (text: string, match: RegExpExecArray): boolean =>
  /^[\u0600-\u06ff]/.test(match[0]) || isWhole(text, match.index, match.index + match[0].length);
const says = (text: string, pattern: RegExp): boolean => [...text.matchAll(pattern)].some((match) => stands(text, match));

const NEVER =
  /\b(?:nunca|jamais|never|nao (?:ped\w+|solicit\w+|armazen\w+|precis\w+|mex\w+|toc\w+)|no (?:ped\w+|solicit\w+)|don't ask|do not ask|we don't|sem pedir|without asking|sin pedir|esquec\w+|forgot\w*|how to spot|como identificar|reconhecer|evitar)\b[^.\n]{0,40}$/;

const IS_CHANNEL = /^(?:whatsapp|telegram|instagram|facebook|tiktok|واتساب|انستغرام)$/;

/** Brands mentioned as something other than a way to pay, a place to sell or a thing repaired. */
function borrowedBrands(text: string): string[] {
  const named: string[] = [];
  for (const match of text.matchAll(BRAND)) {
    // Arabic attaches "of", "for" and "and" to the name: "لبنك الراجحي".
    const particle = /(?:^|[^\u0600-\u06ff])[لبوفك]$/.test(text.slice(Math.max(0, match.index - 2), match.index));
    const from = particle && /^[\u0600-\u06ff]/.test(match[0]) ? match.index - 1 : match.index;
    if (!isWhole(text, from, match.index + match[0].length)) continue;
    const before = text.slice(Math.max(0, match.index - 45), match.index);
    // "a mi telegram" is the destination of the loot, not a borrowed name.
    if (CARDS_TO_ACCEPT.test(before) || /\b(?:my|mi|meu|our|nosso|nuestro|not|nao (?:sou|somos)|no (?:soy|somos))\s$/.test(before))
      continue;
    // "Phone and WhatsApp: +91 …" is the owner's contact.
    if (IS_CHANNEL.test(match[0]) && /^\s*[:@+\d(]/.test(text.slice(match.index + match[0].length))) continue;
    named.push(match[0]);
  }
  for (const word of text.match(/[\p{L}\d@$!|][\p{L}\d@$!|-]{3,}/gu) ?? []) {
    if (!/[\d@$!|]|[^\x20-\x7f]/.test(word) || /[\u0600-\u06ff]/.test(word)) continue;
    const shape = skeleton(word).replace(/[^a-z]/g, '');
    const spelt = NAMES.find((name) => shape.includes(name) && !word.replace(/-/g, '').includes(name));
    if (spelt) named.push(spelt);
  }
  return named;
}

/** A domain with a borrowed name and an urgent word: nubank-atualizacao.example, paypa1-secure.com. */
function lookalikeDomain(text: string): boolean {
  return [...text.matchAll(/[\p{L}\d-]{4,60}(?:\.[\p{L}\d-]{2,40}){1,3}/gu)].some(([domain]) => {
    const shape = skeleton(domain).replace(/[^a-z]/g, '');
    return (
      NAMES.some((name) => shape.includes(name)) &&
      /atualiza|update|secur|segur|login|logon|verif|suporte|support|soporte|cliente|account|conta|cuenta|premi|promo|bonus|resgat|rastre|track|taxa|fee|toll|desbloq|unlock|ofici|billing|valid|confirm|recupera|refund|reembols|signin|id-|alert|help|auth|wallet|airdrop|recadast|liber/.test(
        domain,
      )
    );
  });
}

/** "Página dos Correios", "Receita Federal: página …": the page claims to be theirs. */
function brandsPage(text: string): boolean {
  return [...text.matchAll(BRAND)].some(
    (match) =>
      isWhole(text, match.index, match.index + match[0].length) &&
      (match.index < 3
        ? /^\s*:/.test(text.slice(match[0].length + match.index))
        : /\b(?:pagina|site|page|website|portal|sitio|web|landing|aviso|mensagem|message|notice|form|formulario)\s(?:(?:oficial|official|web|falsa?)\s)?(?:d[aeo]s?|del?|of|for|from)\s(?:(?:the|la|el|los|o|a)\s)?$/.test(
            text.slice(Math.max(0, match.index - 36), match.index),
          )),
  );
}

/** Fees claimed by such pages, and their ways to pay. */
const TOLL =
  /\b(?:aduanas?|alfandega|customs|multas?|restituic\w+|tax refunds?|devolucion de hacienda|taxa de (?:entrega|liberac\w+|desembarac\w+)|encomendas? (?:pres|retid|parad)\w+|paquetes? (?:retenid|detenid)\w+|parcels? (?:held|waiting|on hold))\b/;
const TAKES = /\b(?:cobrar|cobrando|pagar|pague|pay|charge|tarjetas?|cartao|cartoes|cards?)\b/;

/** True when the sentence that names a secret also requests it: a form in one and a lost password in another mean nothing. */
const isAskedFor = (text: string, secrets: RegExpExecArray[], asks: RegExp): boolean =>
  secrets.some(({ index, 0: word }) => {
    const before = text
      .slice(Math.max(0, index - 120), index)
      .split(/[.!?\n]\s/)
      .at(-1);
    const after = text.slice(index + word.length, index + word.length + 120).split(/[.!?\n]\s/)[0];
    return asks.test(`${before}${word}${after}`);
  });

function impersonates(text: string): boolean {
  const brands = borrowedBrands(text);
  const domain = lookalikeDomain(text);
  if (brands.length === 0 && !domain) return false;
  const named = [...text.matchAll(abuse.SECRETS)].filter((match) => !NEVER.test(text.slice(Math.max(0, match.index - 50), match.index)));
  const secrets = named.length > 0;
  const documents = says(text, abuse.DOCUMENTS);
  const urgency = affirmed(text, abuse.URGENCY, abuse.WARNING).length > 0;
  const giveaway = affirmed(text, abuse.GIVEAWAY, abuse.WARNING).length > 0;
  const imitates = affirmed(text, abuse.IMITATE, abuse.WARNING).length > 0;
  const loot = says(text, abuse.LOOT);
  if (domain && (secrets || documents || urgency || giveaway || imitates)) return true;
  if (secrets && (imitates || urgency || giveaway)) return true;
  const asks = isAskedFor(
    text,
    named,
    /\b(?:ask(?:s|ing)?(?: for)?|pedir|pedindo|pede|campos?|fields?|pida|pidiendo)\b|يطلب|تطلب|ادخال|حقل/,
  );
  if (secrets && brands.length > 0 && (asks || brandsPage(text))) return true;
  if (urgency && (documents || /\b(?:cartao|cartoes|tarjetas?|cards?)\b/.test(text)) && brandsPage(text)) return true;
  // "Igual a la de Correos, para cobrar 2,99 € de aduanas con tarjeta."
  if (imitates && brands.length > 0 && TOLL.test(text) && TAKES.test(text)) return true;
  if (giveaway && /\b(?:bitcoin|btc|crypto\w*|eth|ethereum|official|oficial|usdt)\b/.test(text)) return true;
  if (
    imitates &&
    ((urgency && (documents || /\blog ?in\b|clientes?\b|customers?|users?|usuarios?|victim|pessoas|people/.test(text))) ||
      (documents && loot) ||
      giveaway)
  )
    return true;
  if (
    urgency &&
    documents &&
    (loot ||
      /\b(?:clientes?|customers?|usuarios?|users?|pessoas|people)\b[^.\n]{0,60}\b(?:atualiz|confirm|verif|valid|update|enter|inform|actualic|digit|prench|preench)|العملاء|الزبائن/.test(
        text,
      ))
  )
    return true;
  return giveaway && (loot || documents);
}

/** True when the page collects secrets under no borrowed name. */
function harvests(text: string): boolean {
  const secrets = [...text.matchAll(abuse.SECRETS)].filter((match) => !NEVER.test(text.slice(Math.max(0, match.index - 50), match.index)));
  if (secrets.length === 0) return false;
  if (says(text, abuse.LOOT)) return true;
  const asks = isAskedFor(
    text,
    secrets,
    /\b(?:campos?|formularios?|form|forms|fields?|input|digit\w+|ped(?:e|ir|indo)|asks?|asking|enter|type|inform\w+|solicit\w+|pida|pide|ingres\w+|collect\w*|colet\w+|captur\w+)\b|حقل|حقول|نموذج|ادخال/,
  );
  const card = secrets.some((match) => /cvv|cvc|cart|tarjet|card|codigo de segur|security code|بطاقه/.test(match[0]));
  const phrase = secrets.some((match) =>
    /seed|phrase|frase|private|priv|12 |24 |otp|one|sms|token|cred|bank|bancari|itoken|ssn/.test(match[0]),
  );
  const bank =
    /\b(?:senha|password|contrasena|clave|pin|login)s? (?:d[oae]s?|de la|de su|del|of (?:their|the)|for (?:their|the)) (?:\w+ )?(?:banco|bank|cartao|card|tarjeta|conta|cuenta|account|instagram|facebook|gmail|e-?mail|whatsapp|internet banking)\b|\bbank(?:ing)? (?:login|password|pin|credentials)\b/.test(
      text,
    );
  return asks && (phrase || bank || (card && secrets.length > 1));
}

function sellsIllegally(text: string): boolean {
  const lawless = abuse.LAWLESS.test(text);
  const sells = abuse.SELL.test(text);
  if (affirmed(text, abuse.FAKE_DOCUMENTS).length > 0 && !/\bdetector|detec[tç]\w* de|identifica\w* de/.test(text)) return true;
  if (affirmed(text, abuse.STOLEN).length > 0 || affirmed(text, abuse.PONZI).length > 0) return true;
  if (!sells) return false;
  const drugs = affirmed(text, abuse.DRUGS);
  if (drugs.some((match) => !abuse.SOFT_DRUGS.test(match[0]))) return true;
  if (drugs.length > 0 && lawless) return true;
  return affirmed(text, abuse.WEAPONS).length > 0 && lawless;
}

/** "Parece vírus de computador", "the old site had a virus": a virus is spoken of in passing, other malware hardly ever. */
const isPassedOn = (text: string, { index, 0: word }: RegExpExecArray): boolean =>
  !word.includes('virus') || abuse.PASSES_ON.test(text.slice(Math.max(0, index - 80), index));

const spreadsMalware = (text: string): boolean =>
  (affirmed(text, abuse.MALWARE).some((match) => isPassedOn(text, match)) &&
    abuse.SPREAD.test(text) &&
    !/\b(?:curso|course|training|treinamento|antivirus|suporte|helpdesk|assistencia)\b/.test(text)) ||
  affirmed(text, abuse.INTRUDE).length > 0;

/** The reason a prompt must not become a site, or undefined. A stated pretext ("só um teste") changes nothing. */
export function abuseIn(prompt: string): Refusal['reason'] | undefined {
  const text = fold(prompt);
  if (impersonates(text)) return 'impersonation';
  if (harvests(text)) return 'credentials';
  if (spreadsMalware(text)) return 'malware';
  if (sellsIllegally(text)) return 'illegal-goods';
  if (affirmed(text, abuse.NON_CONSENSUAL).length > 0) return 'non-consensual';
  if (affirmed(text, abuse.MIRACLE, abuse.SEEKING).length > 0) return 'medical-fraud';
  if (affirmed(text, abuse.HATE).length > 0) return 'hate';
  // An injected order is cut from the page, not offered by it.
  return crimeIn(withoutInstructions(prompt).text, affirmed);
}
