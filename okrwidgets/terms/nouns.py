"""What units count, in words: a unit names it in the singular, as an id."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from okrwidgets.text import Text


class Noun(NamedTuple):
    """One of something, and several of it."""

    one: Text
    many: Text


NOUNS: Final[Mapping[str, Noun]] = {
    "cart": Noun(Text(en="cart", it="carrello"), Text(en="carts", it="carrelli")),
    "click": Noun(Text(en="click", it="clic"), Text(en="clicks", it="clic")),
    "client": Noun(Text(en="client", it="cliente incontrato"), Text(en="clients", it="clienti incontrati")),
    "contract": Noun(Text(en="contract", it="contratto"), Text(en="contracts", it="contratti")),
    "conversion": Noun(Text(en="conversion", it="conversione"), Text(en="conversions", it="conversioni")),
    "customer": Noun(Text(en="customer", it="cliente"), Text(en="customers", it="clienti")),
    "day": Noun(Text(en="day", it="giorno"), Text(en="days", it="giorni")),
    "deal": Noun(Text(en="deal", it="trattativa"), Text(en="deals", it="trattative")),
    "email": Noun(Text(en="email", it="e-mail"), Text(en="emails", it="e-mail")),
    "impression": Noun(Text(en="impression", it="impressione"), Text(en="impressions", it="impressioni")),
    "lead": Noun(Text(en="lead", it="lead"), Text(en="leads", it="lead")),
    "order": Noun(Text(en="order", it="ordine"), Text(en="orders", it="ordini")),
    "response": Noun(Text(en="response", it="risposta"), Text(en="responses", it="risposte")),
    "session": Noun(Text(en="session", it="sessione"), Text(en="sessions", it="sessioni")),
    "visit": Noun(Text(en="visit", it="visita"), Text(en="visits", it="visite")),
    "visitor": Noun(Text(en="visitor", it="visitatore"), Text(en="visitors", it="visitatori")),
}
