"""English verbs of saying: their parts, what they do, what may follow them."""

from __future__ import annotations

from claims.extraction.lexicon.verbs import collect, english_forms

VERBS = collect(
    english_forms(
        """
        say said | states | qtzw
        tell told | states | qtz
        claim | states | qtzin
        declare | states | qtzn
        announce | states | qtznw
        state | states | qtz
        report | states | qtzng
        add | states | qtz
        note | states | qtzn
        explain | states | qtzwn
        insist | states | qtzf
        argue | states | qtz
        assert | states | qtzn
        maintain | states | qtz
        allege | accuses | qtzn
        acknowledge | states | qtzngw
        admit admitted | states | qtzng
        accept | states | t
        concede | states | qtzn
        confirm | states | qtznwg
        reveal | states | qtznw
        disclose | states | qtnw
        stress | states | qtzn
        emphasise | states | qtzn
        emphasize | states | qtzn
        reiterate | states | qtzn
        repeat | states | qt
        recall | states | qtzgw
        recount | states | qtnw
        describe | states | aqw
        call | states | am
        estimate | states | qtzn
        believe | states | qtz
        think thought | states | tz
        suggest | states | qtzn
        indicate | states | qtzn
        predict | states | qtzn
        forecast forecast | states | qtn
        contend | states | qtz
        reply | states | qt
        respond | states | qt
        answer | states | qt
        counter | states | qt
        observe | states | qt
        remark | states | qt
        comment | states | q
        write wrote written | states | qtz
        tweet | states | qtz
        post | states | qt
        publish | states | m
        testify | states | qtz
        hint | states | qt
        intimate | states | t
        aver averred | states | qt
        posit | states | qt
        divulge | states | tn
        bemoan | states | n
        imply | states | qt
        boast | states | qtf
        complain | states | qtf
        lament | states | qtn
        joke | states | q
        quip quipped | states | q
        specify | states | qtnw
        clarify | states | qtw
        conclude | states | qt
        find found | states | t
        show showed shown | states | t
        demand | states | qtn
        urge | states | qu
        advise | states | qtu
        propose | states | qtn
        recommend | states | qtn
        call +for | states | nq
        call +on | states | u
        appeal +for | states | n
        condemn | accuses | nq
        denounce | accuses | nq
        decry | accuses | nq
        deplore | states | nq
        criticise | states | nq
        criticize | states | nq
        hail | states | nqa
        praise | states | nq
        welcome | states | nq
        ask | states | mut
        order | states | tu
        instruct | states | tu
        exhort | states | qu
        implore | states | qu
        beg begged | states | qu
        invite | states | u
        appeal +to | states | u
        speak spoke spoken +of | states | nq
        retort | states | qt
        regret regretted | states | qtng
        confide | states | qtz
        protest | states | qt
        reckon | states | qtz
        sigh | states | q
        plead | states | qt
        remind | states | t
        submit submitted | states | t
        rule | states | tz
        expect | states | tz
        term | states | a
        mock | states | nqa
        ridicule | states | nqa
        rebuke | states | nq
        scoff +at | states | n
        defend | states | qa
        let let +it be known | states | tz
        let let +slip | states | t
        shoot shot +back | states | q
        fire +back | states | q
        insinuate | states | t
        reaffirm | states | qtn
        restate | states | tn
        volunteer | states | q
        muse | states | q
        grumble | states | qt
        vouch | states | t
        profess | states | ti
        attest | states | t
        shout | states | q
        scream | states | q
        cry | states | q
        chant | states | q
        whisper | states | q
        continue | states | m
        go went gone +on | states | m
        agree | states | t
        point +out | states | qtzn
        make made +clear | states | tq
        put put | states | p
        place | states | p
        quote | states | m
        attribute | states | o
        assure | states | qtz
        inform | states | t
        notify | states | t
        proclaim | states | qtzn
        affirm | states | qtzn
        opine | states | qt
        record | states | p
        document | states | p
        register | states | p
        count | states | p
        rule +out | states | n
        hope | states | tz
        recognise | states | t
        recognize | states | t
        express | states | n
        voice | states | n
        cite | states | m
        deny | denies | qtzngw
        reject | denies | qnt
        dismiss | denies | qna
        refute | denies | qnt
        dispute | denies | qnt
        rebut rebutted | denies | n
        contradict | denies | n
        disown | denies | n
        contest | denies | nt
        repudiate | denies | n
        disclaim | denies | n
        accuse | accuses | oq
        fault | accuses | on
        reproach | accuses | o
        berate | accuses | on
        blame | accuses | oqn
        charge | accuses | qt
        implicate | accuses | o
        hold held +responsible | accuses | o
        pledge | pledges | qtzin
        vow | pledges | qtzin
        promise | pledges | qtzin
        swear swore sworn | pledges | tzi
        undertake undertook undertaken | pledges | ti
        commit committed +to | pledges | n
        guarantee | pledges | tn
        agree +to | pledges | n
        warn | warns | qtznuf
        caution | warns | qtzuf
        threaten | warns | qtin
        fear | states | tzn
        worry | states | t
        doubt | doubts | tznw
        question | doubts | nwq
        suspect | doubts | tz
        cast cast +doubt | doubts | n
        raise +doubts | doubts | n
        """
    )
)
