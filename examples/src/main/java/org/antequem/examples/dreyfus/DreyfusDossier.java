package org.antequem.examples.dreyfus;

import static org.antequem.examples.dreyfus.Events.ACQUITTAL;
import static org.antequem.examples.dreyfus.Events.ANNULMENT;
import static org.antequem.examples.dreyfus.Events.SECOND_TRIAL;
import static org.antequem.examples.dreyfus.Events.ZOLA;

import com.google.common.collect.ImmutableList;
import org.antequem.model.Dossier;
import org.antequem.model.Source;

/** The record of the bordereau. */
public final class DreyfusDossier {

    public static final Dossier DOSSIER = Dossier.titled("The bordereau, 1894 to 1906")
            .claims(ClaimsUnderTest.ALL)
            .claims(Evidence.ALL)
            .interests(Evidence.TO_BE_BELIEVED)
            .events(ACQUITTAL, ZOLA, SECOND_TRIAL, ANNULMENT)
            .sources(Sources.BORDEREAU, Sources.HENRY_LETTER)
            .sources(Evidence.ALL.stream()
                    .flatMap(claim -> claim.saidBy().stream())
                    .toArray(Source[]::new))
            .build();

    /** The days as of which it is judged. */
    public static final ImmutableList<String> DAYS =
            ImmutableList.of("1895-01-01", "1896-12-01", "1898-07-15", "1898-09-01", "1899-12-31", "1906-12-31");

    private DreyfusDossier() {}
}
