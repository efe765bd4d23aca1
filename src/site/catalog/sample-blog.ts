import type { SiteDocument } from '../schema/document.ts';
import { CATALOG_THEME } from './catalog.ts';
import { DocumentBuilder } from './catalog-builder.ts';

const BODY = `A massa pede tempo, não força.

## O que separar

- 500 g de farinha
- 350 g de água
- 100 g de fermento natural

## Como fazer

1. Misture a farinha e a água e espere **40 minutos**.
2. Junte o fermento e o sal.
3. Dobre a massa a cada meia hora.

> Se a massa grudar, molhe as mãos: não ponha mais farinha.

### Para guardar

Num saco de pano, com \`temperatura ambiente\`, por até três dias. [Leia mais](https://padaria.example/guardar).`;

/** A bilingual site with a list, three published posts (one in Portuguese only) and a draft, for tests of posts. */
export function sampleBlog(): SiteDocument {
  const site = {
    type: 'blog' as const,
    business: 'Blog',
    industry: 'blog',
    defaultLocale: 'pt-BR',
    locales: ['pt-BR', 'en'],
    currency: 'BRL',
    country: 'BR',
    shownIncomplete: ['en'],
  };
  const b = new DocumentBuilder(site, CATALOG_THEME);
  b.name('Forno da Serra');
  const en: Record<string, string> = { 'site.name': 'Forno da Serra', 'tag.paes': 'Bread', 'tag.dicas': 'Tips' };
  b.doc.strings.en = en;
  const home = b.page('home', '', 'Início', 'Forno da Serra · receitas de pão', 'Receitas de pão testadas em casa, com medidas e tempos.');
  b.section({ kind: 'header', layout: 'bar' });
  b.section({ kind: 'hero', layout: 'statement', alias: 'hero', slots: { title: 'Pão se aprende fazendo' } });
  b.section({ kind: 'blog-list', layout: 'feature-list', alias: 'latest', slots: { title: 'Mais recentes' } });
  b.section({ kind: 'footer', layout: 'minimal' });
  const list = b.page(
    'page',
    'textos',
    'Textos',
    'Todos os textos · Forno da Serra',
    'Tudo o que já foi publicado, do mais novo ao mais antigo.',
  );
  b.section({ kind: 'blog-list', layout: 'cards', alias: 'posts', slots: { title: 'Todos os textos' } });
  b.text('tag.paes', 'Pães');
  b.text('tag.dicas', 'Dicas & truques');
  const tags = { paes: 'tag.paes', dicas: 'tag.dicas' };
  const post = (slug: string, title: string, extra: Partial<NonNullable<SiteDocument['pages'][string]['post']>>, english?: string) => {
    const id = b.page('post', slug, title, title, `Sobre ${title.toLowerCase()}.`);
    const page = b.doc.pages[id]!;
    page.nav = 'none';
    page.post = { tags: [tags.paes], ...extra };
    const section = b.section({
      kind: 'post-body',
      layout: 'prose',
      alias: 'post',
      slots: { title, lead: 'O passo a passo, com medidas e tempos.', body: BODY },
    });
    page.label = b.doc.sections[section]!.slots.title!;
    page.seo = { title: page.label, description: b.doc.sections[section]!.slots.lead! };
    if (!english) return;
    page.slug.en = english.toLowerCase().replaceAll(' ', '-');
    const { title: key, lead, body } = b.doc.sections[section]!.slots;
    Object.assign(en, { [key!]: english, [lead!]: 'Step by step, with measures and times.', [body!]: 'Dough needs time, not force.' });
  };
  post(
    'pao-de-forma',
    'Pão de forma de fermentação natural',
    { date: '2026-10-03', tags: [tags.paes, tags.dicas] },
    'Sourdough sandwich loaf',
  );
  post('como-guardar', 'Como guardar pão por uma semana', { date: '2026-11-08', updated: '2026-11-12', tags: [tags.dicas] });
  post('baguete', 'Baguete para fazer em casa', { date: '2026-11-15' }, 'Baguettes at home');
  post('rascunho', 'Ainda não sei', { draft: true });
  Object.assign(en, {
    [b.doc.pages[home]!.label]: 'Home',
    [b.doc.pages[list]!.label]: 'Posts',
    [b.doc.pages[home]!.seo.title]: 'Forno da Serra · bread recipes',
    [b.doc.pages[list]!.seo.title]: 'All posts · Forno da Serra',
  });
  b.doc.pages[home]!.slug.en = '';
  b.doc.pages[list]!.slug.en = 'posts';
  return b.doc;
}
