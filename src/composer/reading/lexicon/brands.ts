/**
 * Names imitated for theft: banks, fintechs, public bodies, couriers, platforms, marketplaces, wallets, folded. Names that are also plain
 * words come with the words that make them a brand ("banco inter", never "inter").
 */
export const BRANDS = [
  // Brazil
  'nubank|nu bank|itau|itaú unibanco|bradesco|santander|banco do brasil|bb digital|caixa economica|caixa tem|caixa federal|banco inter|banco next|c6 bank|c6bank|picpay|mercado pago|mercadopago|mercado livre|mercadolivre|pagbank|pagseguro|banco pan|banco safra|banco original|banco neon|sicredi|sicoob|banrisul|btg pactual|xp investimentos|rico investimentos|agibank|will bank|digio|recargapay|serasa|spc brasil|receita federal|gov.br|govbr|detran|inss|meu inss|dataprev|correios|sedex|caixa seguros|poupatempo|tribunal de justica|policia federal|anatel|enel|cpfl|sabesp|ifood|magazine luiza|magalu|americanas|casas bahia|shopee|olx|enjoei|stone pagamentos|getnet|cielo|auxilio brasil|bolsa familia|fgts|valores a receber|registrato|bacen|banco central|loggi|jadlog|total express|havan|99pay|ame digital|crefisa|bmg|mercantil do brasil|netshoes',
  // Latin America
  'bbva|banamex|citibanamex|banorte|hsbc|scotiabank|banco azteca|bancoppel|banregio|mercado libre|mercadolibre|ualá|uala|naranja x|banco galicia|banco nacion|banco de la nacion|brubank|bancolombia|davivienda|nequi|daviplata|banco de chile|bancoestado|bcp|interbank|yape|banco pichincha|afip|anses|el sat|del sat|al sat|infonavit|imss|cfe|dian|correo argentino|oca|estafeta|oxxo|spin by oxxo|rappi|coppel|telcel|banesco|sunat|ripley|falabella|servientrega',
  // Spain, Portugal
  'caixabank|la caixa|banco sabadell|bankinter|ing direct|openbank|unicaja|agencia tributaria|dgt|correos|seur|endesa|millennium bcp|caixa geral de depositos|novo banco|ctt|mb way|mbway|bizum|seguridad social|wallapop',
  // United States, United Kingdom and world
  'chase|chase bank|bank of america|wells fargo|citibank|citi bank|capital one|us bank|pnc bank|td bank|american express|amex|discover card|zelle|venmo|cash app|cashapp|paypal|stripe dashboard|wise|revolut|monzo|barclays|lloyds|natwest|halifax bank|nationwide|tsb|starling|hmrc|irs|social security administration|dmv|usps|ups|fedex|dhl|royal mail|evri|hermes|dpd|post office|canada post|cra|medicare|nhs|dvla|tv licensing|ez pass|e-zpass|fastrak|walmart|target gift|best buy|costco|amazon|aws console|ebay|aliexpress|temu|shein|alibaba|netflix|spotify|disney\\+|disney plus|hbo max|prime video|apple|icloud|apple id|google|gmail|microsoft|outlook|office 365|office365|microsoft 365|onedrive|sharepoint|docusign|dropbox|adobe id|linkedin|facebook|meta business|instagram|whatsapp|tiktok|telegram|twitter|discord|steam|roblox|fortnite|epic games|playstation network|xbox live|coinbase|binance|metamask|trust wallet|ledger live|ledger|trezor|kraken|crypto.com|blockchain.com|phantom wallet|opensea|airbnb|booking.com|uber account|western union|moneygram|norton|mcafee|geek squad|zoom account|yahoo|at&t|verizon|t-mobile|comcast|xfinity|elon musk|tesla giveaway|equifax|experian',
  // Arab world
  'الراجحي|بنك الراجحي|الاهلي|البنك الاهلي|بنك الامارات|مصرف الراجحي|ابشر|نفاذ|توكلنا|بنك مصر|البنك المركزي|بريد الامارات|سمسا|ارامكس|aramex|absher|emirates nbd|adcb|stc pay|stcpay|الامارات دبي الوطني|بنك ابوظبي|اتصالات|noon.com|فودافون كاش|انستا باي|البريد السعودي|سبل|مدى',
]
  .join('|')
  .split('|');
