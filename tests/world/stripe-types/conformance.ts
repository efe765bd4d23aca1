import { type ObservedMessage, observe } from '../../../local/stripe/observer.ts';
import { CALLS, ERROR } from './declarations.ts';
import { DOCUMENTED_REFUSALS, NOT_COVERED } from './documented-refusals.ts';
import { EVENT_TYPES } from './event-types.ts';
import { objectProblems, problemsOf } from './shapes.ts';

type Misshapen = Extract<ObservedMessage, { what: 'misshapen' }>;
type Thing = { object?: string; data?: unknown; type?: string };

/** Starts comparing all traffic of the local Stripe with the SDK's types; returns the mismatches, each once. */
export function watchConformance(): () => string[] {
  const found = new Set<string>();
  observe((passing) => {
    for (const problem of problemsIn(passing)) found.add(problem);
  });
  return () => [...found].sort();
}

function problemsIn(passing: ObservedMessage): string[] {
  if (passing.what === 'request') return requestProblems(passing.call, passing.params);
  if (passing.what === 'misshapen') return misshapenProblems(passing);
  const body = passing.body as Thing;
  if (passing.what === 'event') return eventProblems(body);
  if (passing.what === 'error') return errorProblems(body as { error?: unknown });
  if (body.object === 'list') return (body.data as Thing[]).flatMap((each) => answerProblems(each));
  return answerProblems(body);
}

/** The body of an error, as the SDK reads it. */
const errorProblems = ({ error }: { error?: unknown }): string[] => problemsOf(error, ERROR);

/** The object of an event was compared when the event was sent. */
const answerProblems = (body: Thing): string[] => (body.object === 'event' || Object.keys(body).length === 0 ? [] : objectProblems(body));

function eventProblems(event: Thing): string[] {
  // Thin events reference an object of another kind, and are fetched.
  if (/^v\d\./.test(event.type ?? '')) return [];
  const { object } = event.data as { object: Thing };
  const known = EVENT_TYPES.has(event.type ?? '') ? [] : [`event: no such type: ${event.type}`];
  return [...known, ...objectProblems(object)];
}

/** Requests refused here for their shape must be refused by Stripe too: by its types, or by a documented rule. */
function misshapenProblems({ call, params, param }: Misshapen): string[] {
  const name = `${call} ${param.replaceAll(/\[\d+\]/g, '[]')}`;
  if (name in DOCUMENTED_REFUSALS || NOT_COVERED.has(name) || requestProblems(call, params).length > 0) return [];
  return [`${name}: is refused here, and the types allow it: ${JSON.stringify(params).slice(0, 300)}`];
}

/** Form-encoded parameters are text; those of version 2 come as JSON. */
function requestProblems(call: string, params: Record<string, unknown>): string[] {
  const place = CALLS.get(call);
  if (!place) return Object.keys(params).length > 0 ? [`${call}: no such call`] : [];
  return problemsOf(params, place, { isForm: !call.includes('/v2/') }).map((problem) => `${call} ${problem}`);
}
