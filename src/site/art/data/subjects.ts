/**
 * Pictures for a trade. `things` are drawn in colour (still life, mosaic), most characteristic first; `glyphs` are icon names for
 * line art. Keys are industries, then archetypes for trades without a row of their own.
 */
export interface Subject {
  things: string;
  glyphs: string;
}

const row = (things: string, glyphs: string): Subject => ({ things, glyphs });

export const SUBJECTS: Readonly<Record<string, Subject>> = {
  food: row(
    'fork-and-knife-with-plate pot-of-food green-salad tomato leafy-green wine-glass lemon garlic bread herb',
    'utensils wheat chef-hat',
  ),
  pizzeria: row('pizza cheese-wedge tomato olive wine-glass garlic herb mushroom bell-pepper onion', 'pizza flame wheat'),
  restaurant: row(
    'pot-of-food wine-glass fork-and-knife-with-plate green-salad spaghetti shallow-pan-of-food lemon tomato garlic herb',
    'utensils wine chef-hat',
  ),
  bakery: row(
    'bread croissant hot-beverage baguette-bread sheaf-of-rice cookie pretzel honey-pot egg bagel potted-plant',
    'croissant wheat coffee',
  ),
  cafe: row('hot-beverage croissant cookie pancakes shortcake bagel doughnut open-book potted-plant waffle', 'coffee bean croissant'),
  bar: row('cocktail-glass beer-mug lemon tropical-drink lime olive peanuts wine-glass tumbler-glass', 'martini beer citrus'),
  burger: row(
    'hamburger french-fries cup-with-straw sandwich tomato onion leafy-green cheese-wedge bacon beer-mug',
    'hamburger flame beef',
  ),
  sushi: row('sushi chopsticks steaming-bowl bento-box fish rice-ball shrimp sake cucumber avocado red-paper-lantern', 'fish waves leaf'),
  'ice-cream': row(
    'soft-ice-cream ice-cream strawberry cherries shaved-ice waffle banana chocolate-bar blueberries mango',
    'ice-cream-cone cherry sun',
  ),
  confectionery: row(
    'birthday-cake cupcake strawberry chocolate-bar shortcake cookie doughnut cherries candle pie',
    'cake-slice cherry heart',
  ),
  'food-truck': row('taco hot-dog french-fries burrito cup-with-straw hot-pepper minibus hamburger avocado', 'truck utensils flame'),
  catering: row(
    'fork-and-knife-with-plate bellhop-bell clinking-glasses green-salad sandwich cheese-wedge grapes wine-glass bouquet pie',
    'concierge-bell utensils wine',
  ),
  brewery: row('beer-mug sheaf-of-rice wood peanuts pretzel cheese-wedge bottle-with-popping-cork', 'beer wheat leaf'),
  butcher: row('cut-of-meat kitchen-knife poultry-leg meat-on-bone herb bacon garlic salt', 'beef flame utensils'),
  health: row('stethoscope red-heart clipboard thermometer potted-plant red-apple pill spiral-calendar', 'heart-pulse stethoscope leaf'),
  'dental-clinic': row('tooth toothbrush red-apple mirror potted-plant spiral-calendar leaf-fluttering-in-wind', 'tooth leaf toothbrush'),
  'medical-clinic': row(
    'stethoscope clipboard red-heart thermometer potted-plant pill spiral-calendar red-apple',
    'stethoscope heart-pulse leaf',
  ),
  psychologist: row(
    'couch-and-lamp potted-plant hot-beverage open-book leaf-fluttering-in-wind mantelpiece-clock framed-picture butterfly',
    'armchair leaf message-circle',
  ),
  physiotherapy: row('exercise-ball yoga-mat running-shoe dumbbell potted-plant stopwatch clipboard bicycle', 'activity footprints leaf'),
  nutritionist: row('green-salad avocado red-apple carrot broccoli lemon blueberries kiwi-fruit clipboard', 'apple leaf salad'),
  veterinary: row('dog cat bone stethoscope paw-prints parrot clipboard tropical-fish', 'paw-print bone heart'),
  'elder-care': row('glasses bouquet hot-beverage red-heart yarn open-book couch-and-lamp alarm-clock', 'heart-handshake house flower'),
  pharmacy: row(
    'pill lotion-bottle adhesive-bandage thermometer shopping-bags test-tube leaf-fluttering-in-wind syringe',
    'pill leaf heart-pulse',
  ),
  optician: row('glasses sunglasses mirror open-book shopping-bags framed-picture potted-plant', 'glasses eye sun'),
  legal: row('balance-scale gavel books scroll fountain-pen classical-building briefcase old-key', 'scale landmark scroll-text'),
  'law-firm': row('balance-scale gavel books classical-building scroll fountain-pen briefcase glasses', 'scale landmark scroll-text'),
  accounting: row('abacus ledger bar-chart receipt coin fountain-pen potted-plant chart-increasing', 'calculator chart-column coins'),
  notary: row(
    'rubber-stamp scroll fountain-pen books classical-building page-with-curl old-key locked-with-key',
    'stamp scroll-text signature',
  ),
  insurance: row('umbrella house automobile shield red-heart locked-with-key potted-plant', 'umbrella shield-check house'),
  'financial-services': row(
    'chart-increasing coin bar-chart credit-card locked-with-key potted-plant abacus',
    'trending-up coins landmark',
  ),
  'real-estate': row(
    'house old-key door house-with-garden houses potted-plant window office-building evergreen-tree',
    'house key-round trees',
  ),
  consulting: row('chart-increasing light-bulb compass notebook fountain-pen hot-beverage bullseye briefcase', 'compass target lightbulb'),
  beauty: row('lotion-bottle bouquet lipstick candle rose mirror leaf-fluttering-in-wind soap', 'flower-2 leaf sparkles'),
  barbershop: row('barber-pole scissors razor hair-pick mirror lotion-bottle potted-plant top-hat', 'scissors crown spray-can'),
  'hair-salon': row('scissors hair-dryer hair-pick mirror lotion-bottle bouquet rose ribbon', 'scissors brush flower-2'),
  'nail-studio': row('nail-polish lipstick lotion-bottle tulip ring mirror hibiscus ribbon', 'brush flower-2 gem'),
  aesthetics: row('lotion-bottle tulip hot-stones mirror soap candle lotus leaf-fluttering-in-wind', 'droplets flower-2 leaf'),
  tattoo: row('rose butterfly old-key anchor fountain-pen crown gem-stone paintbrush', 'pen-tool rose anchor'),
  spa: row('hot-stones lotus candle soap lotion-bottle bathtub hibiscus leaf-fluttering-in-wind', 'flower-2 waves leaf'),
  retail: row('shopping-bags package wrapped-gift label shopping-cart basket ribbon balloon', 'shopping-bag gift tag'),
  shop: row('shopping-bags wrapped-gift basket shopping-cart package label potted-plant candle', 'store shopping-bag gift'),
  'clothing-store': row('dress t-shirt handbag jeans womans-boot sunglasses womans-hat coat scarf shopping-bags', 'shirt shopping-bag tag'),
  jewelry: row('ring gem-stone crown watch rose wrapped-gift mirror butterfly', 'gem crown sparkles'),
  florist: row('bouquet tulip sunflower rose hibiscus hyacinth potted-plant herb basket cactus', 'flower-2 rose leaf'),
  'pet-shop': row('dog cat bone tropical-fish parrot paw-prints yarn turtle basket', 'paw-print bone fish'),
  bookshop: row('books open-book closed-book hot-beverage glasses bookmark-tabs blue-book couch-and-lamp', 'book-open library glasses'),
  furniture: row('couch-and-lamp chair bed potted-plant framed-picture mantelpiece-clock door window', 'armchair lamp sofa'),
  electronics: row('headphone laptop mobile-phone camera joystick television computer-mouse radio', 'headphones smartphone plug'),
  cosmetics: row('lipstick lotion-bottle mirror soap rose nail-polish ribbon butterfly', 'droplet flower-2 sparkles'),
  'toy-store': row('teddy-bear kite balloon game-die puzzle-piece wrapped-gift crayon rocket', 'puzzle toy-brick rocket'),
  'bike-shop': row('bicycle wheel wrench goggles mountain backpack toolbox stopwatch', 'bike mountain wrench'),
  'building-materials': row('brick hammer bucket paint-roller ladder toolbox wood faucet straight-ruler', 'brick-wall hammer ruler'),
  market: row(
    'basket tomato carrot watermelon bread banana shopping-cart egg cheese-wedge grapes pineapple',
    'shopping-basket apple carrot',
  ),
  winery: row('wine-glass grapes bottle-with-popping-cork cheese-wedge olive bread amphora', 'grape wine sun'),
  farm: row('basket carrot ear-of-corn egg tractor sheaf-of-rice tomato sunflower honey-pot', 'tractor wheat sprout'),
  artisan: row('amphora yarn scissors sewing-needle basket teapot wood candle thread', 'amphora scissors hand'),
  'car-dealer': row('automobile key sport-utility-vehicle pickup-truck wheel motorcycle compass', 'car key-round route'),
  education: row(
    'books graduation-cap pencil globe-showing-americas microscope red-apple backpack triangular-ruler',
    'graduation-cap book-open pencil',
  ),
  gym: row('dumbbell kettlebell running-shoe stopwatch boxing-glove trophy banana running-shirt', 'dumbbell activity timer'),
  'yoga-studio': row('yoga-mat lotus candle hot-stones leaf-fluttering-in-wind potted-plant teapot sun', 'flower-2 leaf sun'),
  pilates: row('exercise-ball yoga-mat lotus running-shoe potted-plant leaf-fluttering-in-wind dumbbell', 'activity leaf infinity'),
  'dance-school': row('ballet-shoes musical-notes high-heeled-shoe drum rose performing-arts saxophone', 'music sparkles drama'),
  'martial-arts': row('martial-arts-uniform boxing-glove trophy sports-medal stopwatch bullseye kettlebell', 'medal target flame'),
  'swim-school': row('goggles ring-buoy water-wave stopwatch sports-medal diving-mask beach-with-umbrella', 'waves-ladder waves droplets'),
  'personal-trainer': row('kettlebell running-shoe stopwatch dumbbell running-shirt banana bicycle clipboard', 'dumbbell timer footprints'),
  'language-school': row('globe-showing-americas books headphone notebook airplane pencil luggage', 'languages globe message-circle'),
  school: row(
    'school graduation-cap books pencil globe-showing-americas backpack microscope red-apple triangular-ruler',
    'school pencil book-open',
  ),
  daycare: row('teddy-bear crayon balloon baby-bottle puzzle-piece kite rainbow playground-slide', 'toy-brick sun puzzle'),
  tutoring: row('books pencil light-bulb abacus triangular-ruler open-book hot-beverage', 'pencil lightbulb book-open'),
  'music-school': row(
    'guitar musical-keyboard trumpet drum headphone accordion musical-score saxophone studio-microphone',
    'guitar music piano',
  ),
  'driving-school': row('automobile key compass motorcycle clipboard wheel minibus', 'car route signpost'),
  'online-course': row('laptop headphone notebook graduation-cap light-bulb hot-beverage pencil', 'monitor graduation-cap lightbulb'),
  tech: row('laptop rocket gear light-bulb battery mobile-phone electric-plug', 'layers workflow zap'),
  saas: row('laptop bar-chart rocket gear mobile-phone chart-increasing light-bulb', 'layers workflow chart-line'),
  app: row('mobile-phone rocket bell gear headphone laptop star', 'smartphone layers zap'),
  'it-services': row('laptop desktop-computer gear electric-plug satellite-antenna locked-with-key battery', 'server network shield-check'),
  coworking: row('laptop hot-beverage potted-plant chair notebook window headphone', 'laptop coffee wifi'),
  creative: row('artist-palette pencil camera light-bulb paintbrush notebook potted-plant framed-picture', 'pen-tool palette camera'),
  agency: row('rocket megaphone light-bulb artist-palette laptop bullseye pencil', 'megaphone lightbulb pen-tool'),
  photographer: row('camera film-frames framed-picture bouquet rose mountain movie-camera', 'camera aperture image'),
  videographer: row(
    'movie-camera clapper-board film-projector film-frames studio-microphone headphone video-camera',
    'clapperboard video film',
  ),
  architect: row(
    'triangular-ruler building-construction house pencil straight-ruler houses window evergreen-tree',
    'ruler pencil-ruler building-2',
  ),
  'interior-design': row('couch-and-lamp framed-picture potted-plant chair window mirror paintbrush', 'lamp armchair swatch-book'),
  designer: row('artist-palette pencil triangular-ruler notebook crayon laptop framed-picture', 'pen-tool palette layers'),
  writer: row('fountain-pen open-book hot-beverage books scroll glasses notebook', 'pen-tool book-open pencil'),
  musician: row('guitar studio-microphone headphone saxophone drum musical-keyboard musical-notes', 'guitar music mic-vocal'),
  artist: row('artist-palette paintbrush framed-picture pencil amphora crayon butterfly', 'palette brush image'),
  gallery: row('framed-picture artist-palette amphora paintbrush chair window butterfly', 'image palette landmark'),
  blog: row('open-book hot-beverage fountain-pen notebook glasses potted-plant light-bulb', 'book-open pen-tool coffee'),
  portfolio: row('notebook pencil camera hot-beverage potted-plant laptop framed-picture', 'pen-tool layers image'),
  event: row('admission-tickets balloon clinking-glasses microphone party-popper star musical-notes', 'ticket music party-popper'),
  wedding: row('bouquet ring clinking-glasses rose ribbon candle birthday-cake', 'heart gem flower-2'),
  conference: row(
    'microphone admission-tickets light-bulb laptop notebook hot-beverage spiral-calendar megaphone',
    'mic-vocal ticket lightbulb',
  ),
  festival: row('guitar drum ferris-wheel trumpet circus-tent admission-tickets popcorn sun star', 'music ticket sun'),
  'event-planning': row(
    'bouquet balloon clinking-glasses candle ribbon wrapped-gift birthday-cake',
    'party-popper flower-2 calendar-heart',
  ),
  'event-venue': row('clinking-glasses candle bouquet musical-notes chair evergreen-tree birthday-cake', 'party-popper music wine'),
  cause: row('red-heart seedling globe-showing-americas recycling-symbol sun megaphone books', 'hand-heart sprout earth'),
  ngo: row('seedling red-heart globe-showing-americas books basket sun soccer-ball evergreen-tree', 'hand-heart sprout sun'),
  church: row('church candle dove open-book leaf-fluttering-in-wind sun bell', 'church bird heart'),
  'animal-rescue': row('dog cat bone paw-prints red-heart basket house', 'paw-print heart house-heart'),
  association: row(
    'megaphone red-heart notebook globe-showing-americas ballot-box-with-ballot spiral-calendar houses',
    'users megaphone vote',
  ),
  lodging: row('bellhop-bell luggage bed old-key hotel window sun palm-tree hot-beverage', 'concierge-bell bed-double sunrise'),
  hotel: row('bellhop-bell luggage bed old-key hotel palm-tree hot-beverage potted-plant', 'concierge-bell bed-double sunrise'),
  guesthouse: row('house-with-garden bed hot-beverage old-key bread bicycle evergreen-tree', 'house coffee trees'),
  camping: row('tent fire camping backpack evergreen-tree mountain canoe compass flashlight', 'tent-tree mountain flame-kindling'),
  'holiday-rental': row('house old-key beach-with-umbrella palm-tree luggage sailboat hibiscus', 'house key-round waves'),
  'travel-agency': row('airplane luggage compass globe-showing-americas camera palm-tree world-map sunglasses', 'plane compass luggage'),
  'tour-guide': row('compass hiking-boot backpack mountain world-map camera evergreen-tree telescope', 'compass mountain map'),
  'home-services': row('toolbox wrench hammer paint-roller ladder house faucet light-bulb bucket', 'wrench house hammer'),
  'auto-repair': row('automobile wrench wheel toolbox oil-drum gear battery', 'car wrench cog'),
  'car-wash': row('automobile bucket sponge sport-utility-vehicle shower sun wheel', 'car droplets spray-can'),
  plumber: row('faucet wrench shower bucket plunger bathtub toolbox', 'faucet wrench droplets'),
  electrician: row('light-bulb electric-plug screwdriver toolbox battery ladder high-voltage', 'plug zap lightbulb'),
  'air-conditioning': row('air-conditioner snowflake thermometer sun house toolbox screwdriver', 'air-vent snowflake fan'),
  solar: row('solar-panel sun house battery light-bulb evergreen-tree electric-plug', 'sun solar-panel house'),
  cleaning: row('bucket broom sponge soap window house potted-plant', 'broom droplets sparkles'),
  'pest-control': row('house shield bucket broom window toolbox leaf-fluttering-in-wind', 'bug-off house shield-check'),
  construction: row('rescue-workers-helmet brick building-construction hammer ladder straight-ruler bucket', 'hard-hat brick-wall ruler'),
  painter: row('paint-roller paintbrush bucket ladder house window artist-palette', 'paint-roller paint-bucket house'),
  carpentry: row('carpentry-saw wood hammer chair straight-ruler door pencil', 'hammer ruler axe'),
  metalwork: row('hammer nut-and-bolt wrench gear clamp anchor', 'anvil hammer cog'),
  gardening: row('potted-plant deciduous-tree seedling bucket hibiscus sunflower cactus herb evergreen-tree', 'shovel sprout trees'),
  locksmith: row('key locked old-key door toolbox locked-with-key house', 'key-round lock door-open'),
  moving: row('package delivery-truck couch-and-lamp chair house potted-plant', 'truck package house'),
  transport: row('delivery-truck package minibus compass wheel world-map alarm-clock', 'truck route map-pin'),
  laundry: row('washing-machine t-shirt socks basket soap jeans coat', 'washing-machine shirt droplets'),
  tailor: row('sewing-machine thread scissors sewing-needle coat yarn dress necktie', 'scissors shirt ruler'),
  'appliance-repair': row('washing-machine toolbox screwdriver electric-plug television wrench gear', 'plug wrench washing-machine'),
  'phone-repair': row(
    'mobile-phone screwdriver battery toolbox magnifying-glass-tilted-left laptop headphone',
    'smartphone wrench battery-charging',
  ),
  'dog-walker': row('dog bone paw-prints running-shoe evergreen-tree sun basketball', 'paw-print bone trees'),
  printing: row('printer page-with-curl artist-palette label notebook bookmark-tabs t-shirt', 'printer layers palette'),
  neutral: row('potted-plant notebook hot-beverage compass bellhop-bell window pencil star', 'compass star leaf'),
};

