import { css } from '../../render/css.ts';
import { factsOf, priceText } from '../../render/fact-text.ts';
import { form } from '../../render/form.ts';
import type { Child, SafeHtml } from '../../render/html.ts';
import { draws } from '../../render/kind.ts';
import { actions, anchor, hrefOf, icon, whatsappHref } from '../../render/links.ts';
import { offerName, offerNote, offerRow } from '../../render/offers.ts';
import { picture } from '../../render/picture.ts';
import { contactList } from '../../render/reach.ts';
import { heading, line, words } from '../../render/text.ts';
import { marked, type Scene } from '../../render/view.ts';
import type { Item } from '../../schema/document.ts';

const chat = (scene: Scene) => factsOf(scene, scene.section.facts, 'phone').find(({ norm }) => norm.whatsapp);

const nameOf = (scene: Scene, item: Item): string =>
  words(scene, item.slots.title) ||
  item.facts.map((id) => scene.doc.facts[id]).find((fact) => fact?.norm.kind === 'offer' || fact?.norm.kind === 'class')?.text ||
  '';

/** Booking link of a service: its own, else a chat that begins with its name. */
function slotHref(scene: Scene, item: Item): string | null {
  const own = item.link ? hrefOf(scene, item.link) : null;
  const phone = chat(scene);
  return own ?? (phone ? whatsappHref(phone, scene.words.bookingMessage(nameOf(scene, item))) : null);
}

const note = (scene: Scene): Child => line(scene, 'p', { class: 'note' }, scene.section.slots.note);

/** The page's button, else the first contact of the facts. */
function act(scene: Scene): Child {
  const { h, section, words: said } = scene;
  const own = actions(scene, section.actions);
  if (own) return own;
  const url =
    factsOf(scene, section.facts, 'url').find(({ norm }) => norm.purpose === 'booking') ?? factsOf(scene, section.facts, 'url')[0];
  const phone = chat(scene);
  const link = url
    ? anchor(scene, url.norm.href, { class: 'button' }, said.book, icon(scene, 'arrow-up-right'))
    : phone && anchor(scene, whatsappHref(phone, said.bookingMessage(''))!, { class: 'button' }, icon(scene, 'whatsapp'), said.book);
  return link ? h('div', { class: 'actions' }, link) : null;
}

const info = (scene: Scene): SafeHtml | null =>
  contactList(
    scene,
    scene.section.facts.filter((id) => scene.doc.facts[id]?.norm.kind !== 'url'),
  );

const services = (scene: Scene): SafeHtml | null =>
  scene.items.length > 0
    ? scene.h(
        'ul',
        { class: 'rows services' },
        scene.items.map((item) => offerRow(scene, item)),
      )
    : null;

export const booking = draws('booking', {
  parts: ['form', 'reach', 'rows', 'week'],
  css: css`
.booking .note{margin-block-start:var(--space-m)}
.booking .services{border-block-start:1px solid var(--text)}
.booking .services>li{border-block-end:var(--line);padding-block:var(--space-s)}
.booking .row>i{border:0}
.booking .services:has(+.reach)>li:last-child{border:0}
.booking .under{color:var(--muted);font-size:var(--step--1)}`,
  layouts: {
    'whatsapp-slots': {
      plain: true,
      css: css`
.slots>li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.1em var(--space-m);align-items:center;padding-block:var(--space-s);border-block-end:var(--line)}
.slots>li:first-child{border-block-start:1px solid var(--text)}
.slots p:first-child{font:var(--weight-display) var(--step-1)/1.25 var(--font-display)}
.slots .price{grid-column:1;color:var(--muted)}
.slots .button{grid-column:2;grid-row:1/3}
@media (min-width:60rem){.slots>li{grid-template-columns:minmax(0,1fr) auto auto}.slots .price{grid-column:2;color:var(--text);font-weight:600}.slots .button{grid-column:3;grid-row:1}}
@media (max-width:21.99rem){.slots>li{grid-template-columns:1fr}.slots .button{grid-column:1;grid-row:auto;justify-self:start;margin-block-start:.5em}}`,
      render: (scene) => {
        const { h, items, words: said } = scene;
        const rows = items.map((item) => {
          const href = slotHref(scene, item);
          const isChat = href?.startsWith('https://wa.me/');
          return h(
            'li',
            marked(scene, item),
            h('div', null, offerName(scene, item, 'p', { class: 'name' }), ' ', offerNote(scene, item)),
            ' ',
            priceText(scene, item),
            ' ',
            href &&
              anchor(
                scene,
                href,
                { class: 'button quiet' },
                isChat && icon(scene, 'whatsapp'),
                line(scene, 'span', null, item.slots.action) ?? h('span', null, said.book),
                h('span', { class: 'unseen' }, `: ${nameOf(scene, item)}`),
              ),
          );
        });
        return h(
          'div',
          { class: 'cols aside' },
          h('div', { class: 'side' }, heading(scene), note(scene), rows.length === 0 && act(scene)),
          rows.length > 0 && h('ul', { class: 'main list slots' }, rows),
        );
      },
    },
    'request-form': {
      css: css`
.booking-request-form .services{margin-block-start:var(--space-l)}
.booking-request-form .side>.reach{margin-block-start:var(--space-l)}
@media (min-width:60rem){.booking-request-form .side{grid-column:1/6}.booking-request-form .main{grid-column:7/13}}`,
      render: (scene) => {
        const { h } = scene;
        const fields = form(scene);
        return h(
          'div',
          { class: 'cols aside' },
          h('div', { class: 'side' }, heading(scene), services(scene), note(scene), fields && info(scene)),
          h('div', { class: 'main' }, fields || [act(scene), info(scene)]),
        );
      },
    },
    'external-link': {
      css: css`
.booking-external-link :is(.services,.reach){margin-block-start:var(--space-l)}
.booking-external-link .picture{aspect-ratio:4/3}
@media (min-width:60rem){.booking-external-link .side{grid-column:1/7}.booking-external-link .main{grid-column:8/13;margin:0}.booking-external-link .main>:first-child{margin-block-start:0}.booking-external-link .side:only-child{grid-column:1/9}}`,
      render: (scene) => {
        const { h, section } = scene;
        const more = [picture(scene, section.media, { width: 720, height: 540 }), services(scene)];
        return h(
          'div',
          { class: 'cols' },
          h('div', { class: 'side' }, heading(scene), act(scene), note(scene), info(scene)),
          more.some(Boolean) && h('div', { class: 'main' }, more),
        );
      },
    },
  },
});
