import { beauty } from './beauty.ts';
import { blog } from './blog.ts';
import { cause } from './cause.ts';
import { creative } from './creative.ts';
import { education } from './education.ts';
import { event } from './event.ts';
import { food } from './food.ts';
import { health } from './health.ts';
import { homeServices } from './home-services.ts';
import { interfaceCopy } from './interface.ts';
import { legal } from './legal.ts';
import { lodging } from './lodging.ts';
import { more } from './more.ts';
import { neutral } from './neutral.ts';
import { retail } from './retail.ts';
import { tech } from './tech.ts';

const FILES = [
  beauty,
  blog,
  cause,
  creative,
  education,
  event,
  food,
  health,
  homeServices,
  interfaceCopy,
  legal,
  lodging,
  more,
  neutral,
  retail,
  tech,
];

/** Every text of the Spanish copy that addresses its reader, with its tú and vos forms. */
export const TUTEO: ReadonlyMap<string, readonly [tu: string, vos: string]> = new Map(FILES.flatMap((file) => Object.entries(file)));
