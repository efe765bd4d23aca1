import { MANNERS } from '../manners/manner.ts';
import type { Section } from '../schema/document.ts';
import type { Kind } from '../schema/kinds.ts';
import type { SafeHtml } from './html.ts';
import { toHtml } from './html.ts';
import type { KindDrawing, Layout } from './kind.ts';
import { agenda } from './sections/agenda.ts';
import { announcement } from './sections/announcement.ts';
import { blogList } from './sections/blog-list.ts';
import { booking } from './sections/booking.ts';
import { caseStudy } from './sections/case-study.ts';
import { comparison } from './sections/comparison.ts';
import { contactForm } from './sections/contact-form.ts';
import { cookieNotice } from './sections/cookie-notice.ts';
import { cta } from './sections/cta.ts';
import { donate } from './sections/donate.ts';
import { eventInfo } from './sections/event-info.ts';
import { faq } from './sections/faq.ts';
import { features } from './sections/features.ts';
import { footer } from './sections/footer.ts';
import { gallery } from './sections/gallery.ts';
import { header } from './sections/header.ts';
import { hero } from './sections/hero.ts';
import { hours } from './sections/hours.ts';
import { legal } from './sections/legal.ts';
import { lineup } from './sections/lineup.ts';
import { logos } from './sections/logos.ts';
import { map } from './sections/map.ts';
import { menu } from './sections/menu.ts';
import { newsletter } from './sections/newsletter.ts';
import { notFound } from './sections/not-found.ts';
import { postBody } from './sections/post-body.ts';
import { pricing } from './sections/pricing.ts';
import { productDetail } from './sections/product-detail.ts';
import { products } from './sections/products.ts';
import { promise } from './sections/promise.ts';
import { quickContact } from './sections/quick-contact.ts';
import { stats } from './sections/stats.ts';
import { steps } from './sections/steps.ts';
import { story } from './sections/story.ts';
import { team } from './sections/team.ts';
import { testimonials } from './sections/testimonials.ts';
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
    view.coverage?.remainders.get(section.id)?.isBare && 'remains',
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
