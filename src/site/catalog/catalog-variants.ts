import type { FactOf } from '../schema/facts.ts';
import type { DocumentBuilder, ItemPlan, SectionPlan } from './catalog-builder.ts';
import type { CatalogFacts } from './catalog-facts.ts';

type Plan = Omit<SectionPlan, 'kind' | 'layout'>;
type Days = FactOf<'class'>['norm']['days'];

/** Layouts that need content of their own: `kind/layout` → the difference from the kind's plan. */
const VARIANTS: Readonly<Record<string, (plan: Plan, b: DocumentBuilder, f: CatalogFacts) => Partial<Plan>>> = {
  'team/single-profile': ({ items = [] }) => ({
    items: [{ ...items[1], body: 'Cuida do cardápio, das receitas sem leite e de quem chega com restrição e quer comer pão bom.' }],
  }),
  'team/duo': ({ items = [] }) => ({ items: items.slice(0, 2) }),
  'faq/split-with-contact': (_plan, _b, f) => ({ facts: [f.phone, f.email] }),
  'agenda/week-table': (_plan, b) => ({ slots: { title: 'A semana no forno' }, items: week(b) }),
  'agenda/parallel-tracks': () => ({
    slots: { title: 'Um dia de portas abertas', lead: 'Escolha uma oficina em cada horário.', note: 'Material incluído.' },
    items: [
      { when: '9h', title: 'Recepção com café', body: 'Para todo mundo, no balcão.' },
      { when: '10h às 12h', title: 'Pão de fermentação natural', body: 'Com Antônio Ribeiro, no forno grande.' },
      { when: '10h às 12h', title: 'Massas doces', body: 'Com Iara Campos, na confeitaria.' },
      { when: '10h às 12h', title: 'Café: do grão à xícara', body: 'No mezanino, até oito pessoas.' },
      { when: '14h às 16h', title: 'Focaccia em casa', body: 'Leve a sua para assar.' },
      { when: '14h às 16h', title: 'Oficina para crianças', body: 'De 6 a 12 anos.' },
    ],
  }),
  'gallery/captioned-rows': ({ items = [] }) => ({
    items: [
      { ...items[0], title: 'A primeira fornada', body: 'Sai às 6h. Quem passa cedo leva o pão ainda estalando.' },
      { ...items[1], title: 'A vitrine das dez', body: 'Pão de queijo, bolo de fubá e o que a estação mandar.' },
      { ...items[2], title: 'O café da tarde', body: 'Coado na hora, com o que restou da manhã virando torrada.' },
    ],
  }),
  'map/branches': (_plan, b, f) => ({
    slots: { title: 'Três casas na serra' },
    facts: [f.address, address(b, 'Av. Macedo Soares, 48', 'Capivari'), address(b, 'Rua Engenheiro Prudente, 9', 'Jaguaribe'), f.phone],
  }),
};

/** Plan of a layout that needs its own content. */
export const catalogVariant = (b: DocumentBuilder, facts: CatalogFacts, name: string, plan: Plan): Plan => ({
  ...plan,
  ...VARIANTS[name]?.(plan, b, facts),
});

const address = (b: DocumentBuilder, street: string, district: string): string =>
  b.fact(`${street}, ${district}, Campos do Jordão - SP`, {
    kind: 'address',
    street,
    district,
    city: 'Campos do Jordão',
    region: 'SP',
    country: 'BR',
  });

function week(b: DocumentBuilder): ItemPlan[] {
  const lesson = (name: string, days: Days, when: string, start: string): ItemPlan => ({
    facts: [b.fact(name, { kind: 'class', days, when, start })],
  });
  return [
    lesson('Pão de fermentação natural', ['tue', 'thu'], 'terça e quinta, 19h', '19:00'),
    lesson('Massas folhadas', ['wed'], 'quarta, 14h às 17h', '14:00'),
    lesson('Café coado', ['wed', 'fri'], 'quarta e sexta, 10h', '10:00'),
    lesson('Pizza em casa', ['fri'], 'sexta, 19h30 às 22h', '19:30'),
    lesson('Pão com as crianças', ['sat'], 'sábado, 9h às 11h', '09:00'),
    lesson('Focaccia', ['sat'], 'sábado, 14h às 16h', '14:00'),
  ];
}
