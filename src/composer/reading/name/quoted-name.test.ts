import { expect, test } from 'vitest';
import { newSheet } from '../facts/sheet.ts';
import { quotedName } from './quoted-name.ts';

test.each([
  ['Blog de cocina "La olla lenta", recetas de mi abuela', 'es', 'La olla lenta'],
  ['quero um podcast de história “Pé na Estrada” com episódios', 'pt', 'Pé na Estrada'],
  ['padaria "Pão da Praça" em Lavras', 'pt', 'Pão da Praça'],
  ['quero um botão "Comprar agora" bem grande', 'pt', undefined],
  ['todo mundo pergunta se eu "pinto por cima"', 'pt', undefined],
] as const)('%s', (text, language, name) => expect(quotedName(newSheet(text, language, 'BR'))?.value).toBe(name));
