import beauty from './beauty.json' with { type: 'json' };
import blog from './blog.json' with { type: 'json' };
import cause from './cause.json' with { type: 'json' };
import creative from './creative.json' with { type: 'json' };
import education from './education.json' with { type: 'json' };
import event from './event.json' with { type: 'json' };
import food from './food.json' with { type: 'json' };
import health from './health.json' with { type: 'json' };
import homeServices from './home-services.json' with { type: 'json' };
import houseWords from './house-words.json' with { type: 'json' };
import interfaceWords from './interface.json' with { type: 'json' };
import legal from './legal.json' with { type: 'json' };
import lodging from './lodging.json' with { type: 'json' };
import more from './more.json' with { type: 'json' };
import neutral from './neutral.json' with { type: 'json' };
import nouns from './nouns.json' with { type: 'json' };
import plain from './plain.json' with { type: 'json' };
import retail from './retail.json' with { type: 'json' };
import tech from './tech.json' with { type: 'json' };

export const ptBr = {
  interface: interfaceWords,
  more,
  plain,
  blog,
  nouns,
  houseWords,
  families: {
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
};
