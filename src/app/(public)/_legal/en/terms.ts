import type { LegalText } from '../text.ts';

export const terms: LegalText = {
  title: 'Terms of use',
  lead: 'The agreement between you and us, in everyday words. Read at least “Plans and prices”, “Changing your mind within 7 days” and “What is not allowed”.',
  updated: '2026-11-22',
  sections: [
    {
      id: 'agreement',
      title: 'This agreement',
      body: [
        'By creating an account at Page Magic you agree to these terms and to the [Privacy policy](/privacy). Who provides the service is named at the end of this page.',
        'You must be 18 or older. If you open the account for a company, you state that you may act for it.',
        'Nothing here takes away rights that Brazilian law gives you, such as those of the Consumer Protection Code (Law 8.078/1990) and of the Civil Framework for the Internet (Law 12.965/2014).',
        'The Portuguese version is the one that counts; this translation is here to help.',
      ],
    },
    {
      id: 'service',
      title: 'What Page Magic does',
      body: [
        'You describe your business, Page Magic builds a site from what you said, you change what you like and publish. The site lives at an address of ours, and its use is counted as your plan says.',
        'Nothing goes online unless you say so. Before you publish, check texts, prices, opening hours and contacts: whoever publishes answers for what the site says.',
        'We work to keep the service up all the time, but it may stop for maintenance, or through a failure of ours or of those who provide our infrastructure. If that harms you, you have the rights that the law guarantees.',
      ],
    },
    {
      id: 'account',
      title: 'Your account',
      body: [
        'Give an e-mail that you read: it is how you sign in and how you hear about charges. Keep the password and the codes to yourself; what is done in your account with them counts as yours.',
        'If you think somebody got into your account, change the password, use “Sign out of every device” on the account page and [tell us](/contact).',
      ],
    },
    {
      id: 'content',
      title: 'What is yours stays yours',
      body: [
        'Texts, photos, brands and documents that you put into Page Magic are yours. You only allow us to store, copy and show them so that the service works; that ends when you delete them.',
        'Use only photos and texts that you may use. Photos from the picture libraries offered in the editor come with the credit and licence of whoever made them.',
        'You can take any site with you whenever you like: “Export” gives you all of it, in files that open at another host.',
      ],
    },
    {
      id: 'limits',
      title: 'What is not allowed',
      body: [
        'Do not use Page Magic to:',
        [
          'deceive anyone: scams, imitations of banks, shops, brands or public bodies, requests for passwords or card details;',
          'publish what the law forbids, such as exploitation of children, incitement to violence, discrimination or sale of illegal products;',
          'use somebody else’s work, brand, image or data without permission;',
          'send spam, spread harmful programs, attack the service or get around limits and charges.',
        ],
        'We may refuse a request, or take down a site that does this, and we say why. To report a site, [write to us](/contact) with its address and what is wrong.',
      ],
    },
    {
      id: 'plans',
      title: 'Plans and prices',
      body: [
        'The Free plan asks for no card and never turns into a paid one by itself. The paid plans, what each includes and what anything beyond costs are on the [plans page](/pricing).',
        'A subscription is monthly and renews until you cancel. Before you confirm a purchase or a change of plan, you see the exact amount.',
        'Use beyond the plan is charged only if you chose to pay for it, and only up to the maximum you set. Without that choice, what reaches its limit stops until the next period.',
        'If a price changes, whoever subscribes already keeps the price they agreed to until they change plan. Should that ever have to change, we tell you by e-mail at least 30 days ahead, and you can cancel before.',
        'A promotion code is worth what it says (plan, time, first purchase, minimum amount), once for each account, and is never paid out.',
      ],
    },
    {
      id: 'payment',
      title: 'Payment and delay',
      body: [
        'Payments are processed by Stripe: by card and, in reais, also by Pix and boleto for the first purchase. We neither see nor keep your card number.',
        'If a payment does not go through, we tell you by e-mail. Everything works for 7 days; after that editing and publishing wait for the payment. After at least 21 days unpaid, and never sooner than 14 days after the first notice, visitors of your sites see that they are paused. Nothing is deleted, and once you pay everything is back at once.',
      ],
    },
    {
      id: 'withdrawal',
      title: 'Changing your mind within 7 days',
      body: [
        'Whoever buys online in Brazil has 7 days to withdraw without giving a reason (article 49 of the Consumer Protection Code). They count from the day you bought the plan.',
        'To withdraw, [write on the contact page](/contact?topic=withdrawal) with the subject “Withdraw from a purchase”. We give back everything you paid for the plan, the way you paid it; what was paid by boleto comes back by bank transfer. The account moves to the Free plan.',
      ],
    },
    {
      id: 'cancel',
      title: 'Cancelling the plan',
      body: [
        'You cancel whenever you like, in two clicks, under “Plan and usage”, without a fee. The plan counts until the end of the paid period; then the account moves to Free.',
        'Cancelling deletes nothing. If there is use beyond the plan until then, it comes in one last invoice, within the maximum you chose.',
      ],
    },
    {
      id: 'ending',
      title: 'Closing the account',
      body: [
        'You delete a site yourself, in its settings. To close the whole account, [ask on the contact page](/contact?topic=privacy); before that, export what you want to keep and cancel the paid plan.',
        'If we are to close an account for breaking these terms, we tell you first and give you time to take your sites with you, unless the law forbids it or somebody is at risk.',
      ],
    },
    {
      id: 'liability',
      title: 'Who answers for what',
      body: [
        'We answer for the service we provide, as the law says. You answer for what you publish and for what you agree with your customers: orders, deliveries, bookings and payments made through your site are between you and them.',
        'If your site collects data of visitors, as a form does, you decide what happens to them and answer for it under the LGPD (Law 13.709/2018). We store and deliver those data on your behalf.',
      ],
    },
    {
      id: 'changes',
      title: 'Changes to these terms',
      body: [
        'The date of the last change is at the top of the page. If a change reduces your rights, we tell you by e-mail at least 30 days ahead. If you do not agree, you can cancel at no cost.',
      ],
    },
    {
      id: 'law',
      title: 'Law, and where to complain',
      body: [
        'The laws of Brazil apply. If you are a consumer, you can go to court in the city where you live.',
        'Before that, [talk to us](/contact): almost everything is settled there. In Brazil you can also turn to Procon or [consumidor.gov.br](https://www.consumidor.gov.br).',
      ],
    },
  ],
};
