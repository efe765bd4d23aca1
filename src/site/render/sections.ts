import { MANNERS } from '../manners/manner.ts';
import type { Section } from '../schema/document.ts';
import type { Kind } from '../schema/kinds.ts';
import { agenda } from '../sections/agenda/draw.ts';
import { announcement } from '../sections/announcement/draw.ts';
import { blogList } from '../sections/blog-list/draw.ts';
import { booking } from '../sections/booking/draw.ts';
import { caseStudy } from '../sections/case-study/draw.ts';
import { comparison } from '../sections/comparison/draw.ts';
import { contactForm } from '../sections/contact-form/draw.ts';
import { cookieNotice } from '../sections/cookie-notice/draw.ts';
import { cta } from '../sections/cta/draw.ts';
import { donate } from '../sections/donate/draw.ts';
import { eventInfo } from '../sections/event-info/draw.ts';
import { faq } from '../sections/faq/draw.ts';
import { features } from '../sections/features/draw.ts';
import { footer } from '../sections/footer/draw.ts';
import { gallery } from '../sections/gallery/draw.ts';
import { header } from '../sections/header/draw.ts';
import { hero } from '../sections/hero/draw.ts';
import { hours } from '../sections/hours/draw.ts';
import { legal } from '../sections/legal/draw.ts';
import { lineup } from '../sections/lineup/draw.ts';
import { logos } from '../sections/logos/draw.ts';
import { map } from '../sections/map/draw.ts';
import { menu } from '../sections/menu/draw.ts';
import { newsletter } from '../sections/newsletter/draw.ts';
import { notFound } from '../sections/not-found/draw.ts';
import { postBody } from '../sections/post-body/draw.ts';
import { pricing } from '../sections/pricing/draw.ts';
import { productDetail } from '../sections/product-detail/draw.ts';
import { products } from '../sections/products/draw.ts';
import { promise } from '../sections/promise/draw.ts';
import { quickContact } from '../sections/quick-contact/draw.ts';
import { stats } from '../sections/stats/draw.ts';
import { steps } from '../sections/steps/draw.ts';
import { story } from '../sections/story/draw.ts';
import { team } from '../sections/team/draw.ts';
import { testimonials } from '../sections/testimonials/draw.ts';
import type { SafeHtml } from './html.ts';
import { toHtml } from './html.ts';
import type { KindDrawing, Layout } from './kind.ts';
import { sceneOf, type View } from './view.ts';
import { isWordy } from './wordy.ts';

const DRAWINGS: { readonly [K in Kind]: KindDrawing<K> } = {
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
  'not-found': notFound,
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
  footer,
};

/** The drawing and layout of a section. An unknown layout falls back to the kind's first. */
export function drawingOf(section: Section): { drawing: KindDrawing; layout: Layout; name: string } {
  const drawing = DRAWINGS[section.kind] as KindDrawing;
  const layouts = drawing.layouts as Readonly<Record<string, Layout>>;
  const name = Object.hasOwn(layouts, section.layout) ? section.layout : Object.keys(layouts)[0]!;
  return { drawing, layout: layouts[name]!, name };
}

const FRAMES: Partial<Record<Kind, [tag: string, className: string]>> = {
  header: ['header', 'top'],
  footer: ['footer', 'foot'],
  'quick-contact': ['div', 'quick'],
};

/** ARIA labels of kinds outside the page's main part. */
const ASIDES: Readonly<Record<string, 'announcement' | 'cookies'>> = {
  'announcement-bar': 'announcement',
  'cookie-notice-bar': 'cookies',
  'cookie-notice-corner': 'cookies',
  'cookie-notice-panel': 'cookies',
};

/** One section in its element; null when it has nothing to show. */
export function renderScene(view: View, section: Section): SafeHtml | null {
  const { h } = view;
  const scene = sceneOf(view, section);
  const { layout, name } = drawingOf(section);
  const inside = layout.render(scene);
  if (toHtml(inside) === '') return null;
  const label = ASIDES[`${section.kind}-${name}`];
  const [tag, frame] = label ? ['aside', 's'] : (FRAMES[section.kind] ?? ['section', 's']);
  const isBare = layout.bleed || section.kind === 'header';
  const { manner } = view.doc.theme;
  const inManner = manner && section.kind !== 'hero' && !layout.bleed && tag !== 'aside' && (frame === 's' || frame === 'foot');
  const classes = [
    frame,
    section.kind,
    `${section.kind}-${name}`,
    layout.bleed && frame === 's' && 'bleed',
    inManner && 'm',
    inManner && !layout.plain && 'own',
    inManner && isWordy(scene) && 'wordy',
    section.kind === 'story' && inManner && !scene.titled && !section.media && 'remains',
  ];
  return h(
    tag,
    {
      id: scene.anchor,
      class: classes.filter(Boolean).join(' '),
      'data-tone': section.tone,
      'data-s': view.preview ? section.id : undefined,
      'aria-label': label && view.words[label],
      'aria-labelledby': tag === 'section' && scene.titled ? `${scene.anchor}-title` : undefined,
    },
    isBare ? inside : h('div', { class: 'wrap', 'data-tone': inManner ? MANNERS[manner].paper : undefined }, inside),
  );
}
