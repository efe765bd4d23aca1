import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const tech: Partial<ArchetypeCopy> = {
  features: [
    block('What it does for you', 'The essentials, without a hundred-page manual.'),
    block('Made for ordinary days', 'Each part is there to take a job off your hands.'),
    block('Inside the product'),
  ],
  story: [
    story(
      'Why it exists',
      'Too much work still lives in spreadsheets, paper and memory. We made a simple tool so that it can leave your head and sit in one place.\n\nIf something can take one click less, it will.',
    ),
    story(
      'Simple on purpose',
      'Good software is understood on the first screen. We prefer a few things that work to many that nobody finds.\n\nPeople who use it decide what comes next.',
    ),
    story(
      'Close to the people who use it',
      'The ones who write the code also answer the messages. A problem told today does not turn into a rumor tomorrow.\n\nTo us, software is a conversation that goes on.',
    ),
  ],
  promise: [
    points(
      'What you can rely on',
      point('lock', 'Your data is yours', 'Ask for a copy or for deletion at any time.'),
      point('receipt', 'Clear billing', 'You pay what was agreed, and leaving is simple.'),
      point('life-buoy', 'Help from people', 'Support from those who know the product.'),
    ),
    points(
      'How we work',
      point('refresh-cw', 'Changes announced', 'Nothing disappears overnight.'),
      point('message-circle', 'Plain language', 'No acronyms without a reason.'),
      point('shield', 'Careful access', 'Everyone sees what they need and no more.'),
    ),
    points(
      'What we hold to',
      point('zap', 'Quick to learn', 'The first use takes no training.'),
      point('plug', 'Fits with what you have', 'We ask what you use before suggesting a change.'),
      point('check', 'Fewer screens', 'Every click has to earn its place.'),
    ),
  ],
  steps: [
    points(
      'How it starts',
      point('user-plus', 'Create an account', 'The basics, and no long form.'),
      point('folder-open', 'Bring your data', 'Start from what you already have.'),
      point('workflow', 'Use it day to day', 'Begin with one task and go on.'),
    ),
    points(
      'From first look to daily use',
      point('message-circle', 'Tell us the problem', 'What takes up your time today?'),
      point('search', 'See it at work', 'With an example close to yours.'),
      point('check', 'Decide', 'In your own time.'),
    ),
    points(
      'Up and running',
      point('send', 'Sign up', 'It takes a minute.'),
      point('settings', 'Set it up your way', 'Names, people and permissions.'),
      point('chart-line', 'Follow along', 'What is done and what is left.'),
    ),
  ],
  pricing: [
    block('Plans', 'Start with the smallest that does the job.'),
    block('Simple pricing', 'Change plans when your work changes.'),
    block('What it costs'),
  ],
  faq: [block('Questions before you start', 'Missing one? Write to us.'), block('About the product'), block('Straight answers')],
  contact: [
    block('Talk to the team', 'Tell us what you want to solve.'),
    block('Have a question?', 'The people who make it will answer.'),
    block('Write to the people behind it'),
  ],
  cta: [
    block('See for yourself', 'A trial says more than this page.'),
    block('Ready to leave the spreadsheet?', 'Start with a single task.'),
    block('Start small', 'If it fits, let it grow with you.'),
  ],
  footer: ['A simple tool for serious work.', 'Fewer screens, more done.', 'Made by people who answer.'],
};

export const techTrades: Record<string, TradeCopy> = {
  tech: {
    category: { one: 'technology company', article: 'a' },
    hero: [
      block('Technology that explains itself', '{a-category} {in-city} that solves work problems in plain language.'),
      block('Fewer tasks on repeat', '{a-category} that starts with the question and picks the tool later.'),
    ],
    services: [
      point('search', 'Discovery', 'What is in the way, before any proposal.'),
      point('code', 'Development', 'Made to measure, delivered in parts.'),
      point('plug', 'Integrations', 'Making what you have talk to each other.'),
      point('cloud', 'Cloud', 'Where to keep things, at what cost.'),
      point('life-buoy', 'Support', 'When something goes wrong.'),
      point('graduation-cap', 'Training', 'So that the team is at ease.'),
    ],
    faq: [
      ask('How do we begin?', 'With a talk about the problem, before any technology.'),
      ask('How long does it take?', 'It depends on size. The proposal comes in stages.'),
      ask('Can we keep what we have?', 'Often, yes. We look first.'),
      ask('What happens afterwards?', 'Support is agreed in writing.'),
      ask('Is our data safe?', 'We explain where it lives and who can see it.'),
    ],
  },
  saas: {
    category: { one: 'software', article: 'a', the: 'the software' },
    hero: [
      block('One screen, less guesswork', 'Software that puts what matters today in front of you, so that you can get back to work.'),
      block('The dull part, done', 'Software for the work that now lives in five different places.'),
      block('Know before you act', 'Simple software that turns what you already record into a clear next step.'),
    ],
    services: [
      point('layout-dashboard', 'One clear screen', 'What matters today, without searching.'),
      point('bell', 'Alerts in time', 'To act before it becomes a problem.'),
      point('chart-line', 'Readable reports', 'Numbers that answer questions.'),
      point('users', 'Made for teams', 'Each person with their own access.'),
      point('smartphone', 'On your phone too', 'Straight from the browser.'),
      point('file-check', 'Export any time', 'Your data leaves when you want it to.'),
    ],
    faq: [
      ask('Do I have to install anything?', 'No. An up-to-date browser is enough.'),
      ask('Can I cancel?', 'Write to the team and we will explain the terms of your plan.'),
      ask('Can I import what I have?', 'In most cases by spreadsheet. Send a sample and we will check.'),
      ask('Who can see my data?', 'The people you allow.'),
      ask('Is there training?', 'The start is guided, and support answers the rest.'),
      ask('Can I change plans later?', 'Yes. Write to us when your needs change.'),
    ],
  },
  'it-services': {
    category: { one: 'IT support company', article: 'an' },
    hero: [
      block('Computers that help again', 'An IT support company {in-city} for homes and offices, with no jargon.'),
      block('Frozen? Take a breath', 'Our IT support company looks, explains and only then touches.'),
    ],
    act: { trial: 'Ask for help', contact: 'Ask for help' },
    services: [
      point('laptop', 'Repairs', 'Cleaning, parts and systems.'),
      point('wifi', 'Networks', 'Signal where you need it.'),
      point('database', 'Backups', 'So as not to depend on luck.'),
      point('shield-check', 'Security', 'Viruses, passwords and access.'),
      point('headset', 'Remote help', 'When distance is no obstacle.'),
      point('server', 'Businesses', 'Visits and follow-up as agreed.'),
    ],
    faq: [
      ask('Will I lose my files?', 'We talk about copies before touching anything.'),
      ask('Do you come to us?', 'Tell us where you are.'),
      ask('What does a repair cost?', 'You hear the price after the diagnosis and before the work.', 'price'),
      ask('Is it worth fixing?', 'If it is not, we say so.'),
      ask('How long will it take?', 'It depends on parts. The estimate comes with the quote.'),
    ],
  },
};
