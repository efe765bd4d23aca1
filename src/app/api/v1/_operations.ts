import { z } from 'zod';
import { operation } from './_operation.ts';
import {
  CreateCustomer,
  CreateSubscription,
  Customer,
  listOf,
  NewSubscription,
  pageOf,
  pageQuery,
  Site,
  Subscription,
  UsageLine,
  UserId,
} from './_schemas.ts';

export const createCustomer = operation({
  method: 'post',
  path: '/v1/customers',
  summary: 'Makes the account a customer of Stripe, once; the same customer when it is one already (200).',
  scope: 'customers:write',
  rate: 'api_write',
  statuses: [201, 200],
  body: CreateCustomer,
  answer: Customer,
});

export const createSubscription = operation({
  method: 'post',
  path: '/v1/subscriptions',
  summary: 'Starts a subscription. Where something is to be paid first, checkout_url is the page to do it on.',
  scope: 'subscriptions:write',
  rate: 'api_write',
  statuses: [201],
  body: CreateSubscription,
  answer: NewSubscription,
});

export const listUserSubscriptions = operation({
  method: 'get',
  path: '/v1/users/{user_id}/subscriptions',
  summary: 'Every subscription the account ever had, newest first, in pages.',
  scope: 'subscriptions:read',
  rate: 'api_read',
  statuses: [200],
  params: z.object({ user_id: UserId }),
  query: pageQuery('subscriptions'),
  answer: pageOf(Subscription),
});

export const getCurrentUsage = operation({
  method: 'get',
  path: '/v1/usage',
  summary: 'What the account uses of everything that its plan limits.',
  scope: 'usage:read',
  rate: 'api_read',
  statuses: [200],
  answer: listOf(UsageLine),
});

export const listAccountSites = operation({
  method: 'get',
  path: '/v1/sites',
  summary: 'The sites of the account, newest first, in pages.',
  scope: 'sites:read',
  rate: 'api_read',
  statuses: [200],
  query: pageQuery('sites'),
  answer: pageOf(Site),
});
