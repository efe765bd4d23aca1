import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';
import { readRegistries } from '../people/registries.ts';
import { newSheet } from '../sheet.ts';
import { readPhones } from './phones.ts';

test('a number that is called a telephone may be of a country nothing else told', () => {
  const sheet = newSheet('generator repairs, chat me on watsap 0803 555 0177', 'en', 'US');
  readPhones(sheet);
  expect(sheet.facts[0]?.norm).toEqual({ kind: 'phone', e164: '+2348035550177', whatsapp: true, call: true });
});

test.each([
  ['FREE QUOTE QBCC 15550472 RING DAZZA', 'QBCC 15550472'],
  ['núcleo zoológico ES441590000012', 'núcleo zoológico ES441590000012'],
  ['Osmar Schultz, CRECI-MT F 7.302, gaúcho', 'CRECI-MT F 7.302'],
  ['tradutora, matrícula JUCISRS nº 231, em Porto Alegre', 'matrícula JUCISRS nº 231'],
  ['RUT 76.123.456-7', 'RUT 76.123.456-7'],
])('%s names its register', (text, shown) => {
  const sheet = newSheet(text, 'pt', 'BR');
  readRegistries(sheet);
  expect(sheet.facts.map(({ text: found }) => found)).toEqual([shown]);
});

test.each([
  ['lashes by Bex, dont want em callin me just watsap 07700 900 314', 'en', 'GB', { whatsapp: true, call: false }],
  ['Creek cabin. Bookings by email, or text me on 0491 570 158.', 'en', 'AU', { whatsapp: false, call: false }],
  ['Sharpening. Text Dwight or Marlene: (304) 555-0148', 'en', 'US', { whatsapp: false, call: false }],
  ['Food truck El Mero. Text orders to 210-555-0144.', 'en', 'US', { whatsapp: false, call: false }],
  ['Farrier. Text rather than ring please: 087 555 0193.', 'en', 'IE', { whatsapp: false, call: false }],
  ['Studio. Texts are best, 07700 900 123', 'en', 'GB', { whatsapp: false, call: false }],
  ['Chaveiro. Manda mensagem em vez de ligar: 14 99777-1234', 'pt', 'BR', { whatsapp: false, call: false }],
  ['Plomero. Mejor mensaje antes que llamar: 341 555-0187', 'es', 'AR', { whatsapp: false, call: false }],
  ['Locksmith. Text or ring 07700 900 123', 'en', 'GB', { whatsapp: false, call: true }],
  ['Taller Sol. Manda SMS al 954 555 118', 'es', 'PE', { whatsapp: false, call: false }],
  // Digits of no numbering plan, alone between the marks of their sentence.
  ['Narrowboats. 01788 555 0164, hello@slowwater.example', 'en', 'GB', { whatsapp: false, call: true }],
  ['contato Raimundo (97) 98415-7720 qdo tem sinal respondo rs. minha margem é 35%', 'pt', 'BR', { whatsapp: false, call: true }],
  ['rendeira, manda mensagem que eu respondo à noite: 96 99143-0277', 'pt', 'BR', { whatsapp: false, call: false }],
  ['Não atendo ligação, só zap 11 98765-4321', 'pt', 'BR', { whatsapp: true, call: false }],
  ['trio de forró, não atendemos ligação em dia de show, zap 11 98765-4321', 'pt', 'BR', { whatsapp: true, call: true }],
  ['call or text me on 0491 570 158', 'en', 'AU', { whatsapp: false, call: true }],
  ['Dog walker in Knysna. Book me on 083 555 0144 WhatsApp only, Mon-Sat 7-5', 'en', 'ZA', { whatsapp: true, call: false }],
  ["don't call it a salon. Phone 01226 555 071", 'en', 'GB', { whatsapp: false, call: true }],
])('%s: who is called and who is written to', (text, language, country, ways) => {
  const sheet = newSheet(text, language, country);
  readPhones(sheet);
  expect(sheet.facts[0]?.norm).toMatchObject(ways);
});

