/** Brands that phishing often imitates. The real spelling is allowed: whoever adds it must prove it. */
const PROTECTED = new Set(
  (
    'itau bradesco nubank santander caixa bancodobrasil bancointer c6bank picpay pagseguro pagbank mercadopago mercadolivre ' +
    'correios receitafederal serasa sicredi sicoob ifood magazineluiza magalu americanas casasbahia shopee amazon google gmail ' +
    'facebook instagram whatsapp youtube microsoft outlook apple icloud netflix paypal stripe visa mastercard pagemagic'
  ).split(' '),
);

/** Letters of other scripts, and digits, that look like Latin letters. */
const READ_AS: Record<string, string> = {
  ...pairs('аbвcеeнhіiјjкkмmоoрpсcтtуyхxѕsԁdɡgһhӏlԛqԝwьb'),
  ...pairs('αaβbεeηnιiκkνvοoρpτtυuχxγy'),
  ...pairs('ıiłlđdøoæaɑaℓl0o1l3e4a5s7t8b'),
};

function pairs(text: string): Record<string, string> {
  const letters = [...text];
  return Object.fromEntries(letters.flatMap((letter, at) => (at % 2 === 0 ? [[letter, letters[at + 1]!]] : [])));
}

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Han}/u, /\p{Script=Arabic}/u];

/** Letters of two alphabets in one label: no honest name has them. Han is used beside kana, never beside Cyrillic. */
export const mixesScripts = (label: string): boolean => SCRIPTS.filter((script) => script.test(label)).length > 1;

/** The label as a hasty reader would read it. For comparison, never for display. */
export function skeletonOf(label: string): string {
  const plain = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const read = [...plain].map((letter) => READ_AS[letter] ?? letter).join('');
  return read.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('-', '').replaceAll('i', 'l');
}

const skeletons = new Map([...PROTECTED].map((name) => [skeletonOf(name), name]));

/** The protected name that a label imitates, or null. */
export function looksLike(label: string): string | null {
  if (PROTECTED.has(label)) return null;
  return skeletons.get(skeletonOf(label)) ?? null;
}
