/**
 * The section kinds: the vocabulary that the composer, a model, the editor and the renderer share. A layout's name describes its
 * structure. Slots are texts (by string key) with their longest sensible length in characters; items are the repeated parts of a
 * section. `facts` names the kinds of fact that a section or an item shows.
 */

import { agenda } from '../sections/agenda/shape.ts';
import { announcement } from '../sections/announcement/shape.ts';
import { blogList } from '../sections/blog-list/shape.ts';
import { booking } from '../sections/booking/shape.ts';
import { caseStudy } from '../sections/case-study/shape.ts';
import { comparison } from '../sections/comparison/shape.ts';
import { contactForm } from '../sections/contact-form/shape.ts';
import { cookieNotice } from '../sections/cookie-notice/shape.ts';
import { cta } from '../sections/cta/shape.ts';
import { donate } from '../sections/donate/shape.ts';
import { eventInfo } from '../sections/event-info/shape.ts';
import { faq } from '../sections/faq/shape.ts';
import { features } from '../sections/features/shape.ts';
import { footer } from '../sections/footer/shape.ts';
import { gallery } from '../sections/gallery/shape.ts';
import { header } from '../sections/header/shape.ts';
import { hero } from '../sections/hero/shape.ts';
import { hours } from '../sections/hours/shape.ts';
import { legal } from '../sections/legal/shape.ts';
import { lineup } from '../sections/lineup/shape.ts';
import { logos } from '../sections/logos/shape.ts';
import { map } from '../sections/map/shape.ts';
import { menu } from '../sections/menu/shape.ts';
import { newsletter } from '../sections/newsletter/shape.ts';
import { notFound } from '../sections/not-found/shape.ts';
import { postBody } from '../sections/post-body/shape.ts';
import { pricing } from '../sections/pricing/shape.ts';
import { productDetail } from '../sections/product-detail/shape.ts';
import { products } from '../sections/products/shape.ts';
import { promise } from '../sections/promise/shape.ts';
import { quickContact } from '../sections/quick-contact/shape.ts';
import { stats } from '../sections/stats/shape.ts';
import { steps } from '../sections/steps/shape.ts';
import { story } from '../sections/story/shape.ts';
import { team } from '../sections/team/shape.ts';
import { testimonials } from '../sections/testimonials/shape.ts';
import { isConcept } from './concepts.ts';
import type { KindShape } from './kind-shape.ts';

export const KINDS = {
  header,
  hero,
  features,
  steps,
  story,
  promise,
  testimonials,
  menu,
  products,
  pricing,
  team,
  faq,
  agenda,
  gallery,
  'blog-list': blogList,
  'post-body': postBody,
  'contact-form': contactForm,
  map,
  hours,
  cta,
  'quick-contact': quickContact,
  legal,
  announcement,
  logos,
  stats,
  comparison,
  'product-detail': productDetail,
  'case-study': caseStudy,
  lineup,
  'event-info': eventInfo,
  booking,
  newsletter,
  donate,
  'cookie-notice': cookieNotice,
  'not-found': notFound,
  footer,
} as const satisfies Record<string, KindShape>;

export type Kind = keyof typeof KINDS;
export type LayoutOf<K extends Kind> = (typeof KINDS)[K]['layouts'][number];
/** Number of buttons that a layout shows: a concept has one action, whatever else the section keeps for other layouts. */
export const actionsIn = (kind: Kind, layout: string): number => (isConcept(layout) ? 1 : shapeOf(kind).actions);
/** The shape of a kind, widened so that code can treat all kinds alike. */
export const shapeOf = (kind: Kind): KindShape => KINDS[kind];
export const kindNames = Object.keys(KINDS) as [Kind, ...Kind[]];
