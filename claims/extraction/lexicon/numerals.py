"""Number words, and the words that bound a number; both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import phrases, words

if TYPE_CHECKING:
    from claims.extraction.types import Bound


def _numbered(units: str, tens: str) -> dict[str, int]:
    """The words in order: zero, one, two ... and twenty, thirty, forty ..."""
    return dict(zip(units.split(), range(20), strict=False)) | dict(zip(tens.split(), range(20, 100, 10), strict=False))


SMALL_NUMBERS = {
    "en": _numbered(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen",
        "twenty thirty forty fifty sixty seventy eighty ninety",
    ),
    "fr": _numbered(
        "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
        "vingt trente quarante cinquante soixante septante huitante nonante",
    )
    | {"une": 1, "vingts": 20, "et": 0},
}
SCALES = {
    "en": {
        "hundred": 100, "thousand": 1_000, "k": 1_000, "million": 10**6, "mn": 10**6, "m": 10**6,
        "billion": 10**9, "bn": 10**9, "trillion": 10**12, "tn": 10**12, "dozen": 12, "lakh": 10**5, "lakhs": 10**5,
        "crore": 10**7, "crores": 10**7, "mln": 10**6, "bln": 10**9, "trn": 10**12,
    },
    "fr": {
        "cent": 100, "cents": 100, "mille": 1_000, "million": 10**6, "millions": 10**6,
        "milliard": 10**9, "milliards": 10**9, "mds": 10**9, "md": 10**9, "m": 10**6,
    },
}  # fmt: skip
# "une quarantaine": about so many. "des dizaines": at least two of them, how many is not said.
ROUND = {
    "huitaine": 8, "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
    "cinquantaine": 50, "soixantaine": 60, "septantaine": 70, "centaine": 100, "millier": 1_000,
}  # fmt: skip
MORE_OF = words("of more were have are dead killed wounded injured hurt others missing arrested had fled")
METRES_AFTER = words(
    "from away long high wide deep tall race hurdles relay north south east west apart above below freestyle "
    "butterfly "
    "sprint final that with away-from into inside behind beyond down"
)
NOT_SHARES_AFTER = words(
    "first second third fourth latter other last next this previous previous fiscal premier première deuxième "
    "troisième "
    "quatrième dernier dernière seconde prochain final opening closing and"
)
VAGUE = {
    "en": {
        "dozens": 24,
        "scores": 40,
        "hundreds": 200,
        "thousands": 2_000,
        "millions": 2 * 10**6,
        "billions": 2 * 10**9,
        "tens": 20,
    },
    "fr": {
        "dizaines": 20,
        "douzaines": 24,
        "vingtaines": 40,
        "centaines": 200,
        "milliers": 2_000,
        "millions": 2 * 10**6,
        "milliards": 2 * 10**9,
    },
}
SEVERAL = {"en": words("several few handful"), "fr": words("plusieurs quelques")}

BEFORE: dict[str, dict[Bound, tuple[str, ...]]] = {
    "en": {
        "at_least": phrases(
            "at least; no fewer than; no less than; not less than; not fewer than; a minimum of; minimum; "
            "as few as; as low as; at the very least; at the least; minimum of; the minimum of"
        ),
        "more_than": phrases(
            "more than; beyond; over; above; upwards of; upward of; in excess of; exceed; exceeding; exceeded; "
            "exceeds; greater than; "
            "well over; surpassed; surpasses; surpass; surpassing; passed; tops; just over; a little over; slightly more "
            "than; a little more than; "
            "far more "
            "than; well above; just above; north of; topped; topping; >; well more than; no longer under"
        ),
        "at_most": phrases(
            "at most; within; within the next; up to; as many as; as much as; as high as; not exceed; no more "
            "than; not more than; a maximum of; maximum; "
            "at the most; a ceiling of; maximum of; not exceeding; capped at; as little as; no higher than; at the "
            "very most"
        ),
        "less_than": phrases(
            "less than; fewer than; under; below; just under; well under; slightly less than; just below; well below; "
            "slightly under; a little less than; a little under; just short of; short of; <; far fewer than; far "
            "less than"
        ),
        "about": phrases(
            "maybe; perhaps; close on; closer to; an average of; the best part of; the better part of; in the "
            "region of; "
            "in the order of; on the order of; something like; getting on for; more or less; possibly; "
            "about; around; some; approximately; barely; hardly; scarcely; roughly speaking; roughly; nearly; "
            "almost; close to; an estimated; estimated; circa; "
            "or so; in the region of; somewhere around; in the order of; estimated at; estimated to be; virtually; "
            "something "
            "like; on the order of; ~; ≈; approaching; the estimated; an approximate"
        ),
    },
    "fr": {
        "at_least": phrases(
            "au moins; pas moins de; un minimum de; au minimum; minimum; à tout le moins; au bas mot; minimum de; "
            "au strict minimum; rien moins que"
        ),
        "more_than": phrases(
            "plus de; un peu plus de; bien plus de; beaucoup plus de; au-delà de; au dessus de; au-dessus de; "
            "supérieur à; supérieure à; supérieurs à; supérieures à; "
            "dépass; excéd; excède; excèdent; franchi la barre de; passé la barre de; au-delà de la barre de; >"
        ),
        "at_most": phrases(
            "au plus; jusqu' à; jusqu'à; au maximum; un maximum de; pas plus de; tout au plus; plafonné à; "
            "plafonnée à; plafonnés à; maximum; maximum de; excède pas; excéd pas; dépass pas; pas dépass; "
            "pas excéd; au grand maximum; à concurrence de; dans la limite de"
        ),
        "less_than": phrases(
            "à peine; moins de; un peu moins de; bien moins de; inférieur à; inférieure à; inférieurs à; "
            "inférieures à; "
            "en dessous de; en-dessous de; "
            "au-dessous de; sous les; sous la barre de; sous le seuil de; <"
        ),
        "about": phrases(
            "peut-être; environ; quelque; quelques; près de; autour de; à peu près; approximativement; presque; "
            "aux alentours de; de l' ordre de; quasiment; estimé à; estimée à; estimés à; estimées à; "
            "avoisin; aux environs de; à quelque; grosso modo; ~; ≈; "
            "un peu près; pratiquement; tout juste; frôl; frise; "
            "frisent; friser; approch; évalué à; évaluée à; évalués à; "
            "évaluées à; une estimation de; pas loin de; non loin de"
        ),
    },
}
AFTER: dict[str, dict[Bound, tuple[str, ...]]] = {
    "en": {
        "at_least": phrases("or more; at least; or above; at a minimum; and more; or higher; and above; if not more"),
        "at_most": phrases("or fewer; or less; at most; or below; at the most; maximum"),
        "about": phrases("or so; or thereabouts"),
        "more_than": (),
    },
    "fr": {
        "at_least": phrases(
            "ou plus; au moins; au minimum; et plus; voire plus; voire davantage; ou davantage; minimum; au bas mot"
        ),
        "at_most": phrases("ou moins; au plus; au maximum; tout au plus; maximum; et moins"),
        "about": phrases("environ; à peu près"),
        "more_than": (),
    },
}
SKIPPED_BY_BOUNDS = words("the les a total of another autres further additional le la their its de des d' some quelque")
# "passer de 10 à 15" is a change, "de 10 à 15 morts" a range, as is "baisser de 10 à 15 %".
BY_SO_MUCH = words(
    "augmenter augmenté augmente augmentent baisser baissé baisse baissent reculer reculé recule chuter chuté chute "
    "progresser progressé progresse diminuer diminué diminue hausse recul progression diminution augmentation "
    "réduction "
    "croissance perte bondi bond"
)
CHANGING = words(
    "passer passé passée passés passées passe passent passait passant monter monté montée monte augmenter augmenté "
    "augmente baisser baissé baisse reculer reculé recule chuter chuté chute tomber tombé tombée ramener ramené "
    "ramenée "
    "réduire réduit réduite porter porté portée relever relevé relevée relève grimper grimpé grimpe bondir bondi "
    "progresser diminuer diminué diminue évoluer évolué abaisser abaissé abaissée hausse passeront passera"
)
RANGES = {
    "en": (words("to or - – —"), words("between"), words("and to")),
    "fr": (words("à ou - – —"), words("entre"), words("et à")),
}
# Half a *metre*; un *demi-mètre*.
HALVED = words("hour mile day metre meter kilometre kilometer tonne ton degree centimetre percentage litre hectare")
DEMI_UNITS = words(
    "demi-heure demi-mètre demi-kilomètre demi-tonne demi-litre demi-degré demi-point demi-siècle demi-hectare "
    "demi-journée"
)
# A *hundred*; another *dozen*.
ONE_OF = {"a": words("dozen hundred thousand million billion"), "another": words("dozen")}
# Of these "many" is a toll without a number.
LOSSES_OF_MANY = words("pertes morts blessés victimes dégâts décès arrestations dommages disparus autres")
