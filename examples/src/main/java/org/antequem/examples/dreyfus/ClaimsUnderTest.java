package org.antequem.examples.dreyfus;

import static org.antequem.examples.dreyfus.Actors.DREYFUS;
import static org.antequem.examples.dreyfus.Actors.ESTERHAZY;
import static org.antequem.examples.dreyfus.Events.ACQUITTAL;
import static org.antequem.examples.dreyfus.Events.CONVICTION;
import static org.antequem.examples.dreyfus.Events.SECOND_TRIAL;
import static org.antequem.examples.dreyfus.Events.WRITING;
import static org.antequem.examples.dreyfus.Events.ZOLA;
import static org.antequem.examples.dreyfus.Sources.HENRY_LETTER;

import com.google.common.collect.ImmutableList;
import org.antequem.model.Claim;

/** The claims that are judged as of one day after another. The last three are controls. */
public final class ClaimsUnderTest {

    public static final Claim DREYFUS_WROTE_IT = Claim.that("Dreyfus wrote the bordereau")
            .event(WRITING)
            .wasBy(DREYFUS)
            .build();

    public static final Claim ESTERHAZY_WROTE_IT = Claim.that("Esterhazy wrote the bordereau")
            .event(WRITING)
            .wasBy(ESTERHAZY)
            .build();

    public static final Claim LETTER_IS_GENUINE = Claim.that("Henry's letter is genuine")
            .document(HENRY_LETTER)
            .isGenuine()
            .build();

    public static final Claim CONVICTED = Claim.that("Dreyfus was convicted in 1894")
            .event(CONVICTION)
            .happened("1894")
            .build();

    public static final Claim ZOLA_BROUGHT_THE_ACQUITTAL = Claim.that(
                    "Zola's letter brought about Esterhazy's acquittal")
            .cause(ZOLA)
            .decided(ACQUITTAL)
            .build();

    public static final Claim ZOLA_BROUGHT_THE_SECOND_TRIAL = Claim.that("Zola's letter brought about the second trial")
            .cause(ZOLA)
            .decided(SECOND_TRIAL)
            .build();

    public static final ImmutableList<Claim> ALL = ImmutableList.of(
            DREYFUS_WROTE_IT,
            ESTERHAZY_WROTE_IT,
            LETTER_IS_GENUINE,
            CONVICTED,
            ZOLA_BROUGHT_THE_ACQUITTAL,
            ZOLA_BROUGHT_THE_SECOND_TRIAL);

    private ClaimsUnderTest() {}
}
