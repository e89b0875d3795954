"""What ministers, secretaries and their offices are for, and what bodies are called before their names."""

from __future__ import annotations

from claims.extraction.lexicon.words import words

# What an office is for: "Minister of *Health* Josephine Ba", "Secretary of *State* Ann Lee".
FIELDS = words(
    "state health defence defense finance interior justice education foreign affairs energy agriculture trade "
    "industry commerce transport labour labor information communication communications water environment security "
    "public works mines mining tourism sports sport culture housing planning economy staff santé défense intérieur "
    "économie finances éducation agriculture énergie mines pêche pêches communication transports affaires étrangères "
    "etat état sécurité territoire enseignement logement travail culture tourisme commerce industrie intérieur extérieur armées budget jeunesse famille "
    "recherche numérique solidarités emploi eau hydraulique élevage urbanisme infrastructures équipement environnement "
    "réconciliation décentralisation aménagement planification plan mer outre-mer eaux forêts pétrole hydrocarbures "
    "immigration asile genre femme droits humains gouvernement"
)
# What follows a French title and is no name, also where both are written large: "Directeur *Commercial*".
RANKS = words(
    "général générale adjoint adjointe principal principale divisionnaire commercial commerciale technique exécutif "
    "exécutive régional régionale départemental départementale provincial provinciale national nationale central centrale "
    "administratif administrative financier financière permanent permanente résident résidente spécial spéciale "
    "délégué déléguée médical médicale pédagogique sportif sportive juridique académique communal communale préfectoral "
    "municipal municipale fédéral fédérale politique scientifique artistique intérimaire honoraire territorial "
    "territoriale sanitaire humanitaire militaire chef major titulaire associé associée plénipotentiaire"
)
# What a body with a name of its own is called right before it.
KINDS_OF_BODIES = words(
    "group company firm agency broadcaster operator carrier airline charity watchdog organisation organization party "
    "movement militia network bank lender union coalition alliance regulator think-tank tank newspaper retailer "
    "insurer bloc faction conglomerate manufacturer utility association federation club consortium"
)
# On which side a party stands whose name comes next: "the ruling *Congress*".
RULING = words("ruling governing opposition")
