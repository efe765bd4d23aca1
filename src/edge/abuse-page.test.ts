import { expect, test } from 'vitest';
import { abusePage } from './abuse-page.ts';

test('names the site as people write it, whatever its host', () => {
  const said = (host: string) => abusePage({ host, acceptLanguage: 'pt', locale: 'pt-BR', shows: 'form' }, 'GET')[1]!.toString();
  expect(said('xn--po-sia.example')).toContain('pão.example');
  expect(said('xn--po-sia.example')).not.toContain('xn--');
  expect(said('"><script>.example')).not.toContain('<script>');
});
