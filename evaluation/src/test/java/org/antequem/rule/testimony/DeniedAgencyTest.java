package org.antequem.rule.testimony;

import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.rule.testimony.Accused.hypothesis;
import static org.antequem.rule.testimony.Accused.verdict;
import static org.antequem.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static org.antequem.verdict.Verdict.SUPPORTED;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.antequem.finding.Finding;
import org.antequem.model.Actor;
import org.antequem.model.Agency;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** That somebody acted for somebody else is denied by one of the two. */
class DeniedAgencyTest {

    private static final Actor BAND = Actor.group("the band").build();
    private static final Actor XAVER = Actor.person("Xaver").build();
    private static final Actor STRANGER = Actor.person("a stranger").build();
    private static final Event STRIKE = Event.called("the strike").build();
    private static final Event RAID = Event.called("the raid").by(XAVER).build();
    private static final Source LEAFLET =
            Source.report("a leaflet").speakingFor(BAND).build();
    private static final Source ARCHIVE =
            Source.document("the band's archive").speakingFor(BAND).build();
    private static final Source OF_XAVER =
            Source.witness("Xaver").by(XAVER).published("1951").build();
    private static final Source OF_BAND =
            Source.witness("the band's man").speakingFor(BAND).published("1951").build();
    private static final Source BLOG = Source.report("a blog").build();
    private static final Source OF_STRANGER =
            Source.report("a stranger").by(STRANGER).build();
    private static final Proposition FOR_THE_BAND = new Agency(XAVER, BAND, Dating.UNKNOWN);

    static Stream<Arguments> voices() {
        Claim told = told(ARCHIVE, FOR_THE_BAND);
        Claim denied = told(LEAFLET, FOR_THE_BAND.negated());
        return Stream.of(
                row("nobody says so", SUPPORTED),
                row("he acted for it", NOT_ENOUGH_EVIDENCE, told),
                row("the band denies it", SUPPORTED, told, denied),
                row("he denies it", SUPPORTED, told, told(OF_XAVER, FOR_THE_BAND.negated())),
                row("a blog denies it", NOT_ENOUGH_EVIDENCE, told, told(BLOG, FOR_THE_BAND.negated())),
                row("a stranger denies it", NOT_ENOUGH_EVIDENCE, told, told(OF_STRANGER, FOR_THE_BAND.negated())),
                row(
                        "the band perhaps denies it",
                        NOT_ENOUGH_EVIDENCE,
                        told,
                        Claim.that("perhaps not")
                                .states(FOR_THE_BAND.negated())
                                .saidBy(LEAFLET)
                                .citingNobody()
                                .hedged(Hedge.REPORTEDLY)
                                .build()),
                row(
                        "not in 1940, it says",
                        NOT_ENOUGH_EVIDENCE,
                        told,
                        told(LEAFLET, new Agency(XAVER, BAND, Dating.of("1940")).negated())),
                row(
                        "he acted for it in 1951, and never, it says",
                        SUPPORTED,
                        told(ARCHIVE, new Agency(XAVER, BAND, Dating.of("1951"))),
                        denied));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("voices")
    void two_are_one_voice_unless_one_of_the_two_denies_it(String what, Verdict verdict, List<Claim> others) {
        Claim[] record = Stream.concat(
                        Stream.of(told(OF_XAVER, Occurred.of(STRIKE)), told(OF_BAND, Occurred.of(STRIKE))),
                        others.stream())
                .toArray(Claim[]::new);

        assertThat(verdict(hypothesis("there was a strike", Occurred.of(STRIKE)), record))
                .isEqualTo(verdict);
    }

    @Test
    void what_the_dossier_vouches_for_stands() {
        Actor agent = Actor.person("an agent").actingFor(BAND).build();
        Source ofAgent = Source.witness("an agent").by(agent).build();
        Claim hypothesis = hypothesis("there was a strike", Occurred.of(STRIKE));

        assertThat(verdict(
                        hypothesis,
                        told(ofAgent, Occurred.of(STRIKE)),
                        told(OF_BAND, Occurred.of(STRIKE)),
                        told(LEAFLET, new Agency(agent, BAND, Dating.UNKNOWN).negated())))
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void who_disowns_somebody_does_not_know_what_he_did() {
        Claim known = told(LEAFLET, Occurred.of(RAID));
        Claim acted = told(LEAFLET, FOR_THE_BAND);

        assertThat(found(known)).containsExactly("NOT_IN_POSITION_TO_KNOW");
        assertThat(found(known, acted)).containsExactly("PRESENCE_BY_OWN_WORD");
        assertThat(found(known, acted, told(ARCHIVE, FOR_THE_BAND.negated())))
                .containsExactly("NOT_IN_POSITION_TO_KNOW");
        assertThat(found(known, acted, told(BLOG, FOR_THE_BAND.negated()))).containsExactly("PRESENCE_BY_OWN_WORD");
    }

    /** He is the doer: what he denies takes no place from others. */
    @Test
    void who_is_accused_takes_nobodys_knowledge_away() {
        Claim known = told(LEAFLET, Occurred.of(RAID));
        Claim acted = told(LEAFLET, FOR_THE_BAND);

        assertThat(found(known, acted, told(OF_XAVER, FOR_THE_BAND.negated()))).containsExactly("PRESENCE_BY_OWN_WORD");
    }

    /** Else whoever is accused of what his man did would only have to disown him. */
    @Test
    void nobody_leaves_the_side_of_the_accused_by_disowning_him() {
        Source seen = Source.witness("one who saw it").observed(RAID).build();
        Claim accused = told(seen, Deed.of(RAID, XAVER));
        Claim acted = told(ARCHIVE, FOR_THE_BAND);
        Claim cleared = told(LEAFLET, Deed.of(RAID, XAVER).negated());

        assertThat(voids(cleared, accused)).isFalse();
        assertThat(voids(cleared, accused, acted)).isTrue();
        assertThat(voids(cleared, accused, acted, told(LEAFLET, FOR_THE_BAND.negated())))
                .isTrue();
        assertThat(voids(cleared, accused, acted, told(OF_XAVER, FOR_THE_BAND.negated())))
                .isTrue();
    }

    @Test
    void the_accused_frees_no_voices_of_his_by_denying_what_binds_them() {
        Source seen = Source.witness("one who saw it").observed(STRIKE).build();
        Claim accused = told(seen, Deed.of(STRIKE, XAVER));
        Claim hypothesis = hypothesis("it was by both", Occurred.of(STRIKE).negated());
        Claim[] record = {
            accused,
            told(OF_BAND, Occurred.of(STRIKE).negated()),
            told(ARCHIVE, Occurred.of(STRIKE).negated()),
            told(ARCHIVE, FOR_THE_BAND)
        };
        Claim[] more = Arrays.copyOf(record, record.length + 1);
        more[record.length] = told(OF_XAVER, FOR_THE_BAND.negated());

        assertThat(verdict(hypothesis, more)).isEqualTo(verdict(hypothesis, record));
    }

    private static boolean voids(Claim claim, Claim... others) {
        return judged(claim, others).findings().stream()
                .anyMatch(finding -> finding.code().equals("OWN_CAUSE"));
    }

    private static List<String> found(Claim claim, Claim... others) {
        List<String> ours = List.of("NOT_IN_POSITION_TO_KNOW", "PRESENCE_BY_OWN_WORD");
        return judged(claim, others).findings().stream()
                .map(Finding::code)
                .filter(ours::contains)
                .toList();
    }

    private static Arguments row(String what, Verdict verdict, Claim... others) {
        return Arguments.of(what, verdict, List.of(others));
    }
}
