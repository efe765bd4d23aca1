import type { Brief, Mood } from '#composer/brief.ts';
import type { Kind, PageType } from '#site/schema.ts';

export const TEMPLATE_IDS = [
  'restaurant',
  'salon',
  'shop',
  'clinic',
  'law',
  'school',
  'landing',
  'portfolio',
  'saas',
  'event',
  'nonprofit',
  'blog',
] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];
export const isTemplateId = (id: string): id is TemplateId => (TEMPLATE_IDS as readonly string[]).includes(id);

/** Groups of the gallery. */
export const GROUPS = ['shops', 'services', 'work', 'people'] as const;
export type Group = (typeof GROUPS)[number];

/** Fields of the form before a site is made; all optional. */
export type SlotName = 'name' | 'city' | 'date' | 'phone' | 'hours' | 'prices';

/** A kind of site, as input of the composer. Its look is in `looks.ts`, its placeholders in `samples/`. */
export interface Template {
  id: TemplateId;
  group: Group;
  industry: Brief['industry'];
  pageType: PageType;
  moods: Mood[];
  wants: Kind[];
  rejects: Kind[];
  goal?: Brief['wishes']['goal'];
  /** Seed of the composer, picked by eye. */
  seed: number;
  /** Topic of a blog's first posts. */
  subject?: string;
  slots: SlotName[];
  /** Whether customers go there in person. */
  place: boolean;
}

type Archetype = Brief['industry']['archetype'];
type Row = Pick<Template, 'group' | 'pageType'> &
  Partial<Omit<Template, 'industry'>> & { industry: readonly [id: string, archetype: Archetype] };

const row = (id: TemplateId, { industry: [name, archetype], ...rest }: Row): Template => ({
  moods: [],
  wants: [],
  rejects: [],
  seed: 0,
  slots: ['name', 'city', 'phone', 'hours', 'prices'],
  place: true,
  ...rest,
  id,
  industry: { id: name, archetype, confidence: 1 },
});

export const TEMPLATES: Readonly<Record<TemplateId, Template>> = {
  restaurant: row('restaurant', { group: 'shops', seed: 3, industry: ['restaurant', 'food'], pageType: 'restaurant' }),
  salon: row('salon', { group: 'services', industry: ['barbershop', 'beauty'], pageType: 'business' }),
  shop: row('shop', { group: 'shops', industry: ['shop', 'retail'], pageType: 'catalogue' }),
  clinic: row('clinic', {
    group: 'services',
    industry: ['medical-clinic', 'health'],
    pageType: 'clinic',
    slots: ['name', 'city', 'phone', 'hours'],
  }),
  law: row('law', {
    group: 'services',
    seed: 5,
    industry: ['law-firm', 'legal'],
    pageType: 'law',
    slots: ['name', 'city', 'phone', 'hours'],
  }),
  school: row('school', { group: 'people', seed: 1, industry: ['language-school', 'education'], pageType: 'school' }),
  landing: row('landing', {
    group: 'services',
    industry: ['neutral', 'neutral'],
    pageType: 'landing',
    slots: ['name', 'city', 'phone'],
    place: false,
  }),
  portfolio: row('portfolio', {
    group: 'work',
    seed: 4,
    industry: ['designer', 'creative'],
    pageType: 'portfolio',
    wants: ['gallery'],
    slots: ['name', 'city', 'phone'],
    place: false,
  }),
  saas: row('saas', { group: 'work', industry: ['saas', 'tech'], pageType: 'saas', slots: ['name', 'prices'], place: false }),
  event: row('event', {
    group: 'people',
    industry: ['conference', 'event'],
    pageType: 'event',
    slots: ['name', 'city', 'date', 'phone', 'prices'],
  }),
  nonprofit: row('nonprofit', { group: 'people', industry: ['ngo', 'cause'], pageType: 'cause', slots: ['name', 'city', 'phone'] }),
  blog: row('blog', {
    group: 'work',
    seed: 4,
    industry: ['blog', 'creative'],
    pageType: 'blog',
    subject: 'travel',
    slots: ['name'],
    place: false,
  }),
};
