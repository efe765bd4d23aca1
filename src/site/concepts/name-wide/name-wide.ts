import type { Child } from '../../render/html.ts';
import type { Scene } from '../../render/view.ts';
import { contrast } from '../../theme/oklch.ts';
import { solveTheme } from '../../theme/solve.ts';
import { broken } from '../broken.ts';
import { concept } from '../concept.ts';
import { materialOf } from '../material.ts';
import { particulars } from '../particulars.ts';
import { actionButton, headline, headlineText, lead, leadText, pickBySeed } from '../pieces.ts';
import { nameWideCss } from './css.ts';
import { rowsHtml } from './name.ts';
import { type Arrangement, planOf, planRules } from './plan.ts';

/** Letters of the longest name that works at full page width. */
const MAX_LETTERS = 64;
/** Letters of the longest text that stands large beside it. */
const MAX_LONE_LETTERS = 64;

const LOOK: Readonly<Record<Arrangement, string>> = {
  top: 'top-edge',
  bottom: 'bottom-edge',
};

interface Content {
  name: string;
}

/** Whether the headline is exactly the name: then it fills the page. */
const isHeadline = (scene: Scene, name: string) => headlineText(scene).toLocaleLowerCase() === name.toLocaleLowerCase();

function nameOf(scene: Scene, name: string): Child {
  const { h, doc, section, level, anchor } = scene;
  const leads = isHeadline(scene, name) && section.slots.title;
  const key = leads || doc.site.name;
  const plan = planOf(scene, name);
  const attributes = { id: leads ? `${anchor}-title` : undefined, class: 'name' };
  const tag = leads ? `h${level}` : 'p';
  if (plan.rows) return broken(scene, tag, attributes, key, rowsHtml(scene, plan.rows));
  return broken(scene, tag, attributes, key, h('span', { class: 'free' }, name));
}

/** The ground's second colour, where it has enough contrast for a full page. */
function isPopped(scene: Scene): boolean {
  const { theme } = scene.doc;
  const { pop, bg } = solveTheme(theme)[theme.color.polarity === 'dark' ? 'dark' : 'light'][scene.section.tone];
  return pickBySeed(scene, 'ink', [false, true]) && contrast(pop, bg) >= 4.5;
}

const isTurned = (scene: Scene) => pickBySeed(scene, 'words', [false, true]);

/** The name as wide as the page, on one colour, along one edge; the rest is small. */
export const nameWide = concept<Content>({
  name: 'name-wide',
  content: ({ name, isNamed }) => {
    if (!name || (!isNamed && name.length > 36)) return { need: 'name' };
    return name.length > MAX_LETTERS ? { need: 'short-name' } : { name };
  },
  fit: ({ name }, { isNamed }) => (isNamed ? 0.29 : 0.2) + (name.length <= 22 ? 0.05 : 0),
  tones: ['vivid', 'accent', 'inverse'],
  matters: ['sign', 'enamel', 'print', 'night', 'pastel'],
  pairings: [
    'familjen',
    'gloock-instrument',
    'besley',
    'bodoni-instrument',
    'overpass',
    'anton',
    'sofia-condensed',
    'epilogue-lora',
    'young-serif-albert',
    'bricolage-figtree',
    'abril-hanken',
    'archivo-expanded',
    'big-shoulders',
    'caslon-source-serif',
    'chivo',
    'dm-serif-dm-sans',
    'instrument-serif',
    'josefin-albert',
    'syne-albert',
    'yeseva-albert',
    'zilla-instrument',
  ],
  headers: ['quiet', 'folded'],
  manners: ['poster', 'quiet', 'sign'],
  css: nameWideCss,
  look: (scene) => {
    const { arrangement } = planOf(scene, materialOf(scene.site, scene.locale).name);
    return [LOOK[arrangement], isTurned(scene) && 'turned', isPopped(scene) && 'popped'].filter(Boolean).join(' ');
  },
  styles: (scene, { name }, at) => planRules(scene, planOf(scene, name), name, at),
  render: (scene, { name }) => {
    const { h } = scene;
    const texts = [!isHeadline(scene, name) && headline(scene), lead(scene)].filter(Boolean);
    const facts = particulars(scene);
    const words = h(
      'div',
      { class: isHeadline(scene, name) && leadText(scene).length <= MAX_LONE_LETTERS ? 'words lone' : 'words' },
      texts.length > 0 && h('div', { class: 'tell' }, texts),
      facts.length > 0 && h('div', { class: 'about' }, facts),
      actionButton(scene),
    );
    const isFirst = planOf(scene, name).arrangement === 'bottom';
    return isFirst ? [words, nameOf(scene, name)] : [nameOf(scene, name), words];
  },
});
