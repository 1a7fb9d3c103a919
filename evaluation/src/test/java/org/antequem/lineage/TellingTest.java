package org.antequem.lineage;

import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.Gap;
import org.antequem.world.Annals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingTest {

    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Source SILENT = Source.witness("Livia").build();
    private static final Source SPOKE_AND_PUBLISHED = Source.witness("Drusus")
            .spoken("2015-07-01")
            .published("2015-08-01")
            .build();
    private static final Source PUBLISHED =
            Source.report("the report").published("2015-09-01").build();
    private static final Source LATER =
            Source.commentary("the comment").published("2015-10-01").build();

    @Test
    void own_knowledge_is_handed_on_never() {
        assertThat(only(told(SILENT, HAPPENED)).hops()).isZero();
    }

    @Test
    void every_retelling_hands_it_on_once() {
        Claim root = told(SILENT, HAPPENED);
        Claim report = retold(PUBLISHED, HAPPENED, SILENT);
        Claim comment = retold(LATER, HAPPENED, PUBLISHED);

        assertThat(only(report, root).hops()).isEqualTo(1);
        assertThat(only(comment, report, root).hops()).isEqualTo(2);
        assertThat(only(comment, report, root).passesThrough(report)).isTrue();
        assertThat(only(comment, report, root).passesThrough(told(LATER, HAPPENED)))
                .isFalse();
        assertThat(only(comment, report, root).claim()).isEqualTo(comment);
        assertThat(only(comment, report, root).speakers()).containsExactly(SILENT, PUBLISHED, LATER);
    }

    @Test
    void what_the_root_says_may_be_more_than_what_is_handed_on() {
        Claim root = told(SILENT, Annals.dated(WAR, "3"));

        assertThat(only(retold(PUBLISHED, HAPPENED, SILENT), root).word()).isEqualTo(root.proposition());
        assertThat(only(retold(PUBLISHED, HAPPENED, SILENT)).word()).isEqualTo(HAPPENED);
    }

    @Test
    void a_citation_of_a_source_whose_words_are_not_there_hands_it_on_too() {
        assertThat(only(retold(PUBLISHED, HAPPENED, SILENT)).hops()).isEqualTo(1);
        assertThat(only(retold(LATER, HAPPENED, PUBLISHED), retold(PUBLISHED, HAPPENED, SILENT))
                        .hops())
                .isEqualTo(2);
    }

    @Test
    void it_was_first_told_when_its_root_spoke() {
        assertThat(only(retold(PUBLISHED, HAPPENED, SPOKE_AND_PUBLISHED)).firstTold())
                .contains(Dating.of("2015-07-01"));
        assertThat(only(told(PUBLISHED, HAPPENED)).firstTold()).contains(Dating.of("2015-09-01"));
    }

    @Test
    void where_the_root_is_not_dated_it_was_told_when_the_nearest_to_it_was() {
        Claim report = retold(PUBLISHED, HAPPENED, SILENT);

        assertThat(only(retold(LATER, HAPPENED, PUBLISHED), report).firstTold()).contains(Dating.of("2015-09-01"));
    }

    @Test
    void where_nobody_is_dated_nothing_is_known_of_when_it_was_told() {
        assertThat(only(told(SILENT, HAPPENED)).firstTold()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # told      | the fact | least      | greatest
                      1970-01-03 | 0..9     | 172791     | 259199
                      1970-01-01 | 100      | -100       | 86299
                      1970-01-03 | ..9      | 172791     | +
                      1970-01-03 | 0..      | -          | 259199
                      ../1970    | 0..9     | -          | 31535999
                                 | 0..9     | -          | +
                    """)
    void the_latency_lies_between_the_least_and_the_greatest_distance(
            @Nullable String told, String fact, String least, String greatest) {
        Source root =
                told == null ? SILENT : Source.witness("Livia").spoken(told).build();

        assertThat(only(told(root, HAPPENED)).latency(Annals.dating(fact).start(), Conventions.STANDARD))
                .isEqualTo(new Gap(
                        least.equals("-") ? Bounds.DISTANT_PAST : Long.parseLong(least),
                        greatest.equals("+") ? Bounds.DISTANT_FUTURE : Long.parseLong(greatest)));
    }

    private static Telling only(Claim claim, Claim... others) {
        List<Claim> record = new ArrayList<>(List.of(others));
        record.add(claim);
        return Annals.only(Lineage.of(record, Annals.dossier()).tellings(claim));
    }
}
