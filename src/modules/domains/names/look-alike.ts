/** Names that strangers like to pretend to be. Their own spelling is welcome: whoever adds it must prove that it is theirs. */
const PROTECTED = new Set(
  (
    'itau bradesco nubank santander caixa bancodobrasil bancointer c6bank picpay pagseguro pagbank mercadopago mercadolivre ' +
    'correios receitafederal serasa sicredi sicoob ifood magazineluiza magalu americanas casasbahia shopee amazon google gmail ' +
    'facebook instagram whatsapp youtube microsoft outlook apple icloud netflix paypal stripe visa mastercard pagemagic'
  ).split(' '),
);

/** Letters of other scripts, and digits, that are read as Latin ones. */
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

/** Letters of two alphabets in one label: no honest name has them. Han stands beside kana, never beside Cyrillic. */
export const mixesScripts = (label: string): boolean => SCRIPTS.filter((script) => script.test(label)).length > 1;

/** What a hurried reader sees. To compare with, never to show. */
export function skeletonOf(label: string): string {
  const plain = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const read = [...plain].map((letter) => READ_AS[letter] ?? letter).join('');
  return read.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('-', '').replaceAll('i', 'l');
}

const skeletons = new Map([...PROTECTED].map((name) => [skeletonOf(name), name]));

/** The protected name that a label is read as without being it, or null. */
export function looksLike(label: string): string | null {
  if (PROTECTED.has(label)) return null;
  return skeletons.get(skeletonOf(label)) ?? null;
}
