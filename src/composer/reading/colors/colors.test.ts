import { expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { read } from '#composer/read.ts';

const coloursOf = (message: string) => {
  const { wishes } = read(message) as Brief;
  return [wishes.colors.map(({ words }) => words).join(', '), (wishes.avoided ?? []).map(({ words }) => words).join(', ')];
};

test.each([
  ['عندنا محل حلويات في الرياض، ونبي الموقع ألوانه زيتية وبيج', 'زيتية, بيج'],
  ['مطعم سمك في جدة، أبغى ألوان رمادية وسماوية', 'رمادية, سماوية'],
  ['عايز الموقع لونه بترولي، عندي مكتب هندسي', 'بترولي'],
  ['يا ريت يكون عالأزرق والأبيض متل جزر اليونان', 'الأزرق, الأبيض'],
  ['بدي الموقع بلون النحاس وزر الواتساب كبير', 'النحاس'],
  ['عيادة في عمّان، طابع أزرق فاتح متل السما', 'أزرق فاتح'],
  ['quero um site azul como o céu pra minha clínica', 'azul'],
  ['taller en Piura, quiero la web en tonos tierra y un verde apagado', 'tierra, verde apagado'],
  ['descrição de foto para redes sociais em Florianópolis, site azul', 'azul'],
  ['tejo redes de pesca en Rianxo. Colores: verde agua', 'verde agua'],
  ['mejillones en Cambados. no se sube con tacones que luego pasa lo que pasa azul mar y que no parezca un supermercado', 'azul mar'],
  ['florist in Bath, reds and pinks please', 'reds, pinks'],
  ['we do dog grooming in Hull, want it blu n wite plz', 'blu, white'],
])('a colour in its joined, feminine and misspelt forms, and not what it is likened to: %s', (message, wanted) =>
  expect(coloursOf(message)[0]).toBe(wanted),
);

test.each([
  ['nada de caveira nem preto, sou estúdio de tatuagem', '', 'preto'],
  ['meu marido quer preto e vermelho, eu não, faz claro. Tiro com arco em Joinville', '', 'preto, vermelho'],
  ['my husband wants black and red, I do not. Archery in Leeds', '', 'black, red'],
  ['Doceria em Goiânia, nada de rosa', '', 'rosa'],
  ['Ateliê de figurino em Londrina, delicado mas sem ser tudo rosa', '', 'rosa'],
  ['Florist in Hull, not all pink please', '', 'pink'],
  ['Doceria em Bauru, site todo rosa e branco', 'rosa, branco', ''],
  ['Padaria em Natal, sem azul, whats 84 99999-1212', '', 'azul'],
  ['Nada de rojo ni de negro, somos funeraria', '', 'rojo, negro'],
  ['que no lleve rosa ni lila, barbería en Jaén', '', 'rosa, lila'],
  ['não põe verde que é do rival. Loja do time em Belém', '', 'verde'],
  ['please avoid the usual blue and white, we are a dentist in Leeds', '', 'blue, white'],
  ['sem vermelho, sem amarelo e sem laranja, pelo amor de Deus', '', 'vermelho, amarelo, laranja'],
  ['بلاش اسود لو سمحت، عايزها بيضا', 'بيضا', 'اسود'],
  ['ولا أحب اللون الأحمر، استخدم الأزرق فقط', 'الأزرق', 'الأحمر'],
  ['site sem frescura e azul, oficina em Bagé', 'azul', ''],
  ['não quero nada complicado, só azul e branco', 'azul, branco', ''],
  ["it is not a bar, it's a cafe, use brown", 'brown', ''],
  ['nada de pop-up; pode ser laranja ou azul', 'laranja, azul', ''],
  ['sin animaciones y con fondo blanco, notaría en Soria', 'blanco', ''],
])('a refusal covers the colours of its row and no other: %s', (message, wanted, refused) =>
  expect(coloursOf(message)).toEqual([wanted, refused]),
);

test('a word in which the reach of a colour cue ends is read whole', () => {
  expect(coloursOf('Quero bem colorido, letra gorda, cara de festa de criança. Aluguel de pula-pula em Betim')).toEqual(['', '']);
});

test.each([
  ['Bicicletería Rueda, Rosario. Colores: verde flúo y negro. 341 555-0101', 'verde flúo, negro'],
  ['Loja Pulo, Bauru. cores rosa fluor e preto', 'rosa fluor, preto'],
])('a bright colour by its name: %s', (message, wanted) => expect(coloursOf(message)).toEqual([wanted, '']));
