import type { z } from 'zod';
import { readPixKey } from '#site/facts/pix.ts';
import type { SocialNetwork } from '#site/schema.ts';
import { record, type Sheet } from '../sheet.ts';

type Network = z.infer<typeof SocialNetwork>;

const EMAIL = /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,40}){0,4}\.[a-z]{2,24}/g;
const URL_LIKE =
  /\bhttps?:\/\/[^\s<>"'()\ue000]{3,300}|\b(?:www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[^\s<>"'()\ue000]*)?|(?<![\w@.-])[a-z0-9][a-z0-9-]{1,50}\.(?:com|net|org|app|io|shop|store|site|online|example|com\.br|art\.br|adv\.br|com\.mx|com\.ar|co\.uk|link|me|co|es|pt|ae|sa|events?|tickets|bio)(?![a-z0-9])(?:\.[a-z]{2})?(?:\/[^\s<>"'()\ue000]*)?(?![\w@.-]*@)/g;
const HANDLE = /(?<![\w@.])@(?!\d{1,5}(?![\w.]))([a-z0-9_](?:[a-z0-9_.]{0,28}[a-z0-9_])?)/g;

const NETWORKS: readonly (readonly [Network, RegExp])[] = [
  ['instagram', /instagram|\binsta\b|\big\b|انستغرام|انستقرام|انستجرام/],
  ['facebook', /facebook|\bfb\b|فيسبوك/],
  ['tiktok', /tik ?tok|تيك توك/],
  ['youtube', /youtube|\byt\b|يوتيوب/],
  ['linkedin', /linkedin/],
  ['telegram', /telegram|تيليجرام|تلغرام/],
  ['pinterest', /pinterest/],
  ['x', /twitter|\bx\.com|\bx:|\bon x\b|تويتر/],
];

const networkIn = (text: string): Network | undefined => NETWORKS.find(([, words]) => words.test(text))?.[0];

const PURPOSES = [
  [
    'booking',
    /\b(?:agend\w*|reserv\w*|(?<!e-)book(?:ing|ings)?|appointments?|citas?|turnos?|calendly|cal\.com|booksy|fresha|doctoralia|opentable|resy|exploretock|تحجز|treatwell|simplybook)\b|حجز/,
  ],
  ['tickets', /\b(?:ingressos?|tickets?|entradas?|boletos?|eventbrite|sympla|rsvp|inscric\w+|inscripci\w+|register|dice\.fm)\b|تذاكر/],
  [
    'payment',
    /\b(?:pagamento|pagar|payment|pay|pago|stripe|paypal|mercadopago|donate|doac\w+|doar|doe|donar|gofundme|vakinha|catarse|apoia\.?se|checkout)\b|تبرع|دفع/,
  ],
  ['shop', /\b(?:loja|shop|store|tienda|comprar|compre|buy|ifood|rappi|shopee|etsy|mercadolivre|amazon|order|pedidos?)\b|متجر/],
  ['video', /\b(?:youtu|vimeo|videos?)\b|فيديو/],
  ['map', /\b(?:maps?|mapa|waze|goo\.gl)\b|خريطه/],
] as const;

