import type { LocaleCopy } from '../shape.ts';
import { beauty, beautyTrades } from './beauty.ts';
import { food, foodTrades } from './food.ts';
import { furtherTrades } from './further.ts';
import { health, healthTrades } from './health.ts';
import { interfaceCopy } from './interface.ts';
import { legal, legalTrades } from './legal.ts';
import { more } from './more.ts';
import { neutral, neutralTrades } from './neutral.ts';
import { nouns } from './nouns.ts';

export const ar: LocaleCopy = {
  interface: interfaceCopy,
  more,
  archetypes: { food, health, legal, beauty, neutral },
  nouns,
  trades: { ...neutralTrades, ...furtherTrades, ...foodTrades, ...healthTrades, ...legalTrades, ...beautyTrades },
};
