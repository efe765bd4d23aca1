import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';

/** All words that the composed site shows. */
const shownOf = (prompt: string): string => {
  const composed = compose({ prompt });
  if (composed.outcome !== 'site') throw new Error('refused');
  return JSON.stringify([composed.document.facts, composed.document.strings]);
};

test.each([
  [
    'Aulas de canoagem em Ilhabela. Passeio R$ 90. Tenho 1.800 pra gastar e a temporada abre dia 12 de dezembro.',
    ['1.800', '1800', 'gastar'],
  ],
  ['Sapateiro em Bagé. Meia-sola R$ 45. Posso pagar 600 + 70 por mês.', ['600', 'Posso']],
  ['Tapicería en Jaén. Silla 60 €. Puedo pagar unos 750.', ['750']],
  ['Clock repairs in Ripon. Service £85. We can spend about £1,150 on this.', ['1,150', '1150']],
  ['Floricultura em Lins. Buquê R$ 80. Preciso dele no ar até dia 9 de maio.', ['9 de maio']],
  ['Kite school in Poole. Lesson £60. We need the site live by 14 March.', ['14 March']],
  ['Padaria em Lages. Pão R$ 9. Zap 49 98811-2030. O celular do Otto é 49 99933-7788, é só pra fornecedor.', ['7788']],
  ['Brewery in Hull. Pint £5. Ring 01482 555 019. Dan’s mobile 07700 900512, suppliers only.', ['900512', '900 512']],
  ['Heladería en Vigo. Cono 3 €. Tel 986 555 010. El móvil de Paz es 611 555 020, solo para proveedores.', ['611 555']],
  [
    'Costureira em Patos. Trabalhei dez anos no Ateliê Violeta, faço barra por R$ 20. Não fala do Ateliê Violeta, pensando bem.',
    ['Violeta'],
  ],
  ['Laboratório em Barreiras. Solo R$ 62. Posto de coleta em Rosário foi FECHADO, retirar. Tel 77 3628-4417', ['Rosário', 'FECHADO']],
  ['Marimba en Xela. Serenata Q900. Don Arnulfo ya no toca con nosotros, mejor no mentarlo. Tel 5555-8206', ['Arnulfo']],
  ['Groomer in Ely. I trained at Pawsome Palace, and a bath is £25. Please don’t mention Pawsome Palace.', ['Palace']],
])('nothing of "%s" shows %s', (prompt, hidden) => {
  const shown = shownOf(prompt);
  for (const words of hidden) expect(shown).not.toContain(words);
});

test.each([
  ['Bar em Natal. Petisco R$ 30. A gente aceita pix e cartão em até 3 vezes.', '3 vezes'],
  ['Padaria em Lages. Pão R$ 9. Zap 49 98811-2030, só pra encomenda.', '98811-2030'],
  ['Pilates em Bauru. Aula R$ 60. Inscrições até dia 9 de maio.', '9 de maio'],
])('facts for customers stay: "%s"', (prompt, kept) => {
  expect(shownOf(prompt)).toContain(kept);
});
