import type { PageType } from '#site/schema.ts';

export type Stop =
  | 'features'
  | 'areas'
  | 'steps'
  | 'story'
  | 'promise'
  | 'testimonials'
  | 'menu'
  | 'products'
  | 'pricing'
  | 'team'
  | 'good'
  | 'faq'
  | 'agenda'
  | 'gallery'
  | 'place'
  | 'contact'
  | 'cta'
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

/** The order of a home page by type. Stops that need facts vanish without them. */
export const RECIPES: Record<PageType, readonly Stop[]> = {
  landing: [
    'features',
    'menu',
    'pricing',
    'steps',
    'story',
    'agenda',
    'promise',
    'testimonials',
    'team',
    'good',
    'faq',
    'place',
    'contact',
  ],
  business: [
    'features',
    'pricing',
    'booking',
    'story',
    'stats',
    'steps',
    'agenda',
    'team',
    'testimonials',
    'promise',
    'good',
    'place',
    'faq',
    'contact',
  ],
  restaurant: [
    'menu',
    'features',
    'story',
    'stats',
    'agenda',
    'testimonials',
    'good',
    'place',
    'promise',
    'team',
    'steps',
    'faq',
    'contact',
    'cta',
  ],
  catalogue: [
    'products',
    'features',
    'promise',
    'story',
    'stats',
    'steps',
    'testimonials',
    'good',
    'team',
    'agenda',
    'place',
    'faq',
    'contact',
  ],
  clinic: [
    'features',
    'team',
    'pricing',
    'booking',
    'steps',
    'story',
    'stats',
    'testimonials',
    'agenda',
    'good',
    'faq',
    'place',
    'promise',
    'contact',
  ],
  law: ['areas', 'features', 'team', 'story', 'stats', 'steps', 'pricing', 'promise', 'good', 'faq', 'place', 'contact'],
  school: [
    'agenda',
    'features',
    'stats',
    'story',
    'pricing',
    'team',
    'steps',
    'testimonials',
    'good',
    'promise',
    'faq',
    'place',
    'contact',
  ],
  portfolio: [
    'case-study',
    'features',
    'gallery',
    'story',
    'steps',
    'pricing',
    'testimonials',
    'agenda',
    'promise',
    'team',
    'good',
    'faq',
    'place',
    'contact',
  ],
  event: [
    'event-info',
    'lineup',
    'agenda',
    'pricing',
    'story',
    'good',
    'features',
    'team',
    'place',
    'steps',
    'faq',
    'promise',
    'cta',
    'newsletter',
    'contact',
  ],
  saas: ['features', 'good', 'steps', 'pricing', 'comparison', 'testimonials', 'story', 'promise', 'team', 'faq', 'contact', 'cta'],
  cause: [
    'donate',
    'story',
    'stats',
    'features',
    'agenda',
    'volunteer',
    'steps',
    'team',
    'testimonials',
    'good',
    'pricing',
    'promise',
    'faq',
    'newsletter',
    'place',
    'contact',
  ],
  blog: ['story', 'newsletter', 'features', 'promise', 'good', 'agenda', 'steps', 'faq', 'contact'],
};
