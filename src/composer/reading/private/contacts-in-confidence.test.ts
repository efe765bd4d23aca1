import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';

const published = (prompt: string): string => {
  const composed = compose({ prompt });
  if (composed.outcome !== 'site') throw new Error('refused');
  return JSON.stringify(composed.document).replace(/[^\d\p{L}@"]/gu, '');
};

test.each([
  [
    'Fisioterapia em Bauru, WhatsApp (16) 99234-8815. Meu celular particular, só para vocês falarem comigo: 16 98117-6030. Obrigada',
    '99234',
    '98117',
  ],
  [
    'Dentista en Rosario, WhatsApp 341 555-0187. Mi celular particular, solo para que ustedes me llamen: 341 555-0144. Limpieza $20.000',
    '5550187',
    '5550144',
  ],
  [
    'Vet in Hull, clinic 01482 555 010. My private mobile, for you to reach me about the site: 07700 900123. Vaccines £40',
    '01482555',
    '900123',
  ],
  [
    'Centro de Vacinação de Sinop. Vacina grátis às terças. Telefone (66) 3545-9027. Meu celular 66 99902-1100 é só para você tirar dúvida.',
    '3545',
    '99902',
  ],
  [
    'Escola de Viola Fole Largo em Exu. Aula 80 reais. O telefone pode botar o da minha neta 87 98154-3329, o meu não dê a ninguém 87 99906-1278.',
    '98154',
    '99906',
  ],
  [
    "Brockley Tool Library in Hobart. Phone 03 5550 1846. Sione's mobile, 0491 555 730, is for you if the photos won't load.",
    '55501846',
    '0491',
  ],
  [
    'Comunidade São Lucas em Pomerode. Secretaria: 47 3387-6140. Telefone particular da pastora 47 99207-1183, o conselho achou melhor não botar na internet.',
    '3387',
    '99207',
  ],
  ['Salão da Rita em Bauru. Corte 40. Fone 14 3222-1010. Não coloca no site o telefone da minha filha, 14 98888-2222.', '3222', '98888'],
  [
    'Dupla de audiodescrição em Florianópolis. Contato só por e-mail: oi@olhoemprestado.com.br. (48) 99118-6034 é meu pessoal, deixa fora.',
    'oi@olhoemprestado',
    '99118',
  ],
  ['Fletcher in Hexham. Workshop 01434 555 012. 07700 900 482 is my own mobile, leave that one off.', '01434555012', '07700'],
  ['Taller de laúdes en Cuenca. Teléfono 969 555 012. El 612 555 904 es mi particular, déjalo fuera de la web.', '969555012', '612555904'],
  [
    'Gwen Shears in Powys. Please only put the email on, fleece@gwenshears.example. My mobile is 07700 900614 so you can reach me but it must not go on there.',
    'fleece@gwenshears',
    '07700',
  ],
  [
    'Ateliê Santo de Casa em Ouro Preto. Não quero telefone nenhum no site porque guardo peça de valor; o meu é 31 99707-3829. santodecasa@ouro.example',
    'santodecasa@ouro',
    '99707',
  ],
  [
    'Detetive em Campo Grande. O público usa o 0800 555 0122. O meu número direto é 67 99244-8810 e esse, pelo amor de Deus, não sai daí.',
    '08005550122',
    '99244',
  ],
  ['Peluquería en Lugo. Solo pongas el correo hola@pelu.example. Mi teléfono es 982 555 019.', 'hola@pelu', '982555019'],
  ['مبيّض نحاس في السلط. المحل اسمه «نحاس السلط». واتساب 079 555 4182. لا تكتب رقم بيتي 05 355 1190.', '0795554182', '053551190'],
])('%s', (prompt, shown, hidden) => {
  expect(published(prompt)).toContain(shown);
  expect(published(prompt)).not.toContain(hidden);
});

test.each([
  ['Encanador em Bauru. Plantão 14 99771-2030, não atendo ligação de cobrança.', '99771'],
  ['Marcenaria Raiz em Lajes. Fone 49 3222-1010, não passamos preço por telefone.', '3222'],
  ['Pet shop em Natal. Fone 84 3222-1010 só pra emergência, whats 84 98811-2030.', '3222'],
  ['Chaveiro em Natal. Deixe fora da garagem o carro e ligue 84 3222-1010.', '3222'],
  ['Obra limpa em Bauru. Fone 14 3222-1010. Fale com meu pessoal no 14 99771-2030.', '99771'],
  ['Chaveiro em Natal. Fone 84 3222-1010, esse não sai do gancho, ligue já.', '3222'],
  ['Loja em Natal. Não quero telefone no site, só whats 84 98811-2030.', '98811'],
  ['Plumber in Hull. 01482 555 019 is the number, it should not go to voicemail.', '01482555019'],
  ['Clinic in Hove. No phones on site during the session please. Call 01273 555 019', '01273555019'],
])('a number with conditions is shown: %s', (prompt, shown) => expect(published(prompt)).toContain(shown));
