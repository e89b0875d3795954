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
        ajouter | states | qtin
        souligner | states | qtn
        assurer | states | qti
        soutenir soutient soutiennent soutenait soutenaient soutint soutinrent soutenu soutenant | states | qti
        rapporter | states | qtin
        confirmer | states | qtinw
        estimer | states | qtinaf
        juger | states | qtiaf
        croire croit croient croyait croyaient crut crurent cru croyant | states | qtif
        penser | states | qti
        considérer | states | qtia
        noter | states | qtn
        relever | states | qtn
        rappeler | states | qtin
        répéter | states | qtn
        réaffirmer | states | qtin
        insister | states | qtf
        poursuivre poursuit poursuivent poursuivait poursuivit poursuivi poursuivant | states | m
        continuer | states | m
        enchaîner | states | m
        reprendre reprend reprennent reprenait reprit repris reprenant | states | m
        conclure conclut concluent concluait conclurent conclu concluant | states | qtf
        révéler | states | qtn
        reconnaître reconnaît reconnaissent reconnaissait reconnaissaient reconnut reconnu reconnaissant | states | qtin
        admettre admet admettent admettait admettaient admit admirent admis admettant | states | qtin
        concéder | states | qtin
        avouer | states | qtin
        prétendre prétend prétendent prétendait prétendaient prétendit prétendirent prétendu prétendant | states | qti
        alléguer | states | qtn
        évoquer | states | qn
        signaler | states | qtin
        constater | states | qtn
        observer | states | qt
        remarquer | states | qt
        répondre répond répondent répondait répondaient répondit répondirent répondu répondant | states | qti
        rétorquer | states | qt
        répliquer | states | qt
        riposter | states | q
        lancer | states | m
        marteler | states | qt
        clamer | states | qtin
        proclamer | states | qtn
        témoigner | states | qti
        raconter | states | qtiwn
        relater | states | qtn
        confier | states | qtin
        écrire écrit écrivent écrivait écrivaient écrivit écrivirent écrit écrivant | states | qti
        tweeter | states | qt
        poster | states | m
        détailler | states | qn
        argumenter | states | qt
        arguer | states | qt
        plaider | states | qtnf
        alléguer allègue allèguent alléguait alléguaient alléguèrent allégué alléguant | accuses | qtni
        regretter | states | qtnd
        déplorer | states | qtnd
        saluer | states | qn
        condamner | states | qn
        fustiger | states | qn
        critiquer | states | qn
        réclamer | states | qtn
        exiger | states | qtn
        demander | states | qtdnr
        recommander | states | qtndr
        proposer | states | qndr
        exhorter | states | uoq
        appeler | states | ufq
        réagir | states | m
        renchérir | states | qtm
        nuancer | states | m
        tempérer | states | m
        trancher | states | m
        asséner | states | m
        glisser | states | qt
        soupirer | states | m
        tonner | states | m
        justifier | states | qn
        analyser | states | m
        décrire décrit décrivent décrivait décrivaient décrivirent décrit décrivant | states | qna
        invoquer | states | n
        mentionner | states | qtn
        stipuler | states | tn
        se · justifier | states | m
        se · exprimer | states | m
        se · plaindre plaint plaignent plaignait plaignaient plaignirent plaint plaignant | states | qtfd
        se · vanter | states | qtdf
        se · emporter | states | m
        se · amuser | states | m
        se · désoler | states | m
        se · opposer | denies | n
        ordonner | states | tdnr
        décréter | states | qt
        revendiquer | states | nti
        faire fait font faisait faisaient fit firent fait faisant +état de | states | n
        faire fait font faisait faisaient fit firent fait faisant +état | states | f
        faire fait font faisait faisaient fit firent fait faisant +état d' | states | n
        faire fait font faisait faisaient fit firent fait faisant +savoir | states | qt
        faire fait font faisait faisaient fit firent fait faisant +part de | states | n
        faire fait font faisait faisaient fit firent fait faisant +valoir | states | qt
        faire fait font faisait faisaient fit firent fait faisant +remarquer | states | qt
        faire fait font faisait faisaient fit firent fait faisant +observer | states | qt
        laisser +entendre | states | qt
        parler +de | states | n
        parler +d' | states | n
        chiffrer | states | pf
        évaluer | states | p
        dénombrer | states | n
        compter | states | n
        cacher | states | tn
        recenser | states | n
        résumer | states | qn
        informer | states | t
        communiquer | states | m
        commenter | states | q
        ironiser | states | q
        plaisanter | states | q
        prévoir prévoit prévoient prévoyait prévoyaient prévit prévirent prévu prévoyant | states | qt
        prédire prédit prédisent prédisait prédisaient prédirent prédit prédisant | states | qtn
        suggérer | states | qtn
        supposer | states | t
        espérer | states | qti
        souhaiter | states | qtn
        attester | states | tn
        certifier | states | qti
        jurer | pledges | qtid
        se · étonner | states | qtfd
        se · exclamer | states | q
        se · écrier | states | q
        se · indigner | states | qtfd
        se · alarmer | states | qtfd
        se · inquiéter | states | qtfd
        se · insurger | states | qf
        se · interroger | doubts | qw
        se · féliciter | states | qdtf
        se · réjouir réjouit réjouissent réjouissait réjouissaient réjouirent réjoui réjouissant | states | qtndf
        se · dire dit disent disait disaient dirent dit disant | states | intqa
        nier | denies | qtin
        démentir dément démentent démentait démentaient démentit démentirent démenti démentant | denies | qtin
        rejeter | denies | qn
        réfuter | denies | qtin
        contester | denies | qtin
        récuser | denies | qn
        balayer | denies | qn
        se · défendre défend défendent défendait défendaient défendit défendirent défendu défendant | denies | qdm
        accuser | accuses | oqd
        imputer | accuses | onu
        reprocher | accuses | or
        incriminer | accuses | n
        dénoncer | accuses | qtn
        pointer | accuses | qtn
        mettre met mettent mettait mettaient mit mirent mis mettant +en cause | accuses | n
        promettre promet promettent promettait promettaient promit promirent promis promettant | pledges | qtdn
        se · engager | pledges | qin
        garantir garantit garantissent garantissait garantissaient garantirent garanti garantissant | pledges | qtn
        avertir avertit avertissent avertissait avertissaient avertirent averti avertissant | warns | qtnf
        prévenir prévient préviennent prévenait prévenaient prévint prévinrent prévenu prévenant | warns | qtm
        alerter | warns | qnf
        menacer | warns | qdno
        craindre craint craignent craignait craignaient craignit craignirent craint craignant | states | qtdin
        redouter | states | qtdn
        mettre met mettent mettait mettaient mit mirent mis mettant +en garde | warns | qntf
        tirer +la sonnette d'alarme | warns | qn
        douter | doubts | qtf
        mettre met mettent mettait mettaient mit mirent mis mettant +en doute | doubts | n
        remettre remet remettent remettait remit remirent remis remettant +en cause | doubts | n
        remettre remet remettent remettait remit remirent remis remettant +en question | doubts | n
        émettre émet émettent émettait émit émirent émis émettant +des doutes | doubts | n
        avancer | states | qtn
        objecter | states | qt
        convenir convient conviennent convenait convenaient convint convinrent convenu convenant | states | qt
        protester | states | qt
        exprimer | states | n
        énoncer | states | qtn
        formuler | states | n
        réitérer | states | qtn
        redire redit redisent redisait redisaient redirent redit redisant | states | qtin
        réexpliquer | states | qt
        spécifier | states | qtn
        énumérer | states | qn
        exposer | states | qt
        expliciter | states | q
        professer | states | qt
        théoriser | states | q
        notifier | states | tn
        aviser | states | t
        divulguer | states | tn
        dévoiler | states | tn
        lire lit lisent lisait lisaient lut lurent lu lisant | states | m
        apprendre apprend apprennent apprenait appris apprenant | states | m
        imaginer | states | qt
        subodorer | states | qtn
        présumer | states | tn
        pronostiquer | states | qtn
        anticiper | states | tn
        tabler | states | f
        escompter | states | tn
        parier | states | qt
        maintenir maintient maintiennent maintenait maintenaient maintint maintenu maintiennant | states | qt
        confesser | states | qtin
        assumer | states | qd
        défendre défend défendent défendait défendaient défendit défendirent défendu défendant | states | m
        vanter | states | qn
        louer | states | q
        applaudir | states | q
        féliciter | states | qo
        remercier | states | qo
        qualifier | states | oa
        requalifier | states | o
        dépeindre dépeint dépeignent dépeignait dépeignaient dépeignirent dépeint dépeignant | states | na
        présenter | states | a
        classer | states | a
        traiter | states | o
        taxer | states | o
        surnommer | states | a
        comparer | states | u
        attribuer | accuses | u
        voir voit voient voyait voyaient vit virent vu voyant | states | na
        corriger | states | m
        rectifier | states | q
        compléter | states | m
        développer | states | m
        préconiser | states | qtnd
        prôner | states | qn
        conseiller | states | qr
        déconseiller | states | r
        enjoindre enjoint enjoignent enjoignait enjoignaient enjoignirent enjoint enjoignant | states | r
        intimer | states | r
        inviter | states | uq
        inciter | states | u
        encourager | states | u
        presser | states | o
        prier | states | o
        sommer | states | o
        conjurer | states | o
        supplier | states | oq
        implorer | states | oqn
        solliciter | states | n
        requérir requiert requièrent requérait requéraient requit requirent requis requérant | states | nt
        plébisciter | states | q
        interpeller | states | q
        apostropher | states | q
        interroger | states | q
        questionner | states | q
        réprimander | states | q
        hurler | states | qt
        crier | states | qtf
        scander | states | q
        murmurer | states | qt
        chuchoter | states | qt
        souffler | states | qt
        lâcher | states | m
        sourire sourit sourient souriait souriaient sourirent souri souriant | states | m
        rire rit rient riait riaient ri riant | states | m
        grincer | states | m
        grogner | states | m
        gronder | states | m
        pester | states | qf
        râler | states | m
        maugréer | states | m
        bougonner | states | m
        fulminer | states | m
        vitupérer | states | m
        tempêter | states | m
        persifler | states | m
        philosopher | states | m
        cingler | states | m
        tacler | states | qn
        railler | states | qn
        moquer | states | qn
        brocarder | states | qn
        stigmatiser | states | qn
        vilipender | states | n
        pourfendre pourfend pourfendent pourfendait pourfendaient pourfendu pourfendant | states | n
        réprouver | states | n
        désapprouver | states | qn
        blâmer | accuses | on
        rassurer | states | m
        rebondir | states | m
        relancer | states | m
        surenchérir | states | m
        embrayer | states | m
        intervenir intervient interviennent intervenait intervint intervenu intervenant | states | m
        commencer | states | m
        publier | states | m
        insinuer | states | qt
        prétexter | states | qtn
        militer | states | q
        se · souvenir souvient souviennent souvenait souvenaient souvint souvinrent souvenu souvenant | states | q
        se · rappeler | states | q
        se · remémorer | states | q
        se · lamenter | states | qt
        se · offusquer | states | qtfd
        se · émouvoir émeut émeuvent émouvait émouvaient ému émouvant | states | qf
        se · agacer | states | qt
        se · énerver | states | q
        se · enthousiasmer | states | q
        se · étrangler | states | q
        se · moquer | states | qf
        se · gausser | states | q
        se · targuer | states | df
        se · enorgueillir enorgueillit enorgueillissent enorgueilli enorgueillissant | states | dqf
        se · satisfaire satisfait satisfont satisfaisait satisfit satisfait satisfaisant | states | fq
        se · excuser | states | qfd
        se · attendre attend attendent attendait attendaient attendit attendirent attendu attendant | states | ftq
        se · demander | doubts | q
        se · proclamer | states | n
        se · autoproclamer | states | n
        se · déclarer | states | nqia
        se · attribuer | states | n
        se · estimer | states | n
        se · accuser | accuses | d
        se · prononcer | states | qf
        se · montrer | states | a
        se · confier | states | q
        se · offenser | states | q
        se · désolidariser | denies | f
        se · dédouaner | denies | f
        se · inscrire inscrit inscrivent inscrivait inscrivirent inscrit inscrivant +en faux | denies | f
        exclure exclut excluent excluait excluaient exclurent exclu excluant | denies | qtdn
        écarter | denies | qtn
        repousser | denies | q
        désavouer | denies | n
        infirmer | denies | tn
        contredire contredit contredisent contredisait contredirent contredit contredisant | denies | qn
        minimiser | denies | qn
        relativiser | denies | q
        soupçonner | accuses | ot
        suspecter | accuses | ot
        montrer +du doigt | accuses | n
        pointer +du doigt | accuses | n
        mettre met mettent mettait mettaient mit mirent mis mettant +en avant | states | n
        faire fait font faisait faisaient fit firent fait faisant +mention de | states | n
        faire fait font faisait faisaient fit firent fait faisant +mention d' | states | n
        faire fait font faisait faisaient fit firent fait faisant +allusion à | states | n
        faire fait font faisait faisaient fit firent fait faisant +part d' | states | n
        faire fait font faisait faisaient fit firent fait faisant +part du | states | n
        faire fait font faisait faisaient fit firent fait faisant +état du | states | n
        faire fait font faisait faisaient fit firent fait faisant +état des | states | n
        faire fait font faisait faisaient fit firent fait faisant +le point | states | m
        prendre prend prennent prenait prit prirent pris prenant +acte de | states | n
        parler +du | states | n
        parler +des | states | n
        donner +à entendre | states | qt
        sous-entendre sous-entend sous-entendent sous-entendait sous-entendu sous-entendant | states | t
        tenir tient tiennent tenait tenaient tint tinrent tenu tenant +pour responsable | accuses | o
        rejeter +la responsabilité | accuses | f
        rejeter +la faute | accuses | f
        dixit dixit dixit dixit | states | m
        renseigner | states | m
        faire fait font faisait faisaient fit firent fait faisant +part | states | f
        signifier | states | qt
        épingler | accuses | qn
        décrier | accuses | qn
        indexer | accuses | n
        battre bat battent battait battaient battit battirent battu battant +en brèche | denies | n
        faire fait font faisait faisaient fit firent fait faisant +comprendre | states | qt
        porter +à la connaissance de | states | t
        porter +à la connaissance des | states | t
        porter +à la connaissance du | states | t
        """
    )
)