test.each([
  ['Oyster stall in Whitstable. Open till the tide says no. 01227 555 014. Half dozen £9.', '+441227555014'],
  ['Saddler in Walsall. Bridles from £90. 01922 555 0142. Brown, please.', '+4419225550142'],
])('a number that stands alone is the telephone: %s', (message, e164) => {
  const brief = read(message);
  expect('outcome' in brief ? [] : brief.facts.flatMap(({ norm }) => (norm.kind === 'phone' ? [norm.e164] : []))).toEqual([e164]);
});

test.each([
  ['chaveiro 24 hs no 83 98711 3090. panela só até 17:30, 83 98711 3091', '+5583987113090'],
  ['pedido de marmita no 31 99876 1204 até as 10h', '+5531998761204'],
  ['orçamento é no (54) 3273-0418 com a Lia', '+555432730418'],
])('in Portuguese a number may follow "no": %s', (message, e164) => {
  const sheet = newSheet(message, 'pt', 'BR');
  readPhones(sheet);
  expect(sheet.facts[0]?.norm).toMatchObject({ kind: 'phone', e164 });
});

test('lines between a number that is gone and the words that say so are of neither', () => {
  const sheet = newSheet(
    'FONE/FAX: (45) 3344-5160\nRUA MANAUS, 2910 - CASCAVEL/PR\n\nfone fax nao existe mais agora é só whats 45 99917-6032',
    'pt',
    'BR',
  );
  readPhones(sheet);
  expect(sheet.facts.map(({ text }) => text)).toEqual(['45 99917-6032']);
  expect(sheet.open).toContain('rua manaus, 2910');
  expect(sheet.open).not.toMatch(/fone|existe/);
});

test.each([
  [
    "Corvedale Chimneys, Craven Arms. Open fire £60. Ring 01588 555 0172 after 5, before that I'm up a ladder.",
    '+4415885550172',
    'Ring after 5',
  ],
  ['Costureira Nair, Recife. barra 20 reais. zap 81 99811-2233 só depois das 18h', '+5581998112233', 'Zap só depois das 18h'],
  ['Electricista Raúl en Lanús. Visita $10.000. Tel 11 5555-0182 después de las 17', '+541155550182', 'Después de las 17'],
  ["Tel 01904 555 012 from 9 to 5. Ed's Tyres, York. Tyre £40", '+441904555012', undefined],
])('when to call stands with the number: %s', (message, e164, label) => {
  const brief = read(message);
  if ('outcome' in brief) throw new Error(brief.message);
  expect(brief.facts.flatMap(({ norm }) => (norm.kind === 'phone' ? [[norm.e164, norm.label]] : []))).toEqual([[e164, label]]);
});

test.each([
  ['Oficina Bertolini, Caxias do Sul. Fone 54 3221-0937, fixo, não tenho zap e não quero ter.', false],
  ['Taller Beto, Rosario. Tel 341 555-0182, no tengo whatsapp.', false],
  ['Sooty Bob, Hull. Ring 01482 555 010, I do not use WhatsApp.', false],
  ['Relojería El Segundo, Rosario. Llamar al 341 555 0188, no atiendo WhatsApp.', false],
  ['Chaveiro do Lau, Bauru. Ligue 14 99811-2233, não respondo zap.', false],
  ["Barn Weddings, Kent. Ring 01622 555 010, we don't answer WhatsApp.", false],
  ['Costureira Nair, Recife. Fone 81 99811-2233, tenho zap.', true],
])('a number is on WhatsApp unless that is denied: %s', (message, isOnIt) => {
  const brief = read(message);
  if ('outcome' in brief) throw new Error(brief.message);
  expect(brief.facts.flatMap(({ norm }) => (norm.kind === 'phone' ? [norm.whatsapp ?? false] : []))).toEqual([isOnIt]);
});
