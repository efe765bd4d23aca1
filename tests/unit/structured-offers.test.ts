import { expect, it } from 'vitest';
import { compose } from '#composer/compose.ts';
import { renderSite } from '#site/render.ts';

const environment = {
  mode: 'publish',
  origin: 'https://site.example',
  links: 'clean',
  year: 2026,
  fonts: [],
  photo: () => '',
  formAction: () => null,
} as const;

function homeOf(prompt: string): { data: string; page: string } {
  const made = compose({ prompt });
  if (made.outcome !== 'site') throw new Error(made.message);
  const page = renderSite(made.document, environment).find(({ path }) => path === 'index.html')!.text;
  return { data: /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page)![1]!, page: page.slice(page.indexOf('<body')) };
}

it.each([
  ['Lu Bolos em Betim. Bolo de cenoura R$ 45,5, torta a partir de R$ 60. Rua Xingu 120, Centro. WhatsApp 31 98834-2211.', 'Betim', '60'],
  ['Tortas Inés en Cuenca. Bizcocho 12 €, tarta desde 25 €. Calle Colón 12. Tel 612 345 678.', 'Cuenca', '25'],
])('the lowest price is no price of its own, and the address has its town: %s', (prompt, town, lowest) => {
  const { data } = homeOf(prompt);
  expect(data).toContain(`"minPrice":"${lowest}"`);
  expect(data).not.toContain(`"price":"${lowest}"`);
  expect(data).toContain(`"addressLocality":"${town}"`);
});

it('a price is written with its cents', () => {
  const { page } = homeOf('Lu Bolos em Betim. Bolo de cenoura R$ 45,5, bolo de milho R$ 38,5. WhatsApp 31 98834-2211.');
  expect(page).toContain('38,50');
  expect(page).not.toMatch(/\d,5(?!\d)/);
});
