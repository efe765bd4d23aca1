import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const story: CatalogExample = ({ f, art }) => ({
  slots: {
    title: 'Feito devagar, do jeito da serra',
    body: `A massa descansa por muitas horas antes de ir ao forno. Isso deixa o miolo leve, a casca firme e um pão que dura mais na sua mesa.\n\nAssamos em **pequenas fornadas** ao longo do dia, para que sempre haja pão fresco na vitrine.`,
  },
  media: art(2),
  facts: [f.since],
});
