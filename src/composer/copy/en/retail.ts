import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const retail: Partial<ArchetypeCopy> = {
  features: [
    block('What you will find', 'Looking for something in particular? Ask and we will check.'),
    block('On our shelves', 'The selection changes, and we will tell you what is new.'),
    block('A walk through the shop'),
  ],
  story: [
    story(
      'Chosen one by one',
      'Everything in the shop had to answer a simple question: would I take it home? If not, it never reached the shelf.\n\nWe like to tell where things come from and how to use them.',
    ),
    story(
      'A shop with people in it',
      'Shopping is better when someone helps you choose without pushing. Come in, look, touch, ask.\n\nIf we do not have it, we will tell you who does.',
    ),
    story(
      'A few good things',
      'We would rather have a small, well-kept window than a store room nobody knows.\n\nThat leaves time to know what we sell and to remember what you like.',
    ),
  ],
  promise: [
    points(
      'Easy shopping',
      point('tag', 'Clear prices', 'You see the full amount before you decide.'),
      point('refresh-cw', 'Returns explained', 'The terms are told when you buy.'),
      point('package-check', 'Checked before it leaves', 'Every item is looked over.'),
    ),
    points(
      'Hold us to it',
      point('message-circle', 'An answer about stock', 'Ask first and save yourself the trip.'),
      point('lightbulb', 'Help choosing', 'Tell us who it is for.'),
      point('gift', 'Gifts handled well', 'Say so, and we will wrap it.'),
    ),
    points(
      'How we do things',
      point('search', 'Honest descriptions', 'Size, material and condition as they are.'),
      point('shield-check', 'Your rights count', 'Including those for buying at a distance.'),
      point('smile', 'No pressure', 'Looking is free.'),
    ),
  ],
  steps: [
    points(
      'How to buy',
      point('search', 'Choose', 'See what you like and note your questions.'),
      point('message-circle', 'Ask', 'We confirm stock, size and price.'),
      point('package-check', 'Collect or receive', 'Checked and well packed.'),
    ),
    points(
      'From the window to your home',
      point('image', 'Send a picture', 'Of what you saw or something like it.'),
      point('check', 'Confirm', 'Color, size and price in writing.'),
      point('shopping-bag', 'Take it home', 'From the shop or as we agree.'),
    ),
    points(
      'Simple either way',
      point('store', 'Drop in', 'See it up close.'),
      point('smartphone', 'Or message first', 'To know whether it is worth the trip.'),
      point('gift', 'Leave with it', 'Or with a good tip.'),
    ),
  ],
  products: [
    block('In the shop now', 'Check with us that it is still here.'),
    block('Our products', 'With prices, to compare in peace.'),
    block('Choose yours'),
  ],
  contact: [
    block('Ask before you come', 'Say what you are after and we will check.'),
    block('Talk to the shop', 'Stock, sizes, gifts: just write.'),
    block('Looking for something?'),
  ],
  cta: [
    block('Seen something you like?', 'Message us to be sure it is still here.'),
    block('Come in for a look', 'No obligation, good conversation.'),
    block('Need help choosing?', 'Tell us who it is for.'),
  ],
  footer: ['Good things, carefully chosen.', 'Come in, look around, ask.', 'A real shop with real people.'],
};

