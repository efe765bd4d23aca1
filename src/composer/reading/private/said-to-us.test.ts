import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';

const published = (prompt: string): string => {
  const composed = compose({ prompt });
  if (composed.outcome !== 'site') throw new Error('refused');
  return JSON.stringify(composed.document);
};

test.each([
  [
    'my wifes cake shop in whitby, cakes from £45. dont put this on but the back door key is under the blue pot. sundays 10-2',
    /blue pot|back door/i,
  ],
  [
    "Doll hospital in Duluth, wigs $40. Dolores had surgery in the spring and is slower now, that's not for the public of course.",
    /surgery|slower/,
  ],
  ['Mezcal en Matatlán, espadín 480 pesos. Tampoco ponga que todavía no tenemos la certificación del consejo. Gracias', /certificaci/],
  ['Pescaria em Corumbá, pacote R$ 5.400. Não diga que tá fraco, só põe o preço.', /fraco/],
  [
    'Tradução de alemão em Joinville. A lauda custa R$ 92. Cobro 30% menos do Consulado e do escritório Kramer, mas por favor não os mencione.',
    /Kramer|30%/,
  ],
  [
    'Hacemos mezcal en Matatlán. Se lo vendimos a granel a Lluvia de Plata, que nos lo paga a 110 el litro, pero eso que no salga. Botella 480 pesos.',
    /Plata|110/,
  ],
  [
    'Costuro vestido de noiva em Ribeirão. Trabalhei 11 anos pra Maison Elza e saí brigada, mas isso eu não quero na internet. Vestido a partir de 2.000.',
    /Elza|brigada/,
  ],
  [
    'Cervejaria em Nova Lima, growler R$ 29. O malte sai por 6,40 o quilo de um contato na Argentina, esse detalhe é ouro, guarda aí contigo.',
    /6,40|Argentina/,
  ],
  [
    "Tree surgeon in Ludlow, stump £95. Don't say anything about the conservatory in Bridgnorth, we're still sorting that.",
    /conservatory|Bridgnorth/,
  ],
  [
    'faço unha em gel, rua das acacias 71 ap 302 mas endereço so passo depois que a cliente marca, bairro eldorado em goiania, pe e mao 60',
    /acacias|302/i,
  ],
  ['محل عبايات نوف ستايل بالدمام، العباية من 250 ريال. القماش آخذه من تاجر بدبي ب40 درهم بس هالكلام بيني وبينك.', /بدبي|ب40/],
])('not on the page: %s', (prompt, hidden) => expect(published(prompt)).not.toMatch(hidden));

test.each([
  ['Marcenaria em Lajes. Fazemos porta e janela, isso eu não quero fazer barato: porta 900 reais. Fone 49 3222-1010.', /900/],
  [
    'Chaveiro em Natal, cópia 15 reais. Não divulgamos senha de cliente, sigilo total. Fone 84 3222-1010, não coloca foto de banco de imagem.',
    /3222/,
  ],
])('on the page: %s', (prompt, shown) => expect(published(prompt)).toMatch(shown));

test.each([
  [
    'Ateliê Barro Manso, Cunha. Panela R$ 160. Fica depois da ponte, ó Jurandir desliga esse forno, e tem aula de torno.',
    /Jurandir|desliga/,
  ],
  ['Moon Bakery, Leeds. Bun £2. We bake at night, hey Tommy turn that off, and open at six.', /Tommy|turn that/],
  ['Panadería Luna, Rosario. Torta $5000. Atiende mi hijo Jacinto, no pongan el nombre de Jacinto.', /Jacinto/],
])('said to somebody in the room, or a name that its bearer wants off: %s', (prompt, said) => expect(published(prompt)).not.toMatch(said));
