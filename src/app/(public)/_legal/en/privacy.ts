import type { LegalText } from '../text.ts';

export const privacy: LegalText = {
  title: 'Privacy policy',
  lead: 'Which of your data stay with us, what for, for how long, and how you are in charge of them.',
  updated: '2026-11-25',
  sections: [
    {
      id: 'short',
      title: 'In short',
      body: [
        [
          'We keep what is needed to make, publish and charge for your sites, and nothing else.',
          'We sell no data, show no advertising and do not follow you around other sites.',
          'What you write is read by a program of ours. Today it is sent to no artificial intelligence company; should that change, we tell you before, here and by e-mail.',
          'You can see, correct, take away and delete your data.',
        ],
      ],
    },
    {
      id: 'who',
      title: 'Who is responsible',
      body: [
        'For the data of your account, the company named at the end of this page is the controller, in the terms of Brazil’s LGPD (Law 13.709/2018).',
        'For the data of those who visit your sites and write in their forms, you are the controller. We are the processor: we store and deliver those data on your behalf, and only for that.',
        'How to reach the person in charge of personal data is at the end of the page. You can also [write here](/contact?topic=privacy).',
      ],
    },
    {
      id: 'what',
      title: 'What we keep',
      body: [
        [
          'Account: name, e-mail, language and, if you like, company and phone. The password is kept only as a code that cannot be undone.',
          'Sites: the text you described each with, what you wrote and changed in the editor, photos, published versions and the address.',
          'Messages that visitors send through the forms on your sites.',
          'Payments: plan, invoices, amounts, standing and, of a card, its brand, last 4 digits and expiry. The whole number stays with Stripe alone.',
          'Use: how many sites you generated, hours online, space taken, visits and data sent for each page and day.',
          'Access: date, time, IP address and browser of each sign-in.',
          'Security limits: the IP address or account, counted over minutes or hours to stop attacks.',
          'A record of changes: who changed what and when, to prove that the data are right.',
          'What you write to us on the contact page.',
          'Reports of sites: the address that was measured and what its pages say in public, for ninety days. Of those who ask for a report by e-mail: the e-mail, the words they asked with and when, for up to two years; of those who ask for no more e-mails, also a code of the address (SHA-256), which stays, so as not to write again.',
        ],
      ],
    },
    {
      id: 'why',
      title: 'What for, and on what basis',
      body: [
        [
          'To provide the service you asked for: account, sites, publishing, charging and notices about them (contract, article 7, V, of the LGPD).',
          'To obey the law: invoices and tax records, access records of the Civil Framework for the Internet (legal duty, article 7, II).',
          'To protect you and the service from fraud and attacks, and to count use (legitimate interest, article 7, IX).',
          'To defend rights in a legal process (article 7, VI).',
        ],
        'We send no advertising. The e-mails you get are about your account, your sites and your invoices. Those who ask for a report by e-mail get that report. Advice about that site goes only to those who ask for it and confirm it by e-mail (consent, article 7, I). Each of these e-mails has a link that stops them, without an account and with one click.',
      ],
    },
    {
      id: 'sharing',
      title: 'Whom we share them with',
      body: [
        'We use companies that work for us and get only what they need:',
        [
          'Supabase: database, sign-in and files.',
          'Vercel: the computers on which Page Magic and the published sites run.',
          'Stripe: payments. It gets your name, e-mail and what was bought; card details go straight to it.',
          'Resend: sending e-mails.',
          'HubSpot, when turned on: receives the e-mail, the site and its grade of those who asked for a report, agreed to be a contact of the agency and confirmed it by e-mail. When we erase somebody here, we erase them there.',
          'Inngest: the queue of tasks. It gets internal codes, without names or texts.',
          'Upstash, where switched on: counting for security limits, with the IP address.',
          'Unsplash and Pexels, only when you search photos in the editor: they get the search words, not who searched.',
        ],
        'Beyond that we hand over data only by court order or where the law obliges us.',
      ],
    },
    {
      id: 'abroad',
      title: 'Data outside Brazil',
      body: [
        'These companies may keep data in other countries, mainly in the United States. The transfer is needed to fulfil the contract with you and follows article 33 of the LGPD, with contract clauses that oblige them to protect the data.',
      ],
    },
    {
      id: 'visitors',
      title: 'Those who visit published sites',
      body: [
        'The sites that Page Magic publishes set no cookies and keep no IP address of their visitors. We count only how many visits and how much data each page had, without knowing whose.',
        'Where the owner of a site turns on the measuring of visits, some of them count how long a page took: on leaving, the browser sends once the page, whether it is a phone or a computer, and four durations. No cookies, nobody identified and no IP address kept: each visit becomes only a number added to the day’s. Browsers with the GPC signal on are not measured, and the privacy page of those sites says that they measure. This site, Page Magic’s own, does not measure your visits in this way.',
        'What somebody writes in a form goes to the owner of the site, once the person has agreed. To delete or correct it, talk to the owner; if that does not work, [talk to us](/contact?topic=privacy).',
      ],
    },
    {
      id: 'cookies',
      title: 'Cookies',
      body: [
        'The app uses necessary cookies alone, so there is no notice to accept:',
        [
          'pm-session: keeps you signed in.',
          'pm-locale: remembers the language, for a year.',
          'pm-zone: remembers your time zone, for a year, so that times are shown in it.',
          'pm-prompt: keeps for a day what you wrote before creating an account.',
          'pm-pending: for an hour, ties the mailed code to this browser.',
          'pm-report-links: for ninety days, lets you switch off in this browser the report links that you made without an account.',
        ],
      ],
    },
    {
      id: 'how-long',
      title: 'For how long',
      body: [
        [
          'Account and sites: while the account exists. A deleted site takes its drafts, versions, photos and messages with it, at once.',
          'What was written before creating an account: no longer counts after a day.',
          'What people write to us on the contact page: 90 days.',
          'What the e-mails we send said: deleted as soon as the e-mail is sent.',
          'Those who asked for a report by e-mail: for two years from the last report they asked for, or until they ask us to delete it.',
          'Invoices, and the record of use that explains them: 5 years, the time of Brazil’s tax laws and Consumer Protection Code, also after the account is closed.',
          'Access records: 6 months, as article 15 of the Civil Framework for the Internet says.',
          'Backups: what was deleted disappears from them when they expire.',
        ],
      ],
    },
    {
      id: 'rights',
      title: 'Your rights',
      body: [
        'The LGPD (article 18) gives you the right to know whether we have data of yours, to see, correct, take away, delete or block them, to know whom they were shared with, and to object to a use.',
        [
          'See and correct: on the [account page](/account) and in the editor.',
          'Take away: “Export” on each site’s page; invoices as a spreadsheet under “Invoices”.',
          'Delete a site: in its settings. Delete the account: [ask here](/contact?topic=privacy).',
          'Anything else: [ask here](/contact?topic=privacy). We answer within 15 days, free of charge.',
        ],
        'If the answer does not satisfy you, you can complain to the [ANPD](https://www.gov.br/anpd).',
      ],
    },
    {
      id: 'security',
      title: 'How we protect them',
      body: [
        'Every connection is encrypted. In the database each account sees its own rows alone, and each change is kept in a sequence that shows tampering. Keys and passwords are kept only as codes that cannot be undone.',
        'No system is perfect. If an incident may put you at risk, we tell you and the ANPD within 3 working days what happened and what to do.',
      ],
    },
    {
      id: 'children',
      title: 'Minors',
      body: [
        'Page Magic is for people of 18 and over. If we learn that an account belongs to somebody younger, it is closed and its data deleted.',
      ],
    },
    {
      id: 'changes',
      title: 'Changes to this policy',
      body: [
        'The date of the last change is at the top. If something important changes, such as a new use of your data, we tell you by e-mail before.',
      ],
    },
  ],
};
