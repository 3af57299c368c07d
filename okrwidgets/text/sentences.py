"""What the language room says to people."""

from __future__ import annotations

from typing import Final

from okrwidgets.text.sentence import Plural, Text

UNKNOWN_LANGUAGE: Final = Text(
    en="“{given}” is not a language that okrwidgets speaks. Use “en” for English or “it” for Italian.",
    it="okrwidgets non parla la lingua “{given}”. Usa “en” per l'inglese o “it” per l'italiano.",
)

READ_AS: Final = Text(en="Read as {value}.", it="Letto come {value}.")

READ_AS_NOT_AS: Final = Text(
    en="Read as {value}. If you mean {other}, write it like that.",
    it="Letto come {value}. Se intendi {other}, scrivilo così.",
)

NO_NUMBER_YET: Final = Text(
    en="“{given}” is not a number yet. I can read, for example, {whole}, {decimal} or 100k.",
    it="“{given}” non è ancora un numero. So leggere, per esempio, {whole}, {decimal} oppure 100k.",
)

NO_AMOUNT_YET: Final = Text(
    en="“{given}” is not an amount yet. I can read, for example, {whole}, {decimal} or 100k.",
    it="“{given}” non è ancora un importo. So leggere, per esempio, {whole}, {decimal} oppure 100k.",
)

NO_PERCENTAGE_YET: Final = Text(
    en="“{given}” is not a percentage yet. I can read, for example, {whole} or {decimal}.",
    it="“{given}” non è ancora una percentuale. So leggere, per esempio, {whole} oppure {decimal}.",
)

OTHER_CURRENCY: Final = Text(
    en="This figure is in {currency}, and “{given}” names another currency. Convert it, or change the unit.",
    it="Questa cifra è in {currency} e “{given}” indica un'altra valuta. Convertila, oppure cambia l'unità.",
)

MONEY_NOT_EXPECTED: Final = Text(
    en="“{given}” is money, but this figure is not counted in money. Leave out the currency, or change the unit.",
    it="“{given}” è denaro, ma questa cifra non si misura in denaro. Togli la valuta, oppure cambia l'unità.",
)

PERCENT_NOT_EXPECTED: Final = Text(
    en="“{given}” is a percentage, but this figure is not one. Leave out the %, or change the unit to percent.",
    it="“{given}” è una percentuale, ma questa cifra non lo è. Togli il segno %, oppure cambia l'unità in percentuale.",
)

TOO_MANY_DIGITS: Final = Text(
    en="“{given}” has more digits than I can keep exactly: 15 are enough for any plan. Round it, please.",
    it="“{given}” ha più cifre di quante ne posso conservare con esattezza: 15 bastano per ogni piano. Arrotonda, per favore.",
)

NO_DATE_YET: Final = Text(
    en="“{given}” is not a day yet. I can read, for example, {words}, {figures} or {iso}.",
    it="“{given}” non è ancora un giorno. So leggere, per esempio, {words}, {figures} oppure {iso}.",
)

NO_SUCH_DAY: Final = Text(
    en="“{given}” is not in the calendar. Which day do you mean?",
    it="“{given}” nel calendario non c'è. Quale giorno intendi?",
)

AND_MORE: Final = Plural(
    one=Text(en="… and {n} more", it="… e {n} altra"), other=Text(en="… and {n} more", it="… e altre {n}")
)
