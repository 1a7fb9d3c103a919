package org.antequem.lineage;

import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.model.SourceBuilder;
import org.antequem.time.Dating;
import org.antequem.world.Annals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who told of something before anybody else on record. */
class FirstReportsTest {

    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Proposition DECIDED = new Cause(EMBASSY, Role.DECIDED, WAR, false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # one told             | another              | first
                      2015-07              | 2015-08              | one
                      2015-08              | 2015-07              | another
                      2015-07              | 2015-07-05           | one, another
                      2015-07-01T10:00:00Z | 2015-07-01T10:00:00Z | one, another
                      2015-07-01T10:00:00Z | 2015-07-01T10:00:01Z | one
                      2015                 |                      | one, another
                                           |                      | one, another
                    """)
    void the_first_report_is_whatever_none_was_certainly_told_before(
            @Nullable String one, @Nullable String another, String first) {
        Claim earlier = told(reported("one", one), DECIDED);
        Claim later = told(reported("another", another), HAPPENED);
        Claim aside = told(reported("aside", "2014"), Occurred.of(EMBASSY));

        assertThat(Lineage.of(List.of(earlier, later, aside), Annals.dossier()).firstReports(HAPPENED))
                .extracting(telling -> telling.root().name())
                .containsExactlyElementsOf(Splitter.on(", ").split(first));
    }

    @Test
    void a_root_may_have_told_it_before_those_who_retell_it() {
        Source witness = Source.witness("the witness").spoken("2015-07-01").build();
        Claim retelling = retold(reported("the report", "2016"), HAPPENED, witness);
        Claim own = told(reported("another report", "2015-08"), HAPPENED);

        assertThat(Lineage.of(List.of(own, retelling), Annals.dossier()).firstReports(HAPPENED))
                .extracting(Telling::root)
                .containsExactly(witness);
    }

    @Test
    void a_source_that_does_not_bear_it_out_did_not_report_it() {
        Source witness = Source.witness("the witness").spoken("2015-07-01").build();
        Claim retelling = retold(reported("the report", "2016"), DECIDED, witness);

        assertThat(Lineage.of(List.of(told(witness, HAPPENED), retelling), Annals.dossier())
                        .firstReports(DECIDED))
                .extracting(Telling::firstTold)
                .containsExactly(Optional.of(Dating.of("2016")));
    }

    private static Source reported(String name, @Nullable String date) {
        SourceBuilder source = Source.report(name);
        return date == null ? source.build() : source.published(date).build();
    }
}
