import { expect, it } from 'vitest';
import { compose } from '#composer/compose.ts';

/** All texts of the site, with the facts that they cite. */
const shown = (prompt: string): string => {
  const made = compose({ prompt });
  if (made.outcome !== 'site') throw new Error(made.outcome);
  const { facts, strings } = made.document;
  return Object.values(strings[made.document.site.defaultLocale] ?? {})
    .join('\n')
    .replace(/\{\{(fa_[0-9a-z]{8})\}\}/g, (_, id: string) => facts[id as keyof typeof facts]?.text ?? '');
};

it.each([
  [
    'Gasista matriculado en Rosario, Ariel Montiel. Hago planos, habilitaciones y destapaciones. Trabajo en zona centro. La visita con presupuesto sale $18.000 y se descuenta si se hace el trabajo. 341 588 2714',
    'Se descuenta si se hace el trabajo',
    /visita con presupuesto sale/i,
  ],
  [
    'Gelo do Norte, fábrica de gelo em Itajaí. Gelo em cubo R$ 12,00 o saco, gelo seco R$ 38,00 o kg. Gelo seco 38,00 o kg só com encomenda 2 dias antes. 47 99811-2040',
    'Só com encomenda 2 dias antes',
    /gelo seco 38,00/i,
  ],
])('sets a condition at the price that it is of: %s', (prompt, condition, sentence) => {
  const text = shown(prompt);
  expect(text).toContain(condition);
  expect(text).not.toMatch(sentence);
});

it('takes out of a sentence the prices that a list shows', () => {
  const text = shown(
    "Declan Moriarty, farrier in Listowel. Full set of shoes €110, front shoes only 70, trim €40, remedial work priced after I see the horse and ideally your vet's x-rays. 22 years at it. Text 087 555 0193",
  );
  expect(text).toContain('Remedial work priced after I see the horse');
  expect(text).not.toMatch(/front shoes only 70/i);
});

it('keeps a sentence that tells more than the list, and one that refuses', () => {
  const text = shown(
    'Conserto de sanfona em Juazeiro, Oficina do Bento. Afinação R$ 900, troca de fole R$ 1.100. A afinação de oito baixos leva vinte dias e eu faço sozinho. Não afino teclado nem órgão. 88 99911-3030',
  );
  expect(text).toContain('leva vinte dias e eu faço sozinho');
  expect(text).toContain('Não afino teclado nem órgão');
});

it('a thing that is told twice with one price stands in its list once', () => {
  const made = compose({
    prompt:
      'Chaveiro Ideal, Londrina. Abertura de carro R$ 120, cópia de chave R$ 12. Cópia de chave R$ 12, codificada R$ 90. 43 99900-2211',
  });
  if (made.outcome !== 'site') throw new Error(made.outcome);
  const { items, facts } = made.document;
  const copies = Object.values(items).filter((item) => item.facts.some((id) => /^cópia de chave$/iu.test(facts[id]?.text ?? '')));
  expect(copies).toHaveLength(1);
});

it.each([
  [
    'Chaveiro Ideal, Londrina. Abertura de carro R$ 120, cópia R$ 12, troca de segredo R$ 150. Atendo Cambé e Ibiporã. 43 99900-2211',
    'Como funciona',
  ],
])('no heading of ours says how it works where nothing does: %s', (prompt, heading) => {
  expect(shown(prompt)).not.toContain(heading);
});
