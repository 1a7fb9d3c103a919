package org.antequem.examples.niger;

import static org.antequem.examples.niger.Events.NEGOTIATIONS;
import static org.antequem.examples.niger.Events.SALE;
import static org.antequem.examples.niger.Events.SEARCH;
import static org.antequem.examples.niger.Events.SIGNING;
import static org.antequem.examples.niger.Sources.BRITISH_REPORTING;
import static org.antequem.examples.niger.Sources.CIA;
import static org.antequem.examples.niger.Sources.DOCUMENTS;
import static org.antequem.examples.niger.Sources.EMBASSY;
import static org.antequem.examples.niger.Sources.ESTIMATE;
import static org.antequem.examples.niger.Sources.EXAMINATION;
import static org.antequem.examples.niger.Sources.FIRST_LETTER;
import static org.antequem.examples.niger.Sources.FIRST_REPORT;
import static org.antequem.examples.niger.Sources.FRENCH_REPORTING;
import static org.antequem.examples.niger.Sources.INTERMEDIARY;
import static org.antequem.examples.niger.Sources.JOURNALIST;
import static org.antequem.examples.niger.Sources.SECOND_LETTER;
import static org.antequem.examples.niger.Sources.SECOND_REPORT;
import static org.antequem.examples.niger.Sources.STATE_DEPARTMENT;
import static org.antequem.examples.niger.Sources.THIRD_REPORT;

import com.google.common.collect.ImmutableList;
import org.antequem.model.Authorship;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.time.Dating;

/** What is on record of the sale and of the documents. */
final class Evidence {

    static final Presumption PASSED_ON_AS_GENUINE = new Presumption(
            "PASSED_ON_AS_GENUINE",
            "whoever passes a document on, or what it says, without a word of doubt takes it to be genuine");

    // That there was a sale.
    static final Claim WRITTEN = sale(DOCUMENTS);
    static final Claim OFFERED = sale(INTERMEDIARY, DOCUMENTS);
    static final Claim FIRST = sale(FIRST_REPORT, INTERMEDIARY);
    static final Claim SECOND = sale(SECOND_REPORT, INTERMEDIARY);
    static final Claim THIRD = sale(THIRD_REPORT, INTERMEDIARY);
    static final Claim DERIVED = sale(CIA, FIRST_REPORT, SECOND_REPORT, THIRD_REPORT);
    static final Claim ESTIMATED = sale(ESTIMATE, CIA);

    // That the documents are what they give themselves out to be.
    static final Claim OFFERED_AS_GENUINE = Claim.that("These are documents of Niger's")
            .document(DOCUMENTS)
            .isGenuine()
            .saidBy(INTERMEDIARY)
            .build();
    static final Claim REPORTED_AS_GENUINE = passedOn(FIRST_REPORT, INTERMEDIARY);
    static final Claim HANDED_OVER = passedOn(JOURNALIST, INTERMEDIARY);
    static final Claim SENT_ON = passedOn(EMBASSY, JOURNALIST);
    static final Claim SENT_ON_AGAIN = passedOn(STATE_DEPARTMENT, EMBASSY);

    // What the agency found in them. Only the agency itself says that it had the documents.
    static final Claim EXAMINED_THEM = Claim.that("We have examined the documents")
            .source(EXAMINATION)
            .examined(DOCUMENTS)
            .saidBy(EXAMINATION)
            .citingNobody()
            .build();
    static final Claim SPEAKS_OF_NEGOTIATIONS = Claim.that("The letter speaks of negotiations of 29 June 2000")
            .source(FIRST_LETTER)
            .says(new Occurred(NEGOTIATIONS, Dating.of("2000-06-29"), Count.NOT_RECORDED))
            .saidBy(EXAMINATION)
            .citingNobody()
            .build();
    static final Claim IS_SIGNED = Claim.that("The letter is signed by the minister")
            .source(SECOND_LETTER)
            .says(Occurred.of(SIGNING))
            .saidBy(EXAMINATION)
            .citingNobody()
            .build();
    static final Claim NOT_AUTHENTIC = Claim.that("The documents are not authentic")
            .not(new Authorship(DOCUMENTS))
            .saidBy(EXAMINATION)
            .citingNobody()
            .build();

    // That Iraq looked for it.
    static final Claim BRITISH = search(BRITISH_REPORTING);
    static final Claim FRENCH = search(FRENCH_REPORTING);

    static final ImmutableList<Claim> ALL = ImmutableList.of(
            WRITTEN,
            OFFERED,
            FIRST,
            SECOND,
            THIRD,
            DERIVED,
            ESTIMATED,
            OFFERED_AS_GENUINE,
            REPORTED_AS_GENUINE,
            HANDED_OVER,
            SENT_ON,
            SENT_ON_AGAIN,
            EXAMINED_THEM,
            SPEAKS_OF_NEGOTIATIONS,
            IS_SIGNED,
            NOT_AUTHENTIC,
            BRITISH,
            FRENCH);

    private static Claim sale(Source teller) {
        return Claim.that("Niger agreed to sell uranium to Iraq")
                .event(SALE)
                .happened()
                .saidBy(teller)
                .build();
    }

    private static Claim sale(Source teller, Source... from) {
        return Claim.that("Niger agreed to sell uranium to Iraq")
                .event(SALE)
                .happened()
                .saidBy(teller)
                .citing(from)
                .build();
    }

    private static Claim passedOn(Source teller, Source from) {
        return Claim.that("These are documents of Niger's")
                .document(DOCUMENTS)
                .isGenuine()
                .saidBy(teller)
                .citing(from)
                .presuming(PASSED_ON_AS_GENUINE)
                .build();
    }

    private static Claim search(Source teller) {
        return Claim.that("Iraq was looking for uranium in Africa")
                .event(SEARCH)
                .happened()
                .saidBy(teller)
                .build();
    }

    private Evidence() {}
}
