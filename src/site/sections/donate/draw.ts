import { css } from '../../render/css.ts';
import { factInline, firstFact, isKind, priceOf, priceText } from '../../render/fact-text.ts';
import type { Child, SafeHtml } from '../../render/html.ts';
import { draws } from '../../render/kind.ts';
import { actions } from '../../render/links.ts';
import { picture } from '../../render/picture.ts';
import { paymentOf, pixCode, pixKey, pixQr } from '../../render/pix-block.ts';
import { contactList } from '../../render/reach.ts';
import { heading, line, prose } from '../../render/text.ts';
import { marked, type Scene } from '../../render/view.ts';
import type { Item } from '../../schema/document.ts';
import type { Fact, FactOf } from '../../schema/facts.ts';

type Key = FactOf<'pix'> & Fact;

const keyOf = (scene: Scene): Key | undefined => firstFact(scene, scene.section.facts, 'pix');

/** The recipient and further contacts; the key itself has its own place. */
const others = (scene: Scene): SafeHtml | null =>
  contactList(
    scene,
    scene.section.facts.filter((id) => scene.doc.facts[id]?.norm.kind !== 'pix'),
  );

const foot = (scene: Scene): Child => [
  prose(scene, scene.section.slots.body, scene.itemLevel),
  line(scene, 'p', { class: 'note' }, scene.section.slots.note),
  actions(scene, scene.section.actions),
];

/** The key as the owner wrote it, the code to paste, and the QR code. */
function pay(scene: Scene, key: Key): SafeHtml {
  const { h, words } = scene;
  const code = paymentOf(scene, key);
  return h(
    'div',
    { class: 'pay' },
    pixQr(scene, code),
    h(
      'div',
      { class: 'keys' },
      pixKey(scene, key),
      pixCode(scene, code, `${scene.anchor}-code`),
      h('p', { class: 'note' }, words.pix.help),
    ),
  );
}

const amountOf = (scene: Scene, item: Item): string | undefined => {
  const price = priceOf(scene, item);
  return price && isKind(price, 'price') && price.norm.currency === 'BRL' ? price.norm.amount : undefined;
};

/** The effect of a gift. A label may contain only phrasing content. */
function impact(scene: Scene, item: Item, tag: 'p' | 'span' = 'p'): Child {
  const said = firstFact(scene, item.facts, 'statement');
  return [
    priceText(scene, item),
    line(scene, 'strong', null, item.slots.title),
    line(scene, tag, { class: 'does' }, item.slots.body) ?? (said && scene.h(tag, { class: 'does' }, factInline(scene, said))),
  ];
}

/** Shows the payment of the selected amount. */
const SHOWN = Array.from({ length: 7 }, (_, at) => `.amounts:has(.choices>div:nth-child(${at + 1}) :checked)>.n${at}`).join();

