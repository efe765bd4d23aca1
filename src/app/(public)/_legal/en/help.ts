import type { HelpText } from '../text.ts';

export const help: HelpText = {
  title: 'Help',
  lead: 'Short answers to what people ask most. Yours is not here? Write to us.',
  updated: '2026-11-27',
  groups: [
    {
      id: 'begin',
      title: 'Getting started',
      items: [
        {
          id: 'first-site',
          question: 'How do I make my first site?',
          answer:
            'On the [home page](/), write what you do and press “Make my site”. You see how we understood it, correct what you like and press again. A name, prices, opening hours, address and phone make the site almost complete. Then create the account and look at it.',
        },
        {
          id: 'free',
          question: 'What can I do without paying?',
          answer:
            'Generate, edit and publish sites on the Free plan, without a card. The limits of each plan are on the [plans page](/pricing).',
        },
        {
          id: 'template',
          question: 'Can I begin with a template?',
          answer: 'Yes. Choose one under [Templates](/templates) and fill in your details. What you leave open is not published.',
        },
        {
          id: 'import',
          question: 'I have a site made here in another account. Can I bring it over?',
          answer:
            'Yes. In the old account use “Export” on the site’s page. In the new one open [New site](/sites/new) and import the .zip. It comes in as a draft and uses up no generation.',
        },
        {
          id: 'ai',
          question: 'Does my text go to an artificial intelligence?',
          answer: 'Not today. A program of ours, on our servers, reads the text and builds the site. See the [Privacy policy](/privacy).',
        },
      ],
    },
    {
      id: 'edit',
      title: 'Editing',
      items: [
        {
          id: 'change-text',
          question: 'How do I change a text or a photo?',
          answer:
            'Open the site, go to the editor and touch what you want to change. You write over texts; photos are replaced on the spot. What you do is saved by itself.',
        },
        {
          id: 'prices',
          question: 'How do I change a price or add a service?',
          answer:
            'In the editor open “Business”: under “Prices” every item stands with its value. Write over it, or touch “Item” to add one. It changes everywhere on the site; then publish.',
        },
        {
          id: 'hours',
          question: 'How do I change the hours, or say that I close on a holiday?',
          answer:
            'In “Business”, at the top, is the week: touch a day to change it. Christmas and other holidays are there as questions; with “Special day” you choose any date. With more than one address, each has its own week.',
        },
        {
          id: 'order',
          question: 'How do I move a part, or hide it?',
          answer:
            'In “Sections” choose the part and use “Move up” or “Move down”, or drag it. There you can also duplicate, hide and delete it.',
        },
        {
          id: 'add-page',
          question: 'How do I add a page?',
          answer:
            'In the editor open the list of pages, at the top, and choose “New page…”. It goes into the menu; then add the sections you want.',
        },
        {
          id: 'undo',
          question: 'I made a mistake. Can I go back?',
          answer:
            'Yes: “Undo” in the editor, or Ctrl+Z. Every published version is kept too, and you can go back to any of them on the site’s page.',
        },
        {
          id: 'iphone-photos',
          question: 'My iPhone photo does not go in. Why?',
          answer:
            'HEIC photos do not open here. On the iPhone go to Settings › Camera › Formats and choose “Most Compatible”, or export the photo as JPG. JPG, PNG, WebP and AVIF work.',
        },
        {
          id: 'languages',
          question: 'Can a site be in more than one language?',
          answer:
            'Yes. Portuguese, English, Spanish and Arabic. In the editor you switch languages and see what is still to be translated.',
        },
        {
          id: 'pix',
          question: 'Can I be paid by Pix through the site?',
          answer:
            'Yes: the Pix section shows the key, the QR code and the code to paste. The money goes straight to your bank account; it does not pass through us and we charge nothing for it.',
        },
        {
          id: 'forms',
          question: 'Where do form messages arrive?',
          answer:
            'On the site’s page, under the messages received, and in the e-mail of your account. Just reply to the e-mail to talk to whoever wrote.',
        },
      ],
    },
    {
      id: 'publish',
      title: 'Publishing',
      items: [
        {
          id: 'address',
          question: 'What is the address of my site?',
          answer:
            'It is on the site’s page and can be changed there, if the new one is free. The old address stops working when you change it.',
        },
        {
          id: 'domain',
          question: 'Can I use a domain of my own?',
          answer:
            'Yes. On the site’s page touch “Use your own address”, or open [Addresses](/domains), and write the name. We say step by step what to change where it was bought, and tell you when it opens the site. If you have none yet, look for a free name there.',
        },
        {
          id: 'refused',
          question: 'Why could my site not be published?',
          answer:
            'Either something is missing, such as the name of the business, and the editor says what; or the site looks like another brand or asks for data it should not. If you think that is a mistake, [talk to us](/contact).',
        },
        {
          id: 'take-down',
          question: 'How do I take a site down?',
          answer:
            'On the site’s page: “Pause site” says that it will be back, and “Take offline” closes the address. Nothing is lost either way. To delete it for good use “Delete the site”, at the end of the page; export first if you want to keep it.',
        },
        {
          id: 'export',
          question: 'Can I take my site somewhere else?',
          answer: 'Yes, always. “Export” gives you the site as files that open at any host, or as a React project for those who program.',
        },
      ],
    },
    {
      id: 'pay',
      title: 'Plans and payments',
      items: [
        {
          id: 'methods',
          question: 'How can I pay?',
          answer:
            'By card and, in reais, also by Pix or boleto when you buy. Pix confirms in seconds; a boleto takes up to 3 working days.',
        },
        {
          id: 'promotion-code',
          question: 'Where do I use a promotion code?',
          answer:
            'Under “Change plan”, choose the plan and open “I have a promotion code”. The discount is in the sum before you confirm. Each account uses a code once.',
        },
        {
          id: 'limit',
          question: 'What happens when I reach the limit?',
          answer:
            'You choose under “Plan and usage”: stop until the next period, or pay for what goes beyond up to a maximum of yours. On Free it always stops. We mail you at 50, 80, 90 and 100 % of the limit.',
        },
        {
          id: 'failed',
          question: 'The payment did not go through. What now?',
          answer:
            'Open “Plan and usage” and pay with another card. Everything works for 7 days; then editing waits, and sites are paused only after 21 days or more, with notice. Nothing is deleted.',
        },
        {
          id: 'cancel',
          question: 'How do I cancel?',
          answer: 'Under “Plan and usage”, in two clicks. The plan counts until the end of the paid period, and nothing is deleted.',
        },
        {
          id: 'withdrawal',
          question: 'I bought and changed my mind. Do I get my money back?',
          answer:
            'Yes. Within 7 days of the purchase [write to us](/contact?topic=withdrawal) and we give back everything, no reason needed. See the [Terms of use](/terms#withdrawal).',
        },
        {
          id: 'receipts',
          question: 'Where are the receipts?',
          answer:
            'Under “Invoices”, within “Plan and usage”. Each line opens down to the use that made it, and you can download it all as a spreadsheet.',
        },
      ],
    },
    {
      id: 'account',
      title: 'Account',
      items: [
        {
          id: 'team',
          question: 'How do I invite somebody to work with me?',
          answer:
            'In [Team](/account/team), touch “Invite someone” and choose what they may do. How many people fit depends on the plan; on Free it is you alone.',
        },
        {
          id: 'password',
          question: 'I forgot my password. What do I do?',
          answer: 'Under [Recover password](/recover) we mail you a code. You can also sign in without a password, with the code alone.',
        },
        {
          id: 'no-code',
          question: 'The code did not arrive.',
          answer:
            'Look in the spam folder and check the e-mail. The code is good for an hour; ask for another on the same page if you need one.',
        },
        {
          id: 'sign-out-everywhere',
          question: 'I lost my phone. How do I protect the account?',
          answer: 'Sign in on another device and, on the [account page](/account), change the password and use “Sign out of every device”.',
        },
        {
          id: 'delete-account',
          question: 'How do I delete my account?',
          answer:
            'Export what you want to keep, cancel the paid plan and [ask here](/contact?topic=privacy). Invoices are kept for as long as the law says; see the [Privacy policy](/privacy#how-long).',
        },
        {
          id: 'api',
          question: 'Is there an API?',
          answer:
            'Yes, to see sites, usage and subscriptions. Make a key on the [account page](/account/keys); it is documented at [/v1/openapi.json](/v1/openapi.json).',
        },
      ],
    },
  ],
};
