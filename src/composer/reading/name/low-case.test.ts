import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const nameIn = (prompt: string): string | undefined => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return brief.business.name?.value;
};

test.each([
  ['im a roofer in derby, joes roofing, repairs from 80 quid 07700 900111', 'Joes Roofing'],
  ['quero um saite pro meu lava jato, lava jato do biu, fica na entrada de sertania lavagem 40', 'Lava Jato do Biu'],
  ['need site 4 my tree care biz tall oaks treecare tampa fl trimming 200 bucks', 'Tall Oaks Treecare'],
  ['borracharia 24h cruz de ferro br 116 km 30 em milagres', 'Cruz de Ferro'],
  ['faço carreto e mudança em goiania tião do carreto 62 99112-0000', 'Tião do Carreto'],
  ['clinica de olhos dra patricia lemos em uberaba consulta 350', 'Dra Patricia Lemos'],
  ['salao da nica unha e cabelo guarulhos escova 60 reais', 'Salao da Nica'],
  ['oficina mecanica do toninho joinville troca de oleo 150', 'Oficina Mecanica do Toninho'],
  [
    'hago letrero de neon y rotulo pintado a mano en avellaneda, taller gomez ruiz, 11 5550 0128, presupuesto sin cargo',
    'Taller Gomez Ruiz',
  ],
  ['concerto de sanfona em exu pernambuco oficina do mestre ze fole desde 1988 fone 87 98801 3345', 'Oficina do Mestre Ze Fole'],
  ['temos uma creche chamada mundo de papel de 0 a 5 anos em teresina', 'Mundo de Papel'],
])('%s', (prompt, name) => expect(nameIn(prompt)).toBe(name));

test.each([
  'faço pintura de casa em goiania orçamento gratis 62 99112-0000',
  'im a plumber in leeds, bathroom plumbing, call out 60 quid 07700 900123',
  'doula em recife acompanho em casa de parto e em hospital, consulta 200 reais 81 98833 1920',
  'dou aula particular em belem pra aluno de escola pública, hora 40 reais 91 98833 1920',
  'vendo marmita em natal, marmita fitness, 18 reais a unidade',
])('no name in "%s"', (prompt) => expect(nameIn(prompt)).toBeUndefined());

test.each([
  ['عيادة النور للخيول، العين. فحص 300 درهم. واتساب 0501234567', 'عيادة النور للخيول'],
  ['بدي موقع. أنا هدى الصالح، خياطة في إربد، الفستان 30 دينار', 'هدى الصالح'],
  ['محل تصليح غسالات في المنصورة الكشف 150 جنيه 01001234567', undefined],
])('%s', (prompt, name) => expect(nameIn(prompt)).toBe(name));
