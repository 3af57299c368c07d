"""What the formula language says to people."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Text

AT_COLUMN: Final = Text(en="column {column}", it="colonna {column}")

NOTHING_WRITTEN: Final = Text(
    en="There is no formula yet. Write one such as revenue / ad_spend.",
    it="Non c'è ancora nessuna formula. Scrivine una, per esempio revenue / ad_spend.",
)
TOO_LONG: Final = Text(
    en="This formula has {given} characters, and {most} are the most that is read. Split it: give a part a name of its own, and use the name here.",
    it="Questa formula ha {given} caratteri e ne leggo al massimo {most}. Dividila: dai un nome a una parte e usa qui quel nome.",
)
TOO_DEEP: Final = Text(
    en="Parentheses and signs stand more than {most} deep here. Give the inner part a name of its own, and use the name.",
    it="Qui parentesi e segni sono uno dentro l'altro per più di {most} livelli. Dai un nome alla parte più interna e usa quel nome.",
)
UNKNOWN_SIGN: Final = Text(
    en="“{given}” has no place in a formula. A formula has names, numbers, parentheses ( ), the signs + - * / and small powers such as ^2. Take “{given}” out, or write a name in its place.",
    it="“{given}” in una formula non ha posto. In una formula ci sono nomi, numeri, parentesi ( ), i segni + - * / e piccole potenze come ^2. Togli “{given}” oppure scrivi un nome al suo posto.",
)
UNKNOWN_SIGN_MEANT: Final = Text(
    en="“{given}” has no place in a formula. Did you mean “{instead}”? Write it so.",
    it="“{given}” in una formula non ha posto. Intendevi “{instead}”? Scrivilo così.",
)
PERCENT_SIGN: Final = Text(
    en="A formula takes a percentage as a fraction, without the sign “%”: for 12% write 0.12.",
    it="In una formula la percentuale va scritta come frazione, senza il segno “%”: al posto di 12% scrivi 0.12.",
)
CURRENCY_SIGN: Final = Text(
    en="A formula takes figures without a currency. Take “{given}” out and leave the figure alone.",
    it="In una formula le cifre vanno senza valuta. Togli “{given}” e lascia solo la cifra.",
)
QUOTES: Final = Text(
    en="Names stand in a formula without quotes. Take “{given}” out, and write for example revenue / ad_spend.",
    it="In una formula i nomi vanno senza virgolette né apostrofi. Togli “{given}” e scrivi per esempio revenue / ad_spend.",
)
COMPARISON: Final = Text(
    en="A formula only computes a value; it neither assigns nor compares, so “{given}” has no place here. Write only what stands on the right of it, for example revenue / ad_spend.",
    it="Una formula calcola soltanto un valore: non assegna e non confronta, quindi “{given}” qui non ha posto. Scrivi solo quello che sta alla sua destra, per esempio revenue / ad_spend.",
)
UNSEEN_SIGN: Final = Text(
    en="A sign that cannot be seen stands here ({given}), where a name, a number or a sign such as + was expected. Delete it: type this part again by hand.",
    it="Qui c'è un segno che non si vede ({given}), mentre ci vuole un nome, un numero o un segno come +. Cancellalo: riscrivi questa parte a mano.",
)
OTHER_DIGIT: Final = Text(
    en="“{given}” ({name}) is a digit of another script, and a formula takes 0 to 9. Write {digit}.",
    it="“{given}” ({name}) è una cifra di un'altra scrittura, e in una formula vanno le cifre da 0 a 9. Scrivi {digit}.",
)
OTHER_LETTER: Final = Text(
    en="“{given}” ({name}) is not one of the letters a to z that names are made of. Type this name again by hand.",
    it="“{given}” ({name}) non è fra le lettere dalla a alla z di cui sono fatti i nomi. Riscrivi questo nome a mano.",
)
OTHER_LETTER_MEANT: Final = Text(
    en="“{given}” ({name}) looks like “{instead}” but is another letter, and names are made of a to z. Write “{instead}”.",
    it="“{given}” ({name}) somiglia a “{instead}” ma è un'altra lettera, e i nomi sono fatti di lettere dalla a alla z. Scrivi “{instead}”.",
)
FIGURE_EITHER_WAY: Final = Text(
    en="“{given}” can be read in two ways. Write {whole} or {decimal}.",
    it="“{given}” si può leggere in due modi. Scrivi {whole} oppure {decimal}.",
)
GROUPED_FIGURE: Final = Text(
    en="“{given}” has marks between its thousands, and a formula takes figures without them. Write {plain}.",
    it="“{given}” ha dei separatori fra le migliaia, e in una formula le cifre vanno senza. Scrivi {plain}.",
)
TOO_MANY_DIGITS: Final = Text(
    en="“{given}” has more than {most} digits, more than can be computed exactly. Round it.",
    it="“{given}” ha più di {most} cifre, più di quante si possano calcolare con esattezza. Arrotonda.",
)
FIGURE_AND_LETTERS: Final = Text(
    en="In “{given}” a number runs into letters. A name begins with a letter; between a number and a name a sign is expected, for example {figure} * {rest}.",
    it="In “{given}” un numero è attaccato a delle lettere. Un nome comincia con una lettera; fra un numero e un nome ci vuole un segno, per esempio {figure} * {rest}.",
)
FIGURE_WITH_EXPONENT: Final = Text(
    en="“{given}” is a number with an exponent, and a formula takes it written out. Write all its digits, for example 100000.",
    it="“{given}” è un numero con l'esponente, e in una formula va scritto per esteso. Scrivi tutte le cifre, per esempio 100000.",
)
FIGURE_WITHOUT_ZERO: Final = Text(
    en="“{given}” begins with its decimal mark, and a digit is expected before it. Write {figure}.",
    it="“{given}” comincia con il segno dei decimali, e prima ci vuole una cifra. Scrivi {figure}.",
)
NAME_TOO_LONG: Final = Text(
    en="The name “{given}” has {length} characters, and {most} are the most. Shorten it.",
    it="Il nome “{given}” ha {length} caratteri, e il massimo è {most}. Accorcialo.",
)
NAME_SPELT: Final = Text(
    en="“{given}” is not known here, and a name is spelt in small letters a to z, digits and _. Write {near}.",
    it="“{given}” qui non è un nome conosciuto, e un nome si scrive con lettere minuscole dalla a alla z senza accenti, cifre e _. Scrivi {near}.",
)
NAME_UNKNOWN: Final = Text(
    en="“{given}” is not known here. These are: {choices}.",
    it="“{given}” qui non è un nome conosciuto. I nomi sono: {choices}.",
)
NO_NAMES: Final = Text(
    en="“{given}” is not known here; there are no names to compute with. Write numbers only.",
    it="“{given}” qui non è un nome conosciuto: non ci sono nomi con cui calcolare. Scrivi solo numeri.",
)
NAME_MEANT: Final = Text(
    en="“{given}” is not known here. Did you mean “{near}”? Write it so.",
    it="“{given}” qui non è un nome conosciuto. Intendevi “{near}”? Scrivilo così.",
)
LABEL_EITHER_WAY: Final = Text(
    en="“{given}” may stand for several names here: {choices}. Write the one that you mean.",
    it="“{given}” qui può indicare più nomi: {choices}. Scrivi quello che intendi.",
)
VALUE_AT_END: Final = Text(
    en="The formula ends after “{before}”, where a name, a number or a parenthesis is expected. Write what is missing, or take “{before}” away.",
    it="La formula finisce dopo “{before}”, dove ci vuole un nome, un numero o una parentesi. Scrivi quello che manca, oppure togli “{before}”.",
)
VALUE_EXPECTED: Final = Text(
    en="“{given}” stands where a name, a number or an opening parenthesis is expected. Write one before it, or take “{given}” away.",
    it="“{given}” sta dove ci vuole un nome, un numero o una parentesi aperta. Scrivine uno prima, oppure togli “{given}”.",
)
SIGN_EXPECTED: Final = Text(
    en="“{before}” and “{given}” stand side by side, and a sign + - * / is expected between them. Write it, for example {before} * {given}.",
    it="“{before}” e “{given}” sono uno accanto all'altro, e in mezzo ci vuole un segno + - * /. Scrivilo, per esempio {before} * {given}.",
)
SPACED_FIGURE: Final = Text(
    en="“{given}” has a space between its digits, and a formula takes figures without. Write {plain}, or a sign + - * / between two numbers.",
    it="“{given}” ha uno spazio fra le cifre, e in una formula le cifre vanno senza. Scrivi {plain}, oppure un segno + - * / fra due numeri.",
)
NO_CALLS: Final = Text(
    en="“{before}” stands before a parenthesis, and a formula calls no functions. To multiply write a sign: {before} * (…).",
    it="“{before}” sta davanti a una parentesi, e una formula non richiama funzioni. Per moltiplicare scrivi un segno: {before} * (…).",
)
NOT_CLOSED: Final = Text(
    en="This parenthesis is opened but not closed. Write “)” where its part ends.",
    it="Questa parentesi si apre ma non si chiude. Scrivi “)” dove finisce la sua parte.",
)
NOT_OPENED: Final = Text(
    en="This parenthesis is closed but was not opened. Write “(” where its part begins, or take this one away.",
    it="Questa parentesi si chiude ma non è stata aperta. Scrivi “(” dove comincia la sua parte, oppure togli questa.",
)
SMALL_POWER: Final = Text(
    en="“{given}” stands as the power, where a whole number from 0 to {most} is expected. Write for example ^2.",
    it="“{given}” sta come potenza, dove ci vuole un numero intero da 0 a {most}. Scrivi per esempio ^2.",
)
POWER_OF_POWER: Final = Text(
    en="Two powers stand one on the other, and only one is expected. Multiply the exponents: for (a^2)^3 write a^6.",
    it="Qui due potenze stanno una sopra l'altra, e ce ne vuole una sola. Moltiplica gli esponenti: al posto di (a^2)^3 scrivi a^6.",
)
TOO_HIGH_POWER: Final = Text(
    en="The powers here multiply to {given}, and {most} is the most. Make one of them smaller.",
    it="Qui le potenze moltiplicate fra loro fanno {given}, e il massimo è {most}. Riducine una.",
)
TOO_MUCH_TOGETHER: Final = Text(
    en="With its parts put in, this formula becomes too long or too deep to be read: at most {most} characters. Put in fewer of them: {names}.",
    it="Con le sue parti al loro posto, questa formula diventa troppo lunga o troppo profonda per essere letta: al massimo {most} caratteri. Sostituiscine di meno: {names}.",
)

MONEY: Final = Text(en="money", it="denaro")
DAYS: Final = Text(en="days", it="giorni")
A_DAY: Final = Text(en="day", it="giorno")
SHARES: Final = Text(en="shares (percent, ratio or score)", it="quote (percentuali, rapporti o punteggi)")
PLAIN_NUMBERS: Final = Text(en="plain numbers", it="numeri puri")
UNIT_EXPECTED: Final = Text(
    en="“{given}” is not a unit. Write money, day, percent, ratio, score, or what is counted, in the singular (lead); or several with * and /, as in money / lead.",
    it="“{given}” non è un'unità di misura. Scrivi money, day, percent, ratio, score, oppure la cosa contata, al singolare (lead); o più d'una con * e /, come in money / lead.",
)
UNIT_MEANT: Final = Text(
    en="“{given}” is not a unit as formulas know them. Did you mean “{near}”? Write it so.",
    it="“{given}” non è un'unità di misura come la conoscono le formule. Intendevi “{near}”? Scrivila così.",
)
UNIT_MISSING: Final = Text(
    en="“{name}” has no unit, and without it nobody can tell whether this formula works out. Give it one, for example money or lead.",
    it="“{name}” non ha un'unità di misura, e senza non si può dire se questa formula torna. Dagliene una, per esempio money o lead.",
)
UNIT_MISSING_MEANT: Final = Text(
    en="“{name}” has no unit, but “{near}” has. Did you mean “{near}”? If not, give “{name}” a unit, for example money or lead.",
    it="“{name}” non ha un'unità di misura, ma “{near}” sì. Intendevi “{near}”? Altrimenti dai un'unità a “{name}”, per esempio money o lead.",
)
UNLIKE_PARTS: Final = Text(
    en="Only figures of one unit can be added or subtracted, but “{left}” is in {left_unit} and “{right}” in {right_unit}. Take another name for one of them, or multiply or divide it first.",
    it="Si possono sommare o sottrarre solo cifre con la stessa unità, ma “{left}” è in {left_unit} e “{right}” in {right_unit}. Cambia uno dei due nomi, oppure prima moltiplicalo o dividilo.",
)
OTHER_UNIT: Final = Text(
    en="“{formula}” comes out in {found}, and should come out in {expected}. See whether a name is missing, or stands on the other side of the division.",
    it="“{formula}” dà un risultato in {found}, mentre dovrebbe darlo in {expected}. Guarda se manca un nome, o se sta dall'altra parte della divisione.",
)
