import type { PageType } from '#site/schema.ts';

export type Stop =
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

/** The order of a home page by type, between its opening and the way to reach the house. A stop is there when the owner's material earns it. */
export const RECIPES: Record<PageType, readonly Stop[]> = {
  landing: ['features', 'menu', 'pricing', 'story', 'agenda', 'stats', 'testimonials', 'team', 'details', 'faq', 'place'],
  business: ['features', 'pricing', 'booking', 'agenda', 'story', 'stats', 'team', 'testimonials', 'details', 'place', 'faq'],
  restaurant: ['menu', 'features', 'pricing', 'story', 'stats', 'agenda', 'testimonials', 'details', 'place', 'team', 'faq'],
  catalogue: ['products', 'features', 'pricing', 'story', 'stats', 'testimonials', 'details', 'team', 'agenda', 'place', 'faq'],
  clinic: ['features', 'team', 'pricing', 'booking', 'story', 'stats', 'testimonials', 'agenda', 'details', 'faq', 'place'],
  law: ['features', 'team', 'story', 'stats', 'pricing', 'details', 'faq', 'place'],
  school: ['agenda', 'features', 'stats', 'pricing', 'story', 'team', 'testimonials', 'details', 'faq', 'place'],
  portfolio: ['case-study', 'features', 'gallery', 'story', 'pricing', 'testimonials', 'agenda', 'team', 'details', 'faq', 'place'],
  event: ['event-info', 'lineup', 'agenda', 'pricing', 'story', 'details', 'features', 'team', 'place', 'faq', 'newsletter'],
  saas: ['features', 'pricing', 'comparison', 'details', 'testimonials', 'story', 'team', 'faq'],
  cause: ['donate', 'story', 'stats', 'features', 'agenda', 'volunteer', 'team', 'testimonials', 'details', 'pricing', 'faq', 'newsletter', 'place'],
  blog: ['story', 'newsletter', 'features', 'details', 'agenda', 'faq'],
};
