import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const creative: Partial<ArchetypeCopy> = {
  features: [
    block('What we do', 'Every project begins with a good question.'),
    block('Ways to work together', 'Bring the idea, even a crooked one.'),
    block('From sketch to finished'),
  ],
  story: [
    story(
      'Look before you make',
      'The best work comes from understanding who it is for. The first hours go to listening, references and sketches.\n\nThe pretty part comes after.',
    ),
    story(
      'Craft, with an opinion',
      'People who hire a pair of eyes want to hear what they see: what works, what is too much, what is missing.\n\nThe last word is always yours.',
    ),
    story(
      'Made with attention',
      'Few projects at a time, so that each gets the hours it needs.\n\nYou follow the stages and speak up while things can still change.',
    ),
  ],
  promise: [
    points(
      'What working together is like',
      point('calendar-check', 'Agreed stages', 'You know what you get and when.'),
      point('message-circle', 'Reasons given', 'Every choice comes with one.'),
      point('file-text', 'All in writing', 'Scope, rounds and usage settled first.'),
    ),
    points(
      'In every project',
      point('ear', 'Listening', 'What you need is the starting point.'),
      point('pencil', 'Sketches', 'Mistakes are cheap on paper.'),
      point('check', 'Finish', 'The last detail counts too.'),
    ),
    points(
      'House rules',
      point('clock', 'Honest dates', 'If it does not fit, you hear it before we accept.'),
      point('lock', 'Discretion', 'What is not out yet stays between us.'),
      point('package-check', 'Tidy handover', 'Files named and ready to use.'),
    ),
  ],
  steps: [
    points(
      'How a project goes',
      point('message-circle', 'Talk', 'Idea, date, use and budget.'),
      point('file-text', 'Proposal', 'Stages and prices in writing.'),
      point('pencil', 'Making', 'Drafts for you to comment on.'),
      point('package-check', 'Handover', 'Everything in order.'),
    ),
    points(
      'From first email to the end',
      point('send', 'Write', 'A few lines about what you imagine.'),
      point('search', 'Research', 'References and limits.'),
      point('palette', 'Work', 'Versions, changes and a choice.'),
    ),
    points(
      'The way there',
      point('lightbulb', 'An idea', 'Yours, with the right questions.'),
      point('layers', 'A form', 'What it could become.'),
      point('check', 'Done', 'Looked over together.'),
    ),
  ],
  pricing: [block('Rates', 'A reference to start the talk.'), block('What a project costs'), block('Packages')],
  gallery: [block('Gallery', 'Illustrations, until the pictures arrive.'), block('Have a look'), block('In pictures')],
  faq: [block('Before you hire', 'Questions that save emails.'), block('Starting a project'), block('The small print, in large')],
  contact: [
    block('Tell us about your project', 'What it is, for whom and by when.'),
    block('Let us hear the idea', 'One paragraph is a good start.'),
    block('Ask for a proposal'),
  ],
  cta: [
    block('An idea in the drawer?', 'Tell us how it looks today.'),
    block('Start with a sketch', 'A short talk shows the way.'),
    block('Would your project fit?', 'Write and get an honest answer.'),
  ],
  footer: ['Work done with eyes open.', 'Few projects, much attention.', 'Ideas, well looked after.'],
};

export const creativeTrades: Record<string, TradeCopy> = {
  creative: {
    category: { one: 'creative studio', article: 'a' },
    hero: [
      block('Ideas that stand up', '{a-category} {in-city} for getting the project out of your head and into the world.'),
      block('The question first, then the form', '{a-category} with few projects and much attention.'),
    ],
    services: [
      point('pen-tool', 'Identity', 'Name, mark and manner.'),
      point('layout-dashboard', 'Websites', 'Good to look at, easy to use.'),
      point('image', 'Image', 'Photography, illustration and direction.'),
      point('pencil', 'Writing', 'Saying more with less.'),
      point('layers', 'Print', 'From cards to packaging.'),
      point('lightbulb', 'Advice', 'An outside view, for a few hours.'),
    ],
    faq: [
      ask('How do I get a quote?', 'Send what you need, by when and where it will be used.'),
      ask('How many rounds are included?', 'The number is in the proposal.'),
      ask('Do you work at a distance?', 'Yes, by video where it suits.'),
      ask('How long does it take?', 'It depends on the stages; dates are set at the start.'),
      ask('Do I get the source files?', 'What is handed over is listed in the proposal.'),
    ],
  },
  photographer: {
    category: { one: 'photography studio', article: 'a' },
    hero: [
      block('What memory does not keep', 'A photography studio {in-city} for portraits, parties and stories worth printing.'),
      block('Light, patience and a moment', 'A photography studio that puts you at ease before the first click.'),
    ],
    services: [
      point('user', 'Portraits', 'For work, family or yourself.'),
      point('heart', 'Weddings', 'The whole day, without constant posing.'),
      point('baby', 'Newborns and families', 'At their pace.'),
      point('package', 'Products', 'Clean light and true color.'),
      point('building', 'Places', 'Homes, shops and facades.'),
      point('image', 'Sessions', 'Outdoors or in the studio.'),
    ],
    faq: [
      ask('I do not know how to pose.', 'Nobody does. Direction is light and time helps.'),
      ask('When do I get the pictures?', 'The date is agreed when you book.'),
      ask('What should I wear?', 'We talk about it, depending on place and use.'),
      ask('Are the pictures edited?', 'The chosen ones are adjusted for light and color.'),
      ask('Do you travel?', 'Send the date and the place.'),
    ],
  },
  architect: {
    category: { one: 'architecture practice', article: 'an' },
    hero: [
      block('A home is what happens inside', 'An architecture practice {in-city} that designs from your daily life.'),
      block('Draw before you demolish', 'An architecture practice for building and remodeling with fewer surprises.'),
    ],
    services: [
      point('house', 'Homes', 'From the plot to the key.'),
      point('hammer', 'Remodeling', 'What changes, what it costs and where to begin.'),
      point('store', 'Shops', 'Spaces that help to sell.'),
      point('lamp', 'Interiors', 'Light, furniture and materials.'),
      point('file-check', 'Permits', 'Drawings and approvals.'),
      point('hard-hat', 'On site', 'Visits and talks with the builder.'),
    ],
    faq: [
      ask('When should I call an architect?', 'Before buying materials or knocking down a wall.'),
      ask('How is it charged?', 'By stage, as set out in the proposal.', 'price'),
      ask('Do you take single rooms?', 'Tell us about it and we will see.'),
      ask('Can you suggest a builder?', 'We can, and help you compare offers.'),
      ask('How long does a design take?', 'It depends on size and permits.'),
    ],
  },
};
