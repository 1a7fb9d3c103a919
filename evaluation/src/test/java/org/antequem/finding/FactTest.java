package org.antequem.finding;

import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.time.Dating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What rules show, by kind. */
class FactTest {

    private static final Source LIVIA = eyewitness("Livia");
    private static final Source DRUSUS = eyewitness("Drusus");
    private static final Claim CLAIM = hypothesis(Occurred.of(WAR));
    private static final Presumption ONE_WAR = new Presumption("ONE_WAR", "there was one war");

    @Test
    void has_its_values_in_the_order_in_which_they_were_given() {
        assertThat(Fact.naming("told by", ImmutableList.of(DRUSUS, LIVIA))
                        .values()
                        .asList())
                .isEqualTo(ImmutableList.of(DRUSUS, LIVIA));
        assertThat(Fact.stating("denied by", CLAIM).values().asList()).isEqualTo(ImmutableList.of(CLAIM));
        assertThat(Fact.shown("seen", ImmutableSet.of(4, 3)).values().asList()).isEqualTo(ImmutableList.of(4, 3));
    }

    @Test
    void has_the_label_of_its_kind_where_it_is_given_none() {
        assertThat(Fact.because(ImmutableSet.of(CLAIM)).label()).isEqualTo("because of");
        assertThat(Fact.so(new Conclusion.Entails(CLAIM.proposition())).label()).isEqualTo("so");
        assertThat(Fact.presuming(ImmutableSet.of(ONE_WAR)).label()).isEqualTo("on the assumption that {}");
    }

    @Test
    void knows_the_sources_statements_and_presumptions_among_its_values() {
        assertThat(Fact.naming("told by", LIVIA).sources()).containsExactly(LIVIA);
        assertThat(Fact.stating("denied by", CLAIM).statements()).containsExactly(CLAIM);
        assertThat(Fact.because(ImmutableSet.of(CLAIM)).statements()).containsExactly(CLAIM);
        assertThat(Fact.presuming(ImmutableSet.of(ONE_WAR)).presumptions()).containsExactly(ONE_WAR);

        Fact other = Fact.shown("seen", 3);
        assertThat(other.sources()).isEmpty();
        assertThat(other.statements()).isEmpty();
        assertThat(other.presumptions()).isEmpty();
    }

    @Test
    void shows_a_collection_as_its_values_whatever_type_it_is_known_by() {
        Object numbers = ImmutableList.of(3, 4);

        assertThat(Fact.shown("seen", numbers)).isEqualTo(Fact.shown("seen", ImmutableSet.of(3, 4)));
    }

    /** A source that is only shown would not be tried for what the verdict depends on. */
    @ParameterizedTest
    @MethodSource
    void is_not_only_shown_where_its_value_has_a_kind_of_its_own(Object value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fact.shown("seen", value))
                .withMessage("\"seen: " + value
                        + "\" would only be shown: expected Fact.naming, stating, presuming, so, dated or comparing");
        assertThatIllegalArgumentException().isThrownBy(() -> Fact.shown("seen", ImmutableList.of(3, value)));
    }

    static Stream<Object> is_not_only_shown_where_its_value_has_a_kind_of_its_own() {
        return Stream.of(
                LIVIA,
                CLAIM,
                ONE_WAR,
                new Conclusion.Entails(CLAIM.proposition()),
                Dating.UNKNOWN,
                Difference.of(ImmutableList.of()));
    }

    @Test
    void of_a_finding_it_is_shown_unless_an_explanation_tells_it_apart() {
        Fact named = Fact.naming("told by", LIVIA);
        Finding finding = Finding.of(
                "A_CODE",
                "It is noted.",
                Bearing.NOTES,
                CLAIM,
                named,
                Fact.because(ImmutableSet.of(CLAIM)),
                Fact.so(new Conclusion.Entails(CLAIM.proposition())),
                Fact.presuming(ImmutableSet.of(ONE_WAR)));

        assertThat(finding.shown()).containsExactly(named, Fact.presuming(ImmutableSet.of(ONE_WAR)));
        assertThat(finding.grounds()).containsExactly(CLAIM);
    }
}
