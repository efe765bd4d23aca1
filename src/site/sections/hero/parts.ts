import { css } from '../../render/css.ts';
import { factInline, isKind } from '../../render/fact-text.ts';
import type { SafeHtml } from '../../render/html.ts';
import { actions, anchor, icon, mapHref, telHref } from '../../render/links.ts';
import type { Scene } from '../../render/view.ts';

export const acts = (scene: Scene) => actions(scene, scene.section.actions);

/** Key facts in one subdued line: a statement, the street, the number. */
export function facts(scene: Scene): SafeHtml | null {
  const { h, section, doc } = scene;
  const made = section.facts.map((id) => {
    const fact = doc.facts[id];
    if (!fact) return null;
    if (isKind(fact, 'statement')) return h('li', null, factInline(scene, fact));
    if (isKind(fact, 'address'))
      return h('li', null, icon(scene, 'map-pin'), anchor(scene, mapHref(scene, fact), {}, factInline(scene, fact)));
    if (isKind(fact, 'date')) return h('li', { class: 'day' }, icon(scene, 'calendar'), factInline(scene, fact));
    if (isKind(fact, 'phone'))
      return h(
        'li',
        null,
        icon(scene, fact.norm.call ? 'phone' : 'message-circle'),
        anchor(scene, telHref(fact)!, {}, factInline(scene, fact)),
      );
    return null;
  });
  return made.some(Boolean) ? h('ul', { class: 'facts' }, made) : null;
}

/** Titles over a wide picture take the available room, as far as their longest word allows. */
export const wideTitle = (layout: string) => css`
.hero-${layout} .title[data-fit=xl]{font-size:min(clamp(var(--step-5),13.4cqi,8.5rem),var(--word))}
.hero-${layout} .title[data-fit=l]{font-size:min(clamp(var(--step-5),11cqi,6.4rem),var(--word))}
.hero-${layout} .title[data-fit=m]{font-size:min(clamp(var(--step-4),8.4cqi,5rem),var(--word))}`;
