import type { TradeCopy } from '#composer/copy/shape.ts';

type Word = TradeCopy['category'];
const f = (one: string): Word => ({ one, gender: 'f' });
const m = (one: string): Word => ({ one, gender: 'm' });
const a = (one: string, article: 'a' | 'an' = 'a'): Word => ({ one, article });

/** What owners call their house where the trade has several words: a "taquería" is not called a restaurant. Folded word → sign. By industry. */
export const HOUSE_WORDS: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Word>>>>>> = {
  pt: {
    restaurant: {
      churrascaria: f('churrascaria'),
      bistro: m('bistrô'),
      marmitaria: f('marmitaria'),
      galeteria: f('galeteria'),
      espetaria: f('espetaria'),
      cantina: f('cantina'),
      peixaria: f('peixaria'),
    },
    burger: { lanchonete: f('lanchonete') },
    sushi: { temakeria: f('temakeria'), 'restaurante japones': m('restaurante japonês') },
    bar: { boteco: m('boteco'), botequim: m('botequim'), choperia: f('choperia'), pub: m('pub'), petiscaria: f('petiscaria') },
    'ice-cream': { gelateria: f('gelateria'), acaiteria: f('açaiteria') },
    confectionery: { doceria: f('doceria'), brigaderia: f('brigaderia'), chocolateria: f('chocolateria') },
    bakery: { panificadora: f('panificadora'), pastelaria: f('pastelaria') },
    'hair-salon': { 'salao de beleza': m('salão de beleza'), cabeleireiro: m('cabeleireiro') },
    'nail-studio': { esmalteria: f('esmalteria') },
    'law-firm': {},
    'auto-repair': { borracharia: f('borracharia'), 'oficina mecanica': f('oficina mecânica'), 'auto center': m('auto center') },
    school: { creche: f('creche'), colegio: m('colégio') },
    guesthouse: { pousada: f('pousada'), hostel: m('hostel') },
    gym: { 'box de crossfit': m('box de crossfit') },
    'clothing-store': { brecho: m('brechó'), boutique: f('boutique') },
    market: { mercearia: f('mercearia'), emporio: m('empório'), hortifruti: m('hortifruti'), quitanda: f('quitanda') },
  },
  es: {
    restaurant: {
      taqueria: f('taquería'),
      parrilla: f('parrilla'),
      asador: m('asador'),
      marisqueria: f('marisquería'),
      fonda: f('fonda'),
      cantina: f('cantina'),
      cevicheria: f('cevichería'),
      arepera: f('arepera'),
      rosticeria: f('rosticería'),
      pupuseria: f('pupusería'),
      meson: m('mesón'),
      bodegon: m('bodegón'),
      loncheria: f('lonchería'),
      'bar de tapas': m('bar de tapas'),
    },
    'hair-salon': { 'salon de belleza': m('salón de belleza'), 'peluqueria y estetica': f('peluquería'), estetica: f('estética') },
    bakery: { panaderia: f('panadería'), tahona: f('tahona') },
    confectionery: { pasteleria: f('pastelería'), reposteria: f('repostería'), chocolateria: f('chocolatería') },
    bar: { cerveceria: f('cervecería'), taberna: f('taberna'), vermuteria: f('vermutería'), mezcaleria: f('mezcalería') },
    'ice-cream': { heladeria: f('heladería'), neveria: f('nevería'), paleteria: f('paletería') },
    guesthouse: { hostal: m('hostal'), posada: f('posada'), 'casa rural': f('casa rural') },
    'auto-repair': { 'taller mecanico': m('taller mecánico'), vulcanizadora: f('vulcanizadora') },
    market: { abarrotes: f('tienda de abarrotes'), fruteria: f('frutería'), verduleria: f('verdulería') },
  },
  en: {
    restaurant: {
      bistro: a('bistro'),
      diner: a('diner'),
      steakhouse: a('steakhouse'),
      trattoria: a('trattoria'),
      brasserie: a('brasserie'),
      taqueria: a('taqueria'),
      gastropub: a('gastropub'),
      'tapas bar': a('tapas bar'),
      'ramen shop': a('ramen shop'),
      'noodle bar': a('noodle bar'),
      'curry house': a('curry house'),
    },
    bar: { pub: a('pub'), 'wine bar': a('wine bar'), taproom: a('taproom'), 'cocktail bar': a('cocktail bar') },
    'hair-salon': { hairdresser: a('hairdresser') },
    bakery: { patisserie: a('patisserie') },
    cafe: { 'coffee shop': a('coffee shop'), 'tea room': a('tea room'), 'coffee roastery': a('coffee roastery') },
    guesthouse: { inn: a('inn', 'an'), hostel: a('hostel'), 'bed and breakfast': a('bed and breakfast') },
    'auto-repair': { 'body shop': a('body shop'), 'tire shop': a('tire shop') },
  },
};
