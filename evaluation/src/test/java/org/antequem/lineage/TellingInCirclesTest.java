package org.antequem.lineage;

import static org.antequem.lineage.Telling.Ending.CIRCULAR;
import static org.antequem.lineage.Telling.Ending.OWN_KNOWLEDGE;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Test;

/** Chains of telling that come back to where they were. */
class TellingInCirclesTest {

    private static final Source LIVIA = Source.witness("Livia").build();
    private static final Source DRUSUS = Source.witness("Drusus").build();
    private static final Source MARCUS = Source.witness("Marcus").build();
    private static final Source ROOT = Source.document("the root").build();
    private static final Proposition HAPPENED = Occurred.of(WAR);

    @Test
    void whoever_cites_what_comes_back_to_it_tells_in_a_circle() {
        Claim one = retold(LIVIA, HAPPENED, DRUSUS);
        Claim other = retold(DRUSUS, HAPPENED, LIVIA);
        Lineage lineage = Lineage.of(List.of(one, other), Annals.dossier());

        assertThat(lineage.tellings(one))
                .extracting(Telling::root, Telling::ending)
                .containsExactly(tuple(LIVIA, CIRCULAR));
        assertThat(lineage.tellings(other))
                .extracting(Telling::root, Telling::ending)
                .containsExactly(tuple(DRUSUS, CIRCULAR));
    }

    /** Every circle of a way of up to thirty claims, that to its last claim alone included. */
    @Test
    void a_circle_is_told_up_to_where_the_way_comes_back_to_itself() {
        for (int length = 1; length <= 30; length++) {
            for (int backTo = 0; backTo < length; backTo++) {
                List<Claim> way = new ArrayList<>();
                for (int i = 0; i < length; i++) {
                    way.add(retold(teller(i), HAPPENED, teller(i + 1 < length ? i + 1 : backTo)));
                }

                assertThat(Lineage.of(way, Annals.dossier()).tellings(way.get(0)))
                        .as("from claim %s back to %s", length - 1, backTo)
                        .containsExactly(new Telling(ImmutableList.copyOf(way), teller(backTo), CIRCULAR));
            }
        }
    }

    private static Source teller(int number) {
        return Source.witness("teller " + number).build();
    }

    @Test
    void whoever_cites_itself_tells_in_a_circle() {
        Claim claim = retold(LIVIA, HAPPENED, LIVIA);

        assertThat(Lineage.of(List.of(claim), Annals.dossier()).tellings(claim))
                .extracting(Telling::root, Telling::ending)
                .containsExactly(tuple(LIVIA, CIRCULAR));
    }

    @Test
    void a_way_out_of_a_circle_is_followed() {
        Claim claim = retold(LIVIA, HAPPENED, DRUSUS);

        assertThat(Lineage.of(
                                List.of(claim, retold(DRUSUS, HAPPENED, LIVIA, MARCUS), told(MARCUS, HAPPENED)),
                                Annals.dossier())
                        .tellings(claim))
                .extracting(Telling::root, Telling::ending)
                .contains(tuple(MARCUS, OWN_KNOWLEDGE));
    }

    @Test
    void a_circle_beyond_a_fork_is_a_circle() {
        Claim claim = retold(LIVIA, HAPPENED, DRUSUS, MARCUS);
        Claim one = retold(DRUSUS, HAPPENED, MARCUS);
        Claim other = retold(MARCUS, HAPPENED, DRUSUS);

        assertThat(Lineage.of(List.of(claim, one, other), Annals.dossier()).tellings(claim))
                .isNotEmpty()
                .extracting(Telling::ending)
                .containsOnly(CIRCULAR);
    }

    @Test
    void ways_that_part_and_meet_again_before_what_is_left_out_are_no_circle() {
        Claim origin = told(ROOT, HAPPENED);
        Claim one = retold(MARCUS, HAPPENED, ROOT);
        Claim two = retold(DRUSUS, HAPPENED, MARCUS);
        Claim claim = retold(LIVIA, HAPPENED, MARCUS, DRUSUS);

        assertThat(Lineage.of(List.of(origin, one, two, claim), Annals.dossier())
                        .tellings(claim, origin))
                .isEmpty();
    }

    @Test
    void one_circle_is_told_of_however_many_there_are() {
        Claim claim = retold(LIVIA, HAPPENED, DRUSUS, MARCUS);
        Claim one = retold(DRUSUS, HAPPENED, LIVIA, MARCUS);
        Claim two = retold(MARCUS, HAPPENED, DRUSUS, LIVIA);

        assertThat(Lineage.of(List.of(claim, one, two), Annals.dossier()).tellings(claim))
                .extracting(Telling::root, Telling::ending)
                .containsExactly(tuple(LIVIA, CIRCULAR));
    }
}
