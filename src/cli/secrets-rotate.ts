import { rotateKeys } from '#modules/domains/index.ts';
import { jobContext } from '#platform/context.ts';
import { closeDatabase } from '#platform/db.ts';

// `npm run secrets:rotate`: after a new key was put first in SECRETS_KEYS.
const { certificates, accounts, connections } = await rotateKeys(jobContext('secrets-rotate'));
console.log(
  `sealed anew: ${certificates} keys of certificates, ${accounts} accounts at authorities, ${connections} tokens of DNS providers`,
);
await closeDatabase();
