"""French verbs of saying: their parts, what they do, what may follow them."""

from __future__ import annotations

from claims.extraction.lexicon.verbs import collect, french_forms

VERBS = collect(
    french_forms(
        """
        dire dit disent disait disaient dirent dit disant | states | qti
        affirmer | states | qtin
        déclarer | states | qtin
        annoncer | states | qtinw
        indiquer | states | qtinw
        expliquer | states | qtiw
        préciser | states | qtinw
        ajouter | states | qt
        souligner | states | qtn
        assurer | states | qti
        soutenir soutient soutiennent soutenait soutenaient soutint soutinrent soutenu soutenant | states | qti
        rapporter | states | qtin
        confirmer | states | qtinw
        estimer | states | qtin
        juger | states | qt
        croire croit croient croyait croyaient crut crurent cru croyant | states | qti
        penser | states | qti
        considérer | states | qti
        noter | states | qtn
        relever | states | qtn
        rappeler | states | qtin
        répéter | states | qtn
        réaffirmer | states | qtn
        insister | states | qf
        poursuivre poursuit poursuivent poursuivait poursuivit poursuivi poursuivant | states | m
        continuer | states | m
        enchaîner | states | m
        reprendre reprend reprennent reprenait reprit repris reprenant | states | m
        conclure conclut concluent concluait conclurent conclu concluant | states | qt
        révéler | states | qtn
        reconnaître reconnaît reconnaissent reconnaissait reconnaissaient reconnut reconnu reconnaissant | states | qtin
        admettre admet admettent admettait admettaient admit admirent admis admettant | states | qtin
        concéder | states | qtn
        avouer | states | qtin
        prétendre prétend prétendent prétendait prétendaient prétendit prétendirent prétendu prétendant | states | qti
        alléguer | states | qtn
        évoquer | states | qn
        signaler | states | qtin
        constater | states | qtn
        observer | states | qt
        remarquer | states | qt
        répondre répond répondent répondait répondaient répondit répondirent répondu répondant | states | qt
        rétorquer | states | qt
        répliquer | states | qt
        riposter | states | q
        lancer | states | m
        marteler | states | qt
        clamer | states | qtin
        proclamer | states | qtn
        témoigner | states | qt
        raconter | states | qtwn
        relater | states | qtn
        confier | states | qtin
        écrire écrit écrivent écrivait écrivaient écrivit écrivirent écrit écrivant | states | qt
        tweeter | states | qt
        poster | states | m
        détailler | states | qn
        argumenter | states | qt
        arguer | states | qt
        plaider | states | qt
        regretter | states | qtn
        déplorer | states | qtn
        saluer | states | qn
        condamner | states | qn
        fustiger | states | qn
        critiquer | states | qn
        réclamer | states | qtn
        exiger | states | qtn
        demander | states | qtdn
        recommander | states | qtnd
        proposer | states | nd
        exhorter | states | u
        appeler | states | uf
        réagir | states | m
        renchérir | states | m
        nuancer | states | m
        tempérer | states | m
        trancher | states | m
        asséner | states | m
        glisser | states | m
        soupirer | states | m
        tonner | states | m
        justifier | states | qn
        analyser | states | m
        décrire décrit décrivent décrivait décrivaient décrivirent décrit décrivant | states | qna
        invoquer | states | n
        mentionner | states | tn
        stipuler | states | tn
        se · défendre défend défendent défendait défendaient défendirent défendu défendant | states | m
        se · justifier | states | m
        se · exprimer | states | m
        se · plaindre plaint plaignent plaignait plaignaient plaignirent plaint plaignant | states | qtf
        se · vanter | states | d
        se · emporter | states | m
        se · amuser | states | m
        se · désoler | states | m
        se · opposer | denies | n
        ordonner | states | tdn
        décréter | states | qtn
        revendiquer | states | nti
        faire fait font faisait faisaient fit firent fait faisant +état de | states | n
        faire fait font faisait faisaient fit firent fait faisant +état d' | states | n
        faire fait font faisait faisaient fit firent fait faisant +savoir | states | qt
        faire fait font faisait faisaient fit firent fait faisant +part de | states | n
        faire fait font faisait faisaient fit firent fait faisant +valoir | states | qt
        faire fait font faisait faisaient fit firent fait faisant +remarquer | states | qt
        faire fait font faisait faisaient fit firent fait faisant +observer | states | qt
        laisser +entendre | states | qt
        parler +de | states | n
        parler +d' | states | n
        chiffrer | states | p
        évaluer | states | p
        dénombrer | states | n
        recenser | states | n
        résumer | states | qn
        informer | states | t
        communiquer | states | m
        commenter | states | q
        ironiser | states | q
        plaisanter | states | q
        prévoir prévoit prévoient prévoyait prévoyaient prévit prévirent prévu prévoyant | states | tn
        prédire prédit prédisent prédisait prédisaient prédirent prédit prédisant | states | qtn
        suggérer | states | qtn
        supposer | states | t
        espérer | states | qti
        souhaiter | states | qtn
        attester | states | tn
        certifier | states | qti
        jurer | pledges | qtid
        se · étonner | states | qt
        se · exclamer | states | q
        se · écrier | states | q
        se · indigner | states | q
        se · alarmer | warns | qtf
        se · inquiéter | warns | qtf
        se · insurger | states | q
        se · interroger | doubts | qw
        se · féliciter | states | qdf
        se · réjouir réjouit réjouissent réjouissait réjouissaient réjouirent réjoui réjouissant | states | qtnd
        se · dire dit disent disait disaient dirent dit disant | states | intq
        nier | denies | qtin
        démentir dément démentent démentait démentaient démentit démentirent démenti démentant | denies | qtin
        rejeter | denies | qn
        réfuter | denies | qtn
        contester | denies | qtn
        récuser | denies | qn
        balayer | denies | qn
        se · défendre défend défendent défendait défendaient défendit défendirent défendu défendant | denies | q
        accuser | accuses | oq
        imputer | accuses | on
        reprocher | accuses | o
        incriminer | accuses | n
        dénoncer | accuses | qn
        pointer | accuses | n
        mettre met mettent mettait mettaient mit mirent mis mettant +en cause | accuses | n
        promettre promet promettent promettait promettaient promit promirent promis promettant | pledges | qtdn
        se · engager | pledges | qin
        garantir garantit garantissent garantissait garantissaient garantirent garanti garantissant | pledges | qtn
        avertir avertit avertissent avertissait avertissaient avertirent averti avertissant | warns | qtnf
        prévenir prévient préviennent prévenait prévenaient prévint prévinrent prévenu prévenant | warns | qt
        alerter | warns | qnf
        menacer | warns | qdn
        craindre craint craignent craignait craignaient craignit craignirent craint craignant | warns | tdn
        redouter | warns | tdn
        mettre met mettent mettait mettaient mit mirent mis mettant +en garde | warns | qntf
        tirer +la sonnette d'alarme | warns | qn
        douter | doubts | qtf
        mettre met mettent mettait mettaient mit mirent mis mettant +en doute | doubts | n
        remettre remet remettent remettait remit remirent remis remettant +en cause | doubts | n
        remettre remet remettent remettait remit remirent remis remettant +en question | doubts | n
        émettre émet émettent émettait émit émirent émis émettant +des doutes | doubts | n
        """
    )
)
