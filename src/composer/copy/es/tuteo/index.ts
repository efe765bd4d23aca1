import { z } from 'zod';
import { Text } from '../../shape.ts';
import beauty from './beauty.json' with { type: 'json' };
import blog from './blog.json' with { type: 'json' };
import cause from './cause.json' with { type: 'json' };
import creative from './creative.json' with { type: 'json' };
import education from './education.json' with { type: 'json' };
import event from './event.json' with { type: 'json' };
import food from './food.json' with { type: 'json' };
import health from './health.json' with { type: 'json' };
import homeServices from './home-services.json' with { type: 'json' };
import interfaceWords from './interface.json' with { type: 'json' };
import legal from './legal.json' with { type: 'json' };
import lodging from './lodging.json' with { type: 'json' };
import more from './more.json' with { type: 'json' };
import neutral from './neutral.json' with { type: 'json' };
import retail from './retail.json' with { type: 'json' };
import tech from './tech.json' with { type: 'json' };

/** By the sentence with usted: the same to tú and to vos. */
const Tuteo = z.record(z.string(), z.tuple([Text, Text]));

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
  interfaceWords,
  legal,
  lodging,
  more,
  neutral,
  retail,
  tech,
];

let forms: ReadonlyMap<string, readonly [tu: string, vos: string]> | undefined;

/** Every text of the Spanish copy that addresses its reader, with its tú and vos forms; parsed when it is first asked for. */
export function tuteo() {
  forms ??= new Map(FILES.flatMap((file) => Object.entries(Tuteo.parse(file))));
  return forms;
}
