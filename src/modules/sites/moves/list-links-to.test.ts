import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import { listLinksTo } from './list-links-to.ts';

test('links to files of the old site are listed until they lead elsewhere', () => {
  const documents = [
    { text: 'Cardápio (PDF)', url: 'https://www.padaria.example/cardapio.pdf' },
    { text: 'Tabela de festas', url: 'https://padaria.example/festas.doc' },
    { text: 'Mapa', url: 'https://mapas.example/padaria' },
  ];
  const corrections = { outline: { documents, parts: [{ is: 'prose' as const, paragraphs: ['Pão todo dia.'] }] } };
  const made = compose({ prompt: 'Padaria do Zé em Botucatu, telefone (14) 3882-4471', corrections });
  if (made.outcome === 'refuse') throw new Error(made.message);
  expect(listLinksTo(made.document, 'padaria.example')).toEqual([
    { label: 'Cardápio (PDF)', href: 'https://www.padaria.example/cardapio.pdf' },
    { label: 'Tabela de festas', href: 'https://padaria.example/festas.doc' },
  ]);
  expect(listLinksTo(made.document, 'outra.example')).toEqual([]);
});
