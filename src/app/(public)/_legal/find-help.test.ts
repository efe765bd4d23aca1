import { describe, expect, it } from 'vitest';
import { findHelp } from './find-help.ts';
import { loadHelp } from './texts.ts';

const asked = async (locale: 'pt-BR' | 'en' | 'es', wanted: string) =>
  findHelp((await loadHelp(locale)).groups, wanted).flatMap(({ items }) => items.map(({ id }) => id));

describe('a search in the help', () => {
  it.each([
    ['pt-BR', 'mudar preço', 'prices'],
    ['pt-BR', 'como eu mudo os PRECOS', 'prices'],
    ['pt-BR', 'feriado', 'hours'],
    ['pt-BR', 'vou fechar no natal', 'hours'],
    ['pt-BR', 'colocar outra página', 'add-page'],
    ['pt-BR', 'meu domínio', 'domain'],
    ['pt-BR', 'chamar ajudante pra equipe', 'team'],
    ['en', 'holiday', 'hours'],
    ['en', 'changing prices', 'prices'],
    ['es', 'cambiar precios', 'prices'],
    ['es', 'dia feriado', 'hours'],
  ] as const)('in %s for “%s” finds %s', async (locale, wanted, id) => {
    expect(await asked(locale, wanted)).toContain(id);
  });

  it('keeps to the questions with all words where there are any', async () => {
    expect(await asked('pt-BR', 'codigo PROMOCIONAL')).toEqual(['promotion-code']);
  });

  it('finds nothing in what says nothing, and everything without a word', async () => {
    expect(await asked('pt-BR', 'xilofone')).toEqual([]);
    expect((await asked('pt-BR', '')).length).toBeGreaterThan(20);
  });
});
