"""What words tell on what medium something was said, beyond those that every step of the engine knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import phrases, words

if TYPE_CHECKING:
    from claims.extraction.types import Medium

MORE_MEDIA: dict[str, Medium] = {
    **dict.fromkeys(
        phrases(
            """
            telegram message; telegram messages; whatsapp message; whatsapp messages; telegram channel; tiktok video
            message sur x; message sur telegram; message sur facebook; message sur twitter; message sur whatsapp; tribune sur x
            messages sur x; message publié sur x; compte x; truth social; weibo; vkontakte; signal message; bluesky; threads
            direct sur facebook; vidéo sur tiktok; vidéo diffusée sur x; live facebook; social media video; facebook video
            """
        ),
        "social_media",
    ),
    **dict.fromkeys(
        phrases("advisory; readout; written response; written statement; déclaration écrite; déclaration conjointe"),
        "statement",
    ),
    **dict.fromkeys(phrases("press note; handout; note de presse; communiqué commun"), "communique"),
    **dict.fromkeys(
        phrases("press call; press event; point de situation; briefing presse; conférences de presse"),
        "press_conference",
    ),
    **dict.fromkeys(phrases("q&a; tête-à-tête; entretien téléphonique; entrevue; entrevue téléphonique"), "interview"),
    **dict.fromkeys(
        phrases(
            """
            whatsapp voice note; whatsapp audio; audio clip; audio message; voice note; voice message; message audio; note vocale
            televised interview; television interview; radio address; televised speech; radio message; audio recording
            recording; podcast; enregistrement; bande sonore; allocution radiotélévisée; discours télévisé; message vocal
            interview télévisée; entretien télévisé; discours à la nation; chaîne nationale; ondes de; antennes de
            """
        ),
        "broadcast",
    ),
    **dict.fromkeys(
        phrases(
            "emailed response; emailed statement; emailed reply; emailed comments; email statement; email response; memorandum; written reply; written answer; text message; reply by e-mail; réponse écrite; mémorandum"
        ),
        "letter",
    ),
    **dict.fromkeys(
        phrases(
            """
            note; memo; paper; draft; document; dossier; analysis; policy brief; situation update; flash update; notification
            note interne; note d'analyse; note confidentielle; rapport d'enquête; revue; mémo; projet de rapport
            """
        ),
        "report",
    ),
    **dict.fromkeys(
        phrases(
            """
            judgment; judgement; ruling; verdict; court order; charge sheet; petition to the court; court filings; deposition
            arrêt; jugement; ordonnance; ordonnance de renvoi; arrêté; observations écrites; procès-verbal; mémoire en défense
            acte d'accusation; documents de justice; conclusions écrites; réquisitions
            """
        ),
        "court_filing",
    ),
    **dict.fromkeys(
        phrases(
            "homélie; prêche; déclaration de politique générale; discours de politique générale; congress; parliament; inauguration speech; tribune de l'onu; adresse à la nation"
        ),
        "speech",
    ),
}
# These count something and tell nothing about the way it was made known; a place is called a site as well.
NO_MEDIA = words(
    "figures data survey poll update chiffres données bilan sondage enquête site plainte complaint testimony"
)
ON_AIR = words("televised télévisé télévisée télévisés retransmis retransmise")
