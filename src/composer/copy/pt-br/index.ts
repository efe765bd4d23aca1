import type { LocaleCopy } from '../shape.ts';
import { beauty, beautyTrades } from './beauty.ts';
import { cause, causeTrades } from './cause.ts';
import { creative, creativeTrades } from './creative.ts';
import { education, educationTrades } from './education.ts';
import { event, eventTrades } from './event.ts';
import { food, foodTrades } from './food.ts';
import { health, healthTrades } from './health.ts';
import { homeServices, homeServicesTrades } from './home-services.ts';
import { interfaceCopy } from './interface.ts';
import { legal, legalTrades } from './legal.ts';
import { lodging, lodgingTrades } from './lodging.ts';
import { more } from './more.ts';
import { neutral, neutralTrades } from './neutral.ts';
import { nouns } from './nouns.ts';
import { retail, retailTrades } from './retail.ts';
import { tech, techTrades } from './tech.ts';

export const ptBr: LocaleCopy = {
  interface: interfaceCopy,
  more,
  archetypes: {
    food,
    health,
    legal,
    beauty,
    retail,
    education,
    tech,
    creative,
    event,
    cause,
    lodging,
    'home-services': homeServices,
    neutral,
  },
  nouns,
  trades: {
    ...neutralTrades,
    ...foodTrades,
    ...healthTrades,
    ...legalTrades,
    ...beautyTrades,
    ...retailTrades,
    ...educationTrades,
    ...techTrades,
    ...creativeTrades,
    ...eventTrades,
    ...causeTrades,
    ...lodgingTrades,
    ...homeServicesTrades,
  },
};
