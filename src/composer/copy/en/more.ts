import type { MoreCopy } from '../shape.ts';

export const more: MoreCopy = {
  subscribe: {
    consent: 'I agree to receive news by email and know that I can unsubscribe at any time.',
    done: 'Done, your email is on the list.',
  },
  helloProduct: 'Hello! I saw your website and would like to buy: ',
  legalSeo: [
    'How {name} handles the details left on this website: what we receive, what we use it for, how long we keep it and how to have it deleted.',
    'What happens to the details you leave here: what we receive, what we use it for, how long we keep it and how to have it deleted.',
  ],
};
