import { describe, expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';

/** All that a site holds: its texts, its facts for the map and for structured data, its pictures' words; numbers without spaces. */
const publishedIn = (prompt: string): string => {
  const composed = compose({ prompt });
  if (composed.outcome !== 'site') throw new Error('refused');
  const { facts, strings, ...rest } = composed.document;
  const said = JSON.stringify([facts, strings, rest.pages, rest.sections]);
  return `${said} ${said.replace(/(\d)[ ()-]+(?=\d)/g, '$1')}`;
};

describe('what its owner asks not to show is on no page, and the rest stays', () => {
  test.each([
    [
      'Oi, eu sou a Marlene, faço bolo de casamento. Eu não tenho loja, é na minha casa mesmo, rua das Acácias 212 mas pelo amor de deus não põe o endereço porque já veio gente bater aqui domingo. Entrego em Londrina e Cambé. O whats é 43 98805-1290, mas o 43 3341-2087 é da minha irmã, só pra emergência.',
      [/Ac[aá]cias/, /3341/],
      [/98805/, /Londrina/, /bolo de casamento/],
    ],
    [
      'Ateliê da Rita, costura em Bauru. Barra de calça 25. Fica na rua Araújo 310. O whats é 14 98811-2233. O endereço não põe, é minha casa.',
      [/Ara[uú]jo/],
      [/98811/, /25/],
    ],
    [
      'Manicure em Natal, Unhas da Bia. Pé e mão 50. Atendo na Rua Ceará 88, Tirol. Whats 84 98811-2030. Seg a sáb das 9 às 18. Ah, prefiro que não apareça o endereço no site.',
      [/Cear[aá] 88/],
      [/98811/, /50/],
    ],
    [
      "Bluebell Bakes in Leeds. Celebration cakes from £60. I bake at 14 Mill Lane. Text 07700 900418. Please don't put my address on the site, it's my home.",
      [/Mill Lane/],
      [/900418/, /60/, /Leeds/],
    ],
    [
      "Hi, I'm Joan and I do alterations in Hexham. Hems £12. I'm at 22 Elm Row, Hexham. Phone 01434 555012. I'd rather not have my address online.",
      [/Elm Row/],
      [/555 ?012/, /12/],
    ],
    [
      'Dog grooming by Kate, Bath. Full groom £45. My address is 9 Oak Close but that should not be published. Call 01225 555019.',
      [/Oak Close/],
      [/555 ?019/, /45/],
    ],
    [
      'Tortas Nélida en Rosario. Torta de boda $45000. Vivo en Mendoza 2345, la dirección no la pongas porque es mi casa. WhatsApp 341 555 0192.',
      [/Mendoza 2345/],
      [/0192/, /45\.?000/],
    ],
    [
      'Costuras Pili en Sevilla. Bajo de pantalón 8 €. Estoy en Calle Feria 20, pero prefiero que la dirección no salga. Tel 954 555 271.',
      [/Feria 20/],
      [/555 ?271/, /8/],
    ],
    [
      'Taller de velas en Lugo. Vela 12 €. Calle Luna 4. Cursos los sábados. No quiero mi dirección en la web. Correo hola@velas.example',
      [/Luna 4/],
      [/hola@velas/, /12/],
    ],
    [
      'Conserto de máquinas em Bauru. Fone 14 3222-1010. Celular 14 99771-2030. Visita 80 reais. O celular não divulga, é particular.',
      [/99771/],
      [/3222/, /80/],
    ],
    ['Chaveiro Leão, Natal. Zap 84 98811-2030, fixo 84 3222-1010. Cópia 15 reais. O fixo nem precisa aparecer.', [/3222/], [/98811/, /15/]],
    [
      'Aulas de violão em Recife com Davi. 80 a aula. Zap 81 98811-2030. E-mail davi.viola@mail.example, mas o e-mail não coloca por favor.',
      [/davi\.viola/],
      [/98811/, /80/],
    ],
    [
      "Piano lessons in Hove. £30 a lesson. Call 01273 555019 or email ana@keys.example. Don't publish the email please, I get spam.",
      [/ana@keys/],
      [/555 ?019/, /30/],
    ],
    [
      "Gutter cleaning in Hull. From £40. 01482 555019. My wife's mobile is 07700 900418, only for emergencies.",
      [/900 ?418/],
      [/555 ?019/, /40/],
    ],
    [
      'Plomería Ruiz en Córdoba. Visita $8000. Tel 351 555 0101. El 351 555 0202 es de mi hermana, solo para emergencias.',
      [/0202/],
      [/0101/, /8\.?000/],
    ],
    [
      "Barber in Leeds, Kings Cuts. Haircut £18, beard £10, wedding party £150 but don't show the price of the wedding party. 0113 555 0101",
      [/£150/],
      [/18/, /10/, /edding party/],
    ],
    [
      'Peluquería Lola en Lugo. Corte 15 €, tinte 40 €, novia 180 € pero el precio de novia no lo pongas. Tel 982 555 019',
      [/180/],
      [/15/, /40/, /ovia/],
    ],
    [
      'Mercearia do Beto em Exu. Abre das 6 às 22 todo dia. Queijo coalho 38 o quilo. Zap 87 98811-2030. O horário não coloca, muda muito.',
      [/\b22\b/, /"hours"/],
      [/98811/, /38/],
    ],
    [
      "Farm shop in Brecon. Eggs £3. Open Mon-Fri 9-5. Don't list the opening hours, they change weekly. 01874 555019",
      [/"kind":"hours"/, /9-5/],
      [/555 ?019/, /3/],
    ],
    [
      'Kiln & Clay pottery in Bath. Classes £35. My name is Rosalind Peake but please leave my name out. 01225 555019',
      [/Rosalind|Peake/],
      [/555 ?019/, /35/],
    ],
    [
      'Detailing em Cascavel, Brilho Car. Polimento 450. Minha oficina é na Av. Brasil 1840. Não divulga o telefone da minha esposa, 45 98811-2222. O whats da loja é 45 99934-7718.',
      [/98811/],
      [/99934/, /Brasil/, /1840/, /450/],
    ],
    [
      'Pastelaria Ouro em Santos. Pastel 9. Loja na Rua do Porto 12. O endereço da minha casa não põe: Rua das Rosas 77. Zap 13 98811-2030.',
      [/Rosas/],
      [/Porto/, /98811/],
    ],
    [
      'Massagem com Lia em Olinda. 120 a hora. Rua do Sol 45, apto 3. Zap 81 98811-2030. Só passo o endereço depois de marcar.',
      [/Rua do Sol/],
      [/98811/, /120/],
    ],
    [
      'Confeitaria Doce Lar. Rua Pará 15, Londrina. Bolo 90. Instagram @docelarld mas o insta não põe, tá parado. Zap 43 98811-2030',
      [/docelarld/],
      [/98811/, /90/, /Par[aá]/],
    ],
    ['Cleaner in Reading. £15 an hour. I live at 5 Birch Way, Reading, hide my address. 0118 555 0101', [/Birch/], [/0101/, /15/]],
  ])('%s', (prompt, hidden, kept) => {
    const said = publishedIn(prompt);
    for (const one of hidden) expect(said).not.toMatch(one);
    for (const one of kept) expect(said).toMatch(one);
  });
});

test.each([
  [
    'Oficina do Léo em Natal. Rua do Sol 12. Troca de óleo 90. O preço não inclui o filtro. Fone 84 3222-1010.',
    [/Rua do Sol/, /90/, /3222/],
  ],
  ["Bakery in Leeds, 14 Mill Lane. Loaf £3. Don't put the phone number too big. 0113 555 0101", [/Mill Lane/, /0101/, /3/]],
  ['Bakery em Natal, Rua Ceará 88. Pão 3 reais. Não esquece de colocar o endereço. Fone 84 3222-1010', [/Cear/, /3222/]],
  ['Taller en Lugo, Calle Luna 4. Bajo 8 €. No pongas foto de gente. Tel 982 555 019', [/Luna/, /019/, /8/]],
  [
    'Loja em Natal. Rua Ceará 88. Camisa 40. Não coloca o endereço errado que nem o outro site, é Rua Ceará 88. Zap 84 98811-2030',
    [/Cear/, /98811/],
  ],
  [
    'Barbearia em Sobral, corte 35. Não trabalho com preço tabelado na progressiva. Rua Oito 12. Fone 88 3611-2020. Não põe foto minha.',
    [/Rua Oito/, /35/, /3611/],
  ],
  [
    "Florist in Hove. Bouquets from £25. We don't show prices for weddings. 01273 555019. 3 West Street.",
    [/25/, /555 ?019/, /West Street/],
  ],
  ['Pizzaria em Natal. Pizza 50. O endereço do site antigo não põe mais. Rua Ceará 88. Zap 84 98811-2030', [/Cear/, /98811/, /50/]],
  ["Amaka's Crown, Shop B7, Ceddi Arcade, Wuse 2, Abuja. Cornrows ₦12,000. Hair not included in price. 0803 555 0199", [/12,?000/]],
  ['Clase de alfarería en Rosario $180, materiales no incluidos en el precio. Tel 341 555-0187', [/180/]],
  ["We don't share your email with anyone. Bakery in Leeds, hello@crumb.example, loaf £4", [/crumb/]],
  ['Não divulgamos o endereço dos clientes. Chaveiro em Bauru, Rua Sete, 40. 14 99777-1234', [/Rua Sete/]],
  ['GPS manda errado, não use o mapa. Sítio em Bauru, Estrada do Mel km 4. Mel R$ 30', [/Estrada/]],
  ['We never give out prices over the phone, but a standard clean is £60. Maid service in Hull, 01482 555 010', [/60/]],
])('an order about something else keeps nothing off: %s', (prompt, kept) => {
  for (const one of kept) expect(publishedIn(prompt)).toMatch(one);
});