export const retailTrades: Record<string, TradeCopy> = {
  retail: {
    category: { one: 'shop', article: 'a' },
    hero: [
      block('{a-category} worth a detour', '{a-category} {in-city} with a careful selection and help when you want it.'),
      block('Come in for a look', '{the-category} keeps things we would use and give.'),
    ],
    services: [
      point('sparkles', 'New in', 'What arrived lately, near the door.'),
      point('gift', 'Gifts', 'For people you know well, or barely.'),
      point('search', 'Special orders', 'Not here? We will try to find it.'),
      point('package', 'Wrapping', 'Ready to hand over.'),
      point('message-circle', 'Help choosing', 'In person or by message.'),
      point('refresh-cw', 'Returns', 'Terms told when you buy.'),
    ],
    faq: [
      ask('How do I know if something is in stock?', 'Send the name or a picture and we will look.'),
      ask('Do you ship?', 'Tell us where to and we will say how.', 'delivery'),
      ask('Can I return it?', 'Keep the receipt and talk to us.'),
      ask('Do you wrap gifts?', 'Tell us when you buy.'),
      ask('How can I pay?', 'Ask us what is accepted today.', 'payment'),
    ],
  },
  'clothing-store': {
    category: { one: 'clothing store', article: 'a' },
    hero: [
      block('Clothes that leave the hanger', 'A clothing store {in-city} for dressing well without overthinking it.'),
      block('Try it on, take your time', 'Our clothing store has good mirrors, honest light and opinions on request.'),
    ],
    services: [
      point('shirt', 'Everyday', 'Pieces that go together and last the week.'),
      point('sparkles', 'Occasions', 'Parties, work or that dinner.'),
      point('shopping-bag', 'Accessories', 'The detail that changes it.'),
      point('ruler', 'Sizes', 'Send your measurements and we will compare.'),
      point('scissors', 'Alterations', 'Ask about hems and small fixes.'),
      point('gift', 'Gifts', 'With a size exchange agreed.'),
    ],
    faq: [
      ask('How do I find my size?', 'Send your measurements and we will check them against the piece.'),
      ask('What if it does not fit?', 'Keep the tag and receipt; we explain the terms when you buy.'),
      ask('Can you hold something?', 'Tell us until when.'),
      ask('When do new things arrive?', 'Ask to be told.'),
      ask('Do you deliver?', 'Tell us where.', 'delivery'),
    ],
  },
  florist: {
    category: { one: 'florist', article: 'a' },
    hero: [
      block('Flowers say what we forget to', 'A florist {in-city} for thanks, apologies and plain bright tables.'),
      block('From bucket to bouquet', 'Our florist ties each bunch to order, with what looks best.'),
    ],
    act: { buy: 'Order flowers', order: 'Order flowers' },
    services: [
      point('flower-2', 'Bouquets', 'Tied for the occasion and the season.'),
      point('flower', 'Arrangements', 'For the table, the lobby or the bedside.'),
      point('heart', 'Weddings', 'From the bride’s hands to the last table.'),
      point('sprout', 'Potted plants', 'With advice on light and water.'),
      point('gift', 'A card with it', 'Write the words and we will add them.'),
      point('leaf', 'In memory', 'Wreaths made with respect.'),
    ],
    faq: [
      ask('Can you deliver today?', 'Send the address and time and we will see.', 'delivery'),
      ask('Can I choose the flowers?', 'Name your favorites. Out of season, we suggest something close.'),
      ask('How do I make them last?', 'Trim the stems at an angle, change the water and keep them out of the sun.'),
      ask('Do you work on events?', 'Tell us the date, the place and the style.'),
      ask('Can I add a card?', 'Yes, write the text with your order.'),
    ],
  },
  bookshop: {
    category: { one: 'bookshop', article: 'a' },
    hero: [
      block('One book leads to another', 'A bookshop {in-city} for browsing, asking and leaving with what you did not come for.'),
      block('Come in without a list', 'Our bookshop has short shelves and honest advice.'),
    ],
    services: [
      point('book-open', 'Fiction', 'What everyone reads and what nobody told you about.'),
      point('baby', 'Children', 'To read together until it wears out.'),
      point('library', 'Essays and history', 'For making sense of things.'),
      point('search', 'Orders', 'Name the title and we will look for it.'),
      point('gift', 'Gifts', 'Tell us about the reader.'),
      point('users', 'Gatherings', 'Ask about readings and groups.'),
    ],
    faq: [
      ask('Can you order a book?', 'Send title and author and we will tell you the time and the price.'),
      ask('Do you buy used books?', 'Ask, with a picture of the pile.'),
      ask('Can you suggest a gift?', 'Tell us the age and the last book they loved.'),
      ask('Do you ship?', 'Tell us where to.', 'delivery'),
      ask('Can I read in the shop?', 'Browse as long as you like.'),
    ],
  },
  'pet-shop': {
    category: { one: 'pet store', article: 'a' },
    hero: [
      block('Everything for the tail-waggers', 'A pet store {in-city} with food, toys and patient hands.'),
      block('Pets go first', 'Our pet store knows its customers by their bark.'),
    ],
    services: [
      point('bone', 'Food', 'For each size and age, with help choosing.'),
      point('bath', 'Grooming', 'Ask what is available and when.'),
      point('toy-brick', 'Toys', 'To spare the sofa.'),
      point('cat', 'Cats', 'Litter, scratchers and treats for the picky.'),
      point('fish', 'Others', 'Ask what we have for yours.'),
      point('shopping-bag', 'On the go', 'Leads, carriers and bowls.'),
    ],
    faq: [
      ask('Which food should I choose?', 'Tell us age, weight and habits. If there is an illness, follow your vet.'),
      ask('Can I bring my dog in?', 'On a lead, with pleasure.'),
      ask('Do you deliver?', 'Send your address.', 'delivery'),
      ask('Do I need to book grooming?', 'It is best, so that nobody waits.'),
      ask('Can you order something in?', 'Send us a picture or the brand.'),
    ],
  },
};
