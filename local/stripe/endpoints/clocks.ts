import { z } from 'zod';
import { advanceTo } from '../advance.ts';
import { endpoint, num, page, paging } from '../api.ts';
import { invalid } from '../refusal.ts';
import { newId } from '../store.ts';
import { DAY, realNow } from '../time.ts';

export const clockEndpoints = [
  endpoint('POST', '/v1/test_helpers/test_clocks', { frozen_time: num, name: z.string().optional() }, async ({ store, params }) =>
    store.put({
      id: newId('clock'),
      object: 'test_helpers.test_clock',
      created: realNow(),
      deletes_after: realNow() + 30 * DAY,
      frozen_time: params.frozen_time,
      livemode: false,
      name: params.name ?? null,
      status: 'ready',
      status_details: {},
    }),
  ),
  endpoint('GET', '/v1/test_helpers/test_clocks/:id', {}, ({ store, path }) => store.get('test_helpers.test_clock', path.id!)),
  endpoint('GET', '/v1/test_helpers/test_clocks', paging, async ({ store, params }) =>
    page(await store.all('test_helpers.test_clock'), params, '/v1/test_helpers/test_clocks'),
  ),
  endpoint('POST', '/v1/test_helpers/test_clocks/:id/advance', { frozen_time: num }, async ({ store, path, params: { frozen_time } }) => {
    const clock = await store.get('test_helpers.test_clock', path.id!);
    if (frozen_time <= clock.frozen_time)
      throw invalid('A test clock can only be advanced to a time after its frozen time.', { param: 'frozen_time' });
    await advanceTo(store, clock.id, frozen_time, (at) => store.put({ ...clock, frozen_time: at }));
    const after = await store.put({ ...clock, frozen_time });
    await store.emit('test_helpers.test_clock.ready', after, realNow());
    return after;
  }),
  endpoint('DELETE', '/v1/test_helpers/test_clocks/:id', {}, async ({ store, path }) => {
    const clock = await store.get('test_helpers.test_clock', path.id!);
    await store.client.query('delete from stripe.objects where clock = $1 and not object = $2', [clock.id, 'event']);
    await store.remove(clock);
    return { id: clock.id, object: 'test_helpers.test_clock', deleted: true };
  }),
];
