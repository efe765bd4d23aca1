import type { Page, SiteDocument } from '../schema/document.ts';
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
  b.doc.strings.en = { 'site.name': 'Forno da Serra', 'tag.paes': 'Bread', 'tag.dicas': 'Tips' };
  const { home, list } = addPages(b);
  b.text('tag.paes', 'Pães');
  b.text('tag.dicas', 'Dicas & truques');
  for (const post of POSTS) addPost(b, post);
  Object.assign(b.doc.strings.en, {
    [home.label]: 'Home',
    [list.label]: 'Posts',
    [home.seo.title]: 'Forno da Serra · bread recipes',
    [list.seo.title]: 'All posts · Forno da Serra',
  });
  home.slug.en = '';
  list.slug.en = 'posts';
  return b.doc;
}

function addPages(b: DocumentBuilder): { home: Page; list: Page } {
  const home = b.page('home', '', 'Início', 'Forno da Serra · receitas de pão', 'Receitas de pão testadas em casa, com medidas e tempos.');
  b.section({ kind: 'header', layout: 'bar' });
  b.section({ kind: 'hero', layout: 'statement', alias: 'hero', slots: { title: 'Pão se aprende fazendo' } });
  b.section({ kind: 'blog-list', layout: 'feature-list', alias: 'latest', slots: { title: 'Mais recentes' } });
  b.section({ kind: 'footer', layout: 'minimal' });
  const description = 'Tudo o que já foi publicado, do mais novo ao mais antigo.';
  const list = b.page('page', 'textos', 'Textos', 'Todos os textos · Forno da Serra', description);
  b.section({ kind: 'blog-list', layout: 'cards', alias: 'posts', slots: { title: 'Todos os textos' } });
  return { home: b.doc.pages[home]!, list: b.doc.pages[list]! };
}

interface SamplePost {
  slug: string;
  title: string;
  post: NonNullable<Page['post']>;
  /** Its title in English, if it is translated. */
  english?: string;
}

const POSTS: readonly SamplePost[] = [
  {
    slug: 'pao-de-forma',
    title: 'Pão de forma de fermentação natural',
    post: { tags: ['tag.paes', 'tag.dicas'], date: '2026-10-03' },
    english: 'Sourdough sandwich loaf',
  },
  {
    slug: 'como-guardar',
    title: 'Como guardar pão por uma semana',
    post: { tags: ['tag.dicas'], date: '2026-11-08', updated: '2026-11-12' },
  },
  { slug: 'baguete', title: 'Baguete para fazer em casa', post: { tags: ['tag.paes'], date: '2026-11-15' }, english: 'Baguettes at home' },
  { slug: 'rascunho', title: 'Ainda não sei', post: { tags: ['tag.paes'], draft: true } },
];

function addPost(b: DocumentBuilder, { slug, title, post, english }: SamplePost): void {
  const page = b.doc.pages[b.page('post', slug, title, title, `Sobre ${title.toLowerCase()}.`)]!;
  page.nav = 'none';
  page.post = { ...post };
  const slots = { title, lead: 'O passo a passo, com medidas e tempos.', body: BODY };
  const section = b.section({ kind: 'post-body', layout: 'prose', alias: 'post', slots });
  const { title: titleKey, lead, body } = b.doc.sections[section]!.slots;
  page.label = titleKey!;
  page.seo = { title: page.label, description: lead! };
  if (!english) return;
  page.slug.en = english.toLowerCase().replaceAll(' ', '-');
  Object.assign(b.doc.strings.en!, {
    [titleKey!]: english,
    [lead!]: 'Step by step, with measures and times.',
    [body!]: 'Dough needs time, not force.',
  });
}
