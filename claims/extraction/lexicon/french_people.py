"""French nouns for people whom no ending gives away: badauds, délégués, otages, rescapés, stagiaires."""

from __future__ import annotations

from claims.extraction.lexicon.words import words

SINGULAR = words(
    "badaud délégué conseiller conseillère rescapé miraculé naufragé stagiaire apprenti ouvrière patron patronne cadre chômeur "
    "notable chef cheffe maire adjoint préfet procureur procureure greffier huissier notaire évêque prêtre imam pasteur moine nonne "
    "religieux religieuse séminariste catéchiste diacre fidèle croyant converti pèlerin dévot adepte partisan sympathisant adhérent "
    "militante activiste syndicaliste gréviste cheminot docker mineur forgeron paysan paysanne berger bergère bouvier pasteur éleveuse "
    "cultivatrice maraîcher maraîchère planteur cueilleur bûcheron braconnier écogarde trafiquant passeur receleur voleur braqueur "
    "bandit coupeur pirate pillard casseur black-bloc hooligan ultra supporter supportrice sportif athlète joueuse arbitre "
    "entraîneur coureur cycliste motard automobiliste piéton conducteur conductrice chauffeur routier camionneur taximan zémidjan "
    "matelot marin skipper plaisancier batelier piroguier passager passagère voyageuse vacancier touriste randonneur alpiniste skieur "
    "baigneur nageur plongeur spéléologue campeur festivalier spectatrice auditeur téléspectateur internaute abonné lecteur client "
    "cliente consommateur acheteur vendeur vendeuse commerçante négociant courtier banquier épargnant actionnaire investisseur "
    "créancier débiteur locataire propriétaire copropriétaire squatteur occupant expulsé sinistrée relogé délogé déguerpi "
    "apatride exilé expatrié émigré immigré immigrée sans-papiers clandestin harrag migrante demandeur requérant débouté "
    "mineur orpheline veuf ménagère retraité retraitée pensionné vieillard aîné senior cadet adulte majeur ado adolescente jeune "
    "gamin gamine gosse enfant bambin fillette garçonnet nouveau-né prématuré jumeau triplé écolière collégien collégienne lycéenne "
    "étudiante bachelier diplômé doctorant chercheuse universitaire institutrice instituteur professeur professeure prof "
    "enseignante éducateur surveillant pion proviseur directeur directrice salariée employée fonctionnaire contractuel vacataire "
    "intérimaire saisonnier sous-traitant prestataire livreur coursier éboueur balayeur concierge gardien vigile agent "
    "policière gendarme douanier militaire soldate caporal sergent adjudant officier sous-officier lieutenant capitaine commandant colonel "
    "général amiral aviateur parachutiste légionnaire béret fusilier artilleur tankiste démineur sapeur brancardier conscrit appelé "
    "déserteur mutin putschiste loyaliste séparatiste sécessionniste indépendantiste islamiste salafiste extrémiste maquisard "
    "partisane supplétif dozo koglweogo wazalendo milicienne paramilitaire mercenaire instructeur formateur observatrice "
    "casque-bleu secouriste urgentiste ambulancier infirmière sage-femme aide-soignant aide-soignante soignante chirurgien "
    "médecin généraliste interne pharmacien biologiste épidémiologiste psychiatre psychologue vétérinaire malade patiente "
    "contaminé infecté porteur asymptomatique cas-contact guéri vacciné amputé invalide handicapé paraplégique aveugle "
    "victime défunt rescapée survivante proche parent frère sœur cousin cousine oncle tante neveu nièce fils fille mari épouse épouses "
    "conjoint compagnon compagne belle-fille gendre petit-fils aïeul ancêtre voisin voisine ami amie camarade collègue convive invité "
    "invitée hôte visiteuse participant participante congressiste délégation intervenant orateur oratrice lauréat candidat candidate "
    "colistier élu élue sénatrice députée conseillers édile bourgmestre échevin ministre diplomate ambassadeur ambassadrice consul attaché "
    "émissaire médiateur négociateur juriste avocate magistrate juge juré jurée expert experte technicien technicienne ingénieur "
    "architecte maçon plombier électricien soudeur menuisier peintre tailleur coiffeur cuisinier serveur serveuse boulanger boucher "
    "artisan artisane artiste musicien chanteur danseur comédien acteur actrice cinéaste journaliste reporter cameraman photographe "
    "blogueur influenceur correspondant pigiste présentateur animateur écrivain poète éditeur libraire traducteur interprète "
    "âme tête-couronnée hommes-grenouilles plaignant plaignante requérante prévenue accusée complice suspecte détenue codétenu évadé "
    "fugitif fugitive ressortissante concitoyen concitoyenne compatriote citadin rural citoyenne contribuable électrice votant abstentionniste "
    "adversaire allié rival opposante dissident dissidente prisonnière captive kidnappé déporté interné bagnard forçat "
    "chrétien chrétienne musulman musulmane juif juive copte yézidi rohingya peul touareg kurde arabe druze chiite sunnite alaouite "
    "bénéficiaire donateur bienfaiteur parrain marraine volontaire bénévole humanitaire scout pionnier"
)
NO_PEOPLE = words(
    "cadre chef béret tête-couronnée délégation attaché général major peintre pion conseillers hommes-grenouilles arabe parrain"
)
FRENCH_PEOPLE = frozenset(one if one.endswith("s") else f"{one}s" for one in SINGULAR - NO_PEOPLE)
