import { expect, test } from 'vitest';
import { readPage } from '../page/read-page.ts';
import { nameOf } from './site-name.ts';

const page = (title: string, body: string) =>
  readPage(`<html><head><title>${title}</title></head><body>${body}</body></html>`, 'http://x.example/');
const named = (host: string, title: string, body = '') => nameOf(page(title, body), `http://www.${host}.example/`, undefined);

test.each<[host: string, title: string, body: string, name: string]>([
  // Decoration parts a title.
  ['padariaaurora', '.:: Padaria Aurora ::. Home', '', 'Padaria Aurora'],
  ['vidrosbrasil', '*** Vidros Brasil *** Página inicial', '', 'Vidros Brasil'],
  // Names of pages are no names.
  ['oficinadoze', 'OFICINA DO ZÉ - Principal', '', 'Oficina do Zé'],
  ['taller', 'Portada - Taller Ruiz', '', 'Taller Ruiz'],
  // In capitals as the logo has it.
  ['pneusaurora', 'PNEUS AURORA - Principal', '<img src="img/logo.png" alt="Pneus Aurora">', 'Pneus Aurora'],
  ['jktransportes', 'JK TRANSPORTES', '', 'JK Transportes'],
  ['senai', 'SENAI', '', 'SENAI'],
  // The half of a name in the logo, and the whole in the title.
  ['hostaldelpuerto', 'Inicio - Hostal del Puerto', '<div class="logo"><img alt="Hostal"></div>', 'Hostal del Puerto'],
  ['pedranobre', 'Home | Marmoraria Pedra Nobre', '<img src="logo.png" alt="Pedra Nobre">', 'Pedra Nobre'],
  // The town behind it.
  ['bakersons', 'Home - Baker & Sons Bread, Whitby', '<p>Baker & Sons, 4 Hill Street, Whitby, North Yorkshire</p>', 'Baker & Sons Bread'],
  ['hostalmarazul', 'Hostal Mar Azul Valparaíso', '<p>© 2016 Hostal Mar Azul. Derechos</p><p>Valparaíso, Chile</p>', 'Hostal Mar Azul'],
  ['casademinas', 'Casa de Minas', '<p>Casa de. </p><p>Minas, Brasil</p>', 'Casa de Minas'],
  // Of the address alone.
  ['jardimdasflores', 'Início | jardimdasflores', '<p>©2018 por Jardim das Flores Festas.</p>', 'Jardim das Flores'],
  // Its first word is in the address and on the page alone; its headings are broken in two.
  ['espacojardimdasflores', 'Início | jardimdasflores', '<p>©2018 por Espaço Jardim das Flores.</p>', 'Espaço Jardim das Flores'],
  ['atelielivroaberto', 'HOME | livro-aberto', '<h1>Ateliê Livro</h1><h1>aberto</h1>', 'Ateliê Livro aberto'],
  ['floresdomato', 'floresdomato', '<p>Buquês.</p>', 'floresdomato'],
])('%s: %s', (host, title, body, name) => {
  expect(named(host, title, body)).toBe(name);
});
