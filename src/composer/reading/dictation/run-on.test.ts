import { expect, it } from 'vitest';
import { compose } from '#composer/compose.ts';
import { read } from '#composer/read.ts';
import type { Fact } from '#site/schema.ts';
import { isRunOn } from './run-on.ts';

const SPOKEN =
  'oi então eu tenho uma lavanderia que chama Lava Fácil aqui em Sobral fica na rua das Flores número duzentos perto do mercado central a gente lava roupa de cama cortina e tapete e também passa camisa e a cortina a gente tira e põe de novo abre de segunda a sábado das oito às seis e não abre domingo o quilo da roupa sai a doze reais e o edredom é trinta e cinco e a gente busca em casa no centro sem cobrar nada queria um site azul e branco bem limpo';

it('speech without punctuation is no paragraph of a page', () => {
  const composed = compose({ prompt: SPOKEN });
  if (composed.outcome !== 'site') throw new Error('refused');
  const texts = Object.values(composed.document.strings['pt-BR'] ?? {}).join('\n');
  expect(texts).not.toMatch(/passa camisa.*abre de segunda/);
  expect(texts).not.toContain('queria um site');
});

it('days told within such speech are hours', () => {
  const brief = read(SPOKEN.replace('abre de segunda a sábado das oito às seis e não abre domingo', 'abre só sabado e domimgo'));
  if ('outcome' in brief) throw new Error(brief.reason);
  expect(brief.facts.filter(({ norm }) => norm.kind === 'hours').map(({ text }) => text)).toEqual(['só sabado e domingo']);
});

it('a stretch of it is kept from the page, a sentence of the same length with commas is not', () => {
  const fact = (text: string): Fact => ({
    id: 'fa_00000001',
    text,
    norm: { kind: 'statement', topic: 'other' },
    source: { from: 'prompt', span: [0, text.length] },
    must: true,
    status: 'given',
  });
  const stretch = SPOKEN.slice(SPOKEN.indexOf('a gente lava'), SPOKEN.indexOf('o quilo'));
  expect(isRunOn(fact(stretch), SPOKEN)).toBe(true);
  expect(isRunOn(fact(stretch.replaceAll(' e ', ', e ')), SPOKEN)).toBe(false);
  expect(isRunOn(fact(stretch), `${stretch}. Sim. Não. Talvez.`)).toBe(false);
});

it('spoken hours that hold other thoughts wait for the owner, and so does a stretch of two dozen words', () => {
  const fact = (text: string, norm: Fact['norm']): Fact => ({
    id: 'fa_00000001',
    text,
    norm,
    source: { from: 'prompt' },
    must: true,
    status: 'given',
  });
  const told = 'abro 8h30 fecho 5h30 de segunda a sexta e sábado até meio dia trocar';
  expect(isRunOn(fact(told, { kind: 'hours', days: {} }), SPOKEN)).toBe(true);
  expect(isRunOn(fact('só sabado e domingo', { kind: 'hours', days: {} }), SPOKEN)).toBe(false);
  expect(isRunOn(fact(told, { kind: 'hours', days: { mon: [['08:30', '17:30']] } }), SPOKEN)).toBe(false);
  const stretch =
    'atendo Mogi das Cruzes Suzano Guararema Santa Branca e Jacareí São Paulo capital não que eu não enfrento aquela marginal nem por dinheiro Zilda';
  expect(isRunOn(fact(stretch, { kind: 'statement', topic: 'other' }), SPOKEN)).toBe(true);
});
