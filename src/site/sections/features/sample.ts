import type { ItemPlan } from '../../catalog/catalog-builder.ts';
import type { CatalogExample } from '../../catalog/catalog-setting.ts';

const POINTS: ItemPlan[] = [
  { title: 'Pães de fermentação natural', body: 'Miolo leve e casca firme, assados três vezes ao dia.', icon: 'wheat' },
  { title: 'Café coado na hora', body: 'Grão da Mantiqueira, moído quando você pede.', icon: 'coffee' },
  { title: 'Encomendas para festas', body: 'Mesas inteiras de pães e doces, com um dia de antecedência.', icon: 'cake-slice' },
  { title: 'Entrega no Centro', body: 'De bicicleta, das 7h às 11h.', icon: 'bike' },
  { title: 'Oficinas', body: 'Aos sábados, para quem quer aprender em casa.', icon: 'book-open' },
];

export const features: CatalogExample = ({ see, art }) => ({
  slots: { title: 'O que fazemos', lead: 'Tudo sai do mesmo forno, em pequenas fornadas ao longo do dia.' },
  media: art(4, null),
  items: POINTS,
  actions: [see],
});