export const donate = draws('donate', {
  parts: ['pix', 'reach'],
  css: css`
.donate .note{margin-block-start:var(--space-s)}
.donate .prose{margin-block-start:var(--space-m)}
.donate .reach{margin-block-start:var(--space-l)}`,
  layouts: {
    'pix-key': {
      css: css`
@media (min-width:60rem){.donate-pix-key .side{grid-column:1/6}.donate-pix-key .main{grid-column:7/13;margin:0}.donate-pix-key .picture{aspect-ratio:4/3}}
.donate-pix-key .picture{margin-block-start:var(--space-l);aspect-ratio:16/9}`,
      render: (scene) => {
        const { h, section } = scene;
        const key = keyOf(scene);
        return (
          key &&
          h(
            'div',
            { class: 'cols' },
            h('div', { class: 'side' }, heading(scene), foot(scene), picture(scene, section.media, { width: 640, height: 480 })),
            h('div', { class: 'main' }, pay(scene, key), others(scene)),
          )
        );
      },
    },
    amounts: {
      css: css`
.amounts{border:0;padding:0;margin:0;min-inline-size:0}
.amounts .choices{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,11rem),1fr));gap:var(--space-xs)}
.amounts .choices label{display:grid;align-content:start;gap:.2em;padding:var(--space-s);border:1.5px solid var(--outline);border-radius:var(--radius-m);cursor:pointer;min-block-size:100%}
.amounts .choices :is(.price,strong){font-family:var(--font-display);font-weight:var(--weight-display);font-size:var(--step-2)}
.amounts .does{color:var(--muted);font-size:var(--step--1)}
.amounts input:checked+label{border-color:var(--solid);background:var(--surface);box-shadow:inset 0 0 0 1.5px var(--solid)}
.amounts input:focus-visible+label{outline:3px solid var(--focus);outline-offset:3px}
.amounts .pay{margin-block-start:var(--space-m);display:none}
${SHOWN}{display:flex}`,
      render: (scene) => {
        const { h, items, words } = scene;
        const key = keyOf(scene);
        if (!key) return null;
        const sums = items.filter((item) => amountOf(scene, item)).slice(0, 6);
        if (sums.length === 0)
          return h('div', { class: 'cols over' }, heading(scene), h('div', { class: 'main' }, pay(scene, key), foot(scene)));
        const id = (at: number) => `${scene.anchor}-sum-${at}`;
        const choices = [...sums.map((item) => impact(scene, item, 'span')), h('strong', null, words.pix.free)];
        const codes = [...sums.map((item) => paymentOf(scene, key, amountOf(scene, item))), paymentOf(scene, key)];
        return h(
          'div',
          { class: 'cols over' },
          heading(scene),
          h(
            'div',
            { class: 'main' },
            h(
              'fieldset',
              { class: 'amounts' },
              h('legend', { class: 'unseen' }, words.pix.code),
              h(
                'div',
                { class: 'choices' },
                choices.map((inside, at) =>
                  h(
                    'div',
                    at < sums.length ? marked(scene, sums[at]!) : null,
                    h('input', { class: 'unseen', type: 'radio', name: `${scene.anchor}-sum`, id: id(at), checked: at === 0 }),
                    h('label', { for: id(at) }, inside),
                  ),
                ),
              ),
              codes.map((code, at) =>
                h(
                  'div',
                  { class: `pay n${at}` },
                  pixQr(scene, code),
                  h(
                    'div',
                    { class: 'keys' },
                    pixKey(scene, key),
                    pixCode(scene, code, `${scene.anchor}-code-${at}`),
                    h('p', { class: 'note' }, words.pix.help),
                  ),
                ),
              ),
            ),
            foot(scene),
            others(scene),
          ),
        );
      },
    },
    'impact-list': {
      css: css`
.donate-impact-list .impact>li{display:grid;align-items:baseline;gap:.1em var(--gap);padding-block:var(--space-m);border-block-start:var(--line)}
.donate-impact-list .impact>li:first-child{border-color:var(--text)}
.donate-impact-list .impact .price{font-family:var(--font-display);font-weight:var(--weight-display);font-size:var(--step-3);line-height:1.15}
.donate-impact-list .impact strong{font-size:var(--step-1)}
.donate-impact-list .impact p{color:var(--muted)}
.donate-impact-list .pay{margin-block-start:var(--space-l)}
@media (min-width:60rem){.donate-impact-list .impact{display:grid;grid-template-columns:minmax(max-content,2fr) 5fr}.donate-impact-list .impact>li{grid-column:1/-1}.donate-impact-list .impact>li:has(.price){grid-template-columns:subgrid}.donate-impact-list .impact .price{grid-row:1/3}.donate-impact-list .impact li:has(.price)>:not(.price){grid-column:2}}`,
      render: (scene) => {
        const { h, items } = scene;
        const key = keyOf(scene);
        if (!key) return null;
        return h(
          'div',
          { class: 'cols aside' },
          h('div', { class: 'side' }, heading(scene), foot(scene)),
          h(
            'div',
            { class: 'main' },
            items.length > 0 &&
              h(
                'ul',
                { class: 'impact' },
                items.map((item) => h('li', marked(scene, item), impact(scene, item))),
              ),
            pay(scene, key),
            others(scene),
          ),
        );
      },
    },
  },
});
