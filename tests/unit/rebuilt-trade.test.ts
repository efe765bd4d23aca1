import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { headersAsPublished } from '#platform/security-headers/as-published.ts';
import { readPage } from '#ruler/page/read-page.ts';
import { readLines } from '#ruler/rebuild/read-lines.ts';
import { rebuildSite } from '#workers/rebuild-site.ts';

async function madeOf(title: string, body: string) {
  const url = 'https://casa.example/';
  const html = `<html lang="pt-BR"><head><title>${title}</title></head><body>${body}</body></html>`;
  const made = await rebuildSite({
    pages: [{ url, page: readPage(html, url), lines: readLines(html) }],
    look: { colors: [], logo: null, pictures: [] },
    origin: 'https://novo.sites.example',
    headers: headersAsPublished(),
    cacheDir: path.join(tmpdir(), 'page-magic-press'),
    now: Date.UTC(2026, 5, 1),
  });
  if ('outcome' in made) throw new Error(made.message);
  return made.corrections;
}

test('a trade is what a site says it is at its top, and a town that of its address', { timeout: 60_000 }, async () => {
  const learned = await madeOf(
    'Livro Aberto',
    '<h1>Livro Aberto</h1><p>Encadernação manual e restauro de livros, desde 1997</p><p>Aprendi na academia das irmãs, em Mariana, e nunca mais parei de costurar livros.</p><p>Rua do Conde, 87</p><p>Ouro Preto - MG</p>',
  );
  expect(learned).toMatchObject({ family: 'unknown', place: 'Ouro Preto' });
  const built = await madeOf(
    'Lanchas da Barra',
    '<h1>Lanchas da Barra</h1><p>Temos quatro lanchas de madeira, feitas em Camamu.</p><p>Tel: (73) 3231-1000</p>',
  );
  expect(built.place ?? null).toBeNull();
  const clinic = await madeOf('Clínica Veterinária Boa Vista', '<h1>Boa Vista</h1><p>Aqui o seu cachorro é chamado pelo nome.</p>');
  expect(clinic.family).toBe('veterinary');
  const said = await madeOf(
    'Casa Aurora',
    '<h1>Casa Aurora</h1><p>Somos uma padaria de bairro e o forno nunca apaga, nem em dia de jogo.</p>',
  );
  expect(said.family).toBe('bakery');
});
