import { describe, expect, it } from 'vitest';
import { compose, composeSite, understand } from '#composer/compose.ts';
import { correct } from '#composer/correct.ts';
import { apply } from '#site/changes/apply.ts';
import { changesOf } from '#site/operations/index.ts';
import { renderPage, renderSite, shownHeadings } from '#site/render.ts';
import type { Section, SiteDocument } from '#site/schema.ts';

const ENVIRONMENT = {
  mode: 'publish',
  origin: 'https://site.example',
  links: 'clean',
  year: 2026,
  fonts: [],
  photo: () => '',
  formAction: () => null,
} as const;

function documentOf(prompt: string, concept: string): SiteDocument {
  const made = compose({ prompt });
  if (made.outcome !== 'site') throw new Error(made.message);
  const hero = Object.values(made.document.sections).find(({ kind }) => kind === 'hero') as Section;
  return { ...made.document, sections: { ...made.document.sections, [hero.id]: { ...hero, layout: concept } } };
}

/** The home page of a site with a given concept, without styles and data. */
function homeOf(prompt: string, concept: string): string {
  const page = renderSite(documentOf(prompt, concept), ENVIRONMENT).find(({ path }) => path === 'index.html')!.text;
  return page.slice(page.indexOf('<body')).replace(/<svg[\s\S]*?<\/svg>/g, '');
}
const times = (text: string, part: string) => text.split(part).length - 1;

/** Its list's note is a text, which is more than a glance. */
const TOLD =
  'Abertura de MEI grátis para quem fecha a mensalidade por um ano, com contrato assinado, documentos completos e a primeira reunião feita no escritório.';
function withLongNote(document: SiteDocument): SiteDocument {
  const keys = Object.values(document.sections).flatMap(({ kind, slots }) =>
    kind === 'pricing' || kind === 'products' ? (slots.note ?? []) : [],
  );
  const noted = Object.fromEntries(keys.map((key) => [key, TOLD]));
  return { ...document, strings: { ...document.strings, 'pt-BR': { ...document.strings['pt-BR'], ...noted } } };
}

const SHOP = 'Quitanda da Lurdes em Sabará. Queijo curado R$ 48, doce de leite R$ 22, goiabada R$ 19. Entregamos só às sextas.';

