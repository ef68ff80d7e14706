"""Signs, codes and names of money -> ISO 4217 code."""

from __future__ import annotations

CURRENCY_SIGNS: dict[str, str] = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₽": "RUB",
    "₹": "INR",
    "₩": "KRW",
    "₪": "ILS",
    "₺": "TRY",
    "₴": "UAH",
}

DOLLAR_PREFIXES: dict[str, str] = {
    "us": "USD",
    "a": "AUD",
    "au": "AUD",
    "aus": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "can": "CAD",
    "nz": "NZD",
    "hk": "HKD",
    "s": "SGD",
    "r": "BRL",
    "nt": "TWD",
}
"""Letters glued before the dollar sign."""

CURRENCY_CODES: frozenset[str] = frozenset(
    """
    USD EUR GBP JPY RUB INR KRW CNY CHF SEK NOK DKK AUD CAD NZD HKD BRL MXN TRY UAH ILS PLN
    """.split()
)

CURRENCY_WORDS: dict[str, str] = {
    "dollar": "USD",
    "dollars": "USD",
    "euro": "EUR",
    "euros": "EUR",
    "sterling": "GBP",
    "ruble": "RUB",
    "rubles": "RUB",
    "rouble": "RUB",
    "roubles": "RUB",
    "yen": "JPY",
    "yuan": "CNY",
    "renminbi": "CNY",
    "rupee": "INR",
    "rupees": "INR",
    "shekel": "ILS",
    "shekels": "ILS",
    "hryvnia": "UAH",
    "hryvnias": "UAH",
    "zloty": "PLN",
    "zlotys": "PLN",
    "franc": "franc",
    "francs": "franc",
    "peso": "peso",
    "pesos": "peso",
    "lira": "lira",
    "liras": "lira",
    "kronor": "krona",
    "kroner": "krone",
    "rand": "ZAR",
    "reais": "BRL",
    "cents": "cent",
}

SCALED_CURRENCY_WORDS: dict[str, str] = {"pound": "GBP", "pounds": "GBP", "won": "KRW"}
"""Also a weight, a verb: money only behind million, billion, ..."""

CURRENCY_ADJECTIVES: dict[tuple[str, str], str] = {
    ("US", "USD"): "USD",
    ("american", "USD"): "USD",
    ("canadian", "USD"): "CAD",
    ("australian", "USD"): "AUD",
    ("kong", "USD"): "HKD",
    ("zealand", "USD"): "NZD",
    ("singapore", "USD"): "SGD",
    ("swiss", "franc"): "CHF",
    ("mexican", "peso"): "MXN",
    ("philippine", "peso"): "PHP",
    ("argentine", "peso"): "ARS",
    ("turkish", "lira"): "TRY",
    ("swedish", "krona"): "SEK",
    ("norwegian", "krone"): "NOK",
    ("danish", "krone"): "DKK",
    ("russian", "RUB"): "RUB",
    ("chinese", "CNY"): "CNY",
    ("japanese", "JPY"): "JPY",
    ("indian", "INR"): "INR",
    ("pakistani", "INR"): "PKR",
}
"""(word before the currency, what the currency would be without it) -> code."""
