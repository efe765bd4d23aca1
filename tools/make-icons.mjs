// Writes src/site/icons/icons.generated.ts: the icons a site may use, from lucide-static (ISC) and simple-icons (CC0), with a few of our own.
// Run: node_modules/.bin/node tools/make-icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const NAMES = {
  contact:
    'phone phone-call mail map-pin map clock calendar calendar-check calendar-days calendar-heart calendar-clock calendar-plus message-circle messages-square send navigation route signpost globe languages qr-code share-2 link external-link download printer bell car bus train-front plane bike footprints parking:circle-parking accessibility',
  interface:
    'menu x check check-check circle-check plus minus arrow-right arrow-left arrow-up arrow-up-right chevron-down chevron-right chevron-left search info circle-help:circle-question-mark triangle-alert circle-x eye lock key star heart thumbs-up quote sparkles sparkle award badge-check shield shield-check scale handshake target list list-checks clipboard-list clipboard-check file-text file-check file-signature:file-pen-line files folder-open image images camera play video music mic headphones volume-2 sun moon user user-check user-plus users user-round users-round hand-helping baby refresh-cw timer hourglass history tag tags percent ticket gift wallet banknote coins credit-card receipt calculator piggy-bank landmark trending-up chart-line chart-column chart-pie',
  food: 'utensils chef-hat cooking-pot pizza sandwich hamburger soup salad croissant wheat cookie cake cake-slice cupcake donut ice-cream-cone ice-cream-bowl candy coffee cup-soda milk egg egg-fried beef ham drumstick fish shrimp carrot apple banana cherry citrus grape leafy-green vegan beer wine martini glass-water bean flame concierge-bell bottle-wine popcorn dessert',
  health:
    'stethoscope heart-pulse activity syringe pill tablets thermometer hospital ambulance bandage bone brain ear eye-exam:scan-eye microscope flask-conical test-tube dna tooth toothbrush smile baby-care:baby hand-heart person-standing dumbbell biceps-flexed weight bed-single glasses paw-print dog cat bird rabbit fish-symbol',
  law: 'gavel scroll-text briefcase briefcase-business building-2 building library book-open-text file-search stamp signature house-heart heart-handshake vote',
  beauty:
    'scissors brush spray-can droplet droplets flower flower-2 rose gem crown hand mirror:mirror-round perfume-bottle bath shower-head waves:waves-horizontal leaf wind soap:soap-dispenser-droplet tube-lotion swatch-book palette paintbrush',
  retail:
    'shopping-bag shopping-cart shopping-basket store package package-check package-open truck undo-2 rotate-ccw shirt watch sofa lamp armchair bed-double toy-brick puzzle gamepad-2 book book-open notebook-pen pencil pen-tool sprout shrub trees tree-pine tree-palm recycle amphora handbag',
  education:
    'graduation-cap school backpack pencil-ruler presentation lightbulb atom rocket medal trophy drama guitar piano drum volleyball goal whistle',
  tech: 'monitor laptop smartphone tablet code code-xml terminal server database cloud cpu wifi network plug zap battery-charging settings sliders-horizontal workflow layers layout-dashboard layout-grid blocks bot webhook mouse-pointer-click key-round fingerprint:fingerprint-pattern lock-keyhole life-buoy headset gauge infinity git-branch bug hard-drive megaphone',
  home: 'house wrench hammer drill screwdriver:tool-case paint-roller paint-bucket ruler hard-hat construction brick-wall faucet toilet refrigerator washing-machine fan air-vent snowflake heater lightbulb-off solar-panel fence shovel axe tractor key-house:house-plug door-open blinds trash-2 broom bug-off warehouse factory cog anvil fuel',
  lodging:
    'hotel luggage tent tent-tree mountain mountain-snow sunrise sunset waves-ladder umbrella compass anchor ship sailboat kayak binoculars palmtree:tree-palm caravan fishing-rod flame-kindling castle church',
  events:
    'party-popper cake-candles:cake balloon disc-3 mic-vocal film clapperboard aperture theater ferris-wheel ticket-check calendar-range podium speaker',
  causes: 'hand-coins earth sprout-cause:sprout ribbon rainbow dove:bird megaphone-cause:megaphone globe-heart:hand-heart',
};
const BRANDS = ['whatsapp', 'facebook', 'tiktok', 'youtube', 'x', 'telegram', 'pinterest', 'pix', 'ifood'];
/** Drawn by us: icons that neither set has, and a compact camera instead of a logo of two thousand characters that is on most pages. */
const OWN = {
  tooth:
    '<path d="M12 5.6c-1.5-1.4-2.9-2.1-4.4-2.1C5 3.5 3 5.6 3 8.6c0 2.3 1 3.6 1.6 5.6.5 1.8.6 6.3 2.6 6.3 2.2 0 1.6-5.6 4.8-5.6s2.6 5.6 4.8 5.6c2 0 2.1-4.5 2.6-6.3.6-2 1.6-3.3 1.6-5.6 0-3-2-5.1-4.6-5.1-1.5 0-2.9.7-4.4 2.1Z"/><path d="M12 5.6c1 .9 1.9 1.3 2.9 1.5"/>',
  instagram: '<rect x="3" y="3" width="18" height="18" rx="5"/><circle cx="12" cy="12" r="4"/><path d="M17 7v.01"/>',
  linkedin: '<rect x="3" y="3" width="18" height="18" rx="2.5"/><path d="M8 10.6V17M8 7.2v.1M12 17v-6.4M12 14c0-4.4 4.6-4.4 4.6-.4V17"/>',
};

const path = (name) => new URL(`../node_modules/${name}`, import.meta.url);
const inner = (svg) =>
  svg
    .replace(/<!--.*?-->/gs, '')
    .replace(/^[\s\S]*?<svg[\s\S]*?>|<\/svg>[\s\S]*$/g, '')
    .replace(/<title>.*?<\/title>/, '')
    .replace(/\s*\n\s*/g, '')
    .replace(/ \/>/g, '/>');
const icons = new Map();
for (const entry of Object.values(NAMES).join(' ').split(' ')) {
  const [name, source = name] = entry.split(':');
  if (OWN[name]) icons.set(name, OWN[name]);
  else icons.set(name, inner(readFileSync(path(`lucide-static/icons/${source}.svg`), 'utf8')));
}
for (const name of ['linkedin', 'instagram']) icons.set(name, OWN[name]);
const brands = BRANDS.map((name) => [
  name === 'x' ? 'x-twitter' : name,
  inner(readFileSync(path(`simple-icons/icons/${name}.svg`), 'utf8')),
]);
const lines = (pairs) =>
  [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, body]) => `  '${name}': '${body.replaceAll("'", '&#39;')}',`)
    .join('\n');
writeFileSync(
  path('../src/site/icons/icons.generated.ts'),
  `// Made by tools/make-icons.mjs from lucide-static (ISC, (c) Lucide Contributors) and simple-icons (CC0).\n/** Contents of 24×24 drawings made of strokes. */\nexport const STROKES: Readonly<Record<string, string>> = {\n${lines(icons)}\n};\n\n/** Contents of 24×24 marks of networks and services, made of fills. */\nexport const MARKS: Readonly<Record<string, string>> = {\n${lines(brands)}\n};\n`,
);
console.log(`${icons.size} icons, ${brands.length} marks`);
