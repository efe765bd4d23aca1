import type { PageType } from '#site/schema.ts';

export type SectionSlot =
  | 'features'
  | 'story'
  | 'testimonials'
  | 'menu'
  | 'products'
  | 'pricing'
  | 'team'
  | 'details'
  | 'faq'
  | 'agenda'
  | 'gallery'
  | 'place'
  | 'announcement'
  | 'event-info'
  | 'lineup'
  | 'donate'
  | 'volunteer'
  | 'stats'
  | 'booking'
  | 'newsletter'
  | 'comparison'
  | 'case-study';

/** Order of a home page by type, between its opening and the contacts. A slot is filled when there are facts for it. */
export const HOME_PAGE_ORDER: Record<PageType, readonly SectionSlot[]> = {
  landing: [
    'features',
    'menu',
    'products',
    'pricing',
    'case-study',
    'story',
    'agenda',
    'stats',
    'testimonials',
    'team',
    'details',
    'faq',
    'place',
  ],
  business: [
    'menu',
    'products',
    'features',
    'pricing',
    'booking',
    'agenda',
    'case-study',
    'story',
    'stats',
    'team',
    'testimonials',
    'details',
    'place',
    'faq',
  ],
  restaurant: ['menu', 'features', 'pricing', 'case-study', 'story', 'stats', 'agenda', 'testimonials', 'details', 'place', 'team', 'faq'],
  catalogue: [
    'products',
    'features',
    'pricing',
    'case-study',
    'story',
    'stats',
    'testimonials',
    'details',
    'team',
    'agenda',
    'place',
    'faq',
  ],
  clinic: [
    'features',
    'products',
    'team',
    'pricing',
    'booking',
    'case-study',
    'story',
    'stats',
    'testimonials',
    'agenda',
    'details',
    'faq',
    'place',
  ],
  law: ['features', 'products', 'team', 'case-study', 'story', 'stats', 'pricing', 'details', 'faq', 'place'],
  school: ['agenda', 'products', 'features', 'stats', 'pricing', 'case-study', 'story', 'team', 'testimonials', 'details', 'faq', 'place'],
  portfolio: [
    'case-study',
    'products',
    'features',
    'gallery',
    'story',
    'pricing',
    'testimonials',
    'agenda',
    'team',
    'details',
    'faq',
    'place',
  ],
  event: [
    'event-info',
    'products',
    'lineup',
    'agenda',
    'pricing',
    'case-study',
    'story',
    'details',
    'features',
    'team',
    'place',
    'faq',
    'newsletter',
  ],
  saas: ['features', 'products', 'pricing', 'comparison', 'details', 'testimonials', 'case-study', 'story', 'team', 'faq'],
  cause: [
    'donate',
    'products',
    'case-study',
    'story',
    'stats',
    'features',
    'agenda',
    'volunteer',
    'team',
    'testimonials',
    'details',
    'pricing',
    'faq',
    'newsletter',
    'place',
  ],
  blog: ['case-study', 'story', 'newsletter', 'features', 'details', 'agenda', 'faq'],
};
