import { css } from '../../render/css.ts';
import { factsOf } from '../../render/fact-text.ts';
import type { SafeHtml } from '../../render/html.ts';
import { draws } from '../../render/kind.ts';
import { action, anchor, icon, mapHref, telHref, whatsappHref } from '../../render/links.ts';
import type { Scene } from '../../render/view.ts';
import type { Action } from '../../schema/document.ts';

const ICON: Record<Action['link']['to'], string> = {
  whatsapp: 'whatsapp',
  tel: 'phone',
  map: 'map-pin',
  mail: 'mail',
  page: 'message-circle',
  url: 'arrow-up-right',
};

/** A number that takes messages only is written to. */
const iconOf = ({ doc }: Scene, { link }: Action): string => {
  const norm = link.to === 'tel' ? doc.facts[link.fact]?.norm : undefined;
  return norm?.kind === 'phone' && !norm.call ? 'message-circle' : ICON[link.to];
};

/** At most three contacts, the owner's own buttons first. */
function ways(scene: Scene): SafeHtml[] {
  const { h, section, words } = scene;
  const own = section.actions.map((one) => ({ to: one.link.to, made: action(scene, one, {}, iconOf(scene, one)) }));
  const has = (to: string) => own.some((one) => one.to === to && one.made);
  const phones = factsOf(scene, section.facts, 'phone');
  const chat = phones.find((fact) => fact.norm.whatsapp);
  const call = phones.find((fact) => fact.norm.call);
  const address = factsOf(scene, section.facts, 'address')[0];
  return [
    ...own.map(({ made }) => made),
    chat && !has('whatsapp') && anchor(scene, whatsappHref(chat)!, {}, icon(scene, 'whatsapp'), h('span', null, words.whatsapp)),
    call && !has('tel') && anchor(scene, telHref(call)!, {}, icon(scene, 'phone'), h('span', null, words.call)),
    address && !has('map') && anchor(scene, mapHref(scene, address), {}, icon(scene, 'map-pin'), h('span', null, words.directions)),
  ]
    .filter((way): way is SafeHtml => Boolean(way))
    .slice(0, 3);
}

const bar = (scene: Scene, most = 3) => {
  const made = ways(scene).slice(0, most);
  return made.length > 0 && scene.h('nav', { class: 'ways', 'aria-label': scene.words.quickContact }, made);
};

export const quickContact = draws('quick-contact', {
  css: css`.quick .icon{inline-size:1.35em;block-size:1.35em}`,
  layouts: {
    'bottom-bar': {
      css: css`
.quick-contact-bottom-bar{display:none}
@media (max-width:47.99rem){
body:has(.quick-contact-bottom-bar) .foot{padding-block-end:calc(4rem + env(safe-area-inset-bottom))}
.quick-contact-bottom-bar{display:block;position:fixed;inset-inline:0;inset-block-end:0;z-index:9;background:var(--bg);color:var(--text);border-block-start:1px solid var(--border);padding-block-end:env(safe-area-inset-bottom)}
.quick-contact-bottom-bar .ways{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr)}
.quick-contact-bottom-bar a{display:flex;flex-direction:column;align-items:center;justify-content:center;gap:.2rem;min-block-size:4rem;padding:.4rem .3rem;font-size:.8125rem;line-height:1.15;font-weight:600;text-align:center;text-decoration:none;color:var(--text)}
.quick-contact-bottom-bar a:first-child{background:var(--solid);color:var(--on-solid)}
.quick-contact-bottom-bar a+a+a{border-inline-start:1px solid var(--border)}
.quick-contact-bottom-bar a:focus-visible{outline-offset:-4px}
}`,
      bleed: true,
      render: (scene) => bar(scene),
    },
    'inline-row': {
      css: css`
.quick-contact-inline-row{background:var(--bg);color:var(--text);border-block:var(--line)}
.quick-contact-inline-row .ways{display:flex;flex-wrap:wrap;inline-size:min(100% - 2*var(--pad),var(--wide));margin-inline:auto}
.quick-contact-inline-row a{flex:1 1 12rem;display:flex;align-items:center;gap:.7em;min-block-size:4.25rem;padding-inline-end:1rem;font-weight:600;color:var(--text);text-decoration:none}
@media (max-width:39.99rem){.quick-contact-inline-row .ways{inline-size:100%}.quick-contact-inline-row a{flex:1 1 0;flex-direction:column;justify-content:center;gap:.25rem;padding:.5rem .3rem;font-size:.875rem;line-height:1.2;text-align:center}.quick-contact-inline-row a+a{border-inline-start:var(--line)}}
.quick-contact-inline-row a:hover span,.quick-contact-inline-row a:hover{text-decoration:underline}
.quick-contact-inline-row .icon{color:var(--link)}
@media (min-width:48rem){.quick-contact-inline-row a+a{border-inline-start:var(--line);padding-inline-start:1.5rem}}`,
      bleed: true,
      render: (scene) => bar(scene),
    },
    floating: {
      css: css`
.quick-contact-floating{position:fixed;inset-block-end:calc(1rem + env(safe-area-inset-bottom));inset-inline-end:1rem;z-index:9;background:none}
.quick-contact-floating a{display:flex;align-items:center;justify-content:center;gap:.6em;min-inline-size:3.75rem;min-block-size:3.75rem;border-radius:99rem;background:var(--solid);color:var(--on-solid);border:1.5px solid var(--on-solid);font-weight:600;text-decoration:none}
.quick-contact-floating a:hover{background:var(--solid-hover)}
@media (max-width:47.99rem){.quick-contact-floating a{gap:0}.quick-contact-floating span{font-size:0}body:has(.quick-contact-floating) .foot{padding-block-end:5.5rem}}
@media (min-width:48rem){.quick-contact-floating a{padding-inline:1.4em}}`,
      bleed: true,
      render: (scene) => bar(scene, 1),
    },
  },
});