/** "Chave pix doe@ong.example", "Alias: casa.sol.mp", "CBU 285…": a payment key, shown as written. */
const PAY_KEY =
  /(?<![\p{L}])(?:(?:(?:nossa |a )?chave (?:do )?)?pix(?: (?:e|o|a|é|meu|nosso|no|cnpj|e-?mail|celular|telefone|whatsapp|zap|numero|chave)(?![\p{L}\d@._%+-]))*(?: (?:para|p\/) (?:ofertas?|doac\w+|contribuic\w+|dizimos?(?: e ofertas?)?|ajudar|pagamentos?))?|chave|alias(?: (?:cbu|de mercado ?pago|mp))?|cbu|cvu|clabe(?: interbancaria)?|bizum|iban|nequi|daviplata|yape|zelle|venmo|cash ?app|swish|paypal)(?: (?:is|e|es)(?![\p{L}\d@._%+-]))?\s*[:=]?\s*(?:(?:cnpj|cpf|e-?mail|celular|telefone|aleatoria)\s*[:=]?\s*)?([a-z0-9][a-z0-9._%+-]*@[a-z0-9.-]+\.[a-z]{2,24}|[+(]?\d[\d\s()./-]{6,30}\d|[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){3,7}|[@$][a-z0-9_.-]{3,30}|[a-z0-9]+(?:\.[a-z0-9]+)+)(?![\p{L}\d])/gu;

function readPayKeys(sheet: Sheet): void {
  for (const match of [...sheet.open.matchAll(PAY_KEY)]) {
    const pix = pixIn(sheet, match);
    if (pix) {
      record(sheet, pix.start, pix.end, { kind: 'pix', key: pix.key, type: pix.type }, { share: pix.type === 'phone' });
      continue;
    }
    record(sheet, match.index, match.index + match[0].length, { kind: 'statement', topic: 'payment' }, { share: true });
  }
}

/** The key itself, if the words mention Pix and its check digits are valid; a telephone may lack its country code. */
function pixIn(sheet: Sheet, match: RegExpExecArray) {
  const written = match[1] ?? '';
  const around = sheet.folded.slice(Math.max(0, match.index - 40), match.index + match[0].length);
  if (!written || !/(?<![\p{L}])(?:pix|chave)(?![\p{L}])/u.test(around)) return undefined;
  const start = match.index + match[0].lastIndexOf(written);
  const dialled = /\b(?:celular|telefone|fone|whats\w*|zap|numero)\b/.test(around) && !/^[+(]/.test(written);
  const shown = sheet.text.slice(start, start + written.length);
  const found = readPixKey(dialled ? `+55 ${shown}` : shown);
  return found ? { ...found, start, end: start + written.length } : undefined;
}

/** E-mail addresses, links with their purpose, and names on social networks. */
export function readLinks(sheet: Sheet): void {
  readPayKeys(sheet);
  for (const match of [...sheet.open.matchAll(EMAIL)]) record(sheet, match.index, match.index + match[0].length, { kind: 'email' });
  for (const match of [...sheet.open.matchAll(URL_LIKE)]) {
    const end = match.index + match[0].replace(/[.,;:!?)\]]+$/, '').length;
    const written = sheet.text.slice(match.index, end);
    const before =
      sheet.folded
        .slice(Math.max(0, match.index - 60), match.index)
        .split(/[.\n]/)
        .at(-1) ?? '';
    const social =
      /^(?:https?:\/\/)?(?:www\.|m\.)?(instagram|facebook|tiktok|youtube|linkedin|pinterest|twitter|x|t)\.(?:com|me)\/(?:in\/|company\/|@)?([\w.-]{2,60})\/?$/i.exec(
        written,
      );
    if (social?.[1] && social[2]) {
      const network = social[1].toLowerCase() === 't' ? 'telegram' : (networkIn(`${social[1].toLowerCase()}.com`) ?? 'x');
      record(sheet, match.index, end, { kind: 'handle', network, user: social[2] });
      continue;
    }
    const href = /^https?:/i.test(written) ? written : `https://${written}`;
    if (!URL.canParse(href) || /[\u0080-\uffff]/.test(written)) continue;
    const hint = `${before} ${written.toLowerCase()}`;
    const purpose = PURPOSES.find(([, words]) => words.test(hint))?.[0] ?? 'other';
    // "Like https://…" names an example, not the owner's own.
    const example =
      /\b(?:like|similar|tipo|parecid\w+|igual|estilo|inspirad\w+|inspired|como o|como el|example|exemplo|ejemplo|copy|modelo)\b[^,;]{0,40}$/.test(
        before,
      );
    record(sheet, match.index, end, { kind: 'url', href, purpose }, { must: purpose !== 'other' || !example });
  }
  readLabelled(sheet);
  readBeside(sheet);
  for (const match of [...sheet.open.matchAll(HANDLE)]) {
    const before = sheet.folded.slice(Math.max(0, match.index - 40), match.index);
    const after = sheet.folded.slice(match.index + match[0].length, match.index + match[0].length + 24);
    const network = NETWORKS.map(([name, words]) => ({ name, at: lastIndex(before, words) })).reduce((a, b) => (b.at > a.at ? b : a));
    const user = sheet.text.slice(match.index + 1, match.index + match[0].length);
    record(sheet, match.index, match.index + match[0].length, {
      kind: 'handle',
      network: network.at >= 0 ? network.name : (networkIn(after.split(/[.,;\n@]/)[0] ?? '') ?? 'instagram'),
      user,
    });
  }
}

/** "Instagram: mestreodirletras": a label and one word, without its sign. */
const LABELLED =
  /(?<!\p{L})(instagram|insta|ig|tiktok|facebook|youtube)\s?[:=]\s{0,2}([a-z][a-z0-9_.]{4,28}[a-z0-9_])(?=[\s,;)]|\.\s|\.?$)/gu;
/** "Facebook QuintaLosJacarandas", "LinkedIn: /in/ana-prado": names written as no plain word is. */
const BESIDE =
  /(?<!\p{L})(instagram|insta|ig|tiktok|facebook|face|fb|youtube|linkedin)\s?:?\s\/?(?:in\/)?([a-z][a-z0-9_.-]{4,48}[a-z0-9_])(?=[\s,;)]|\.\s|\.?$)/gu;
function readBeside(sheet: Sheet): void {
  for (const match of [...sheet.open.matchAll(BESIDE)]) {
    const user = match[2] as string;
    const start = match.index + match[0].length - user.length;
    const shown = sheet.text.slice(start, start + user.length);
    if (!/\p{Ll}\p{Lu}|\d|_/u.test(shown) && !match[0].includes('/in/')) continue;
    record(sheet, start, start + user.length, {
      kind: 'handle',
      network: NETWORK_OF[match[1] as string] ?? networkIn(match[1] as string) ?? 'instagram',
      user: shown,
    });
  }
}
const NETWORK_OF: Readonly<Record<string, Network>> = { face: 'facebook' };
function readLabelled(sheet: Sheet): void {
  for (const match of [...sheet.open.matchAll(LABELLED)]) {
    const user = match[2] as string;
    const start = match.index + match[0].length - user.length;
    const isWord = /^\p{Lu}/u.test(sheet.text.slice(start)) || /^ \p{L}/u.test(sheet.text.slice(start + user.length));
    if (!isWord) record(sheet, start, start + user.length, { kind: 'handle', network: networkIn(match[1] as string) ?? 'instagram', user });
  }
}

function lastIndex(text: string, words: RegExp): number {
  return [...text.matchAll(new RegExp(words.source, 'g'))].at(-1)?.index ?? -1;
}
