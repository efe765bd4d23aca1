import type { ArtKind } from '#site/art.ts';

type Lead = Exclude<ArtKind, 'interface' | 'pattern'>;
export type Styles = readonly [Lead, Lead, ...Lead[]];

/** Ways to picture a trade, the next seed taking the next one. By industry, else by archetype. */
export const ART_STYLES: Readonly<Record<string, Styles>> = {
  food: ['still', 'mosaic', 'riso'],
  bar: ['riso', 'mosaic', 'still'],
  burger: ['riso', 'still', 'mosaic'],
  'food-truck': ['mosaic', 'riso', 'still'],
  sushi: ['mosaic', 'riso', 'still'],
  cafe: ['still', 'riso', 'mosaic'],
  health: ['mosaic', 'still', 'riso'],
  'dental-clinic': ['riso', 'mosaic', 'still', 'line'],
  psychologist: ['still', 'flow', 'mosaic'],
  'elder-care': ['still', 'mosaic', 'hills'],
  legal: ['letter', 'line', 'mosaic'],
  'law-firm': ['letter', 'riso', 'line', 'mosaic'],
  consulting: ['flow', 'letter', 'line'],
  'financial-services': ['flow', 'mosaic', 'line'],
  insurance: ['mosaic', 'hills', 'line'],
  'real-estate': ['hills', 'mosaic', 'still'],
  accounting: ['mosaic', 'letter', 'riso'],
  beauty: ['still', 'riso', 'mosaic'],
  barbershop: ['riso', 'mosaic', 'still'],
  tattoo: ['riso', 'line', 'mosaic'],
  spa: ['flow', 'still', 'riso'],
  retail: ['still', 'mosaic', 'riso'],
  'toy-store': ['mosaic', 'riso', 'still'],
  'bike-shop': ['riso', 'mosaic', 'hills'],
  farm: ['hills', 'still', 'riso'],
  winery: ['hills', 'still', 'riso'],
  education: ['mosaic', 'riso', 'still'],
  gym: ['riso', 'mosaic', 'still'],
  'yoga-studio': ['flow', 'riso', 'still'],
  'swim-school': ['riso', 'flow', 'mosaic'],
  'language-school': ['letter', 'mosaic', 'riso'],
  tech: ['mosaic', 'flow', 'line'],
  creative: ['mosaic', 'letter', 'riso'],
  photographer: ['riso', 'still', 'mosaic'],
  architect: ['line', 'riso', 'mosaic'],
  writer: ['letter', 'still', 'riso'],
  blog: ['letter', 'still', 'mosaic'],
  musician: ['riso', 'flow', 'mosaic'],
  event: ['riso', 'mosaic', 'still'],
  wedding: ['still', 'riso', 'flow'],
  cause: ['hills', 'riso', 'mosaic'],
  'animal-rescue': ['riso', 'mosaic', 'still'],
  church: ['hills', 'still', 'flow'],
  lodging: ['hills', 'still', 'mosaic'],
  'home-services': ['mosaic', 'riso', 'still'],
  solar: ['hills', 'riso', 'mosaic'],
  gardening: ['hills', 'still', 'riso'],
  transport: ['riso', 'hills', 'mosaic'],
  neutral: ['mosaic', 'letter', 'flow'],
};

/** What the other pictures of a site are, in turn with its own style: two hands of one studio. */
export const BESIDE: Readonly<Record<Lead, Lead>> = {
  still: 'mosaic',
  mosaic: 'still',
  riso: 'mosaic',
  hills: 'still',
  flow: 'line',
  line: 'flow',
  letter: 'line',
};

/** A sign that a trade is known by, where there is one; else the first letter of the site's name. */
export const SIGNS: Readonly<Record<string, string>> = {
  'law-firm': '§',
  notary: '§',
  accounting: '%',
  'financial-services': '%',
  'language-school': 'Aa',
  writer: '¶',
  blog: '¶',
};
