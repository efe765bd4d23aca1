/**
 * The section kinds: the vocabulary that the composer, a model, the editor and the renderer share. A layout's name describes its
 * structure. Slots are texts (by string key) with their longest sensible length in characters; items are the repeated parts of a
 * section. `facts` names the kinds of fact that a section or an item shows.
 */
import { CONCEPTS } from './concepts.ts';
import type { FactKind } from './facts.ts';

interface KindShape {
  layouts: readonly [string, string, ...string[]];
  slots: Readonly<Record<string, number>>;
  actions: 0 | 1 | 2;
  media: boolean;
  items?: {
    slots: Readonly<Record<string, number>>;
    min: number;
    max: number;
    icon: boolean;
    media: boolean;
    facts: readonly FactKind[];
    groups?: boolean;
  };
  facts?: readonly FactKind[];
  /** Present once on every page and not movable. */
  frame?: true;
}

const head = { kicker: 60, title: 90, lead: 260 } as const;

export const KINDS = {
  /** Its picture is the owner's logo, which replaces the written name. */
  header: {
    layouts: ['bar', 'centered', 'split-cta', 'overlay', 'quiet', 'two-lines', 'folded'],
    slots: {},
    actions: 1,
    media: true,
    frame: true,
  },
  hero: {
    layouts: ['split-art', 'statement', 'mosaic-bleed', 'info-first', 'cover', 'product-ui', 'offset-card', 'form-inline', ...CONCEPTS],
    slots: head,
    actions: 2,
    media: true,
    facts: ['address', 'hours', 'phone', 'statement'],
  },
  features: {
    layouts: ['ledger', 'asym', 'cards', 'icon-columns', 'bento', 'alternate-rows', 'tabs'],
    slots: head,
    actions: 1,
    media: true,
    items: { slots: { title: 80, body: 260 }, min: 1, max: 12, icon: true, media: true, facts: ['statement', 'price'] },
  },
  steps: {
    layouts: ['rail', 'cards', 'path', 'timeline'],
    slots: head,
    actions: 1,
    media: false,
    items: { slots: { title: 80, body: 260 }, min: 2, max: 6, icon: true, media: false, facts: [] },
  },
  story: {
    layouts: ['media-start', 'media-end', 'letter', 'pull-quote', 'timeline'],
    slots: { ...head, body: 2400 },
    actions: 1,
    media: true,
    facts: ['statement'],
  },
  promise: {
    layouts: ['checklist', 'two-column', 'band'],
    slots: head,
    actions: 1,
    media: false,
    items: { slots: { title: 90, body: 260 }, min: 1, max: 8, icon: true, media: false, facts: ['statement'] },
  },
  testimonials: {
    layouts: ['single', 'grid', 'reel'],
    slots: head,
    actions: 0,
    media: false,
    items: { slots: { role: 80 }, min: 1, max: 9, icon: false, media: false, facts: ['quote'] },
  },
  menu: {
    layouts: ['ledger', 'board', 'categories', 'with-art'],
    slots: { ...head, note: 400 },
    actions: 1,
    media: true,
    items: { slots: { title: 120, body: 260 }, min: 1, max: 60, icon: false, media: false, facts: ['offer', 'price'], groups: true },
  },
  products: {
    layouts: ['grid', 'list-price', 'one-featured', 'shelf'],
    slots: { ...head, note: 400 },
    actions: 1,
    media: false,
    items: { slots: { title: 120, body: 260 }, min: 1, max: 60, icon: false, media: true, facts: ['offer', 'price'], groups: true },
  },
  pricing: {
    layouts: ['tiers', 'price-list', 'table', 'single-offer'],
    slots: { ...head, note: 400 },
    actions: 1,
    media: false,
    items: {
      slots: { title: 80, body: 600, note: 120, action: 40 },
      min: 1,
      max: 24,
      icon: false,
      media: false,
      facts: ['plan', 'offer', 'price'],
    },
  },
  team: {
    layouts: ['cards', 'role-list', 'single-profile', 'duo'],
    slots: head,
    actions: 0,
    media: false,
    items: { slots: { role: 120, body: 260 }, min: 1, max: 24, icon: false, media: true, facts: ['person', 'registry'] },
  },
  faq: {
    layouts: ['accordion', 'open', 'split-with-contact'],
    slots: head,
    actions: 1,
    media: false,
    items: { slots: { title: 160, body: 700 }, min: 1, max: 16, icon: false, media: false, facts: ['question'] },
    facts: ['phone', 'email', 'hours'],
  },
  agenda: {
    layouts: ['day-ledger', 'table', 'week-table', 'parallel-tracks'],
    slots: { ...head, note: 400 },
    actions: 1,
    media: false,
    items: { slots: { when: 80, title: 120, body: 260 }, min: 1, max: 60, icon: false, media: false, facts: ['class', 'price', 'date'] },
  },
  gallery: {
    layouts: ['uniform', 'fitted', 'masonry', 'reel', 'captioned-rows'],
    slots: head,
    actions: 1,
    media: false,
    items: { slots: { title: 120, body: 260 }, min: 1, max: 40, icon: false, media: true, facts: [] },
  },
  'blog-list': { layouts: ['cards', 'ledger', 'feature-list'], slots: { ...head, note: 400 }, actions: 1, media: true },
  'post-body': { layouts: ['prose', 'toc', 'aside'], slots: { title: 120, lead: 400, body: 20000 }, actions: 0, media: true },
  'contact-form': {
    layouts: ['split-info', 'single-column', 'card'],
    slots: head,
    actions: 0,
    media: false,
    facts: ['phone', 'email', 'address'],
  },
  map: {
    layouts: ['address-card', 'split-hours', 'branches'],
    slots: head,
    actions: 2,
    media: true,
    facts: ['address', 'place', 'hours', 'phone'],
  },
  hours: { layouts: ['table', 'inline-band', 'week-bars'], slots: { ...head, note: 400 }, actions: 1, media: false, facts: ['hours'] },
  cta: { layouts: ['band', 'split', 'boxed', 'inline-note'], slots: head, actions: 2, media: true },
  'quick-contact': { layouts: ['bottom-bar', 'inline-row', 'floating'], slots: {}, actions: 2, media: false, facts: ['phone', 'address'] },
  legal: {
    layouts: ['prose', 'toc', 'accordion'],
    slots: { title: 90, lead: 260, body: 12000 },
    actions: 0,
    media: false,
    facts: ['registry', 'address', 'email'],
  },
  /** `lead` is the sentence; a date fact is its end date. `bar` is above the header. */
  announcement: { layouts: ['bar', 'chip', 'boxed'], slots: { lead: 140 }, actions: 1, media: false, facts: ['date'] },
  /** Names or uploaded logos that the owner gave. */
  logos: {
    layouts: ['row', 'quiet-grid', 'text-list'],
    slots: head,
    actions: 0,
    media: false,
    items: { slots: { title: 60 }, min: 1, max: 24, icon: false, media: true, facts: [] },
  },
  /** The number of a statement is set large and its sentence kept whole; the owner may also type `title` (the number) and `body`. */
  stats: {
    layouts: ['band', 'lead-number', 'grid'],
    slots: head,
    actions: 0,
    media: false,
    items: { slots: { title: 40, body: 120 }, min: 1, max: 6, icon: false, media: false, facts: ['statement'] },
  },
  /** Headings of groups are the columns, the featured one is ours; their items are the points: `title` the row, `body` its content. */
  comparison: {
    layouts: ['table', 'us-vs-usual', 'options'],
    slots: { ...head, note: 400 },
    actions: 1,
    media: false,
    items: { slots: { title: 80, body: 160, action: 40 }, min: 1, max: 48, icon: false, media: false, facts: ['price'], groups: true },
  },
  /** One product on its own page. Items are its sizes or sets and carry further pictures. */
  'product-detail': {
    layouts: ['media-start', 'stacked', 'compact'],
    slots: { ...head, body: 2400, note: 400 },
    actions: 2,
    media: true,
    items: { slots: { title: 120, body: 260 }, min: 0, max: 24, icon: false, media: true, facts: ['offer', 'price'] },
    facts: ['offer', 'price', 'statement', 'url', 'phone'],
  },
  /** A project: `role` the client, `body` the problem and the work, `note` the result. */
  'case-study': {
    layouts: ['rows', 'big-first', 'table'],
    slots: head,
    actions: 1,
    media: false,
    items: {
      slots: { title: 120, role: 120, when: 40, body: 900, note: 260 },
      min: 1,
      max: 24,
      icon: false,
      media: true,
      facts: ['statement', 'quote'],
    },
  },
  lineup: {
    layouts: ['list', 'grid', 'headliners'],
    slots: head,
    actions: 1,
    media: false,
    items: { slots: { title: 120, role: 120, when: 80, body: 260 }, min: 1, max: 60, icon: false, media: true, facts: ['person'] },
  },
  'event-info': {
    layouts: ['band', 'card', 'split'],
    slots: { ...head, note: 400 },
    actions: 2,
    media: true,
    facts: ['date', 'place', 'address', 'url', 'price'],
  },
  /** Items are services; a form's purpose is `booking` or `appointment`. */
  booking: {
    layouts: ['whatsapp-slots', 'request-form', 'external-link'],
    slots: { ...head, note: 400 },
    actions: 1,
    media: true,
    items: { slots: { title: 80, body: 260, action: 40 }, min: 0, max: 24, icon: false, media: false, facts: ['offer', 'price'] },
    facts: ['phone', 'url', 'hours'],
  },
  /** A form whose purpose is `newsletter`. */
  newsletter: { layouts: ['inline', 'band', 'card'], slots: { ...head, note: 260 }, actions: 0, media: true },
  /** Requires a Pix key. Items are amounts: a price, and its effect. */
  donate: {
    layouts: ['pix-key', 'amounts', 'impact-list'],
    slots: { ...head, body: 1200, note: 400 },
    actions: 1,
    media: true,
    items: { slots: { title: 80, body: 200 }, min: 0, max: 12, icon: false, media: false, facts: ['price'] },
    facts: ['pix', 'registry', 'email'],
  },
  /** Only when the site uses something optional. Shown on every page. */
  'cookie-notice': { layouts: ['bar', 'corner', 'panel'], slots: { title: 60, lead: 300 }, actions: 1, media: false },
  'not-found': { layouts: ['illustrated', 'minimal', 'links'], slots: head, actions: 2, media: true },
  footer: {
    layouts: ['columns', 'wordmark', 'minimal', 'info-heavy'],
    slots: { lead: 200, note: 400 },
    actions: 0,
    media: false,
    facts: ['address', 'hours', 'phone', 'email', 'handle', 'registry'],
    frame: true,
  },
} as const satisfies Record<string, KindShape>;

export type Kind = keyof typeof KINDS;
export type LayoutOf<K extends Kind> = (typeof KINDS)[K]['layouts'][number];
/** The shape of a kind, widened so that code can treat all kinds alike. */
export const shapeOf = (kind: Kind): KindShape => KINDS[kind];
export const kindNames = Object.keys(KINDS) as [Kind, ...Kind[]];
