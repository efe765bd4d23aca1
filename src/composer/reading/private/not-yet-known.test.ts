import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';

const publishedIn = (prompt: string): string => {
  const composed = compose({ prompt });
  if (composed.outcome !== 'site') throw new Error('refused');
  return JSON.stringify([composed.document.facts, composed.document.strings, composed.document.pages]);
};

const PT = 'Clínica Pata Viva, veterinária em Curitiba. Consulta R$ 150. Equipe: Dr. Ivo Leme, odontologia.';
const EN = 'Green Paw Vets in Leeds. Consultation £45.';
const ES = 'Clínica Huella, veterinaria en Rosario. Consulta $ 9.000.';
const HIRE = 'Festa da Lu, aluguel de brinquedos em Contagem. Cama elástica R$ 130.';
test.each([
  [`${PT} Não mencionem, por favor, que o Dr. Ivo vai se desligar em março; ainda não foi anunciado.`, /desligar|anunciado/],
  [`${PT} Não falem que o Dr. Ivo, nosso dentista, vai se aposentar em junho.`, /posentar/],
  [`${PT} Vamos fechar a unidade do Batel em maio. Os clientes ainda não sabem.`, /Batel/],
  [`${PT} O Dr. Ivo vai sair em março. Isso fica entre nós.`, /março/],
  [`${EN} We may close the Hill Street branch, not announced yet. Call 0113 496 0123`, /Hill Street/],
  [`${EN} Please don't mention, please, that Dr. Bell is moving to York.`, /York/],
  [`${ES} La Dra. Sosa se muda a Córdoba, todavía no lo saben.`, /Córdoba/],
  [`${ES} No mencionen, por favor, que el Dr. Paz se va en marzo.`, /marzo/],
  [`${HIRE} Não coloca o endereço do depósito pq já roubaram a gente, é na rua Camélia 88.`, /Camélia/],
  [`${HIRE} O depósito fica na rua Camélia 88, mas esse endereço não coloca.`, /Camélia/],
  ["Bouncy Bob hire in Leeds. Slide £60. Don't put the address of the storage unit, it's 14 Mill Lane.", /Mill Lane/],
  ['Inflables Luna en Rosario. Tobogán 60000. No pongas la dirección del depósito porque ya nos robaron, es en calle Salta 3310.', /Salta/],
])('%s', (prompt, secret) => expect(publishedIn(prompt)).not.toMatch(secret));

test('an order about an address hides no phone', () =>
  expect(publishedIn(`${HIRE} Não põe o endereço do depósito, é só no whats 31 98823-5519`)).toContain('98823'));