describe('what the opening shows in whole', () => {
  it('is not listed again, whatever the picture', () => {
    for (const name of ['receipt', 'price-ledger', 'price-poster']) {
      const home = homeOf(SHOP, name);
      expect(times(home, 'R$ 22'), name).toBe(1);
      expect(home, name).toContain('oce de leite');
    }
  });

  it('stands below as a whole where the opening has room for a part of it', () => {
    const home = homeOf(
      'Barbearia do Ivo em Bagé. Corte R$ 40, barba R$ 35, sobrancelha R$ 15, platinado a partir de R$ 180, pezinho R$ 12, penteado R$ 60, hidratação R$ 50, selagem a partir de R$ 140. Com agendamento online. WhatsApp (53) 99888-1212',
      'price-poster',
    );
    const list = home.slice(home.search(/<section[^>]*class="s booking/));
    for (const price of ['R$ 40', 'R$ 35', 'R$ 15', 'R$ 180', 'R$ 12', 'R$ 60', 'R$ 50', 'R$ 140']) expect(list, price).toContain(price);
  });

  it('is no list of dishes to book', () => {
    const made = compose({
      prompt:
        'Restaurante Cuia em Belém. Cardápio: pato no tucupi R$ 78, maniçoba R$ 42, açaí R$ 18. Reservas pelo WhatsApp (91) 99888-1212',
    });
    const kinds = made.outcome === 'site' ? Object.values(made.document.sections).map(({ kind }) => kind) : ['none'];
    expect(kinds).not.toContain('booking');
    expect(kinds).not.toContain('none');
  });

  it('is quoted once: a letter leaves no sentence of it to the details', () => {
    const home = homeOf(
      'Taller Primos Ayala en Sevilla. Somos dos primos y reparamos coches desde 2003. Chapa y pintura no hacemos. Garantía 6 meses o 10.000 km. Presupuesto por escrito antes de tocar nada. Tel 954 555 031',
      'signed-letter',
    );
    expect(times(home.toLowerCase(), 'chapa y pintura no hacemos')).toBe(1);
  });

  it('leaves one sentence of a list under a heading that names what it is about', () => {
    const home = homeOf(
      'Contabilidade Moura e Filho, Dourados MS. Abertura de MEI grátis, mensalidade MEI 92, Simples a partir de 310, imposto de renda 170. 67 3421-9917',
      'price-ledger',
    );
    expect(home).toMatch(/<h2[^>]*>Sobre os preços<\/h2>[\s\S]*?Abertura de MEI/);
    expect(homeOf(SHOP, 'receipt')).toMatch(/<h2[^>]*>Antes de pedir<\/h2>[\s\S]*?sextas/);
  });

  it('leaves the rest of a list of which it shows half or more', () => {
    const home = homeOf(
      'Barbearia do Ivo em Bagé. Corte R$ 40, barba R$ 35, sobrancelha R$ 15, platinado R$ 180, pezinho R$ 12, penteado R$ 60, selagem R$ 140. Fone (53) 3242-1212',
      'price-fields',
    );
    for (const price of ['R$ 40', 'R$ 12', 'R$ 140']) expect(times(home, price), price).toBe(1);
  });

  it('leaves a text of a list under a heading that is seen', () => {
    const document = withLongNote(
      documentOf(
        'Contabilidade Moura e Filho, Dourados MS. Abertura de MEI grátis, mensalidade MEI 92, Simples a partir de 310, imposto de renda 170. 67 3421-9917',
        'price-ledger',
      ),
    );
    const home = renderSite(document, ENVIRONMENT)
      .find(({ path }) => path === 'index.html')!
      .text.replace(/<style[\s\S]*?<\/style>/g, '');
    expect(home).toMatch(/<h2[^>]*>Sobre os preços<\/h2>[\s\S]*?Abertura de MEI/);
  });

  it('leaves the heading that its owner wrote there in view, and its name to panels beside the page', () => {
    const document = withLongNote(
      documentOf(
        'Contabilidade Moura e Filho, Dourados MS. Abertura de MEI grátis, mensalidade MEI 92, Simples a partir de 310, imposto de renda 170. 67 3421-9917',
        'price-ledger',
      ),
    );
    const list = Object.values(document.sections).find(({ kind, page }) => kind === 'pricing' && document.pages[page]?.type === 'home')!;
    expect(shownHeadings(document, list.page, 'pt-BR').get(list.id)).toBe('Sobre os preços');
    const edited = apply(document, changesOf(document, 'set-text', { locale: 'pt-BR', key: list.slots.title!, text: 'Prazos' }));
    const home = renderSite(edited, ENVIRONMENT).find(({ path }) => path === 'index.html')!.text;
    expect(home).toMatch(/<h2[^>]*>Prazos<\/h2>[\s\S]*?Abertura de MEI/);
    expect(home).not.toMatch(/class="[^"]*\bremains\b/);
    expect(shownHeadings(edited, list.page, 'pt-BR').get(list.id)).toBeUndefined();
  });

  it('leaves what else was said of it', () => {
    expect(homeOf(SHOP, 'receipt').toLowerCase()).toContain('sextas');
  });

  it('with their words, where these are short', () => {
    const home = homeOf(
      'Caçambas Serra em Caxias. Caçamba 3m (até 7 dias) R$ 320, caçamba 5m (até 5 dias) R$ 410, diária extra R$ 30.',
      'receipt',
    );
    for (const stated of ['7 dias', '5 dias', 'R$ 410']) expect(times(home, stated), stated).toBe(1);
  });

  it('leaves no heading with nothing but a button under it', () => {
    const home = homeOf(
      'Barbearia do Nego em Salvador. Corte R$ 40, barba R$ 35, sobrancelha R$ 15. Com agendamento online. WhatsApp (71) 99888-1212',
      'price-poster',
    );
    expect(times(home, 'R$ 35')).toBe(1);
    expect(home).not.toMatch(/<section[^>]*class="s booking/);
    expect(home).toContain('wa.me/5571998881212');
  });

  it('has no stop in the menu of its own, but links to it lead to the opening', () => {
    const home = homeOf(
      'Oficina do Tonho em Uberaba. Fazemos troca de óleo, freios, suspensão e embreagem. Fone 34 3312-8877.',
      'services-index',
    );
    const links = [...home.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor);
    expect(home).not.toMatch(/<section[^>]*class="s features/);
    expect(links.filter((anchor) => anchor === 'services' || anchor === 'features')).toEqual([]);
    for (const anchor of links) expect(home).toContain(`id="${anchor}"`);
    expect(home).toMatch(/<span id="[^"]+" class="unseen"><\/span>/);
  });

  it('is shown once for opening hours, too', () => {
    const home = homeOf(
      'Bar do Neco em Olinda, cerveja e caldinho, aberto de quinta a domingo das 18h às 2h. Rua do Sol 12.',
      'week-windows',
    );
    expect(times(home, 'hours-table')).toBe(0);
    expect(times(home, 'hours-inline-band')).toBe(0);
    expect(times(home, 'hours-week-bars')).toBe(0);
  });
});

describe('the heading of what is left of a list', () => {
  const LEDGER =
    'Contabilidade Moura e Filho, Dourados MS. Abertura de MEI grátis, mensalidade MEI 92, Simples a partir de 310, imposto de renda 170. 67 3421-9917';
  const headings = (html: string) => [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/gs)].map(([, text]) => text);

  it('is the same while editing and live, and its owner’s own words once they write them', () => {
    let differing = 0;
    for (const [prompt, name] of [
      [LEDGER, 'price-ledger'],
      [SHOP, 'receipt'],
      [SHOP, 'price-poster'],
    ] as const) {
      const document = withLongNote(documentOf(prompt, name));
      const home = Object.values(document.pages).find(({ type }) => type === 'home')!.id;
      const drawn = (doc: SiteDocument, mode: 'preview' | 'publish') => renderPage(doc, home, 'pt-BR', { ...ENVIRONMENT, mode });
      expect(headings(drawn(document, 'preview')), name).toEqual(headings(drawn(document, 'publish')));
      const keyed = [...drawn(document, 'preview').matchAll(/<h2[^>]*data-k="([^"]+)"[^>]*>([^<]*)<\/h2>/g)];
      const title = keyed.find(([, key, text]) => document.strings['pt-BR']![key!] !== text)?.[1];
      if (!title) continue;
      differing++;
      const own = {
        ...document,
        strings: { ...document.strings, 'pt-BR': { ...document.strings['pt-BR'], [title]: 'Tudo o que eu faço' } },
        stringMeta: { ...document.stringMeta, [title]: { by: 'owner' as const } },
      };
      for (const mode of ['preview', 'publish'] as const) expect(headings(drawn(own, mode)), name).toContain('Tudo o que eu faço');
    }
    expect(differing).toBeGreaterThan(0);
  });
});

it('the first of several lists keeps the name that its owner gave it', () => {
  const list = (name: string, ...items: string[]) => ({
    is: 'items' as const,
    heading: name,
    items: items.map((item, at) => ({ name: item, price: `$${20 + at}` })),
  });
  const made = (parts: ReturnType<typeof list>[]) => {
    const brief = understand({ prompt: 'Taquería El Tlacuache\nAv. Zaragoza 311, 76010 Querétaro\n442 212 3344\n\nTacos de la casa.' });
    if ('outcome' in brief) throw new Error('refused');
    const { document } = composeSite(correct(brief, { outline: { parts } }), 0);
    const hero = Object.values(document.sections).find(({ kind }) => kind === 'hero') as Section;
    const set = { ...document, sections: { ...document.sections, [hero.id]: { ...hero, layout: 'receipt' } } };
    const home = renderSite(set, ENVIRONMENT).find(({ path }) => path === 'index.html')!.text;
    return home.slice(home.indexOf('<body'));
  };
  const tacos = list('De trompo', 'Pastor', 'Bistec', 'Suadero', 'Campechano');
  expect(made([tacos, list('Para compartir', 'Volcán', 'Gringa', 'Costra')])).toMatch(/De trompo<\/b>/);
});
