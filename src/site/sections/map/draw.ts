import { css } from '../../render/css.ts';
import { addressLines, factsOf, firstFact } from '../../render/fact-text.ts';
import { hoursTable } from '../../render/hours.ts';
import type { Child } from '../../render/html.ts';
import { draws } from '../../render/kind.ts';
import { actions, anchor, icon, mapHref } from '../../render/links.ts';
import { picture } from '../../render/picture.ts';
import { contactList } from '../../render/reach.ts';
import { heading } from '../../render/text.ts';
import type { Scene } from '../../render/view.ts';

/** The address set large, as on a shop window, with directions. */
function place(scene: Scene): Child {
  const { h, section, words } = scene;
  const fact = firstFact(scene, section.facts, 'address') ?? firstFact(scene, section.facts, 'place');
  const leads = section.actions.some(({ link }) => link.to === 'map');
  const way =
    fact &&
    !leads &&
    h('div', { class: 'actions' }, anchor(scene, mapHref(scene, fact), { class: 'button quiet' }, icon(scene, 'map-pin'), words.openMap));
  return [fact && h('address', { class: 'where display' }, addressLines(scene, fact)), actions(scene, section.actions), way];
}

const others = (scene: Scene, without: readonly string[]) =>
  scene.section.facts.filter((id) => !without.includes(scene.doc.facts[id]?.norm.kind ?? ''));

/** Facts of each of several places: those after its address, up to the next address. */
function followers({ section, doc }: Scene): { own: ReadonlyMap<string, string[]>; common: string[] } {
  const kindOf = (id: string) => doc.facts[id]?.norm.kind;
  const own = new Map<string, string[]>();
  let latest: string[] | undefined;
  for (const id of section.facts) {
    if (kindOf(id) === 'address') {
      latest = [];
      own.set(id, latest);
    } else latest?.push(id);
  }
  // Kinds that follow the last address alone close the list: they are of all places.
  const before = new Set([...own.values()].slice(0, -1).flat().map(kindOf));
  const common = (latest ?? []).filter((id) => own.size > 1 && !before.has(kindOf(id)));
  return { own: new Map([...own].map(([id, facts]) => [id, facts.filter((each) => !common.includes(each))])), common };
}

export const map = draws('map', {
  parts: ['hours', 'reach', 'week'],
  css: css`
.where{font-size:var(--step-3);line-height:1.3;max-inline-size:24ch;margin-block-start:var(--space-m)}
.where .rest{font:400 var(--step-1)/1.5 var(--font-text);letter-spacing:0;color:var(--muted);margin-block-start:.5em;max-inline-size:34ch}
.map .actions+.actions{margin-block-start:var(--space-xs)}`,
  layouts: {
    'address-card': {
      plain: true,
      css: css`
.map-address-card .picture{aspect-ratio:16/10}
.map-address-card .reach{margin-block-start:var(--space-l)}
.map-address-card .where{font-size:var(--step-4);line-height:1.15}
[dir=rtl] .where{line-height:1.5!important}
@media (min-width:60rem){
.map-address-card .cols{align-items:stretch}
.map-address-card .words{grid-column:1/7}
.map-address-card .words:only-child{grid-column:1/10}
.map-address-card .picture{grid-column:8/13;aspect-ratio:auto;min-block-size:26rem;margin:0}
.map-address-card .picture>*{position:absolute;inset:0}
}`,
      render: (scene) => {
        const { h, section } = scene;
        const more = contactList(scene, others(scene, ['address', 'place']));
        return h(
          'div',
          { class: 'cols' },
          h('div', { class: 'words' }, heading(scene), place(scene), more),
          picture(scene, section.media, { width: 760, height: 760 }),
        );
      },
    },
    'split-hours': {
      plain: true,
      css: css`
.map-split-hours .reach{margin-block-start:var(--space-l)}
@media (min-width:60rem){
.map-split-hours .words{grid-column:1/7}
.map-split-hours .main{grid-column:8/13;margin:0}
.map-split-hours .words:only-child{grid-column:1/10}
}`,
      render: (scene) => {
        const { h, section } = scene;
        const hours = firstFact(scene, section.facts, 'hours');
        const more = contactList(scene, others(scene, ['address', 'place', 'hours']));
        const art = picture(scene, section.media, { width: 760, height: 560 });
        return h(
          'div',
          { class: 'cols' },
          h('div', { class: 'words' }, heading(scene), place(scene), more),
          (hours || art) && h('div', { class: 'main' }, hours ? hoursTable(scene, hours) : art),
        );
      },
    },
    branches: {
      css: css`
.map-branches .places{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:var(--space-xl) var(--gap)}
.map-branches .places>li{border-block-start:1px solid var(--text);padding-block-start:var(--space-s);display:flex;flex-direction:column;align-items:start;gap:var(--space-s)}
.map-branches .where{font-size:var(--step-2);margin:0;max-inline-size:none}
.map-branches .where .rest{font-size:var(--step-0)}
.map-branches .places a{display:inline-flex;align-items:center;gap:.5em;min-block-size:2.75rem;margin-block-start:auto}
.map-branches .places>li:only-child .where{font-size:var(--step-4)}
.map-branches .places .reach{display:block;margin:0;inline-size:100%}
.map-branches .cols>.reach{grid-column:1/-1;margin-block-start:var(--space-xl);display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:0 var(--gap)}`,
      render: (scene) => {
        const { h, section, words } = scene;
        // With several opening hours, each place has its own, listed after its address.
        const owns = factsOf(scene, section.facts, 'hours').length > 1;
        const { own: followedBy, common } = followers(scene);
        const places = [...factsOf(scene, section.facts, 'address'), ...factsOf(scene, section.facts, 'place')].map((fact) =>
          h(
            'li',
            null,
            fact.norm.kind === 'address' && fact.norm.label && h('strong', { class: 'label' }, fact.norm.label),
            h('address', { class: 'where display' }, addressLines(scene, fact)),
            owns && contactList(scene, followedBy.get(fact.id) ?? []),
            anchor(scene, mapHref(scene, fact), {}, icon(scene, 'map-pin'), words.openMap),
          ),
        );
        // Each place has its own directions, so the map button is redundant.
        const own = section.actions.filter(({ link }) => link.to !== 'map');
        return h(
          'div',
          { class: 'cols over' },
          heading(scene, actions(scene, own)),
          places.length > 0 && h('ul', { class: 'main places' }, places),
          contactList(
            scene,
            owns ? common.filter((id) => scene.doc.facts[id]?.norm.kind !== 'place') : others(scene, ['address', 'place']),
          ),
        );
      },
    },
  },
});