/** Grown or baked objects: people recognise their colours, so a theme may only tint them. */
export const NATURAL = new Set(
  'red-heart boxing-glove bread baguette-bread croissant bagel pretzel waffle hamburger french-fries hot-dog pizza taco burrito pot-of-food green-salad rice-ball sushi soft-ice-cream ice-cream shaved-ice doughnut cookie birthday-cake shortcake cupcake pie chocolate-bar honey-pot hot-beverage beer-mug wine-glass cocktail-glass tropical-drink cheese-wedge meat-on-bone poultry-leg cut-of-meat bacon egg garlic onion tomato carrot ear-of-corn hot-pepper bell-pepper cucumber leafy-green broccoli mushroom avocado olive peanuts grapes lemon lime banana pineapple mango red-apple cherries strawberry blueberries kiwi-fruit shrimp fish tulip rose sunflower hibiscus bouquet herb potted-plant cactus leaf-fluttering-in-wind globe-showing-americas world-map seedling sheaf-of-rice palm-tree evergreen-tree teddy-bear wood basket mountain camping chair basketball lotus dog cat parrot tropical-fish turtle butterfly spaghetti shallow-pan-of-food steaming-bowl bento-box sandwich pancakes watermelon popcorn hyacinth deciduous-tree gavel'.split(
    ' ',
  ),
);

