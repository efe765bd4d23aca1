import { OBJECTS as DRAWN } from './objects.generated.ts';
import { OWN_OBJECTS } from './objects-own.ts';

/** All objects that illustrations are made of. */
export const OBJECTS = { ...DRAWN, ...OWN_OBJECTS };
