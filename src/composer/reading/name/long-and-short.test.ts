import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const businessIn = (prompt: string) => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return brief.business;
};

test.each([
  // Written for a house.
  ['Hola, escribo de parte de la Panadería Sol de Abril, hacemos pan en Neuquén. Hogaza $2.000. 299 555-0101', 'Panadería Sol de Abril'],
  ['Buenas, le escribo de parte del Taller Barro Lento, somos dos hermanas de Oaxaca. Taza $110. 951 204 8831', 'Taller Barro Lento'],
  ['Boa tarde, falo da parte da Oficina Rosca Fina, em Betim, conserto de torno. (31) 3333-1111', 'Oficina Rosca Fina'],
  // The name, and that it is one.
  ['Mobile knife sharpening, Nelson NZ. Knives $9, scissors $14. Text Rangi 021 555 0198. Keen Edge’s the name cheers', 'Keen Edge'],
  ['Dog walking in Leeds, £12 a walk. Text Priya 07700 900123. Muddy Paws is the name', 'Muddy Paws'],
  ['Marcenaria em Lages, mesa R$ 900. Serra Fina é o nome da marcenaria. 49 99999-1111', 'Serra Fina'],
  // The town with its state is no part of it.
  ['aqui é a Keila da PULA PULA MANIA de Ananindeua PA eu alugo brinquedo pra festa. zap 91 98333-5526', 'PULA PULA MANIA'],
  ['Oi, aqui é o Davi da PIZZARIA FORNO VIVO de Maringá PR, pizza grande 50 reais. zap 44 99999-1111', 'PIZZARIA FORNO VIVO'],
  ['Sou perita grafotécnica, M. J. Taveira Perícias, Recife. Parecer R$ 1.800. contato@mjtaveira.com.br', 'M. J. Taveira Perícias'],
])('the whole name and nothing else: %s', (prompt, name) => expect(businessIn(prompt).name?.value).toBe(name));

test.each([
  [
    'ASSOCIAÇÃO DOS MELIPONICULTORES DO VALE DO ITAJAÍ – AMEVALI. Fundada em 1998, 63 sócios. 47 98455-2091',
    'AMEVALI',
    'Associação dos Meliponicultores do Vale do Itajaí',
  ],
  [
    'Cooperativa de Apicultores del Sur (COAPISUR), Carmen de Patagones. Miel $7.000. 2920 55-0133.',
    'COAPISUR',
    'Cooperativa de Apicultores del Sur',
  ],
  [
    'Kilbride Village Football Club – KVFC. Training Tuesdays 6.30pm. Membership €80. 086 555 0177',
    'KVFC',
    'Kilbride Village Football Club',
  ],
  ['Somos a ARPA, Associação dos Recicladores de Palhoça. Coleta grátis. 48 3555-0110', 'ARPA', 'Associação dos Recicladores'],
])('initials are the name, and their long form is said with it: %s', (prompt, name, trade) => {
  const business = businessIn(prompt);
  expect([business.name?.value, business.trade?.value]).toEqual([name, trade]);
});

test.each(['Vidraçaria Boa Vista – CASCAVEL. Box R$ 900. 45 99811-2233', 'Casa do Pão Quente (ABERTO). Pão 14. 45 99811-2233'])(
  'a town and a notice in capitals are no initials: %s',
  (prompt) => expect(businessIn(prompt).name?.value).not.toMatch(/CASCAVEL|ABERTO/),
);

test.each([
  ['Somos a Pousada Canto Alto, na Serra do Cipó (MG), diária R$ 290. WhatsApp (31) 99655-3108', 'Serra do Cipó'],
  ['Chalés no Vale do Capão (BA), diária R$ 300. Recanto da Lua. 75 99999-1111', 'Vale do Capão'],
  ['Cabañas en la Sierra de Gredos, Ávila. Casa Robledo, 90 € la noche. 920 555 101', 'Sierra de Gredos'],
])('land with a town’s name in it is not that town: %s', (prompt, place) => expect(businessIn(prompt).place?.value).toBe(place));

test.each([
  'Crematório de animais em Gravataí RS, Até Logo Amigo, em Porto Alegre também. Cores claras, calmas, fonte boa de ler. (51) 98070-3364',
  'ASSOCIAÇÃO DE CRIADORES – ACRIA. Abelha sem ferrão: jataí, mandaçaia, tubuna. Reunião em Timbó. Sr. Egon Kruger 47 98455-2091',
])('a wish and a row of other things name no town: %s', (prompt) => {
  const brief = read(prompt);
  const towns = 'facts' in brief ? brief.facts.filter(({ norm }) => norm.kind === 'place').map(({ text }) => text) : [];
  expect(towns).not.toContain('Fonte Boa');
  expect(towns).not.toContain('Jataí');
});