/** Objects that would fall over on a table: shown on a disc instead. */
export const LYING = new Set(
  'pizza baguette-bread toothbrush pencil scissors key old-key hammer wrench screwdriver carpentry-saw graduation-cap bouquet ring razor paintbrush running-shoe rocket airplane kitchen-knife bone leaf-fluttering-in-wind herb fish shrimp magnifying-glass-tilted-left musical-notes musical-score sun star snowflake fire high-voltage paw-prints red-heart recycling-symbol chart-increasing bar-chart fountain-pen pill syringe test-tube thermometer adhesive-bandage stethoscope glasses sunglasses gear nut-and-bolt electric-plug kite balloon admission-tickets label credit-card guitar saxophone trumpet ballet-shoes goggles necktie t-shirt dress socks jeans coat scarf chopsticks fork-and-knife-with-plate dove crayon straight-ruler triangular-ruler carrot ear-of-corn hot-pepper seedling sheaf-of-rice shower party-popper film-frames peanuts cut-of-meat poultry-leg meat-on-bone bacon anchor lotus rose tulip sunflower hibiscus ribbon martial-arts-uniform running-shirt sports-medal umbrella rescue-workers-helmet nail-polish hair-pick clamp bullseye plunger broom world-map rainbow banana ring-buoy sponge dumbbell gavel yoga-mat sewing-needle butterfly tropical-fish shield watermelon hair-dryer diving-mask flashlight'.split(
    ' ',
  ),
);
