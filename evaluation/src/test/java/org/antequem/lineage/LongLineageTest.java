package org.antequem.lineage;

import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.only;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Test;

/** What goes from mouth to mouth for a hundred thousand times, and what a million lean on. */
class LongLineageTest {

    private static final int HOPS = 100_000;
    private static final Proposition HAPPENED = Occurred.of(WAR);

    @Test
    void a_chain_of_sources_leads_to_its_root() {
        Source first = Source.witness("teller 0").build();
        Source source = first;
        for (int i = 1; i <= HOPS; i++) {
            source = Source.report("teller " + i).drawingOn(source).build();
        }
        SourceLineage lineage = SourceLineage.of(List.of(
                retold(Source.commentary("one").build(), HAPPENED, source),
                retold(Source.commentary("two").build(), HAPPENED, source)));

        assertThat(lineage.only()).contains(source);
        assertThat(lineage.dominators()).hasSize(HOPS + 1);
        assertThat(lineage.onlyRoot(source)).contains(first);
        assertThat(lineage.circles()).isEmpty();
    }

    @Test
    void a_chain_that_bites_its_tail_is_one_circle() {
        List<Source> sources = sources(HOPS);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < HOPS; i++) {
            claims.add(retold(sources.get(i), HAPPENED, sources.get((i + 1) % HOPS)));
        }
        SourceLineage lineage = SourceLineage.of(claims);

        assertThat(lineage.circles()).containsExactly(ImmutableSet.copyOf(sources));
        assertThat(lineage.only()).contains(sources.get(0));
        assertThat(lineage.dominators()).hasSize(HOPS);
        assertThat(only(Lineage.of(claims, Annals.dossier()).tellings(claims.get(0))))
                .isEqualTo(new Telling(ImmutableList.copyOf(claims), sources.get(0), Ending.CIRCULAR));
    }

    @Test
    void a_million_links_lead_to_one_source() {
        List<Source> sources = sources(1_500);
        SetMultimap<Source, Source> cited = LinkedHashMultimap.create();
        for (int i = 0; i < sources.size() - 1; i++) {
            for (int j = i + 1; j < sources.size(); j++) {
                cited.put(sources.get(i), sources.get(j));
            }
        }
        SourceGraph graph = SourceGraph.of(sources.subList(0, 500), cited);
        Circles circles = Circles.of(graph);

        Source last = sources.get(sources.size() - 1);
        assertThat(Dominators.of(graph, circles, 500)).containsExactly(last);
        assertThat(graph.source(circles.onlyRoot(0))).isEqualTo(last);
    }

    @Test
    void a_million_sources_draw_on_one() {
        Source agency = Source.report("the agency").build();
        List<Source> tellers = new ArrayList<>();
        for (int i = 0; i < 1_000_000; i++) {
            tellers.add(Source.report("teller " + i).drawingOn(agency).build());
        }
        SourceGraph graph = SourceGraph.of(tellers, LinkedHashMultimap.create());

        assertThat(Dominators.of(graph, Circles.of(graph), tellers.size())).containsExactly(agency);
    }

    @Test
    void a_hundred_thousand_claims_cite_one() {
        Source agency = Source.report("the agency").build();
        List<Claim> claims = new ArrayList<>(List.of(told(agency, HAPPENED)));
        for (Source teller : sources(HOPS)) {
            claims.add(retold(teller, HAPPENED, agency));
        }
        Lineage lineage = Lineage.of(claims, Annals.dossier());

        assertThat(SourceLineage.of(claims).only()).contains(agency);
        assertThat(claims.subList(1, HOPS + 1))
                .allMatch(claim -> only(lineage.tellings(claim)).root().equals(agency));
    }

    @Test
    void a_claim_goes_from_mouth_to_mouth() {
        List<Source> sources = sources(HOPS + 1);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < HOPS; i++) {
            claims.add(retold(sources.get(i), HAPPENED, sources.get(i + 1)));
        }
        claims.add(told(sources.get(HOPS), HAPPENED));
        Lineage lineage = Lineage.of(claims, Annals.dossier());

        Telling telling = only(lineage.tellings(claims.get(0)));
        assertThat(telling.root()).isEqualTo(sources.get(HOPS));
        assertThat(telling.hops()).isEqualTo(HOPS);
        assertThat(lineage.tellings(claims.get(0), claims.get(HOPS))).isEmpty();
    }

    /** Every teller also cites the one before it and the very first: each of these ways comes back. */
    @Test
    void a_chain_with_a_way_back_from_every_claim_leads_to_its_root() {
        List<Source> sources = sources(HOPS + 1);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < HOPS; i++) {
            claims.add(retold(
                    sources.get(i), HAPPENED, sources.get(0), sources.get(Math.max(0, i - 1)), sources.get(i + 1)));
        }
        claims.add(told(sources.get(HOPS), HAPPENED));

        assertThat(Lineage.of(claims, Annals.dossier()).tellings(claims.get(0)))
                .extracting(Telling::root, Telling::ending)
                .containsExactly(
                        tuple(sources.get(HOPS), Ending.OWN_KNOWLEDGE), tuple(sources.get(0), Ending.CIRCULAR));
    }

    /** From each pair of tellers both ways lead to each of the next two, and so there are more than can be counted. */
    @Test
    void ways_that_part_and_meet_again_and_again_are_not_followed_one_by_one() {
        List<Source> sources = sources(202);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int next = i / 2 * 2 + 2;
            claims.add(retold(sources.get(i), HAPPENED, sources.get(next), sources.get(next + 1)));
        }
        claims.add(retold(sources.get(201), HAPPENED, sources.get(200)));
        claims.add(told(sources.get(200), HAPPENED));

        Telling telling = only(Lineage.of(claims, Annals.dossier()).tellings(claims.get(0)));
        assertThat(telling.root()).isEqualTo(sources.get(200));
        assertThat(telling.hops()).isEqualTo(100);
    }

    private static List<Source> sources(int count) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sources.add(Source.report("teller " + i).build());
        }
        return sources;
    }
}
