import type { Kind } from '../schema/kinds.ts';
import { agenda } from '../sections/agenda/sample.ts';
import { announcement } from '../sections/announcement/sample.ts';
import { blogList } from '../sections/blog-list/sample.ts';
import { booking } from '../sections/booking/sample.ts';
import { caseStudy } from '../sections/case-study/sample.ts';
import { comparison } from '../sections/comparison/sample.ts';
import { contactForm } from '../sections/contact-form/sample.ts';
import { cookieNotice } from '../sections/cookie-notice/sample.ts';
import { cta } from '../sections/cta/sample.ts';
import { donate } from '../sections/donate/sample.ts';
import { eventInfo } from '../sections/event-info/sample.ts';
import { faq } from '../sections/faq/sample.ts';
import { features } from '../sections/features/sample.ts';
import { footer } from '../sections/footer/sample.ts';
import { gallery } from '../sections/gallery/sample.ts';
import { header } from '../sections/header/sample.ts';
import { hero } from '../sections/hero/sample.ts';
import { hours } from '../sections/hours/sample.ts';
import { legal } from '../sections/legal/sample.ts';
import { lineup } from '../sections/lineup/sample.ts';
import { logos } from '../sections/logos/sample.ts';
import { map } from '../sections/map/sample.ts';
import { menu } from '../sections/menu/sample.ts';
import { newsletter } from '../sections/newsletter/sample.ts';
import { notFound } from '../sections/not-found/sample.ts';
import { postBody } from '../sections/post-body/sample.ts';
import { pricing } from '../sections/pricing/sample.ts';
import { productDetail } from '../sections/product-detail/sample.ts';
import { products } from '../sections/products/sample.ts';
import { promise } from '../sections/promise/sample.ts';
import { quickContact } from '../sections/quick-contact/sample.ts';
import { stats } from '../sections/stats/sample.ts';
import { steps } from '../sections/steps/sample.ts';
import { story } from '../sections/story/sample.ts';
import { team } from '../sections/team/sample.ts';
import { testimonials } from '../sections/testimonials/sample.ts';
import type { DocumentBuilder } from './catalog-builder.ts';
import type { CatalogFacts } from './catalog-facts.ts';
import { type CatalogExample, catalogSetting, type Plan } from './catalog-setting.ts';

const SAMPLES: Readonly<Record<Kind, CatalogExample>> = {
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
};

/** Catalogue content of each section kind. */
export const catalogPlan = (b: DocumentBuilder, f: CatalogFacts, home: string, kind: Kind): Plan =>
  SAMPLES[kind](catalogSetting(b, f, home));
