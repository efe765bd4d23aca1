import { describe, expect, it } from 'vitest';
import { compose } from '#composer/compose.ts';
import { renderSite } from '#site/render.ts';

const ENVIRONMENT = {
  mode: 'publish',
  origin: 'https://site.example',
  links: 'clean',
  year: 2026,
  fonts: [],
  photo: () => '',
  formAction: () => null,
} as const;

function homeOf(prompt: string): string {
  const made = compose({ prompt });
  if (made.outcome !== 'site') throw new Error(made.message);
  const page = renderSite(made.document, ENVIRONMENT).find(({ path }) => path === 'index.html')!.text;
  return page.slice(page.indexOf('<body'));
}

describe('rows of a list', () => {
  it('name what is on under each day as manners style it', () => {
    const home = homeOf(
      'Feria del Queso de Trujillo. Viernes 7 – 17:00 apertura; 18:30 cata. Sábado 8 – 10:00 concurso; 12:00 premios. Contacto 927 555 010',
    );
    const names = [...home.matchAll(/<h4([^>]*)>/g)].map(([, attributes]) => attributes);
    expect(names.length).toBeGreaterThan(0);
    for (const attributes of names) expect(attributes).toContain('class="name"');
  });

  it('are sized by their longest figure', () => {
    const home = homeOf(
      'Náutica Los Robles, venta de lanchas usadas en Valdivia. Lancha Delta $18.700.000, bote Pacífico $2.350.000, velero Alba $21.000.000, motor 9,9 $950.000, carro $480.000, remos $45.000. +56 63 255 0110',
    );
    expect(home).toMatch(/<span class="price[^"]*" data-figure="12"[^>]*>\$18\.700\.000/);
    expect(home).toMatch(/<span class="price[^"]*">\$45\.000/);
  });
});
