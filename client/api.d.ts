// Made by `npm run client` from the OpenAPI document with sha256 f80069d5e85a33e5de10ea8d07e060bb7d901e8dd9b6e4b86367d13137f6774c. Do not edit it by hand.
export interface paths {
    "/absences/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shortens an absence or ends it now; one that has not begun is withdrawn */
        post: operations["endAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How one comes in: password, identity providers, when last */
        get: operations["getOwnAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes one's own password and ends every session; the answer's cookie is a new one. 422 password-wrong, 429 too-many-attempts with Retry-After */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases the person may see, filtered, searched, sorted, in pages */
        get: operations["listAccreditations"];
        put?: never;
        /** Starts the accreditation of an offer, once per offer and cycle */
        post: operations["startAccreditation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case: where it stands, whose turn, by when, and which acts the person may do or why not */
        get: operations["getAccreditation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/access-bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that is journalised as a zip file, with journal and overview: a person decides what is given, and redacts */
        get: operations["getAccessBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the audit stands: per requirement and pair what is wanted, found and missing, counts, and questions to its team
         * @description With `marks` (several by commas) only the rows that carry all of them; counts and checks are of the whole audit.
         */
        get: operations["getAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/audit-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit day as a calendar file (RFC 5545) */
        get: operations["getAuditDayCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/citizens-letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plain-language letter to citizens and relatives that comes with the programme, as PDF */
        get: operations["getCitizensLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/concerns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Acute concerns that were raised, as far as the person may know of them */
        get: operations["listConcerns"];
        put?: never;
        /**
         * Records that somebody was told of an acute concern: whom, when, under which duty; never what it is about
         * @description It stands outside the report and stops no audit. It does not itself tell anybody: that has been done by whoever records it.
         */
        post: operations["raiseConcern"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who examines the case and may no longer, after the offer or they have moved; for the secretariat */
        get: operations["listConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/contents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The texts of a case that the person may read now */
        get: operations["getContents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/contents/{kind}/{key}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of one text that the person may read, oldest first
         * @description A key with a slash is written with %2F. What was replaced before a text was handed over stays with those who wrote it.
         */
        get: operations["getVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/entries/accept-late-remark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry acceptLateRemark
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["acceptLateRemark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/entries/answer-objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry answerObjection
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["answerObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/entries/answer-remark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry answerRemark
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["answerRemark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/entries/consent-to-extract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry consentToExtract
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["consentToExtract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/entries/correct-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry correctReport
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["correctReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/entries/declare-impartiality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry declareImpartiality
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["declareImpartiality"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/entries/find-concordance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry findConcordance
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["findConcordance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/entries/give-no-remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry giveNoRemarks
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["giveNoRemarks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/entries/move-action-point": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry moveActionPoint
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["moveActionPoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/entries/object-to-auditor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry objectToAuditor
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["objectToAuditor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/entries/remark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry remark
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["remark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/entries/report-point-done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry reportPointDone
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["reportPointDone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/entries/settle-doubt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry settleDoubt
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["settleDoubt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/entries/tick-requirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry tickRequirement
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["tickRequirement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/entries/verify-point": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry verifyPoint
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["verifyPoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/entries/wish-focus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry wishFocus
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["wishFocus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/entries/write-action-point": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry writeActionPoint
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["writeActionPoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/entries/write-chapter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry writeChapter
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["writeChapter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/entries/write-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry writeEvidence
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["writeEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/entries/write-extract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry writeExtract
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["writeExtract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/entries/write-finding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry writeFinding
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["writeFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/entries/write-people-met": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry writePeopleMet
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["writePeopleMet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/entries/write-programme-item": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry writeProgrammeItem
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["writeProgrammeItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/entries/write-report-text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry writeReportText
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["writeReportText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/entries/write-trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry writeTrial
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["writeTrial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/entries/write-workshop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry writeWorkshop
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["writeWorkshop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one's own side, the offer or the audit team, has answered to the three questions at the case's end */
        get: operations["getEvaluation"];
        /**
         * Answers for one's side, or changes its answer; who wrote it is kept nowhere
         * @description Nobody has to. From the stage Læring until three months after the case's end. No name of a person, no CPR number.
         */
        put: operations["writeEvaluation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files of a case that the person may read, with name, hash, and when they were uploaded */
        get: operations["listFiles"];
        put?: never;
        /** Adds a file to a case; texts refer to it by its id */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of a case */
        get: operations["getFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/files/several": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds several files to a case in one request; all are kept or none */
        post: operations["uploadFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/holdings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a case holds, and of each kind whether it is journalised or an internal working document */
        get: operations["getHoldings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is journalised, with date and subject; for the secretariat */
        get: operations["getJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/agree-action-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move agreeActionPlan
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["agreeActionPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/appoint-team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move appointTeam
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["appointTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/ask-reconsideration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move askReconsideration
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["askReconsideration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/audit-on-present-basis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move auditOnPresentBasis
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["auditOnPresentBasis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move cancel
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/choose-focus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move chooseFocus
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["chooseFocus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/close-action-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move closeActionPlan
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["closeActionPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/close-audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move closeAudit
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["closeAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/confirm-model": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move confirmModel
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["confirmModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move decide
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move finish
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/finish-development": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move finishDevelopment
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["finishDevelopment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move handOver
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/issue-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move issueReport
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["issueReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/move-audit-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move moveAuditDay
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["moveAuditDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/move-deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move moveDeadline
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["moveDeadline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/open-audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move openAudit
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["openAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/pass-quality-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move passQualityCheck
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["passQualityCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move pause
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/pick-audit-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move pickAuditDay
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["pickAuditDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/plan-audit-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move planAuditDay
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["planAuditDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/propose-audit-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move proposeAuditDays
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["proposeAuditDays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/reconsider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move reconsider
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["reconsider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/replace-auditor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move replaceAuditor
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["replaceAuditor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move resume
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/return-description": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move returnDescription
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["returnDescription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/send-back-from-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move sendBackFromCheck
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["sendBackFromCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/send-programme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move sendProgramme
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["sendProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/send-to-hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move sendToHearing
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["sendToHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/send-to-quality-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move sendToQualityCheck
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["sendToQualityCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/send-to-second-hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move sendToSecondHearing
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["sendToSecondHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move share
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/submit-description": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move submitDescription
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["submitDescription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/submit-hearing-reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move submitHearingReply
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["submitHearingReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/suggest-audit-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move suggestAuditDay
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["suggestAuditDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/moves/take-as-basis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The move takeAsBasis
         * @description With If-Match: "n" it is refused (stale-version) unless the case's moveNo is n.
         */
        post: operations["takeAsBasis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The standing by the record beside the workflow's own */
        get: operations["getProcess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents of a case that the person may see */
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/reusable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be written on from, for the offer's own people: texts of an offer that went into this one, and of their last cycle */
        get: operations["listReusableTexts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/supervision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the audit team sees of the socialtilsyn: the påbud and vilkår that apply, and the themes' words when its own findings are closed; never scores */
        get: operations["getSupervisionForTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/texts/{stage}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The texts of one stage as they stand now, as PDF */
        get: operations["getStageTexts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every act of a case in order */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/working-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit team's own working notes; nobody else reads them, and no document holds them */
        get: operations["listWorkingNotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accreditations/{id}/working-notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Writes a working note */
        put: operations["writeWorkingNote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/administration/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One line for each notice and person: its mail left, waits, or does not leave and why; what needs somebody first */
        get: operations["listMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/administration/mails/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mail as it left, and what every attempt came to */
        get: operations["getMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/administration/mails/{id}/bounced": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that a mail which was sent came back */
        post: operations["noteMailBounced"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/administration/mails/{id}/send-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a mail that failed, came back, or of which nobody knows leave once more under the same Message-ID, if what it says still holds */
        post: operations["sendMailAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/administration/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notices that were sent, the newest first */
        get: operations["listNoticeLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/administration/owed-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents and other work the service owes: what fails first */
        get: operations["listOwedWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/administration/owed-work/try-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks that owed work which fails be tried now, and not first when its time comes */
        post: operations["tryOwedWorkAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/administration/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The deadlines and closed periods that new cases are started on */
        get: operations["getPolicy"];
        /** Puts a policy in force for cases started from now on; running cases keep theirs */
        put: operations["changePolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/administration/policy/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every policy that was put in force, by whom, when and why; the newest first */
        get: operations["listPolicyVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/administration/trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who saw and changed what, newest first; the looking is in it too. For administrators
         * @description `from` is included, `to` is not. `next` is given as `before` for the following page; null: there is none.
         */
        get: operations["listTrail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/administration/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every endpoint with how it stands; never a secret */
        get: operations["listWebhooks"];
        put?: never;
        /** Makes an endpoint, told of everything from now on; its secret is shown this once */
        post: operations["makeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/administration/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One endpoint with how it stands */
        get: operations["getWebhook"];
        /** Changes an endpoint, or turns it off or on again */
        put: operations["changeWebhook"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/administration/webhooks/{id}/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a test */
        post: operations["pingWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/administration/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells everything of a period once more, each event under its own id */
        post: operations["replayWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/administration/webhooks/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new secret, shown this once; the one before signs too for a day */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auditor-corps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The auditors: all for the secretariat, those employed under a leader, oneself for an auditor */
        get: operations["listAuditorCorps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auditor-corps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One auditor: what is agreed, and what the person may change */
        get: operations["getAuditor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auditor-corps/{id}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes what is agreed with an auditor; what is left out stays. Every version is kept */
        post: operations["changeAuditorTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own live calendar feeds, without their secrets */
        get: operations["listCalendarFeeds"];
        put?: never;
        /** Makes a calendar feed (RFC 5545); its address holds a secret and is shown this once */
        post: operations["createCalendarFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar-feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one's own calendar feed */
        delete: operations["revokeCalendarFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/codec/decode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads payloads that Temporal keeps in cipher; what is not in cipher comes back as it is */
        post: operations["decodePayloads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/codec/encode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes payloads in cipher with the newest key */
        post: operations["encodePayloads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/functions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds, held or will hold a function at an offer or a centre, for those who lead it and the secretariat */
        get: operations["listFunctions"];
        put?: never;
        /** Gives somebody a function: its duties, drafts and access are theirs from that moment */
        post: operations["giveFunction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/functions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a holding; one that has not begun is withdrawn */
        post: operations["endFunction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the process alive */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import-progress/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far one's own reading or loading under a key has come */
        get: operations["getImportProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{kind}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The table to fill: empty, or with what the record has */
        get: operations["getImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{kind}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps a spreadsheet for a day, and says what loading it would do and everything that is wrong, by cell; nothing is loaded */
        post: operations["keepImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{kind}/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A kept spreadsheet against the record as it is now */
        get: operations["lookAtImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{kind}/uploads/{id}/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Loads a kept spreadsheet whole, or, where anything is wrong or something has changed since it was seen, nothing */
        post: operations["loadImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/learning-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events to come by their day, or those that are past */
        get: operations["listLearningEvents"];
        put?: never;
        /** Holds an event: the secretariat for all, an offer's leader for the offer */
        post: operations["makeLearningEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/learning-events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One event */
        get: operations["getLearningEvent"];
        /** Changes it; who has signed up is told of another time or place */
        put: operations["changeLearningEvent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/learning-events/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels it; who has signed up is told */
        post: operations["cancelLearningEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/learning-events/{id}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has signed up and who waits, for whoever holds it */
        get: operations["listParticipants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/learning-events/{id}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs oneself off; whoever waits longest has the place */
        post: operations["signOffFromLearningEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/learning-events/{id}/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs oneself up; where it is full, to the waiting list */
        post: operations["signUpForLearningEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/learnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Searches what offers have shared */
        get: operations["searchLearnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/learnings/{id}/want-to-try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The offer wants to try the same: a trial where its case is in stage 2 or 3, else a wish that is kept */
        post: operations["wantToTry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/learnings/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The offer takes back what it had shared: it is out of the search, while the history stays */
        post: operations["withdrawLearning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail-choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often one gets mails, and where they go */
        get: operations["getMailChoice"];
        /** Chooses how often one gets mails; what asks something of somebody cannot be declined */
        put: operations["chooseMails"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who one is: roles, and the functions one acts for now, as deputy too */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The person's own reminders and messages, newest first */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offers, filtered, searched, sorted in Danish order, in pages */
        get: operations["listOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One offer with its departments and who leads it now */
        get: operations["getOffer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offers/{id}/earlier-audits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An offer's audits from before this service, as a spreadsheet told of them */
        get: operations["listEarlierAudits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offers/{id}/wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an offer wants to try, the newest first: for its own people */
        get: operations["listWishes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisational-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happens or has happened to offers: those ahead first */
        get: operations["listOrganisationalEvents"];
        put?: never;
        /**
         * An offer opens, closes, merges into another, splits, or moves to another centre, area or owner
         * @description On its day a closing ends the offer's open case as cut off: what was written stays, no report is made, and no next cycle comes. A merging ends the one case and links it to the other, a moving asks again who may examine the offer.
         */
        post: operations["registerOrganisationalEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisational-events/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another day for an event that is ahead */
        post: operations["moveOrganisationalEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisational-events/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back an event that is ahead */
        post: operations["withdrawOrganisationalEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The offers below the person with the newest case of each: the late ones first, what moved since they last looked, report, decision and follow-up */
        get: operations["getOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overview/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks as seen what there was at an instant; what moves later is new */
        post: operations["lookAtOverview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overview/patterns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For each requirement and pair, of how many offers there were findings and særlig god praksis, cycle by cycle; never of fewer than five */
        get: operations["getPatterns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overview/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a table (CSV with semicolons, UTF-8) */
        get: operations["getOverviewTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overview/trends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** From cycle to cycle: the decisions, and for each requirement and pair of how many offers there were findings; never of fewer than five */
        get: operations["getTrends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overview/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same and the trends as an Excel file: days and numbers as such, filters on every head */
        get: operations["getOverviewWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The active people with a role, for those who staff audits */
        get: operations["listPeople"];
        put?: never;
        /** Registers a person, without an account */
        post: operations["registerPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person's absences now and to come, for themself, their line and the secretariat */
        get: operations["listAbsences"];
        put?: never;
        /** Registers that somebody is away and who has their functions meanwhile */
        post: operations["registerAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How somebody comes in, for an administrator */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/account/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes an account: its sessions end, its tokens and links open nothing */
        post: operations["closeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/account/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a one-time link by which somebody sets a password; its secret is shown this once */
        post: operations["makeAccountLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/account/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a closed account again */
        post: operations["openAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/account/second-factor/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes off the app for codes of somebody who has lost it: their sessions end, and they are told when they sign in */
        post: operations["endSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that is kept of a person as a zip file (GDPR article 15): a workbook, the same as JSON, and what it holds; one's own, and for an administrator anybody's */
        get: operations["getPersonData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/pseudonymise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a number in the place of somebody who has left: name, mail, username and every way in are gone for good. 409 with every reason while something waits for them */
        post: operations["pseudonymisePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person's general roles: one's own, and for the secretariat anybody's */
        get: operations["listRoles"];
        put?: never;
        /** Gives a general role: administrators, and not to themselves */
        post: operations["giveRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quality-models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions the person may see, the newest first in each family */
        get: operations["listQualityModels"];
        put?: never;
        /** Stores a new draft version */
        post: operations["draftQualityModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quality-models/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version with its words, and what the person may do with it or why not */
        get: operations["getQualityModel"];
        /** Writes a draft anew; its family and version stay */
        put: operations["rewriteQualityModel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quality-models/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves a version in hearing: its words never change again */
        post: operations["approveQualityModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quality-models/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a version of the model changes beside the one in force */
        get: operations["getModelChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quality-models/{id}/choose-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chooses the day on which an approved version comes into force, or moves it */
        post: operations["chooseQualityModelDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quality-models/{id}/open-hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a draft into hearing: everybody may read it */
        post: operations["openHearingQualityModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quality-models/{id}/put-in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts an approved version in force at once; the one that was is superseded */
        post: operations["putInForceQualityModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quality-models/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a version in hearing a draft again */
        post: operations["sendBackQualityModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quality-models/{id}/take-back-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the day back, until it has come: the version stays approved */
        post: operations["takeBackQualityModelDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Can the service take work, and how each part stands */
        get: operations["getReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was refused: who, when, which case and act, which codes; for administrators */
        get: operations["listRefusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report-bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest final reports as a zip file, with a list of what is in it and what is missing */
        get: operations["getReportBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report-bundle/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a bundle would hold, and which cases have no final report yet */
        get: operations["getReportBundlePlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is known of a document; 409 report-not-ready while it is being made */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document as PDF; 409 report-not-ready while it is being made */
        get: operations["getReportPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a general role */
        post: operations["endRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/round-summaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every summary that was issued, the newest first */
        get: operations["listRoundSummaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/round-summaries/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An issued summary as PDF */
        get: operations["getRoundSummaryPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every round with how far it is, the newest first */
        get: operations["listRounds"];
        put?: never;
        /** Plans a round; nothing is started yet */
        post: operations["makeRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One round: how far it is, what was decided about it, and what the person may do or why not */
        get: operations["getRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts no more; what has been started goes on */
        post: operations["cancelRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds/{id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The offers of a round in its order: what became of each, or why it could not be started now */
        get: operations["listRoundOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts no more for now; with `withCases` its open cases are paused too */
        post: operations["pauseRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Goes on starting; with `withCases` the cases that the round had paused go on too */
        post: operations["resumeRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries again the offers that could not be started */
        post: operations["retryRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts a planned round: its cases start one after another at its pace */
        post: operations["startRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds/{id}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a summary of the round would say now, the draft's words, and the versions that were issued */
        get: operations["getRoundSummary"];
        /** Writes the secretariat's words; another version now is refused (stale-version) */
        put: operations["writeRoundSummary"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds/{id}/summary/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issues the next version, which never changes and is everybody's to read */
        post: operations["issueRoundSummary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds/{id}/summary/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The preview as PDF, marked as a draft */
        get: operations["getRoundSummaryPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds/{id}/weeks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Week by week: the auditors that planned audits need, an estimate for those without a day, and how many there are */
        get: operations["listRoundWeeks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a round would start, and what not and why; changes nothing */
        post: operations["previewRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one is signed in now */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one of one's own sessions; one that has ended already, too */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/end-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends all of one's sessions but this one; all of them where a token asks */
        post: operations["endOtherSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins a session: a cookie that scripts cannot read. 401 wrong-credentials, code-needed, code-wrong, 429 too-many-attempts with Retry-After */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the session, if there is one */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Announced visits and running deadlines of the offers the person sees, by day; what is late whatever its day */
        get: operations["getSupervisionCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/circle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is in the circle */
        get: operations["listCircle"];
        put?: never;
        /** Names somebody to the circle: the first by a coordinator, then by its members */
        post: operations["nameToCircle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/circle/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes somebody out of the circle, but the last */
        post: operations["leaveCircle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/criterion-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which of our requirements speaks of the same as a criterion of the authority's */
        get: operations["getCriterionMap"];
        /** Puts a map in force */
        put: operations["changeCriterionMap"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/criterion-map/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every map that was put in force, by whom, when and why; the newest first */
        get: operations["listCriterionMapVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/earlier-years/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A workbook with a row for every indicator and theme of a model */
        get: operations["getEarlierYearsTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/earlier-years/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps a spreadsheet for a day, and says what it holds and everything that is wrong, by cell; nothing is loaded */
        post: operations["keepEarlierYears"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/earlier-years/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A kept spreadsheet against what is registered now */
        get: operations["lookAtEarlierYears"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/earlier-years/uploads/{id}/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Loads all years of a kept spreadsheet, or, where anything is wrong, none */
        post: operations["loadEarlierYears"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of the authority's model, and how many of their texts are still to be checked */
        get: operations["listSupervisionModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/models/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version with its words and the mark of each; with an offer, the indicators that are likely not relevant there */
        get: operations["getSupervisionModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/models/{version}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds the next version of a model with texts that were checked against the statutory order; the version itself stays as it is */
        post: operations["correctSupervisionModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The person's own reminders and messages of supervisions, newest first */
        get: operations["listSupervisionNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Covered offers the person sees, those longest without a visit first */
        get: operations["listSupervisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where an offer's supervision stands: visits, reports, measures, what is due, and which acts are open */
        get: operations["getSupervision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An offer becomes covered: its units, and when each was last visited */
        post: operations["supervisionBegin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/entries/prepare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry prepare
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["supervisionPrepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/entries/report-measure-done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry reportMeasureDone
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["supervisionReportMeasureDone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/entries/tick-information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry tickInformation
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["supervisionTickInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/entries/write-dialogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry writeDialogue
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["supervisionWriteDialogue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/entries/write-follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry writeFollowUp
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["supervisionWriteFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/entries/write-hearing-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry writeHearingAnswer
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["supervisionWriteHearingAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/entries/write-overall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry writeOverall
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["supervisionWriteOverall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/entries/write-scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry writeScores
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["supervisionWriteScores"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/entries/write-theme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The entry writeTheme
         * @description With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).
         */
        post: operations["supervisionWriteTheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a file: the authority's where the coordinator sends it, else the offer's */
        post: operations["uploadSupervisionFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of a supervision */
        get: operations["getSupervisionFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every visit, report and measure there has been, with the values of themes for those who may see scores */
        get: operations["getSupervisionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/moves/announce-visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The move announceVisit */
        post: operations["supervisionAnnounceVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/moves/answer-hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The move answerHearing */
        post: operations["supervisionAnswerHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/moves/begin-visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The move beginVisit */
        post: operations["supervisionBeginVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/moves/break-off-visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The move breakOffVisit */
        post: operations["supervisionBreakOffVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/moves/call-off-visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The move callOffVisit */
        post: operations["supervisionCallOffVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/moves/close-year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The move closeYear */
        post: operations["supervisionCloseYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/moves/complete-visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The move completeVisit */
        post: operations["supervisionCompleteVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/moves/deliver-information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The move deliverInformation */
        post: operations["supervisionDeliverInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/moves/end-measure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The move endMeasure */
        post: operations["supervisionEndMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/moves/end-supervision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The move endSupervision */
        post: operations["supervisionEndSupervision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/moves/extend-measure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The move extendMeasure */
        post: operations["supervisionExtendMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/moves/move-visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The move moveVisit */
        post: operations["supervisionMoveVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/moves/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The move pause */
        post: operations["supervisionPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/moves/receive-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The move receiveDraft */
        post: operations["supervisionReceiveDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/moves/register-measure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The move registerMeasure */
        post: operations["supervisionRegisterMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/moves/register-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The move registerReport */
        post: operations["supervisionRegisterReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/moves/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The move resume */
        post: operations["supervisionResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/moves/set-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The move setUnits */
        post: operations["supervisionSetUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The overview as PDF; with scores for those who may see them, else in the words of themes alone */
        get: operations["getSupervisionOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The standing by the record beside the workflow's own */
        get: operations["getSupervisionProcess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/side-by-side": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the authority and our own audit have last said of the same, side by side; neither is moved to the other */
        get: operations["getSideBySide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/offers/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every act in order */
        get: operations["getSupervisionTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The overview of the offers that the person sees together, as PDF */
        get: operations["getSupervisionsOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Interval, notice, models by day and deadlines of socialtilsyn */
        get: operations["getSupervisionPolicy"];
        /** Puts a policy in force for what is set from now on; deadlines that run stand */
        put: operations["changeSupervisionPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/policy/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every policy that was put in force, by whom, when and why; the newest first */
        get: operations["listSupervisionPolicyVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/secret-looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who of the circle looked or changed what, newest first */
        get: operations["listSecretLooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Unannounced visits that are known beforehand; for the circle alone, and each look is noted */
        get: operations["listSecretVisits"];
        put?: never;
        /** Enters a visit that is known beforehand */
        post: operations["enterSecretVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/secrets/{id}/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It has begun, and from now on is a visit like any other */
        post: operations["beginSecretVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/secrets/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It will not come */
        post: operations["withdrawSecretVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own live bearer tokens, without their secrets */
        get: operations["listTokens"];
        put?: never;
        /** Makes a bearer token; its secret is shown this once */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes one's own token */
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verify/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a document with this sha256 is in the register: its kind, version and date, and whether a newer version exists */
        get: operations["verifyDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Absence: {
            absenceId: string;
            deputyId: string;
            deputyName: string;
            /** Format: date-time */
            from: string;
            personId: string;
            /** Format: date-time */
            to: string;
        };
        Account: {
            /** @description What was changed about it, the latest fifty. */
            changes: {
                /** Format: date-time */
                at: string;
                byName: string;
                /** @enum {string} */
                type: "identityLinked" | "accountLinkMade" | "accountClosed" | "accountOpened" | "passwordSet" | "passwordChanged" | "tokenMade" | "tokenRevoked" | "tokenUsed" | "passkeyAdded" | "passkeyRemoved" | "directoryLinked" | "directoryChanged" | "totpAdded" | "totpRemoved" | "totpTakenOff" | "recoveryCodesMade" | "recoveryCodeUsed" | "administratorKept";
            }[];
            closedAt: string | null;
            exists: boolean;
            hasPassword: boolean;
            identities: {
                issuer: string;
                /** Format: date-time */
                lastUsedAt: string;
                /** Format: date-time */
                linkedAt: string;
            }[];
            lastUsedAt: string | null;
            /** @description A one-time link that has not been used, and until when. */
            linkUntil: string | null;
            name: string;
            personId: string;
            /** @description The app whose codes are asked for beside the password. */
            secondFactor: {
                /** @description Recovery codes that have not been used. */
                codesLeft: number;
                lastUsedAt: string | null;
                /** Format: date-time */
                since: string;
            } | null;
            username: string | null;
        };
        Accreditation: {
            /** Format: uuid */
            accreditationId: string;
            acts: {
                allowed: boolean;
                reasons: components["schemas"]["Reason"][];
                type: string;
            }[];
            area: string;
            auditDay: string | null;
            continuesIn: string | null;
            cycle: string;
            dates: {
                basisAt: string | null;
                clearedAt: string | null;
                closedAt: string | null;
                decidedAt: string | null;
                hearingClosedAt: string | null;
                hearingOpenedAt: string | null;
                issuedAt: string | null;
                openedAt: string | null;
                pausedAt: string | null;
                planAgreedAt: string | null;
                planClosedAt: string | null;
                programmeSentAt: string | null;
                sharedAt: string | null;
                submittedAt: string | null;
            };
            deadlines: {
                /** Format: date-time */
                due: string;
                /** @enum {string} */
                duty: "offer" | "secretariat" | "auditTeam" | "qualityChecker" | "decider" | "nobody";
                /** @enum {string} */
                kind: "confirmModel" | "finishDevelopment" | "submitDescription" | "takeBasis" | "prepareAudit" | "declareImpartiality" | "sendProgramme" | "closeAudit" | "draftReport" | "qualityCheck" | "sendToHearing" | "hearing" | "answerRemarks" | "issueReport" | "decide" | "agreeActionPlan" | "closeActionPlan" | "share" | "finish";
                /** Format: date */
                lastDay: string;
                standsStill: boolean;
                version: number;
            }[];
            due: string | null;
            endedAt: string | null;
            endedBecause: ("offerClosed" | "offerMerged") | null;
            expectedEnds: {
                [key: string]: string;
            };
            focus: string[];
            hearingPoint: "conclusion" | null;
            hearingRound: number;
            late: boolean;
            modelId: string;
            moveNo: number;
            nextCycleOn: string | null;
            notRelevant: {
                /** @enum {string} */
                cause: "offerType" | "area" | "chosen";
                requirementId: string;
            }[];
            offerId: string;
            offerName: string;
            outcome: ("accredited" | "accreditedWithFollowUp" | "notYetAccredited") | null;
            paused: boolean;
            people: {
                checker: components["schemas"]["Named"] | null;
                consultant: components["schemas"]["Named"];
                decider: components["schemas"]["Named"] | null;
                deputyDecider: components["schemas"]["Named"] | null;
                managers: components["schemas"]["Named"][];
                startedBy: components["schemas"]["Named"];
                team: {
                    lead: boolean;
                    name: string;
                    personId: string;
                }[];
            };
            plan: components["schemas"]["ActionPoint"][];
            proposal: {
                days: string[];
                suggested: string | null;
            } | null;
            recommendation: ("accredited" | "accreditedWithFollowUp" | "notYetAccredited") | null;
            reports: components["schemas"]["Report"][];
            roles: ("manager" | "staff" | "lineManager" | "boardChair" | "municipalContact" | "consultant" | "secretariatHead" | "administrator" | "reader" | "leadAuditor" | "auditor" | "qualityChecker" | "decider" | "deputyDecider" | "system")[];
            seq: number;
            /** @enum {string} */
            stage: "qualityModel" | "localDevelopment" | "qualityDescription" | "audit" | "report" | "learning" | "completed" | "cancelled";
            /** Format: date-time */
            startedAt: string;
            /** @enum {string} */
            step: "confirming" | "developing" | "writing" | "submitted" | "preparing" | "auditing" | "drafting" | "qualityCheck" | "checked" | "hearing" | "answering" | "issuing" | "deciding" | "planning" | "followUp" | "sharing" | "closing" | "ended";
            /** @enum {string} */
            turn: "offer" | "secretariat" | "auditTeam" | "qualityChecker" | "decider" | "nobody";
        };
        AccreditationRow: {
            /** Format: uuid */
            accreditationId: string;
            area: string;
            cycle: string;
            due: string | null;
            endedAt: string | null;
            late: boolean;
            offerId: string;
            offerName: string;
            paused: boolean;
            /** @enum {string} */
            stage: "qualityModel" | "localDevelopment" | "qualityDescription" | "audit" | "report" | "learning" | "completed" | "cancelled";
            /** Format: date-time */
            startedAt: string;
            /** @enum {string} */
            step: "confirming" | "developing" | "writing" | "submitted" | "preparing" | "auditing" | "drafting" | "qualityCheck" | "checked" | "hearing" | "answering" | "issuing" | "deciding" | "planning" | "followUp" | "sharing" | "closing" | "ended";
            /** @enum {string} */
            turn: "offer" | "secretariat" | "auditTeam" | "qualityChecker" | "decider" | "nobody";
        };
        ActAnswer: {
            /** Format: uuid */
            accreditationId: string;
            /** Format: date-time */
            at: string;
            followed: string | null;
            moveNo: number;
            repeated: boolean;
            seq: number;
            /** @enum {string} */
            stage: "qualityModel" | "localDevelopment" | "qualityDescription" | "audit" | "report" | "learning" | "completed" | "cancelled";
            /** @enum {string} */
            step: "confirming" | "developing" | "writing" | "submitted" | "preparing" | "auditing" | "drafting" | "qualityCheck" | "checked" | "hearing" | "answering" | "issuing" | "deciding" | "planning" | "followUp" | "sharing" | "closing" | "ended";
            /** @enum {string} */
            turn: "offer" | "secretariat" | "auditTeam" | "qualityChecker" | "decider" | "nobody";
            type: string;
            versions: {
                key: string;
                /** @enum {string} */
                kind: "trial" | "workshop" | "focusWish" | "chapter" | "tick" | "declaration" | "objection" | "programmeItem" | "evidence" | "peopleMet" | "finding" | "reportText" | "remark" | "noRemarks" | "answer" | "actionPoint" | "pointMoved" | "correction" | "pointDone" | "pointVerified" | "extract" | "consent" | "reason" | "notRelevantReason";
                version: number;
            }[];
        };
        ActionPoint: {
            done?: {
                /** Format: date-time */
                at: string;
                text: string;
            };
            /** Format: date */
            due: string;
            moved?: {
                /** Format: date */
                from: string;
                reason: string;
            };
            overdue: boolean;
            owner: string;
            pointId: string;
            requirementId: string;
            /** @enum {string} */
            status: "agreed" | "reportedDone" | "verified";
            text: string;
            verified?: {
                /** Format: date-time */
                at: string;
                by: string;
                text: string;
            };
        };
        Address: {
            city: string;
            district: string;
            houseNumber: string;
            municipalityCode: string;
            postalCode: string;
            street: string;
        };
        /** @description Counts, never scores. `field` is the place in the case: kind/key. */
        Audit: {
            checks: {
                code: string;
                field: string;
                message: string;
                params: {
                    [key: string]: string | number;
                };
                /** @enum {string} */
                severity: "question" | "warning";
            }[];
            count: {
                done: number;
                text: string;
                wanted: number;
            };
            criteria: {
                criterionId: string;
                done: number;
                text: string;
                wanted: number;
            }[];
            rows: {
                criterionId: string;
                done: boolean;
                evidence: number;
                field: string;
                found: boolean;
                marks: ("missing" | "remark" | "focus" | "discordance" | "goodPractice" | "opportunity")[];
                /** @enum {string} */
                pair: "modelDescription" | "descriptionPractice" | "modelPractice";
                requirementId: string;
                wanted: boolean;
            }[];
        };
        CalendarFeed: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "own" | "offer" | "below";
            lastReadAt: string | null;
            offerId: string | null;
            offerName: string | null;
        };
        Concern: {
            /** @description The leader is its subject: it goes past the leader. */
            aboutLeader: boolean;
            /** Format: date-time */
            at: string;
            author: {
                name: string;
                personId: string;
            };
            /** Format: uuid */
            concernId: string;
            /** @description The offer sees that it was raised. */
            shownToOffer: boolean;
            /** Format: date-time */
            toldAt: string;
            /**
             * @description Who was told, and so under which duty: notification is an underretning, supervision the socialtilsyn.
             * @enum {string}
             */
            toldTo: "manager" | "centreChief" | "notification" | "police" | "supervision";
            /** @description By function or authority. No citizen and no content of the matter. */
            whom: string;
        };
        Conflict: {
            /** @enum {string} */
            duty: "auditor" | "qualityChecker" | "decider" | "deputyDecider";
            name: string;
            personId: string;
            reasons: {
                code: string;
                message: string;
            }[];
        };
        Content: {
            /** Format: date-time */
            at: string;
            author: components["schemas"]["Named"];
            body: {
                [key: string]: unknown;
            };
            files?: components["schemas"]["File"][];
            key: string;
            /** @enum {string} */
            kind: "trial" | "workshop" | "focusWish" | "chapter" | "tick" | "declaration" | "objection" | "programmeItem" | "evidence" | "peopleMet" | "finding" | "reportText" | "remark" | "noRemarks" | "answer" | "actionPoint" | "pointMoved" | "correction" | "pointDone" | "pointVerified" | "extract" | "consent" | "reason" | "notRelevantReason";
            version: number;
        };
        CorpsRow: {
            area: string | null;
            areaName: string | null;
            /** @description Of this year by their day, and open ones without a day. */
            audits: number;
            auditsAYear: number | null;
            changeable: ("trainedOn" | "auditsAYear" | "weeksAway" | "leaderYes")[];
            changedAt: string | null;
            changedBy: string | null;
            employerCentreId: string | null;
            employerName: string | null;
            employerOfferId: string | null;
            leaderYes: boolean | null;
            name: string;
            personId: string;
            /** @description What speaks against choosing them now; never a hindrance. */
            reservations: ({
                code: string;
                message: string;
            } & {
                [key: string]: unknown;
            })[];
            title: string;
            trainedOn: string | null;
            version: number;
            weeksAway: string[];
        };
        CriterionMap: {
            lines: {
                note: string;
                /** @description A criterion of the authority's model, or a theme that has none. */
                of: string;
                /** @description Ours that speak of the same; empty: there is none. */
                requirements: string[];
            }[];
        };
        CriterionMapVersion: {
            at: string | null;
            reason: string | null;
            setBy: string | null;
            setByName: string | null;
            value: components["schemas"]["CriterionMap"];
            version: number;
        };
        CyclePatterns: {
            cycle: string;
            patterns: {
                discordance: number;
                goodPractice: number;
                /** @description A målgruppeområde; null: all together. */
                group: string | null;
                offers: number;
                /** @enum {string} */
                pair: "modelDescription" | "descriptionPractice" | "modelPractice";
                requirementId: string;
            }[];
        };
        EarlierYearsLook: {
            name: string;
            problems: {
                /** @description As the sheet names it: C17; a row or the head by its number. */
                cell: string;
                code: string;
                message: string;
                value: string;
            }[];
            /** Format: uuid */
            uploadId: string;
            years: {
                /** @description Indicators of the model that the table says nothing of. */
                missing: number;
                model: string;
                offerId: string;
                offerName: string;
                /** @description It was loaded before; what the table does not name stays. */
                replaces: boolean;
                /** Format: date */
                reportDate: string;
                scores: number;
                themes: number;
                /** Format: date */
                visitDay: string;
            }[];
        };
        EndedHolding: {
            /** @description Null: it had not begun and is withdrawn. */
            to: string | null;
        };
        Evaluation: {
            answer: {
                /** @description What can be dropped next time. */
                drop: string;
                /** @description About how many hours it took; null where nothing is said. */
                hours: number | null;
                version: number;
                /** @description What was worth it. */
                worth: string;
            } | null;
            /** @description From when no answer is taken; null while the case runs. */
            closes: string | null;
            open: boolean;
            /** @enum {string} */
            side: "offer" | "auditors";
        };
        File: {
            contentType: string;
            fileId: string;
            name: string;
            /** @enum {string} */
            owner: "offer" | "team";
            sha256: string;
            size: number;
            /** Format: date-time */
            uploadedAt: string;
            uploadedBy: components["schemas"]["Named"];
        };
        FunctionHolding: {
            /** Format: date-time */
            from: string;
            /** @enum {string} */
            function: "manager" | "staff" | "boardChair" | "municipalContact" | "centreChief";
            holdingId: string;
            name: string;
            personId: string;
            to: string | null;
            unit: {
                id: string;
                /** @enum {string} */
                kind: "offer" | "centre";
            };
        };
        Holding: {
            /** @enum {string} */
            class: "journalised" | "working";
            count: number;
            /** Format: date-time */
            latest: string;
            words: string;
        };
        ImportLook: {
            counts: {
                changed: number;
                made: number;
                unchanged: number;
            };
            /** @enum {string} */
            kind: "offers" | "people" | "audits";
            /** @description What comes to be beside the rows: areas, centres. */
            makes: {
                field: string;
                name: string;
            }[];
            name: string;
            /** @description With one nothing is loaded. */
            problems: {
                /** @description As the sheet names it: C17; a row or the head by its number. */
                cell: string;
                code: string;
                message: string;
                value: string;
            }[];
            /** @description Worth a look; they stop nothing. */
            remarks: {
                /** @description As the sheet names it: C17; a row or the head by its number. */
                cell: string;
                code: string;
                message: string;
                value: string;
            }[];
            /** @description Those that are new or changed. */
            rows: {
                changes: {
                    field: string;
                    from: string;
                    to: string;
                }[];
                id: string;
                /** @enum {string} */
                is: "new" | "changed" | "unchanged";
                name: string;
                no: number;
            }[];
            /** @description To be sent with the loading. */
            seen: string;
            /** Format: uuid */
            uploadId: string;
        };
        JournalLine: {
            /** Format: date-time */
            at: string;
            document: {
                fileName: string | null;
                /** @enum {string} */
                kind: "startLetter" | "hearingDraft" | "finalReport" | "decisionDocument" | "actionPlan";
                reportId: string | null;
                version: number;
            } | null;
            no: number;
            /** @enum {string} */
            subject: "startLetter" | "description" | "descriptionAsItStood" | "team" | "auditorReplaced" | "objection" | "objectionAnswer" | "programme" | "hearingDraft" | "secondHearingDraft" | "hearingReply" | "hearingClosed" | "finalReport" | "correctedReport" | "decision" | "reconsiderationAsked" | "reconsidered" | "actionPlan" | "actionPlanChanged" | "actionPlanClosed";
            words: string;
        };
        Learning: {
            area: string;
            /** @description Where the words searched for stand: parts of plain text, never markup. */
            found: {
                text: {
                    hit: boolean;
                    text: string;
                }[];
                title: {
                    hit: boolean;
                    text: string;
                }[];
            } | null;
            /** @enum {string} */
            kind: "goodPractice" | "trial" | "method" | "lesson";
            learningId: string;
            offerId: string;
            offerName: string;
            requirementIds: string[];
            /** Format: date-time */
            sharedAt: string;
            text: string;
            title: string;
            wantedBy: number;
        };
        LearningEvent: {
            areas: string[];
            cancelledAt: string | null;
            cancelReason: string | null;
            /** Format: date-time */
            endsAt: string;
            eventId: string;
            /** @enum {string} */
            kind: "workshop" | "visit" | "presentation" | "network";
            madeByName: string;
            mayChange: boolean;
            /** @enum {string} */
            mine: "seat" | "waiting" | "none";
            offerId: string | null;
            offerName: string | null;
            past: boolean;
            place: string;
            places: number | null;
            requirementIds: string[];
            /** @description Why one cannot sign up now; null: one can. */
            signUp: {
                code: string;
                message: string;
            } | null;
            /** Format: date */
            signUpUntil: string;
            /** Format: date-time */
            startsAt: string;
            taken: number;
            text: string;
            title: string;
            version: number;
            waiting: number;
        };
        LearningEventAnswer: {
            eventId: string;
            /** @enum {string} */
            mine: "seat" | "waiting" | "none";
            version: number;
        };
        LearningEventParticipant: {
            name: string;
            personId: string;
            place: string | null;
            title: string;
            waits: boolean;
        };
        Lifecycle: {
            /** @constant */
            status: "inOperation";
        } | {
            /** Format: date */
            opened: string;
            /** @constant */
            status: "new";
        } | {
            /** Format: date */
            closes: string;
            /** @constant */
            status: "closing";
        } | {
            /** Format: date */
            at: string;
            mergesInto: string;
            /** @constant */
            status: "merging";
        } | {
            /** Format: date */
            closed: string;
            /** @constant */
            status: "closed";
        } | {
            /** Format: date */
            at: string;
            mergedInto: string;
            /** @constant */
            status: "merged";
        };
        Mail: {
            answer: string | null;
            /** Format: date-time */
            at: string;
            data: {
                [key: string]: unknown;
            };
            duty: string;
            kind: string;
            log: {
                answer: string | null;
                /** Format: date-time */
                at: string;
                byName: string | null;
                outcome: string;
            }[];
            mail: {
                address: string;
                html: string;
                messageId: string;
                subject: string;
                text: string;
            } | null;
            /** Format: uuid */
            mailId: string;
            notBefore: string | null;
            offerName: string | null;
            personId: string;
            personName: string;
            reason: ("done" | "moved" | "passed" | "superseded" | "handedOver" | "paused" | "standsStill" | "ended" | "left" | "notWanted" | "seen" | "old" | "restored") | null;
            sends: number;
            settledAt: string | null;
            /** @enum {string} */
            source: "case" | "supervision" | "event" | "access";
            /** @enum {string} */
            state: "waiting" | "sending" | "sent" | "kept" | "deferred" | "unsure" | "failed" | "bounced" | "cancelled";
            /** @description The id of the case, offer or event it is about. */
            subject: string;
        };
        MailLogEntry: {
            answer: string | null;
            /** Format: date-time */
            at: string;
            data: {
                [key: string]: unknown;
            };
            duty: string;
            kind: string;
            /** Format: uuid */
            mailId: string;
            notBefore: string | null;
            offerName: string | null;
            personId: string;
            personName: string;
            reason: ("done" | "moved" | "passed" | "superseded" | "handedOver" | "paused" | "standsStill" | "ended" | "left" | "notWanted" | "seen" | "old" | "restored") | null;
            sends: number;
            settledAt: string | null;
            /** @enum {string} */
            source: "case" | "supervision" | "event" | "access";
            /** @enum {string} */
            state: "waiting" | "sending" | "sent" | "kept" | "deferred" | "unsure" | "failed" | "bounced" | "cancelled";
            /** @description The id of the case, offer or event it is about. */
            subject: string;
        };
        Me: {
            email: string;
            functions: {
                asDeputy: boolean;
                /** @enum {string} */
                function: "manager" | "staff" | "boardChair" | "municipalContact" | "centreChief";
                unit: {
                    id: string;
                    /** @enum {string} */
                    kind: "offer" | "centre";
                    name: string;
                };
            }[];
            name: string;
            personId: string;
            roles: ("consultant" | "secretariatHead" | "administrator" | "decisionMaker" | "auditor" | "supervisionCoordinator" | "reader")[];
            title: string;
        };
        ModelDifference: {
            changes: {
                /** @enum {string} */
                change: "added" | "removed" | "changed";
                fields: string[];
                id: string;
                /** @enum {string} */
                what: "criterion" | "requirement";
            }[];
            inForce: string | null;
            modelId: string;
        };
        Named: {
            name: string;
            personId: string;
        };
        NewCalendarFeed: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "own" | "offer" | "below";
            lastReadAt: string | null;
            offerId: string | null;
            offerName: string | null;
            /** @description The address below the service's own, with its secret: shown by the first answer alone, null when the key is repeated. */
            path: string | null;
        };
        NewToken: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            lastUsedAt: string | null;
            name: string;
            scopes: string[];
            /** @description Shown by the first answer alone; null when the key is repeated. */
            secret: string | null;
        };
        Notice: {
            /** Format: uuid */
            accreditationId: string;
            /** Format: date-time */
            at: string;
            data: {
                [key: string]: unknown;
            };
            duty: string;
            kind: string;
            noticeId: string;
            offerName: string;
            readAt: string | null;
            text?: string;
        };
        NoticeLogEntry: {
            /** Format: uuid */
            accreditationId: string;
            /** Format: date-time */
            at: string;
            cause: string;
            duty: string;
            kind: string;
            /** Format: uuid */
            noticeId: string;
            offerName: string;
            personId: string;
            personName: string;
            readAt: string | null;
        };
        Offer: {
            address: components["schemas"]["Address"];
            ageFrom: number;
            ageTo: number;
            area: string;
            areaName: string;
            board: {
                chairTitle: string;
                municipalContactTitle: string;
            } | null;
            centre: {
                id: string;
                name: string;
            };
            coveredByAccreditation: boolean;
            coveredBySupervision: boolean;
            cvr: string | null;
            id: string;
            lastAuditDate: string | null;
            lastSupervisionVisit: string | null;
            leaderRole: string;
            legalBasis: string;
            lifecycle: components["schemas"]["Lifecycle"];
            managementLevel: number;
            name: string;
            nextCycleDate: string | null;
            /** @enum {string} */
            ownership: "municipal" | "selfOwned";
            places: number;
            pNumber: string | null;
            targetGroups: string[];
            type: string;
            typeLabel: string;
        };
        OfferView: {
            address: components["schemas"]["Address"];
            ageFrom: number;
            ageTo: number;
            area: string;
            areaName: string;
            board: {
                chairTitle: string;
                municipalContactTitle: string;
            } | null;
            centre: {
                id: string;
                name: string;
            };
            coveredByAccreditation: boolean;
            coveredBySupervision: boolean;
            cvr: string | null;
            departments: {
                address: components["schemas"]["Address"] | null;
                id: string;
                name: string;
                sameAddress: boolean;
            }[];
            id: string;
            lastAuditDate: string | null;
            lastSupervisionVisit: string | null;
            leaderRole: string;
            legalBasis: string;
            lifecycle: components["schemas"]["Lifecycle"];
            managementLevel: number;
            name: string;
            nextCycleDate: string | null;
            /** @enum {string} */
            ownership: "municipal" | "selfOwned";
            people: {
                /** @enum {string} */
                function: "manager" | "staff" | "boardChair" | "municipalContact" | "centreChief";
                name: string;
                personId: string;
                title: string;
            }[];
            places: number;
            pNumber: string | null;
            targetGroups: string[];
            type: string;
            typeLabel: string;
        };
        OrganisationalChange: {
            /** @constant */
            kind: "opens";
            offer: {
                address: {
                    city: string;
                    district: string;
                    houseNumber: string;
                    municipalityCode: string;
                    postalCode: string;
                    street: string;
                };
                area?: string;
                centreId?: string;
                id: string;
                like: string;
                name: string;
                /** @enum {string} */
                ownership?: "municipal" | "selfOwned";
                places: number;
            };
        } | {
            /** @constant */
            kind: "closes";
            offerId: string;
        } | {
            into: string;
            /** @constant */
            kind: "merges";
            offerId: string;
        } | {
            closes: boolean;
            /** @constant */
            kind: "splits";
            offerId: string;
            parts: {
                address: {
                    city: string;
                    district: string;
                    houseNumber: string;
                    municipalityCode: string;
                    postalCode: string;
                    street: string;
                };
                area?: string;
                centreId?: string;
                id: string;
                name: string;
                /** @enum {string} */
                ownership?: "municipal" | "selfOwned";
                places: number;
            }[];
        } | {
            area?: string;
            centreId?: string;
            /** @constant */
            kind: "moves";
            offerId: string;
            /** @enum {string} */
            ownership?: "municipal" | "selfOwned";
        };
        OrganisationalEvent: {
            change: components["schemas"]["OrganisationalChange"];
            doneAt: string | null;
            /** Format: uuid */
            eventId: string;
            /** Format: date */
            on: string;
            /** Format: date-time */
            registeredAt: string;
            registeredBy: {
                name: string;
                personId: string;
            };
            /** @enum {string} */
            status: "ahead" | "done" | "withdrawn";
            withdrawnAt: string | null;
        };
        OrganisationalEventAnswer: {
            /** Format: uuid */
            eventId: string;
            /** Format: date */
            on: string;
            /** @enum {string} */
            status: "ahead" | "withdrawn";
        };
        OverviewPage: {
            lastLookedAt: string | null;
            page: number;
            pageSize: number;
            rows: components["schemas"]["OverviewRow"][];
            stages: {
                followUp: number;
                late: number;
                news: number;
                offers: number;
                stage: ("qualityModel" | "localDevelopment" | "qualityDescription" | "audit" | "report" | "learning" | "completed" | "cancelled") | null;
            }[];
            total: number;
        };
        OverviewRow: {
            accreditationId: string | null;
            area: string;
            areaName: string;
            auditDay: string | null;
            centreId: string;
            centreName: string;
            cycle: string | null;
            decisionId: string | null;
            due: string | null;
            duty: ("confirmModel" | "finishDevelopment" | "submitDescription" | "takeBasis" | "prepareAudit" | "declareImpartiality" | "sendProgramme" | "closeAudit" | "draftReport" | "qualityCheck" | "sendToHearing" | "hearing" | "answerRemarks" | "issueReport" | "decide" | "agreeActionPlan" | "closeActionPlan" | "share" | "finish") | null;
            finalReportId: string | null;
            followUp: boolean;
            issuedAt: string | null;
            late: boolean;
            /** @description It moved since the person last looked. */
            news: boolean;
            nextCycleOn: string | null;
            offerId: string;
            offerName: string;
            outcome: ("accredited" | "accreditedWithFollowUp" | "notYetAccredited") | null;
            paused: boolean;
            stage: ("qualityModel" | "localDevelopment" | "qualityDescription" | "audit" | "report" | "learning" | "completed" | "cancelled") | null;
            step: ("confirming" | "developing" | "writing" | "submitted" | "preparing" | "auditing" | "drafting" | "qualityCheck" | "checked" | "hearing" | "answering" | "issuing" | "deciding" | "planning" | "followUp" | "sharing" | "closing" | "ended") | null;
            turn: ("offer" | "secretariat" | "auditTeam" | "qualityChecker" | "decider" | "nobody") | null;
        };
        OwedLogEntry: {
            /** Format: uuid */
            accreditationId: string;
            askedAt: string | null;
            askedByName: string | null;
            attempts: number;
            doneAt: string | null;
            error: string | null;
            failingSince: string | null;
            /** @enum {string} */
            kind: "startLetter" | "hearingDraft" | "finalReport" | "decisionDocument" | "actionPlan" | "nextCycle" | "filing";
            offerName: string;
            /** Format: date-time */
            owedAt: string;
            owedId: string;
            /** @enum {string} */
            status: "owed" | "failing" | "done" | "cancelled";
        };
        OwedWorkName: {
            /** Format: uuid */
            accreditationId: string;
            owedId: string;
        };
        OwnMails: {
            address: string;
            /** @enum {string} */
            choice: "atOnce" | "daily" | "deadlinesOnly";
        };
        Person: {
            area: string | null;
            employerCentreId: string | null;
            employerOfferId: string | null;
            name: string;
            personId: string;
            title: string;
        };
        Policy: {
            calendar: {
                ascensionFriday: boolean;
                closedByYear?: {
                    [key: string]: {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                    }[];
                };
                closedDates: {
                    from: string;
                    to: string;
                }[];
                closedWeeks: number[];
            };
            deadlines: {
                agreeActionPlan: {
                    steps: {
                        at?: string;
                        offset: {
                            n: number;
                            /** @enum {string} */
                            unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                        };
                        /** @enum {string} */
                        step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                    }[];
                    within: {
                        n: number;
                        /** @enum {string} */
                        unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                    };
                };
                answerRemarks: {
                    steps: {
                        at?: string;
                        offset: {
                            n: number;
                            /** @enum {string} */
                            unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                        };
                        /** @enum {string} */
                        step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                    }[];
                    within: {
                        n: number;
                        /** @enum {string} */
                        unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                    };
                };
                closeActionPlan: {
                    steps: {
                        at?: string;
                        offset: {
                            n: number;
                            /** @enum {string} */
                            unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                        };
                        /** @enum {string} */
                        step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                    }[];
                    within: {
                        n: number;
                        /** @enum {string} */
                        unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                    };
                };
                closeAudit: {
                    steps: {
                        at?: string;
                        offset: {
                            n: number;
                            /** @enum {string} */
                            unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                        };
                        /** @enum {string} */
                        step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                    }[];
                    within: {
                        n: number;
                        /** @enum {string} */
                        unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                    };
                };
                confirmModel: {
                    steps: {
                        at?: string;
                        offset: {
                            n: number;
                            /** @enum {string} */
                            unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                        };
                        /** @enum {string} */
                        step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                    }[];
                    within: {
                        n: number;
                        /** @enum {string} */
                        unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                    };
                };
                decide: {
                    steps: {
                        at?: string;
                        offset: {
                            n: number;
                            /** @enum {string} */
                            unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                        };
                        /** @enum {string} */
                        step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                    }[];
                    within: {
                        n: number;
                        /** @enum {string} */
                        unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                    };
                };
                declareImpartiality: {
                    steps: {
                        at?: string;
                        offset: {
                            n: number;
                            /** @enum {string} */
                            unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                        };
                        /** @enum {string} */
                        step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                    }[];
                    within: {
                        n: number;
                        /** @enum {string} */
                        unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                    };
                };
                draftReport: {
                    steps: {
                        at?: string;
                        offset: {
                            n: number;
                            /** @enum {string} */
                            unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                        };
                        /** @enum {string} */
                        step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                    }[];
                    within: {
                        n: number;
                        /** @enum {string} */
                        unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                    };
                };
                finish: {
                    steps: {
                        at?: string;
                        offset: {
                            n: number;
                            /** @enum {string} */
                            unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                        };
                        /** @enum {string} */
                        step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                    }[];
                    within: {
                        n: number;
                        /** @enum {string} */
                        unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                    };
                };
                finishDevelopment: {
                    steps: {
                        at?: string;
                        offset: {
                            n: number;
                            /** @enum {string} */
                            unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                        };
                        /** @enum {string} */
                        step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                    }[];
                    within: {
                        n: number;
                        /** @enum {string} */
                        unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                    };
                };
                hearing: {
                    steps: {
                        at?: string;
                        offset: {
                            n: number;
                            /** @enum {string} */
                            unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                        };
                        /** @enum {string} */
                        step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                    }[];
                    within: {
                        n: number;
                        /** @enum {string} */
                        unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                    };
                };
                issueReport: {
                    steps: {
                        at?: string;
                        offset: {
                            n: number;
                            /** @enum {string} */
                            unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                        };
                        /** @enum {string} */
                        step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                    }[];
                    within: {
                        n: number;
                        /** @enum {string} */
                        unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                    };
                };
                prepareAudit: {
                    steps: {
                        at?: string;
                        offset: {
                            n: number;
                            /** @enum {string} */
                            unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                        };
                        /** @enum {string} */
                        step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                    }[];
                    within: {
                        n: number;
                        /** @enum {string} */
                        unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                    };
                };
                qualityCheck: {
                    steps: {
                        at?: string;
                        offset: {
                            n: number;
                            /** @enum {string} */
                            unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                        };
                        /** @enum {string} */
                        step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                    }[];
                    within: {
                        n: number;
                        /** @enum {string} */
                        unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                    };
                };
                sendProgramme: {
                    steps: {
                        at?: string;
                        offset: {
                            n: number;
                            /** @enum {string} */
                            unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                        };
                        /** @enum {string} */
                        step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                    }[];
                    within: {
                        n: number;
                        /** @enum {string} */
                        unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                    };
                };
                sendToHearing: {
                    steps: {
                        at?: string;
                        offset: {
                            n: number;
                            /** @enum {string} */
                            unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                        };
                        /** @enum {string} */
                        step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                    }[];
                    within: {
                        n: number;
                        /** @enum {string} */
                        unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                    };
                };
                share: {
                    steps: {
                        at?: string;
                        offset: {
                            n: number;
                            /** @enum {string} */
                            unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                        };
                        /** @enum {string} */
                        step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                    }[];
                    within: {
                        n: number;
                        /** @enum {string} */
                        unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                    };
                };
                submitDescription: {
                    steps: {
                        at?: string;
                        offset: {
                            n: number;
                            /** @enum {string} */
                            unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                        };
                        /** @enum {string} */
                        step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                    }[];
                    within: {
                        n: number;
                        /** @enum {string} */
                        unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                    };
                };
                takeBasis: {
                    steps: {
                        at?: string;
                        offset: {
                            n: number;
                            /** @enum {string} */
                            unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                        };
                        /** @enum {string} */
                        step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                    }[];
                    within: {
                        n: number;
                        /** @enum {string} */
                        unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                    };
                };
            };
            graceForOutage: {
                n: number;
                /** @enum {string} */
                unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
            };
            lateAfter: {
                n: number;
                /** @enum {string} */
                unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
            };
            name: string;
            nextCycle: {
                n: number;
                /** @enum {string} */
                unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
            };
            outageOnLastDay: {
                n: number;
                /** @enum {string} */
                unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
            };
            programmeBefore: {
                n: number;
                /** @enum {string} */
                unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
            };
            reconsideration?: {
                n: number;
                /** @enum {string} */
                unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
            };
            secondHearing?: {
                n: number;
                /** @enum {string} */
                unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
            };
            workedThereWithin: {
                n: number;
                /** @enum {string} */
                unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
            };
        };
        PolicyVersion: {
            at: string | null;
            policy: components["schemas"]["Policy"];
            reason: string | null;
            setBy: string | null;
            setByName: string | null;
            version: number;
        };
        /** @description RFC 9457 problem document. `code` is stable; `detail` and `message` are Danish sentences for the person. */
        Problem: {
            /** @description Stable code of the reason, for programs. */
            code: string;
            detail: string;
            errors?: {
                code: string;
                field: string;
                message: string;
                params?: {
                    [key: string]: string | number;
                };
            }[];
            /** @description The first field concerned, as a dotted path. */
            field?: string;
            params?: {
                [key: string]: string | number;
            };
            /** @description Names the request in the log. */
            requestId: string;
            status: number;
            title: string;
            /** @constant */
            type: "about:blank";
        };
        Process: {
            behind: number;
            differences: ("epoch" | "move" | "deadlines" | "owed")[];
            engine: components["schemas"]["Standing"] | null;
            record: components["schemas"]["Standing"];
            /** @enum {string} */
            state: "same" | "working" | "behind" | "differs" | "unavailable";
        };
        QualityModel: {
            criteria: {
                id: string;
                name: string;
                number: number;
                text?: string;
            }[];
            disclaimer?: string;
            /** @description The same in all versions of one model: small letters, digits and hyphens. */
            family: string;
            requirements: {
                appliesTo: string[];
                appliesToTypes: string[];
                auditQuestions: {
                    document: string[];
                    interview: string[];
                    observation: string[];
                };
                criterionId: string;
                descriptionPrompt: string;
                id: string;
                /** @enum {string} */
                kind: "qualityRequirement" | "developmentRequirement";
                note?: string;
                purpose: string;
                references: {
                    checked: boolean;
                    /** @enum {string} */
                    kind: "source" | "frame" | "law" | "model" | "guidance" | "convention";
                    note?: string;
                    ref: string;
                }[];
                relatedSupervisionCriteria: string[];
                signsOfConcordance: string[];
                text: string;
                title: string;
            }[];
            title: string;
            /** @description Letters, digits, full stops and hyphens. */
            version: string;
        };
        QualityModelVersion: {
            approvedAt: string | null;
            approvedBy: string | null;
            comesIntoForceOn: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            family: string;
            id: string;
            inForceFrom: string | null;
            sha256: string;
            /** @enum {string} */
            status: "draft" | "inHearing" | "approved" | "inForce" | "superseded";
            supersedes: string | null;
            title: string;
            version: string;
        };
        QualityModelView: {
            acts: {
                /** @enum {string} */
                act: "openHearing" | "sendBack" | "approve" | "putInForce";
                refused: {
                    code: string;
                    kind: string;
                    message: string;
                    params?: {
                        [key: string]: string | number;
                    };
                } | null;
            }[];
            approvedAt: string | null;
            approvedBy: string | null;
            comesIntoForceOn: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            family: string;
            id: string;
            inForceFrom: string | null;
            model: components["schemas"]["QualityModel"];
            sha256: string;
            /** @enum {string} */
            status: "draft" | "inHearing" | "approved" | "inForce" | "superseded";
            supersedes: string | null;
            title: string;
            version: string;
        };
        /** @description Why an act is refused: the code is stable, the message a Danish sentence. */
        Reason: {
            code: string;
            field?: string;
            /** @enum {string} */
            kind: "forbidden" | "not-found" | "conflict" | "invalid" | "too-large" | "unsupported";
            message: string;
            params?: {
                [key: string]: string | number;
            };
        };
        Refusal: {
            accreditationId: string | null;
            act: string;
            /** Format: date-time */
            at: string;
            codes: string[];
            person: components["schemas"]["Named"];
        };
        Report: {
            /** Format: uuid */
            accreditationId: string;
            at: string | null;
            draft: boolean;
            /** @description How it stands in the journal system; absent where it goes to none. */
            filed?: {
                acknowledgedAt: string | null;
                journalNo: string | null;
                sentAt: string | null;
            };
            fileName: string;
            /** @enum {string} */
            kind: "startLetter" | "hearingDraft" | "finalReport" | "decisionDocument" | "actionPlan";
            pages: number | null;
            ready: boolean;
            reportId: string;
            sha256: string | null;
            version: number;
        };
        ReportBundlePlan: {
            bytes: number;
            missing: {
                /** Format: uuid */
                accreditationId: string;
                area: string;
                cycle: string;
                expected: string | null;
                offerId: string;
                offerName: string;
                /** @enum {string} */
                stage: "qualityModel" | "localDevelopment" | "qualityDescription" | "audit" | "report" | "learning" | "completed" | "cancelled";
                /** @enum {string} */
                step: "confirming" | "developing" | "writing" | "submitted" | "preparing" | "auditing" | "drafting" | "qualityCheck" | "checked" | "hearing" | "answering" | "issuing" | "deciding" | "planning" | "followUp" | "sharing" | "closing" | "ended";
            }[];
            reports: {
                /** Format: uuid */
                accreditationId: string;
                area: string;
                /** Format: date-time */
                at: string;
                cycle: string;
                name: string;
                offerId: string;
                offerName: string;
                pages: number;
                /** Format: uuid */
                reportId: string;
                sha256: string;
                size: number;
                version: number;
            }[];
        };
        ReusableText: {
            /** Format: uuid */
            accreditationId: string;
            cycle: string;
            /** @enum {string} */
            how?: "touched" | "standsInDocument";
            key: string;
            /** @enum {string} */
            kind: "chapter" | "tick";
            modelUnchanged: boolean;
            offerId: string;
            offerName: string;
            /** @enum {string} */
            origin: "merged" | "lastCycle";
            text: string;
        };
        RoleHolding: {
            /** Format: date-time */
            from: string;
            holdingId: string;
            personId: string;
            /** @enum {string} */
            role: "consultant" | "secretariatHead" | "administrator" | "decisionMaker" | "auditor" | "supervisionCoordinator" | "reader";
            to: string | null;
        };
        Round: {
            caseMoves: {
                owed: number;
                refused: number;
            };
            closedWeeks: string[];
            /** @description `planned` are left; `failed` have their reasons in the list of offers. */
            counts: {
                cancelled: number;
                failed: number;
                planned: number;
                started: number;
            };
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            cycle: string;
            /** Format: date */
            from: string;
            modelId: string;
            moveNo: number;
            name: string;
            /** Format: uuid */
            roundId: string;
            startedBy: string | null;
            startsPerMinute: number;
            /** @enum {string} */
            status: "planned" | "starting" | "paused" | "started" | "cancelled";
            /** Format: date */
            to: string;
        };
        RoundOffer: {
            accreditationId: string | null;
            area: string;
            areaName: string;
            at: string | null;
            offerId: string;
            offerName: string;
            reasons: {
                code: string;
                field?: string;
                kind: string;
                message: string;
                params?: {
                    [key: string]: string | number;
                };
            }[];
            /** @enum {string} */
            status: "planned" | "started" | "failed" | "cancelled";
        };
        RoundPreview: {
            blocked: number;
            minutes: number;
            modelId: string;
            offers: {
                area: string;
                areaName: string;
                blocks: {
                    code: string;
                    field?: string;
                    kind: string;
                    message: string;
                    params?: {
                        [key: string]: string | number;
                    };
                }[];
                offerId: string;
                offerName: string;
            }[];
            ready: number;
        };
        RoundSummaryIssued: {
            /** Format: date-time */
            at: string;
            byName: string;
            cycle: string;
            fileName: string;
            pages: number;
            roundId: string;
            roundName: string;
            sha256: string;
            summaryId: string;
            version: number;
        };
        RoundSummaryView: {
            draft: {
                /** Format: date-time */
                at: string;
                byName: string;
                introduction: string;
                simplify: string[];
                version: number;
            } | null;
            issued: components["schemas"]["RoundSummaryIssued"][];
            mayWrite: boolean;
            preview: {
                evaluations: {
                    answers: number;
                    drop: string[];
                    hours: number | null;
                    /** @enum {string} */
                    side: "offer" | "auditors";
                    worth: string[];
                }[];
                introduction: string;
                middleDays: {
                    cases: number;
                    days: number;
                    /** @enum {string} */
                    stage: "qualityModel" | "localDevelopment" | "qualityDescription" | "audit" | "report" | "learning";
                }[];
                middleWaits?: {
                    cases: number;
                    days: number;
                    /** @enum {string} */
                    side: "offer" | "secretariat" | "auditTeam" | "qualityChecker" | "decider";
                    /** @enum {string} */
                    stage: "qualityModel" | "localDevelopment" | "qualityDescription" | "audit" | "report" | "learning";
                }[];
                offers: {
                    ended: number;
                    issued: number;
                    planned: number;
                    started: number;
                };
                outcomes: {
                    offers: number;
                    /** @enum {string} */
                    outcome: "accredited" | "accreditedWithFollowUp" | "notYetAccredited";
                }[] | null;
                patterns: {
                    discordance: number;
                    goodPractice: number;
                    offers: number;
                    /** @enum {string} */
                    pair: "modelDescription" | "descriptionPractice" | "modelPractice";
                    requirementId: string;
                }[];
                process: {
                    movedDeadlines: number;
                    pauses: number;
                    silences: number;
                } | null;
                round: {
                    cycle: string;
                    /** Format: date */
                    from: string;
                    modelId: string;
                    name: string;
                    /** Format: date */
                    to: string;
                };
                shared: {
                    /** @enum {string} */
                    kind: "goodPractice" | "trial" | "method" | "lesson";
                    offerName: string;
                    requirementIds: string[];
                    text: string;
                    title: string;
                }[];
                simplify: string[];
                withheld: number;
            };
            reasons: {
                code: string;
                message: string;
            }[];
            requirements: {
                [key: string]: string;
            };
        };
        RoundView: {
            acts: {
                /** @enum {string} */
                act: "start" | "pause" | "resume" | "cancel" | "retry";
                refused: {
                    code: string;
                    field?: string;
                    kind: string;
                    message: string;
                    params?: {
                        [key: string]: string | number;
                    };
                } | null;
            }[];
            caseMoves: {
                owed: number;
                refused: number;
            };
            closedWeeks: string[];
            /** @description `planned` are left; `failed` have their reasons in the list of offers. */
            counts: {
                cancelled: number;
                failed: number;
                planned: number;
                started: number;
            };
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            cycle: string;
            events: {
                /** Format: date-time */
                at: string;
                moveNo: number;
                personId: string;
                personName: string;
                reason: string | null;
                /** @enum {string} */
                type: "start" | "pause" | "resume" | "cancel" | "retry" | "make" | "tried";
            }[];
            /** Format: date */
            from: string;
            modelId: string;
            moveNo: number;
            name: string;
            /** Format: uuid */
            roundId: string;
            startedBy: string | null;
            startsPerMinute: number;
            /** @enum {string} */
            status: "planned" | "starting" | "paused" | "started" | "cancelled";
            /** Format: date */
            to: string;
        };
        SecretVisit: {
            /** Format: date */
            day: string;
            /** Format: date-time */
            enteredAt: string;
            enteredBy: string;
            note: string;
            offerId: string;
            offerName: string;
            openedAt: string | null;
            secretId: string;
            unit: string;
            withdrawnAt: string | null;
        };
        Session: {
            /** Format: date-time */
            begunAt: string;
            /** @description The session that asks. */
            current: boolean;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            lastSeenAt: string;
            /** @description Names the session, and opens nothing. */
            sessionId: string;
        };
        SideBySide: {
            authority: {
                model: string;
                modelName: string;
                reportDate: string | null;
                seesValues: boolean;
                themes: {
                    id: string;
                    name: string;
                    subjects: {
                        id: string;
                        note: string;
                        /** @description Null: nobody has said yet. */
                        requirements: string[] | null;
                        text: string;
                        theme: string;
                        /** @description A mean of the authority's scores; null for whoever may not see it, and where there is none. */
                        value: number | null;
                    }[];
                    /** @description A mean of the authority's scores; null for whoever may not see it, and where there is none. */
                    value: number | null;
                    words: string;
                }[];
                validTo: string | null;
            };
            map: {
                at: string | null;
                version: number;
            };
            offerId: string;
            offerName: string;
            ours: {
                apart: string[];
                report: {
                    accreditationId: string;
                    cycle: string;
                    /** Format: date-time */
                    issuedAt: string;
                } | null;
                requirements: {
                    findings: {
                        /** @enum {string} */
                        descriptionPractice?: "concordance" | "minorDiscordance" | "majorDiscordance" | "notExamined";
                        /** @enum {string} */
                        modelDescription?: "concordance" | "minorDiscordance" | "majorDiscordance" | "notExamined";
                        /** @enum {string} */
                        modelPractice?: "concordance" | "minorDiscordance" | "majorDiscordance" | "notExamined";
                    };
                    id: string;
                    title: string;
                }[];
            };
        };
        Standing: {
            /** Format: uuid */
            caseId: string;
            deadlines: {
                /** Format: date-time */
                due: string;
                /** @enum {string} */
                kind: "confirmModel" | "finishDevelopment" | "submitDescription" | "takeBasis" | "prepareAudit" | "declareImpartiality" | "sendProgramme" | "closeAudit" | "draftReport" | "qualityCheck" | "sendToHearing" | "hearing" | "answerRemarks" | "issueReport" | "decide" | "agreeActionPlan" | "closeActionPlan" | "share" | "finish";
                /** @constant */
                standsStill?: true;
                steps: {
                    /** Format: date-time */
                    at: string;
                    /** @enum {string} */
                    step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                }[];
                version: number;
            }[];
            epoch: number;
            moveId: string;
            moveNo: number;
            owed: {
                id: string;
                /** @enum {string} */
                kind: "startLetter" | "hearingDraft" | "finalReport" | "decisionDocument" | "actionPlan" | "nextCycle" | "filing";
            }[];
            paused: boolean;
            /** @enum {string} */
            stage: "qualityModel" | "localDevelopment" | "qualityDescription" | "audit" | "report" | "learning" | "completed" | "cancelled";
            /** @enum {string} */
            step: "confirming" | "developing" | "writing" | "submitted" | "preparing" | "auditing" | "drafting" | "qualityCheck" | "checked" | "hearing" | "answering" | "issuing" | "deciding" | "planning" | "followUp" | "sharing" | "closing" | "ended";
            /** @enum {string} */
            turn: "offer" | "secretariat" | "auditTeam" | "qualityChecker" | "decider" | "nobody";
        };
        StartAnswer: {
            /** Format: uuid */
            accreditationId: string;
            cycle: string;
            moveNo: number;
            offerId: string;
            repeated: boolean;
            seq: number;
        };
        StoredFile: {
            fileId: string;
            sha256: string;
            size: number;
        };
        SupervisionAnswer: {
            /** Format: date-time */
            at: string;
            moveNo: number;
            offerId: string;
            repeated: boolean;
            seq: number;
            /** @enum {string} */
            type: "begin" | "setUnits" | "announceVisit" | "moveVisit" | "callOffVisit" | "beginVisit" | "completeVisit" | "breakOffVisit" | "deliverInformation" | "receiveDraft" | "answerHearing" | "registerReport" | "registerMeasure" | "extendMeasure" | "endMeasure" | "closeYear" | "pause" | "resume" | "endSupervision" | "tickInformation" | "prepare" | "writeScores" | "writeTheme" | "writeOverall" | "writeHearingAnswer" | "reportMeasureDone" | "writeFollowUp" | "writeDialogue" | "openYear" | "remind" | "endWithOffer" | "noteOfferChange";
        };
        SupervisionCalendarEntry: {
            /** Format: date */
            day: string;
            /** @enum {string} */
            kind: "visit" | "information" | "hearing" | "measure" | "complaint" | "report" | "followUp" | "announced";
            late: boolean;
            offerId: string;
            offerName: string;
            subject: string;
        };
        SupervisionForTeam: {
            measures: {
                deadline: string | null;
                /** Format: date */
                decidedOn: string;
                /** @enum {string} */
                kind: "order" | "intensified" | "condition";
                text: string;
            }[];
            offerId: string;
            themes: {
                name: string;
                /** Format: date */
                reportDate: string;
                text: string;
            }[] | null;
        };
        SupervisionHistory: {
            measures: {
                deadline: string | null;
                /** Format: date */
                decidedOn: string;
                endedAs: string | null;
                endedOn: string | null;
                extensions: number;
                id: string;
                kind: string;
            }[];
            reports: {
                approval: string | null;
                date: string | null;
                fileId: string | null;
                id: string;
                model: string;
                sha256: string | null;
                values: {
                    criteria: {
                        id: string;
                        missing: string[];
                        value: number | null;
                    }[];
                    id: string;
                    missing: string[];
                    value: number | null;
                }[] | null;
                visits: string[];
                yearNo: number;
            }[];
            visits: {
                /** Format: date */
                day: string;
                id: string;
                /** @enum {string} */
                kind: "announced" | "unannounced";
                status: string;
                unit: string;
                yearNo: number;
            }[];
        };
        SupervisionListRow: {
            begun: boolean;
            centreName: string;
            due: string | null;
            endedAt: string | null;
            nextVisit: string | null;
            offerId: string;
            offerName: string;
            openMeasures: number;
            paused: boolean;
            visitDue: string | null;
            yearNo: number | null;
        };
        SupervisionModelRow: {
            corrects: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            name: string;
            scored: boolean;
            sha256: string;
            texts: {
                checked: number;
                fromMemory: number;
                verbatim: number;
            };
            validFrom: string | null;
            validTo: string | null;
            version: string;
        };
        SupervisionModelView: {
            corrects: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            model: {
                corrects: string | null;
                name: string;
                themes: {
                    criteria: {
                        id: string;
                        indicators: {
                            appliesTo: string[];
                            appliesToNote: string;
                            id: string;
                            note?: string;
                            source: string | null;
                            /** @enum {string} */
                            status: "verbatim" | "fromMemory" | "checked";
                            text: string;
                        }[];
                        note?: string;
                        number: number;
                        source: string | null;
                        /** @enum {string} */
                        status: "verbatim" | "fromMemory" | "checked";
                        text: string;
                    }[];
                    id: string;
                    note?: string;
                    number: number;
                    source: string | null;
                    /** @enum {string} */
                    status: "verbatim" | "fromMemory" | "checked";
                    text: string;
                }[];
                validFrom: string | null;
                validTo: string | null;
                version: string;
            };
            name: string;
            proposedNotRelevant: string[];
            scored: boolean;
            sha256: string;
            texts: {
                checked: number;
                fromMemory: number;
                verbatim: number;
            };
            validFrom: string | null;
            validTo: string | null;
            version: string;
        };
        SupervisionNotice: {
            /** Format: date-time */
            at: string;
            data: {
                [key: string]: unknown;
            };
            duty: string;
            kind: string;
            noticeId: string;
            offerId: string;
            offerName: string;
        };
        SupervisionPolicy: {
            calendar: {
                ascensionFriday: boolean;
                closedByYear?: {
                    [key: string]: {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                    }[];
                };
                closedDates: {
                    from: string;
                    to: string;
                }[];
                closedWeeks: number[];
            };
            /** @description `within` counts for complaint, report and followUp; the others are due on the authority's own day or by the interval. */
            deadlines: {
                complaint: {
                    steps: {
                        at?: string;
                        offset: {
                            n: number;
                            /** @enum {string} */
                            unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                        };
                        /** @enum {string} */
                        step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                    }[];
                    within: {
                        n: number;
                        /** @enum {string} */
                        unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                    };
                };
                followUp: {
                    steps: {
                        at?: string;
                        offset: {
                            n: number;
                            /** @enum {string} */
                            unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                        };
                        /** @enum {string} */
                        step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                    }[];
                    within: {
                        n: number;
                        /** @enum {string} */
                        unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                    };
                };
                hearing: {
                    steps: {
                        at?: string;
                        offset: {
                            n: number;
                            /** @enum {string} */
                            unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                        };
                        /** @enum {string} */
                        step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                    }[];
                    within: {
                        n: number;
                        /** @enum {string} */
                        unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                    };
                };
                information: {
                    steps: {
                        at?: string;
                        offset: {
                            n: number;
                            /** @enum {string} */
                            unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                        };
                        /** @enum {string} */
                        step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                    }[];
                    within: {
                        n: number;
                        /** @enum {string} */
                        unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                    };
                };
                measure: {
                    steps: {
                        at?: string;
                        offset: {
                            n: number;
                            /** @enum {string} */
                            unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                        };
                        /** @enum {string} */
                        step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                    }[];
                    within: {
                        n: number;
                        /** @enum {string} */
                        unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                    };
                };
                report: {
                    steps: {
                        at?: string;
                        offset: {
                            n: number;
                            /** @enum {string} */
                            unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                        };
                        /** @enum {string} */
                        step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                    }[];
                    within: {
                        n: number;
                        /** @enum {string} */
                        unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                    };
                };
                visit: {
                    steps: {
                        at?: string;
                        offset: {
                            n: number;
                            /** @enum {string} */
                            unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                        };
                        /** @enum {string} */
                        step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                    }[];
                    within: {
                        n: number;
                        /** @enum {string} */
                        unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
                    };
                };
            };
            informationBefore: {
                n: number;
                /** @enum {string} */
                unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
            };
            /** @description At most this long between two visits of a unit; null where the law asks for none. */
            interval: {
                n: number;
                /** @enum {string} */
                unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
            } | null;
            /** @description The model in force from a day on; a visit is read by the model of its day. */
            models: {
                /** Format: date */
                from: string;
                model: string;
            }[];
            name: string;
            notice: {
                n: number;
                /** @enum {string} */
                unit: "ms" | "seconds" | "minutes" | "hours" | "days" | "workingDays" | "weeks" | "months";
            };
        };
        SupervisionPolicyVersion: {
            at: string | null;
            policy: components["schemas"]["SupervisionPolicy"];
            reason: string | null;
            setBy: string | null;
            setByName: string | null;
            version: number;
        };
        SupervisionProcess: {
            engine: {
                epoch: number;
                moveNo: number;
                next: {
                    /** Format: date-time */
                    at: string;
                    deadline: string;
                    /** @enum {string} */
                    step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                    version: number;
                } | null;
                offerId: string;
                over: boolean;
                paused: boolean;
                yearNo: number;
            } | null;
            record: {
                epoch: number;
                moveNo: number;
                next: {
                    /** Format: date-time */
                    at: string;
                    deadline: string;
                    /** @enum {string} */
                    step: "reminder1" | "reminder2" | "lastDay" | "lineAbove" | "silence";
                    version: number;
                } | null;
                offerId: string;
                over: boolean;
                paused: boolean;
                yearNo: number;
            };
            /** @enum {string} */
            state: "same" | "behind" | "unavailable";
        };
        SupervisionTimelineRow: {
            actor: string;
            /** Format: date-time */
            at: string;
            name: string;
            seq: number;
            type: string;
            yearNo: number;
        };
        SupervisionView: {
            acts: {
                allowed: boolean;
                reasons: {
                    code: string;
                    field?: string;
                    message: string;
                }[];
                /** @enum {string} */
                type: "begin" | "setUnits" | "announceVisit" | "moveVisit" | "callOffVisit" | "beginVisit" | "completeVisit" | "breakOffVisit" | "deliverInformation" | "receiveDraft" | "answerHearing" | "registerReport" | "registerMeasure" | "extendMeasure" | "endMeasure" | "closeYear" | "pause" | "resume" | "endSupervision" | "tickInformation" | "prepare" | "writeScores" | "writeTheme" | "writeOverall" | "writeHearingAnswer" | "reportMeasureDone" | "writeFollowUp" | "writeDialogue" | "openYear" | "remind" | "endWithOffer" | "noteOfferChange";
            }[];
            begun: boolean;
            checklist: {
                id: string;
                required: boolean;
            }[];
            covered: boolean;
            deadlines: {
                authoritys: boolean;
                /** Format: date-time */
                due: string;
                duty: ("coordinator" | "manager" | "staff" | "lineManager" | "boardChair" | "municipalContact" | "secretariat" | "reader" | "system")[];
                /** @enum {string} */
                kind: "visit" | "information" | "hearing" | "measure" | "complaint" | "report" | "followUp";
                /** Format: date */
                lastDay: string;
                late: boolean;
                subject: string;
            }[];
            departments: {
                id: string;
                name: string;
            }[];
            ended: ("notCovered" | "offerClosed" | "offerMerged") | null;
            files: {
                fileId: string;
                name: string;
            }[];
            measures: {
                /** Format: date-time */
                complainUntil: string;
                deadline: string | null;
                /** Format: date */
                decidedOn: string;
                ended: {
                    /** @enum {string} */
                    as: "complied" | "lifted" | "replaced";
                    /** Format: date */
                    on: string;
                } | null;
                extensions: number;
                fileId: string | null;
                id: string;
                /** @enum {string} */
                kind: "order" | "intensified" | "condition";
            }[];
            model: string;
            moveNo: number;
            offerId: string;
            offerName: string;
            paused: boolean;
            policyName: string;
            reports: {
                draft: {
                    /** Format: date */
                    answerBy: string;
                    answeredAt: string | null;
                    fileId: string | null;
                    /** Format: date */
                    receivedOn: string;
                } | null;
                final: {
                    /** @enum {string} */
                    approval: "approved" | "approvedOnConditions" | "order" | "intensified" | "notApproved";
                    /** Format: date */
                    date: string;
                    fileId: string;
                } | null;
                id: string;
                model: string;
                visits: string[];
            }[];
            roles: ("coordinator" | "manager" | "staff" | "lineManager" | "boardChair" | "municipalContact" | "secretariat" | "reader" | "system")[];
            seesScores: boolean;
            seq: number;
            texts: {
                /** Format: date-time */
                at: string;
                author: string;
                body: {
                    [key: string]: unknown;
                };
                key: string;
                /** @enum {string} */
                kind: "information" | "preparation" | "score" | "theme" | "overall" | "hearingAnswer" | "measureDone" | "measure" | "followUp" | "dialogue" | "reason";
                subject: string;
                version: number;
            }[];
            units: {
                lastVisit: string | null;
                name: string;
                overdue: boolean;
                /** Format: date */
                since: string;
                unit: string;
                visitDue: string | null;
            }[];
            values: {
                [key: string]: {
                    criteria: {
                        id: string;
                        missing: string[];
                        value: number | null;
                    }[];
                    id: string;
                    missing: string[];
                    value: number | null;
                }[];
            };
            visits: {
                /** Format: date */
                day: string;
                deliveredAt: string | null;
                id: string;
                informationBy: string | null;
                /** @enum {string} */
                kind: "announced" | "unannounced";
                /** @enum {string} */
                status: "announced" | "begun" | "done" | "brokenOff" | "calledOff";
                unit: string;
            }[];
            yearNo: number;
        };
        TemporalPayloads: {
            payloads: {
                data?: string;
                metadata: {
                    [key: string]: string;
                };
            }[];
        };
        TemporalPayloadsInput: {
            payloads: {
                data?: string;
                metadata: {
                    [key: string]: string;
                };
            }[];
        };
        TermsChange: {
            auditsAYear?: number | null;
            leaderYes?: boolean | null;
            trainedOn?: string | null;
            version: number;
            weeksAway?: string[];
        };
        TimelineRow: {
            actor: components["schemas"]["Named"];
            /** Format: date-time */
            at: string;
            data: {
                [key: string]: unknown;
            };
            moveNo: number | null;
            reason?: string;
            seq: number;
            type: string;
        };
        Token: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            lastUsedAt: string | null;
            name: string;
            scopes: string[];
        };
        TrailRow: {
            aboutName: string | null;
            action: string;
            /** Format: date-time */
            at: string;
            caseId: string | null;
            codes: string[];
            id: number;
            /** @enum {string} */
            kind: "act" | "change" | "signIn" | "read" | "export" | "refusal";
            name: string | null;
            offerId: string | null;
            offerName: string | null;
            /** @enum {string} */
            outcome: "done" | "refused";
            personId: string;
            place: string;
            requestId: string | null;
            seq: number | null;
            thing: string;
            thingId: string | null;
        };
        Trends: {
            outcomes: {
                cycle: string;
                offers: number;
                /** @enum {string} */
                outcome: "accredited" | "accreditedWithFollowUp" | "notYetAccredited";
            }[];
            trends: {
                cells: {
                    cycle: string;
                    discordance: number;
                    goodPractice: number;
                    /** @description The requirement was rewritten since the cycle told before: the numbers cannot be compared. */
                    newText: boolean;
                    offers: number;
                }[];
                /** @enum {string} */
                pair: "modelDescription" | "descriptionPractice" | "modelPractice";
                requirementId: string;
            }[];
        };
        VerifiedDocument: {
            /** @constant */
            registered: false;
        } | {
            draft: boolean;
            kind: ("startLetter" | "hearingDraft" | "finalReport" | "decisionDocument" | "actionPlan") | "roundSummary";
            /** @constant */
            registered: true;
            /** Format: date-time */
            storedAt: string;
            superseded: boolean;
            version: number;
        };
        Webhook: {
            /** @description In the last seven days. */
            delivered: number;
            /** Format: uuid */
            endpointId: string;
            failingSince: string | null;
            /** @description Until when the secret before the newest signs too. */
            formerUntil: string | null;
            /** @description In the last seven days. */
            givenUp: number;
            kinds: string[];
            lastError: string | null;
            lastFailureAt: string | null;
            lastSuccessAt: string | null;
            /** Format: date-time */
            madeAt: string;
            madeByName: string;
            name: string;
            offAt: string | null;
            offWhy: ("byHand" | "failing" | "gone") | null;
            oldestWaiting: string | null;
            /** @description From when an event was found in the record to its receiver's answer, nineteen of twenty, in the last seven days. */
            p95Ms: number | null;
            url: string;
            version: number;
            waiting: number;
        };
        WebhookName: {
            /** Format: uuid */
            endpointId: string;
        };
        WebhookPing: {
            /** Format: uuid */
            endpointId: string;
            eventId: string;
        };
        WebhookReplay: {
            /** Format: uuid */
            endpointId: string;
            events: number;
        };
        WebhookSecret: {
            /** Format: uuid */
            endpointId: string;
            /** @description whsec_…: shown by the first answer alone; null when the key is repeated. */
            secret: string | null;
        };
        WeekNeed: {
            available: number;
            closed: boolean;
            estimated: number;
            /** Format: date */
            monday: string;
            planned: number;
            /** @description Needs more than there are. */
            short: boolean;
            week: string;
        };
        Wish: {
            /** @description The case in which it is a trial now; null: kept for later. */
            accreditationId: string | null;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            learningId: string;
            offerId: string;
            sharedByOffer: string;
            title: string;
        };
        WorkingNote: {
            /** Format: date-time */
            at: string;
            author: {
                name: string;
                personId: string;
            };
            noteId: string;
            requirementIds: string[];
            text: string;
            version: number;
        };
    };
    responses: {
        /** @description The request cannot be read, or its Idempotency-Key is missing. */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody is signed in, or these words sign nobody in. */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This person may not do it, or a browser sent it for another site. */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing at this address, or what the parameters or the content name is not there; to this person, at least. */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The present state does not allow it. */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content is too large. */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content type, or the kind of file, is not taken. */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content cannot stand; `errors` names each field. Also: the key was used for another act. */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests; see Retry-After. */
        Problem429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unexpected; `requestId` is the reference. */
        Problem500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The record is unavailable: `not-saved`, or `outcome-unknown` (send again with the same key). */
        Problem503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    endAbsence: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The last day; left out: ends now.
                     */
                    lastDay?: string;
                };
            };
        };
        responses: {
            /** @description Until when. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedHolding"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getOwnAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One's own account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description It is changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listAccreditations: {
        parameters: {
            query?: {
                area?: string;
                late?: "true" | "false";
                offerId?: string;
                page?: number;
                pageSize?: number;
                search?: string;
                sort?: "due" | "offer" | "started";
                stage?: "qualityModel" | "localDevelopment" | "qualityDescription" | "audit" | "report" | "learning" | "completed" | "cancelled";
                turn?: "offer" | "secretariat" | "auditTeam" | "qualityChecker" | "decider" | "nobody";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        pageSize: number;
                        rows: components["schemas"]["AccreditationRow"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    startAccreditation: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cycle?: string;
                    modelId?: string;
                    notRelevant?: {
                        reason: string;
                        requirementId: string;
                    }[];
                    offerId: string;
                };
            };
        };
        responses: {
            /** @description Started. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getAccreditation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accreditation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getAccessBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The zip file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getAudit: {
        parameters: {
            query?: {
                marks?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Progress and checks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Audit"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getAuditDayCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry, the same as in feeds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getCitizensLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The PDF. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listConcerns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The concerns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Concern"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    raiseConcern: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The leader is its subject: it goes past the leader. */
                    aboutLeader: boolean;
                    /** @description The offer sees that it was raised. */
                    shownToOffer: boolean;
                    /** Format: date-time */
                    toldAt: string;
                    /**
                     * @description Who was told, and so under which duty: notification is an underretning, supervision the socialtilsyn.
                     * @enum {string}
                     */
                    toldTo: "manager" | "centreChief" | "notification" | "police" | "supervision";
                    /** @description By function or authority. No citizen and no content of the matter. */
                    whom: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        concernId: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listConflicts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conflicts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Conflict"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getContents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The texts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Content"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                key: string;
                kind: "trial" | "workshop" | "focusWish" | "chapter" | "tick" | "declaration" | "objection" | "programmeItem" | "evidence" | "peopleMet" | "finding" | "reportText" | "remark" | "noRemarks" | "answer" | "actionPoint" | "pointMoved" | "correction" | "pointDone" | "pointVerified" | "extract" | "consent" | "reason" | "notRelevantReason";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Content"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    acceptLateRemark: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    remarkId: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    answerObjection: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    auditorId: string;
                    reason: string;
                    upheld: boolean;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    answerRemark: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "followed" | "partlyFollowed" | "notFollowed";
                    reason: string;
                    remarkId: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    consentToExtract: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    consent: boolean;
                    extractId: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctReport: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    texts: {
                        /** @enum {string} */
                        pair?: "modelDescription" | "descriptionPractice" | "modelPractice";
                        requirementId?: string;
                        /** @enum {string} */
                        section: "summary" | "method" | "notCovered" | "obstacles" | "practice" | "description" | "finding" | "goodPractice" | "opportunities" | "conclusion" | "disagreements";
                        text: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    declareImpartiality: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "impartial" | "doubt" | "partial";
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    findConcordance: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    evidenceIds: string[];
                    requirementId: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    giveNoRemarks: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    moveActionPoint: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    due: string;
                    pointId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    objectToAuditor: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    auditorId: string;
                    grounds: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    remark: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    departmentId?: string;
                    fileIds?: string[];
                    id: string;
                    /** @enum {string} */
                    pair?: "modelDescription" | "descriptionPractice" | "modelPractice";
                    requirementId?: string;
                    /** @enum {string} */
                    section: "summary" | "method" | "notCovered" | "obstacles" | "practice" | "description" | "finding" | "goodPractice" | "opportunities" | "conclusion" | "disagreements";
                    text: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    reportPointDone: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    pointId: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    settleDoubt: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    auditorId: string;
                    impartial: boolean;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tickRequirement: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fileId?: string;
                    fileIds?: string[];
                    /** @enum {string} */
                    how: "touched" | "standsInDocument";
                    requirementId: string;
                    where?: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    verifyPoint: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    pointId: string;
                    text: string;
                    verified: boolean;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    wishFocus: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    requirementIds: string[];
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    writeActionPoint: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    due?: string;
                    id: string;
                    owner: string;
                    requirementId: string;
                    text: string;
                    withdrawn?: boolean;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    writeChapter: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    criterionId: string;
                    text: string;
                    unchanged?: boolean;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    writeEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    date: string;
                    departmentId?: string;
                    fileId?: string;
                    fileIds?: string[];
                    id: string;
                    /** @enum {string} */
                    kind: "interview" | "observation" | "document";
                    requirementIds: string[];
                    source: string;
                    text: string;
                    withdrawn?: boolean;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    writeExtract: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                    /** @enum {string} */
                    kind: "goodPractice" | "trial" | "method" | "lesson";
                    requirementIds: string[];
                    text: string;
                    title: string;
                    withdrawn?: boolean;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    writeFinding: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    evidenceIds: string[];
                    goodPractice?: boolean;
                    /** @enum {string} */
                    grade: "concordance" | "minorDiscordance" | "majorDiscordance" | "notExamined";
                    opportunity?: boolean;
                    /** @enum {string} */
                    pair: "modelDescription" | "descriptionPractice" | "modelPractice";
                    requirementId: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    writePeopleMet: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    count: number;
                    /** @enum {string} */
                    form: "interview" | "observation" | "document";
                    id: string;
                    /** @enum {string} */
                    kind: "citizens" | "relatives" | "staff" | "managers" | "partners";
                    withdrawn?: boolean;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    writeProgrammeItem: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    at: string;
                    departmentId?: string;
                    id: string;
                    /** @enum {string} */
                    kind: "interview" | "observation" | "document";
                    place: string;
                    requirementIds: string[];
                    who: string;
                    withdrawn?: boolean;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    writeReportText: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    requirementId?: string;
                    /** @enum {string} */
                    section: "summary" | "method" | "notCovered" | "obstacles" | "practice" | "description" | "finding" | "goodPractice" | "opportunities" | "conclusion" | "disagreements";
                    text: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    writeTrial: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    endsOn?: string;
                    id: string;
                    learnt?: string;
                    /** @enum {string} */
                    next?: "scale" | "adjust" | "stop";
                    period: string;
                    requirementIds: string[];
                    scope: string;
                    targetGroup: string;
                    title: string;
                    what: string;
                    why?: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    writeWorkshop: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    coachIds: string[];
                    /** Format: date */
                    date: string;
                    id: string;
                    text: string;
                    title: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getEvaluation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer, or none yet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    writeEvaluation: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What can be dropped next time. */
                    drop: string;
                    /** @description About how many hours it took; null where nothing is said. */
                    hours: number | null;
                    /** @description The version that the writer saw; 0 for a first answer. */
                    version: number;
                    /** @description What was worth it. */
                    worth: string;
                };
            };
        };
        responses: {
            /** @description Written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["File"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header: {
                /** @description The file's name by RFC 6266: attachment; filename*=UTF-8''Referat.pdf */
                "Content-Disposition": string;
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": unknown;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                "image/jpeg": unknown;
                "image/png": unknown;
                "text/plain": unknown;
            };
        };
        responses: {
            /** @description Kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredFile"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as it was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    uploadFiles: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string[];
                };
            };
        };
        responses: {
            /** @description Kept, in the order sent. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["StoredFile"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getHoldings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The overview. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Holding"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getJournal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The journal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["JournalLine"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    agreeActionPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    appointTeam: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    members: {
                        lead: boolean;
                        personId: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    askReconsideration: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    auditOnPresentBasis: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    chooseFocus: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    requirementIds: string[];
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    closeActionPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    closeAudit: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    confirmModel: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    decide: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "accredited" | "accreditedWithFollowUp" | "notYetAccredited";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    finish: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    finishDevelopment: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    handOver: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    duty: "consultant" | "leadAuditor" | "qualityChecker" | "decider" | "deputyDecider";
                    partial?: boolean;
                    reason: string;
                    to: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    issueReport: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    deciderId: string;
                    deputyDeciderId: string;
                    /** @enum {string} */
                    recommendation: "accredited" | "accreditedWithFollowUp" | "notYetAccredited";
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    moveAuditDay: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    day: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    moveDeadline: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    deadline: "confirmModel" | "finishDevelopment" | "submitDescription" | "takeBasis" | "prepareAudit" | "declareImpartiality" | "sendProgramme" | "closeAudit" | "draftReport" | "qualityCheck" | "sendToHearing" | "hearing" | "answerRemarks" | "issueReport" | "decide" | "agreeActionPlan" | "closeActionPlan" | "share" | "finish";
                    /** Format: date */
                    lastDay: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    openAudit: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    passQualityCheck: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pause: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pickAuditDay: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    day: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    planAuditDay: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    day: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    proposeAuditDays: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    days: string[];
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    reconsider: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "accredited" | "accreditedWithFollowUp" | "notYetAccredited";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    replaceAuditor: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    in: string;
                    out: string;
                    partial: boolean;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    resume: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    returnDescription: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    requirementIds: string[];
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    sendBackFromCheck: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    sendProgramme: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    sendToHearing: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    sendToQualityCheck: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    checkerId: string;
                    /** @enum {string} */
                    recommendation: "accredited" | "accreditedWithFollowUp" | "notYetAccredited";
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    sendToSecondHearing: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @enum {string} */
                    recommendation: "accredited" | "accreditedWithFollowUp" | "notYetAccredited";
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    share: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    submitDescription: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    submitHearingReply: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    suggestAuditDay: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    day: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    takeAsBasis: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getProcess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Both standings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Process"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listReports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Report"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listReusableTexts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The texts; where the model says the same in both versions, they can stand. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["ReusableText"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getSupervisionForTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description For the team. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionForTeam"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getStageTexts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                stage: "qualityModel" | "localDevelopment" | "qualityDescription" | "audit" | "report" | "learning";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The PDF. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getTimeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The acts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["TimelineRow"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listWorkingNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["WorkingNote"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    writeWorkingNote: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    requirementIds: string[];
                    text: string;
                    /** @description The version that the writer saw; 0 for a new note. */
                    version: number;
                    withdrawn?: boolean;
                };
            };
        };
        responses: {
            /** @description Written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        noteId: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listMails: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                search?: string;
                state?: "waiting" | "sending" | "sent" | "kept" | "deferred" | "unsure" | "failed" | "bounced" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        pageSize: number;
                        rows: components["schemas"]["MailLogEntry"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mail. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mail"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    noteMailBounced: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is noted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mail"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    sendMailAgain: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It waits again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mail"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listNoticeLog: {
        parameters: {
            query?: {
                accreditationId?: string;
                page?: number;
                pageSize?: number;
                personId?: string;
                search?: string;
                unread?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        pageSize: number;
                        rows: components["schemas"]["NoticeLogEntry"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listOwedWork: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                status?: "owed" | "failing" | "done" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        pageSize: number;
                        rows: components["schemas"]["OwedLogEntry"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tryOwedWorkAgain: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwedWorkName"];
            };
        };
        responses: {
            /** @description Asked; the list says how it went. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwedWorkName"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy in force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changePolicy: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    basedOn: number;
                    policy: components["schemas"]["Policy"];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The policy in force now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPolicyVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["PolicyVersion"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listTrail: {
        parameters: {
            query?: {
                accreditationId?: string;
                action?: string;
                before?: string;
                from?: string;
                kind?: "act" | "change" | "signIn" | "read" | "export" | "refusal";
                offer?: string;
                offerId?: string;
                outcome?: "done" | "refused";
                pageSize?: number;
                person?: string;
                personId?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["TrailRow"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoints, those that are on first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Webhook"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    makeWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Which events; none: every one.
                     * @default []
                     */
                    kinds?: ("accreditation.start" | "accreditation.confirmModel" | "accreditation.countModelAsReceived" | "accreditation.finishDevelopment" | "accreditation.closeDevelopment" | "accreditation.submitDescription" | "accreditation.returnDescription" | "accreditation.takeAsBasis" | "accreditation.standAsSubmitted" | "accreditation.auditOnPresentBasis" | "accreditation.appointTeam" | "accreditation.clearTeam" | "accreditation.planAuditDay" | "accreditation.pickAuditDay" | "accreditation.moveAuditDay" | "accreditation.sendProgramme" | "accreditation.openAudit" | "accreditation.closeAudit" | "accreditation.sendToQualityCheck" | "accreditation.passQualityCheck" | "accreditation.sendBackFromCheck" | "accreditation.sendToHearing" | "accreditation.submitHearingReply" | "accreditation.closeHearing" | "accreditation.completeAnswers" | "accreditation.sendToSecondHearing" | "accreditation.issueReport" | "accreditation.reissueReport" | "accreditation.decide" | "accreditation.passToDeputy" | "accreditation.askReconsideration" | "accreditation.reconsider" | "accreditation.agreeActionPlan" | "accreditation.renewActionPlan" | "accreditation.closeActionPlan" | "accreditation.share" | "accreditation.endUnshared" | "accreditation.finish" | "accreditation.endQuietly" | "accreditation.pause" | "accreditation.resume" | "accreditation.cancel" | "accreditation.moveDeadline" | "accreditation.endWithOffer" | "supervision.begin" | "supervision.announceVisit" | "supervision.moveVisit" | "supervision.callOffVisit" | "supervision.deliverInformation" | "supervision.receiveDraft" | "supervision.answerHearing" | "supervision.registerReport" | "supervision.registerMeasure" | "supervision.extendMeasure" | "supervision.endMeasure" | "supervision.closeYear" | "supervision.openYear" | "supervision.pause" | "supervision.resume" | "supervision.endSupervision")[];
                    name: string;
                    url: string;
                };
            };
        };
        responses: {
            /** @description The endpoint's id with its secret. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Which events; none: every one.
                     * @default []
                     */
                    kinds?: ("accreditation.start" | "accreditation.confirmModel" | "accreditation.countModelAsReceived" | "accreditation.finishDevelopment" | "accreditation.closeDevelopment" | "accreditation.submitDescription" | "accreditation.returnDescription" | "accreditation.takeAsBasis" | "accreditation.standAsSubmitted" | "accreditation.auditOnPresentBasis" | "accreditation.appointTeam" | "accreditation.clearTeam" | "accreditation.planAuditDay" | "accreditation.pickAuditDay" | "accreditation.moveAuditDay" | "accreditation.sendProgramme" | "accreditation.openAudit" | "accreditation.closeAudit" | "accreditation.sendToQualityCheck" | "accreditation.passQualityCheck" | "accreditation.sendBackFromCheck" | "accreditation.sendToHearing" | "accreditation.submitHearingReply" | "accreditation.closeHearing" | "accreditation.completeAnswers" | "accreditation.sendToSecondHearing" | "accreditation.issueReport" | "accreditation.reissueReport" | "accreditation.decide" | "accreditation.passToDeputy" | "accreditation.askReconsideration" | "accreditation.reconsider" | "accreditation.agreeActionPlan" | "accreditation.renewActionPlan" | "accreditation.closeActionPlan" | "accreditation.share" | "accreditation.endUnshared" | "accreditation.finish" | "accreditation.endQuietly" | "accreditation.pause" | "accreditation.resume" | "accreditation.cancel" | "accreditation.moveDeadline" | "accreditation.endWithOffer" | "supervision.begin" | "supervision.announceVisit" | "supervision.moveVisit" | "supervision.callOffVisit" | "supervision.deliverInformation" | "supervision.receiveDraft" | "supervision.answerHearing" | "supervision.registerReport" | "supervision.registerMeasure" | "supervision.extendMeasure" | "supervision.endMeasure" | "supervision.closeYear" | "supervision.openYear" | "supervision.pause" | "supervision.resume" | "supervision.endSupervision")[];
                    name: string;
                    on: boolean;
                    url: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description It is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookName"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pingWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The test's own id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPing"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    replayWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    from: string;
                    /** Format: date-time */
                    to: string;
                };
            };
        };
        responses: {
            /** @description How many events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReplay"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listAuditorCorps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In Danish order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["CorpsRow"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getAuditor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The auditor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorpsRow"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeAuditorTerms: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermsChange"];
            };
        };
        responses: {
            /** @description The auditor as they stand now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorpsRow"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listCalendarFeeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feeds, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["CalendarFeed"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createCalendarFeed: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description own: what one is to do; offer: all of an offer one leads; below: all of the offers one leads.
                     * @enum {string}
                     */
                    kind: "own" | "offer" | "below";
                    offerId?: string;
                };
            };
        };
        responses: {
            /** @description The feed with its address. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCalendarFeed"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    revokeCalendarFeed: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It opens nothing any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    decodePayloads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemporalPayloadsInput"];
            };
        };
        responses: {
            /** @description Readable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemporalPayloads"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    encodePayloads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemporalPayloadsInput"];
            };
        };
        responses: {
            /** @description In cipher. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemporalPayloads"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listFunctions: {
        parameters: {
            query: {
                unitId: string;
                unitKind: "offer" | "centre";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The holdings, the latest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["FunctionHolding"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    giveFunction: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description Begins at 00:00 in Copenhagen, today at the earliest; left out: now.
                     */
                    fromDay?: string;
                    /** @enum {string} */
                    function: "manager" | "staff" | "boardChair" | "municipalContact" | "centreChief";
                    /**
                     * Format: date
                     * @description The last day; left out: until further notice.
                     */
                    lastDay?: string;
                    personId: string;
                    /** @description Who has the function meanwhile leaves it when this begins. */
                    succeeds?: boolean;
                    unit: {
                        id: string;
                        /** @enum {string} */
                        kind: "offer" | "centre";
                    };
                };
            };
        };
        responses: {
            /** @description The holding. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionHolding"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    endFunction: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The last day; left out: ends now.
                     */
                    lastDay?: string;
                };
            };
        };
        responses: {
            /** @description Until when. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedHolding"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        parts?: Record<string, never>;
                    };
                };
            };
        };
    };
    getImportProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The phase, and rows done of all; null where nothing is under way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        progress: {
                            done: number;
                            /** @enum {string} */
                            phase: "reading" | "checking" | "writing" | "done";
                            total: number;
                        } | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getImportTemplate: {
        parameters: {
            query?: {
                as?: "xlsx" | "csv";
                filled?: "true" | "false";
            };
            header?: never;
            path: {
                kind: "offers" | "people" | "audits";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A workbook, or csv with semicolons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    keepImport: {
        parameters: {
            query?: never;
            header: {
                /** @description The file's name by RFC 6266: attachment; filename*=UTF-8''Referat.pdf */
                "Content-Disposition": string;
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                kind: "offers" | "people" | "audits";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                "text/csv": unknown;
            };
        };
        responses: {
            /** @description What it would do. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportLook"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    lookAtImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: "offers" | "people" | "audits";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportLook"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    loadImport: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                kind: "offers" | "people" | "audits";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seen: string;
                };
            };
        };
        responses: {
            /** @description Loaded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        made: number;
                        unchanged: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listLearningEvents: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                past?: "true" | "false";
                requirementId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        pageSize: number;
                        rows: components["schemas"]["LearningEvent"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    makeLearningEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    areas: string[];
                    /** Format: date-time */
                    endsAt: string;
                    /** @enum {string} */
                    kind: "workshop" | "visit" | "presentation" | "network";
                    offerId: string | null;
                    place: string;
                    places: number | null;
                    requirementIds: string[];
                    /** Format: date */
                    signUpUntil: string;
                    /** Format: date-time */
                    startsAt: string;
                    text: string;
                    title: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningEventAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getLearningEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningEvent"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeLearningEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    areas: string[];
                    /** Format: date-time */
                    endsAt: string;
                    /** @enum {string} */
                    kind: "workshop" | "visit" | "presentation" | "network";
                    offerId: string | null;
                    place: string;
                    places: number | null;
                    requirementIds: string[];
                    /** Format: date */
                    signUpUntil: string;
                    /** Format: date-time */
                    startsAt: string;
                    text: string;
                    title: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningEventAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    cancelLearningEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningEventAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The participants in the order in which they signed up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["LearningEventParticipant"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    signOffFromLearningEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningEventAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    signUpForLearningEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A place, or waiting for one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningEventAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    searchLearnings: {
        parameters: {
            query?: {
                area?: string;
                kind?: "goodPractice" | "trial" | "method" | "lesson";
                page?: number;
                pageSize?: number;
                q?: string;
                requirementId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        pageSize: number;
                        rows: components["schemas"]["Learning"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    wantToTry: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    offerId: string;
                };
            };
        };
        responses: {
            /** @description What became of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The case in which it is a trial now; null: kept for later. */
                        accreditationId: string | null;
                        offerId: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    withdrawLearning: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getMailChoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One's own choice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMails"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    chooseMails: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    choice: "atOnce" | "daily" | "deadlinesOnly";
                };
            };
        };
        responses: {
            /** @description The choice now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMails"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Notice"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listOffers: {
        parameters: {
            query?: {
                area?: string;
                centreId?: string;
                order?: "asc" | "desc";
                ownership?: "municipal" | "selfOwned";
                page?: number;
                pageSize?: number;
                search?: string;
                sort?: "name" | "id" | "area" | "centre" | "places" | "lastAuditDate" | "nextCycleDate";
                type?: string;
                vacant?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        pageSize: number;
                        rows: components["schemas"]["Offer"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The offer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listEarlierAudits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest first, each as it was told last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        audits: {
                            cycle: string;
                            /** Format: date */
                            day: string;
                            /** Format: date-time */
                            loadedAt: string;
                            loadedBy: string;
                            offerId: string;
                            /** @enum {string} */
                            outcome: "accredited" | "accreditedWithFollowUp" | "notYetAccredited";
                            source: string;
                            summary: string;
                            version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listWishes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The wishes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Wish"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listOrganisationalEvents: {
        parameters: {
            query?: {
                offerId?: string;
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        pageSize: number;
                        rows: components["schemas"]["OrganisationalEvent"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    registerOrganisationalEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    change: components["schemas"]["OrganisationalChange"];
                    /**
                     * Format: date
                     * @description The day from whose beginning (00:00 in Copenhagen) it counts. A day that has come: at once.
                     */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Registered. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationalEventAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    moveOrganisationalEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The day from whose beginning (00:00 in Copenhagen) it counts. A day that has come: at once.
                     */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationalEventAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    withdrawOrganisationalEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdrawn. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationalEventAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getOverview: {
        parameters: {
            query?: {
                area?: string;
                centreId?: string;
                followUp?: "true" | "false";
                late?: "true" | "false";
                news?: "true" | "false";
                page?: number;
                pageSize?: number;
                stage?: "qualityModel" | "localDevelopment" | "qualityDescription" | "audit" | "report" | "learning" | "completed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the counts by stage of all of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    lookAtOverview: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    at: string;
                };
            };
        };
        responses: {
            /** @description Noted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPatterns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cycles, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["CyclePatterns"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getOverviewTable: {
        parameters: {
            query?: {
                area?: string;
                centreId?: string;
                followUp?: "true" | "false";
                late?: "true" | "false";
                news?: "true" | "false";
                stage?: "qualityModel" | "localDevelopment" | "qualityDescription" | "audit" | "report" | "learning" | "completed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getTrends: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trends, the oldest cycle first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trends"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getOverviewWorkbook: {
        parameters: {
            query?: {
                area?: string;
                centreId?: string;
                followUp?: "true" | "false";
                late?: "true" | "false";
                news?: "true" | "false";
                stage?: "qualityModel" | "localDevelopment" | "qualityDescription" | "audit" | "report" | "learning" | "completed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPeople: {
        parameters: {
            query: {
                role: "consultant" | "secretariatHead" | "administrator" | "decisionMaker" | "auditor" | "supervisionCoordinator" | "reader";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The people. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Person"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    registerPerson: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    area?: string;
                    /** Format: email */
                    email: string;
                    employer?: {
                        id: string;
                        /** @enum {string} */
                        kind: "offer" | "centre";
                    };
                    /**
                     * Format: date
                     * @description Somebody from outside: their access ends by itself after this day.
                     */
                    lastDay?: string;
                    name: string;
                    title: string;
                };
            };
        };
        responses: {
            /** @description The person. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        personId: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listAbsences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The absences, the earliest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Absence"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    registerAbsence: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    deputyId: string;
                    /**
                     * Format: date
                     * @description Begins at 00:00 in Copenhagen, today at the earliest; left out: now.
                     */
                    fromDay?: string;
                    /** Format: date */
                    lastDay: string;
                };
            };
        };
        responses: {
            /** @description The absence. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Absence"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Their account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    closeAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is closed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    makeAccountLink: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description For an account that has none yet. */
                    username?: string;
                };
            };
        };
        responses: {
            /** @description What to give them: /adgang?kode=<secret> at the service's address. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        expiresAt: string;
                        secret: string | null;
                        username: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    openAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is open. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    endSecondFactor: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Their password is enough until they set another up. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPersonData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The zip file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pseudonymisePerson: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What stands in the place of the name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles, the latest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["RoleHolding"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    giveRole: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description Begins at 00:00 in Copenhagen, today at the earliest; left out: now.
                     */
                    fromDay?: string;
                    /**
                     * Format: date
                     * @description The last day; left out: until further notice.
                     */
                    lastDay?: string;
                    /** @enum {string} */
                    role: "consultant" | "secretariatHead" | "administrator" | "decisionMaker" | "auditor" | "supervisionCoordinator" | "reader";
                };
            };
        };
        responses: {
            /** @description The role. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleHolding"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listQualityModels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions, without their words. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["QualityModelVersion"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    draftQualityModel: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QualityModel"];
            };
        };
        responses: {
            /** @description The draft. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityModelVersion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getQualityModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityModelView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    rewriteQualityModel: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The sha256 of the words that were seen. */
                    basedOn: string;
                    model: components["schemas"]["QualityModel"];
                };
            };
        };
        responses: {
            /** @description The draft. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityModelVersion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    approveQualityModel: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityModelVersion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getModelChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every criterion and requirement that differs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelDifference"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    chooseQualityModelDay: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description A day ahead, at the most two years; the version is in force from 00:00 in Copenhagen.
                     */
                    on: string;
                };
            };
        };
        responses: {
            /** @description The version with its day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityModelVersion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    openHearingQualityModel: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityModelVersion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    putInForceQualityModel: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityModelVersion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    sendBackQualityModel: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityModelVersion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    takeBackQualityModelDay: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version without a day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityModelVersion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        parts?: Record<string, never>;
                    };
                };
            };
            /** @description It cannot; `parts` says why. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        parts?: Record<string, never>;
                    };
                };
            };
        };
    };
    listRefusals: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        pageSize: number;
                        rows: components["schemas"]["Refusal"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getReportBundle: {
        parameters: {
            query?: {
                area?: string;
                cycle?: string;
                ids?: string;
                offerId?: string;
                search?: string;
                stage?: "qualityModel" | "localDevelopment" | "qualityDescription" | "audit" | "report" | "learning" | "completed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The zip file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getReportBundlePlan: {
        parameters: {
            query?: {
                area?: string;
                cycle?: string;
                ids?: string;
                offerId?: string;
                search?: string;
                stage?: "qualityModel" | "localDevelopment" | "qualityDescription" | "audit" | "report" | "learning" | "completed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportBundlePlan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its metadata. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getReportPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The PDF. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    endRole: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The last day; left out: ends now.
                     */
                    lastDay?: string;
                };
            };
        };
        responses: {
            /** @description Until when. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedHolding"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listRoundSummaries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["RoundSummaryIssued"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getRoundSummaryPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The PDF. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listRounds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rounds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Round"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    makeRound: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    closedWeeks?: string[];
                    cycle: string;
                    /** Format: date */
                    from: string;
                    modelId?: string;
                    name: string;
                    offers: {
                        filter?: {
                            area?: string;
                            centreId?: string;
                            /** Format: date */
                            dueBefore?: string;
                            /** @enum {string} */
                            ownership?: "municipal" | "selfOwned";
                            type?: string;
                        };
                        offerIds?: string[];
                    };
                    startsPerMinute?: number;
                    /** Format: date */
                    to: string;
                };
            };
        };
        responses: {
            /** @description The round. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The round. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    cancelRound: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The round as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listRoundOffers: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                status?: "planned" | "started" | "failed" | "cancelled";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        pageSize: number;
                        rows: components["schemas"]["RoundOffer"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pauseRound: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @default false */
                    withCases?: boolean;
                };
            };
        };
        responses: {
            /** @description The round as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    resumeRound: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @default false */
                    withCases?: boolean;
                };
            };
        };
        responses: {
            /** @description The round as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    retryRound: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The round as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    startRound: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The round as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getRoundSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The summary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundSummaryView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    writeRoundSummary: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    introduction: string;
                    simplify: string[];
                    /** @description The draft's version that was seen; 0: none yet. */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    issueRoundSummary: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The draft's version that was seen; 0: none yet. */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Issued. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sha256: string;
                        summaryId: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getRoundSummaryPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The PDF. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listRoundWeeks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The weeks in order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["WeekNeed"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    previewRound: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cycle: string;
                    /** Format: date */
                    from: string;
                    modelId?: string;
                    offers: {
                        filter?: {
                            area?: string;
                            centreId?: string;
                            /** Format: date */
                            dueBefore?: string;
                            /** @enum {string} */
                            ownership?: "municipal" | "selfOwned";
                            type?: string;
                        };
                        offerIds?: string[];
                    };
                    startsPerMinute?: number;
                    /** Format: date */
                    to: string;
                };
            };
        };
        responses: {
            /** @description Every chosen offer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundPreview"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One's live sessions, the latest used first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Session"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It opens nothing any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of the app, or a recovery code, where one is asked for. */
                    code?: string;
                    password: string;
                    username: string;
                };
            };
        };
        responses: {
            /** @description Who is signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nobody is signed in any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getSupervisionCalendar: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["SupervisionCalendarEntry"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listCircle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            name: string;
                            /** Format: date-time */
                            namedAt: string;
                            namedBy: string;
                            personId: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    nameToCircle: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    personId: string;
                };
            };
        };
        responses: {
            /** @description Named. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        personId: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    leaveCircle: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Out of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        personId: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getCriterionMap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The map in force; version 0 is an example. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriterionMapVersion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeCriterionMap: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    basedOn: number;
                    map: components["schemas"]["CriterionMap"];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The map in force now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriterionMapVersion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listCriterionMapVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["CriterionMapVersion"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getEarlierYearsTemplate: {
        parameters: {
            query: {
                model: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workbook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    keepEarlierYears: {
        parameters: {
            query?: never;
            header: {
                /** @description The file's name by RFC 6266: attachment; filename*=UTF-8''Referat.pdf */
                "Content-Disposition": string;
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                "text/csv": unknown;
            };
        };
        responses: {
            /** @description What it holds. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierYearsLook"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    lookAtEarlierYears: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it holds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierYearsLook"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    loadEarlierYears: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Loaded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        offers: number;
                        years: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSupervisionModels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions, without their words. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["SupervisionModelRow"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getSupervisionModel: {
        parameters: {
            query?: {
                offerId?: string;
            };
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionModelView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctSupervisionModel: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    corrections: {
                        id: string;
                        /** @description Where it was checked. */
                        source: string | null;
                        text: string;
                    }[];
                    /** @description The name of the new version. */
                    version: string;
                };
            };
        };
        responses: {
            /** @description The new version. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionModelRow"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSupervisionNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["SupervisionNotice"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSupervisions: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                text?: string;
                when?: "overdue" | "soon" | "announced";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        pageSize: number;
                        rows: components["schemas"]["SupervisionListRow"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getSupervision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The supervision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supervisionBegin: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    lastVisits?: {
                        [key: string]: string;
                    };
                    /** Format: date */
                    since: string;
                    units: string[];
                };
            };
        };
        responses: {
            /** @description Begun. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supervisionPrepare: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    indicator: string;
                    score: (1 | 2 | 3 | 4 | 5 | "notRelevant") | null;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supervisionReportMeasureDone: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    measure: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supervisionTickInformation: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    delivered: boolean;
                    files: string[];
                    item: string;
                    note: string;
                    visit: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supervisionWriteDialogue: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                    /** Format: date */
                    on: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supervisionWriteFollowUp: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    by: string;
                    done: boolean;
                    id: string;
                    what: string;
                    who: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supervisionWriteHearingAnswer: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fileId?: string;
                    noRemarks: boolean;
                    report: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supervisionWriteOverall: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    report: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supervisionWriteScores: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    report: string;
                    scores: {
                        indicator: string;
                        score: 1 | 2 | 3 | 4 | 5 | "notRelevant";
                        source: string;
                        text: string;
                        /** @description Of the score that was seen; 0: there was none. Another one now is refused (stale-version). */
                        version?: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supervisionWriteTheme: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    report: string;
                    text: string;
                    theme: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    uploadSupervisionFile: {
        parameters: {
            query?: never;
            header: {
                /** @description The file's name by RFC 6266: attachment; filename*=UTF-8''Referat.pdf */
                "Content-Disposition": string;
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": unknown;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                "image/jpeg": unknown;
                "image/png": unknown;
                "text/plain": unknown;
            };
        };
        responses: {
            /** @description Kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredFile"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getSupervisionFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getSupervisionHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The years. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionHistory"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supervisionAnnounceVisit: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    day: string;
                    id: string;
                    /** Format: date */
                    informationBy?: string;
                    /** @description A department's id, or "offer" for the whole offer. */
                    unit: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supervisionAnswerHearing: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supervisionBeginVisit: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    day: string;
                    id: string;
                    /** @description A department's id, or "offer" for the whole offer. */
                    unit: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supervisionBreakOffVisit: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supervisionCallOffVisit: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supervisionCloseYear: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supervisionCompleteVisit: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    day: string;
                    id: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supervisionDeliverInformation: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supervisionEndMeasure: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    as: "complied" | "lifted" | "replaced";
                    id: string;
                    /** Format: date */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supervisionEndSupervision: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supervisionExtendMeasure: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    deadline: string;
                    id: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supervisionMoveVisit: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    day: string;
                    id: string;
                    /** Format: date */
                    informationBy?: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supervisionPause: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supervisionReceiveDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    answerBy: string;
                    fileId?: string;
                    id: string;
                    /** Format: date */
                    receivedOn: string;
                    visits: string[];
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supervisionRegisterMeasure: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    deadline: string | null;
                    /** Format: date */
                    decidedOn: string;
                    fileId?: string;
                    id: string;
                    /** @enum {string} */
                    kind: "order" | "intensified" | "condition";
                    text: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supervisionRegisterReport: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    approval: "approved" | "approvedOnConditions" | "order" | "intensified" | "notApproved";
                    /** Format: date */
                    date: string;
                    fileId: string;
                    id: string;
                    visits: string[];
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supervisionResume: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supervisionSetUnits: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    units: string[];
                };
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getSupervisionOverview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The PDF. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getSupervisionProcess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Both standings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionProcess"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getSideBySide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Both sides. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SideBySide"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getSupervisionTimeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The acts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["SupervisionTimelineRow"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getSupervisionsOverview: {
        parameters: {
            query?: {
                text?: string;
                when?: "overdue" | "soon" | "announced";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The PDF. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getSupervisionPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy in force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionPolicyVersion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeSupervisionPolicy: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    basedOn: number;
                    policy: components["schemas"]["SupervisionPolicy"];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The policy in force now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionPolicyVersion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSupervisionPolicyVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["SupervisionPolicyVersion"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSecretLooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The looks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: date-time */
                            at: string;
                            name: string;
                            personId: string;
                            what: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSecretVisits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["SecretVisit"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    enterSecretVisit: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    day: string;
                    note: string;
                    offerId: string;
                    unit: string;
                };
            };
        };
        responses: {
            /** @description Entered. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secretId: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    beginSecretVisit: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secretId: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    withdrawSecretVisit: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdrawn. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secretId: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tokens, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Token"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default 90 */
                    days?: number;
                    name: string;
                    /**
                     * @default [
                     *       "read",
                     *       "write"
                     *     ]
                     */
                    scopes?: ("read" | "write")[];
                };
            };
        };
        responses: {
            /** @description The token with its secret. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewToken"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each act, the same again when the act is sent again: it is done at most once. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It opens nothing any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    verifyDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedDocument"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
}
