"""Money: how it is written, and which code is meant; both languages."""

from __future__ import annotations

from claims.extraction.lexicon.words import words

CURRENCIES = {
    **dict.fromkeys(words("$ us$ usd dollar dollars"), "USD"),
    **dict.fromkeys(words("€ eur euro euros"), "EUR"),
    **dict.fromkeys(words("£ gbp sterling"), "GBP"),
    **dict.fromkeys(words("cfa fcfa xof xaf"), "CFA"),
    **dict.fromkeys(words("₦ naira nairas ngn"), "NGN"),
    **dict.fromkeys(words("rand rands zar"), "ZAR"),
    **dict.fromkeys(words("¥ yen yens jpy"), "JPY"),
    **dict.fromkeys(words("yuan yuans rmb cny renminbi"), "CNY"),
    **dict.fromkeys(words("rouble roubles ruble rubles rub ₽"), "RUB"),
    **dict.fromkeys(words("₹ inr"), "INR"),
    **dict.fromkeys(words("kes ksh kshs sh shs"), "KES"),
    **dict.fromkeys(words("ugx ush"), "UGX"),
    **dict.fromkeys(words("tzs tsh"), "TZS"),
    **dict.fromkeys(words("birr etb"), "ETB"),
    **dict.fromkeys(words("cedi cedis ghs ₵ ¢"), "GHS"),
    **dict.fromkeys(words("hryvnia hryvnias uah ₴"), "UAH"),
    **dict.fromkeys(words("chf"), "CHF"),
    **dict.fromkeys(words("cdf fc"), "CDF"),
    **dict.fromkeys(words("gnf"), "GNF"),
    **dict.fromkeys(words("rwf frw"), "RWF"),
    **dict.fromkeys(words("zloty zlotys pln"), "PLN"),
    **dict.fromkeys(words("gourde gourdes htg"), "HTG"),
    **dict.fromkeys(words("ariary mga"), "MGA"),
    **dict.fromkeys(words("metical meticais mzn"), "MZN"),
    **dict.fromkeys(words("kwanza kwanzas aoa"), "AOA"),
    **dict.fromkeys(words("ouguiya ouguiyas mru"), "MRU"),
    **dict.fromkeys(words("dalasi dalasis gmd"), "GMD"),
    **dict.fromkeys(words("lira liras ₺"), "TRY"),
    **dict.fromkeys(words("shekel shekels ils ₪"), "ILS"),
    **dict.fromkeys(words("taka takas bdt"), "BDT"),
    **dict.fromkeys(words("baht bahts thb"), "THB"),
    **dict.fromkeys(words("ringgit myr"), "MYR"),
    **dict.fromkeys(words("forint forints huf"), "HUF"),
    **dict.fromkeys(words("kyat kyats mmk"), "MMK"),
    **dict.fromkeys(words("afghani afghanis afn"), "AFN"),
    **dict.fromkeys(words("dong dongs vnd"), "VND"),
    **dict.fromkeys(words("reais brl"), "BRL"),
    **dict.fromkeys(words("rupiah rupiahs idr"), "IDR"),
    **dict.fromkeys(words("leone leones sll"), "SLL"),
    **dict.fromkeys(words("krw ₩"), "KRW"),
    **dict.fromkeys(words("tenge kzt"), "KZT"),
    **dict.fromkeys(words("lari gel"), "GEL"),
    **dict.fromkeys(words("dram drams amd"), "AMD"),
    **dict.fromkeys(words("lempira lempiras hnl"), "HNL"),
    **dict.fromkeys(words("quetzal quetzales gtq"), "GTQ"),
    **dict.fromkeys(words("bolivar bolivars bolivares bolívares ves"), "VES"),
    **dict.fromkeys(words("emalangeni lilangeni"), "SZL"),
    **dict.fromkeys(words("nakfa ern"), "ERN"),
    **dict.fromkeys(words("riel riels khr"), "KHR"),
    **dict.fromkeys(words("koruna czk"), "CZK"),
    **dict.fromkeys(words("₱ php"), "PHP"),
    **dict.fromkeys(words("pkr"), "PKR"),
    **dict.fromkeys(words("lkr"), "LKR"),
    **dict.fromkeys(words("sar"), "SAR"),
    **dict.fromkeys(words("egp"), "EGP"),
    **dict.fromkeys(words("mwk"), "MWK"),
    **dict.fromkeys(words("nad"), "NAD"),
    **dict.fromkeys(words("sgd"), "SGD"),
    **dict.fromkeys(words("mxn"), "MXN"),
    **dict.fromkeys(words("sek"), "SEK"),
    **dict.fromkeys(words("nok"), "NOK"),
    **dict.fromkeys(words("dkk"), "DKK"),
    **dict.fromkeys(words("mad"), "MAD"),
    **dict.fromkeys(words("aed"), "AED"),
    **dict.fromkeys(words("cad"), "CAD"),
    **dict.fromkeys(words("szl"), "SZL"),
    **dict.fromkeys(words("zmw"), "ZMW"),
    **dict.fromkeys(words("bwp pula"), "BWP"),
    **dict.fromkeys(words("aud"), "AUD"),
    # Several countries call theirs so: the country's name beside it tells which.
    **dict.fromkeys(words("rupee rupees roupie roupies rs"), "rupees"),
    **dict.fromkeys(words("shilling shillings shilings"), "shillings"),
    **dict.fromkeys(words("franc francs"), "francs"),
    **dict.fromkeys(words("pound pounds livre livres"), "pounds"),
    **dict.fromkeys(words("dinar dinars"), "dinars"),
    **dict.fromkeys(words("dirham dirhams"), "dirhams"),
    **dict.fromkeys(words("peso pesos"), "pesos"),
    **dict.fromkeys(words("riyal riyals rial rials"), "riyals"),
    **dict.fromkeys(words("kwacha kwachas"), "kwacha"),
    **dict.fromkeys(words("leu lei"), "lei"),
    **dict.fromkeys(words("krona kronor krone kroner couronne couronnes"), "kroner"),
}
# Letters that stand for money where they are tied to a number: R84-million, N500bn, Ksh200.
MONEY_LETTERS = {
    "r": "ZAR", "n": "NGN", "rs": "rs", "ksh": "KES", "kshs": "KES", "sh": "KES", "shs": "UGX", "ush": "UGX", "tsh": "TZS", "fcfa": "CFA",
    "usd": "USD", "us": "USD", "eur": "EUR", "ghs": "GHS", "kes": "KES", "ngn": "NGN", "e": "SZL", "k": "ZMW", "p": "BWP",
}  # fmt: skip
_COUNTRIES: dict[str, dict[str, str]] = {
    "francs": {
        "CFA": "cfa fcfa", "CHF": "swiss suisse suisses", "GNF": "guinean guinéen guinéens",
        "CDF": "congolese congolais", "RWF": "rwandan rwandais", "BIF": "burundian burundais",
        "KMF": "comorian comorien comoriens", "DJF": "djiboutian djiboutien djiboutiens", "XPF": "pacifique",
    },
    "dinars": {
        "DZD": "algerian algérien algériens", "TND": "tunisian tunisien tunisiens", "LYD": "libyan libyen libyens",
        "IQD": "iraqi irakien irakiens", "JOD": "jordanian jordanien jordaniens", "KWD": "kuwaiti koweïtien koweïtiens",
        "RSD": "serbian serbe serbes",
    },
    "dirhams": {"MAD": "moroccan marocain marocains", "AED": "emirati uae émirati émiratis"},
    "pounds": {
        "GBP": "sterling british britannique britanniques", "EGP": "egyptian égyptienne égyptiennes",
        "SDG": "sudanese soudanaise soudanaises", "SSP": "sud-soudanaise sud-soudanaises",
        "LBP": "lebanese libanaise libanaises", "SYP": "syrian syrienne syriennes", "TRY": "turque turques",
    },
    "shillings": {
        "KES": "kenyan kényan kényans kenyans", "UGX": "ugandan ougandais", "TZS": "tanzanian tanzanien tanzaniens",
        "SOS": "somali somalien somaliens",
    },
    "rupees": {
        "INR": "indian indienne indiennes", "PKR": "pakistani pakistanaise pakistanaises", "NPR": "nepali nepalese",
        "LKR": "sri-lankan lankan sri-lankaise sri-lankaises", "MUR": "mauritian mauricienne mauriciennes",
    },
    "pesos": {
        "MXN": "mexican mexicain mexicains", "ARS": "argentine argentinian argentin argentins",
        "COP": "colombian colombien colombiens", "CLP": "chilean chilien chiliens",
        "PHP": "philippine filipino philippin philippins",
    },
    "riyals": {"SAR": "saudi saoudien saoudiens", "IRR": "iranian iranien iraniens", "YER": "yemeni yéménite yéménites"},
    "kwacha": {"ZMW": "zambian zambien zambiens", "MWK": "malawian malawite malawites"},
    "lei": {"RON": "romanian roumain roumains", "MDL": "moldovan moldave moldaves"},
    "kroner": {
        "SEK": "swedish suédoise suédoises", "NOK": "norwegian norvégienne norvégiennes",
        "DKK": "danish danoise danoises",
    },
    "USD": {
        "CAD": "canadian canadien canadiens", "AUD": "australian australien australiens",
        "NAD": "namibian namibien namibiens", "ZWL": "zimbabwean zimbabwéen zimbabwéens",
        "LRD": "liberian libérien libériens", "HKD": "hong-kong", "NZD": "zealand",
    },
    "TRY": {},
    "EUR": {},
}  # fmt: skip
# Which country's dollars, francs, pounds.
OF_COUNTRY = {
    (money, word): code
    for money, codes in _COUNTRIES.items()
    for code, listed in codes.items()
    for word in words(listed)
}
NATIONAL = frozenset(word for _, word in OF_COUNTRY)
