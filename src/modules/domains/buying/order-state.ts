/**
 * State of a purchase or renewal. ordered: not charged yet. charged: paid, the registrar is asked next. registered: the registration is ours,
 * its DNS is set next. done. unpaid: the card was declined, nothing happened. refunding, refunded: the registrar refused, the money goes back.
 */
export const ORDER_STATES = ['ordered', 'charged', 'registered', 'done', 'unpaid', 'refunding', 'refunded'] as const;
export type OrderState = (typeof ORDER_STATES)[number];

export const ORDER_EVENTS = ['paid', 'declined', 'registered', 'renewed', 'pointed', 'refused', 'returned'] as const;
export type OrderEvent = (typeof ORDER_EVENTS)[number];

/** Next state by state and event. Nothing is asked of the registrar before it is paid, and what the registrar has done is never refunded. */
export const ORDER_TRANSITIONS: Record<OrderState, Partial<Record<OrderEvent, OrderState>>> = {
  ordered: { paid: 'charged', declined: 'unpaid' },
  charged: { registered: 'registered', renewed: 'done', refused: 'refunding' },
  registered: { pointed: 'done' },
  refunding: { returned: 'refunded' },
  done: {},
  unpaid: {},
  refunded: {},
};

/** States in which nothing is left to do. */
export const isSettled = (state: OrderState): boolean => Object.keys(ORDER_TRANSITIONS[state]).length === 0;
