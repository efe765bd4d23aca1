import { sellsPlans } from '#platform/stripe.ts';
import { takesDomains } from '../hosting/network.ts';
import { openRegistrar } from '../registrar/open-registrar.ts';

/** Whether names can be bought here: that takes a registrar's key, payments, and somewhere to serve the name from. */
export const sellsNames = (): boolean => openRegistrar() !== null && sellsPlans() && takesDomains();
