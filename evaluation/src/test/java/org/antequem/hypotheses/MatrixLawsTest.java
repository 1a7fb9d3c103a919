package org.antequem.hypotheses;

import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.event;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.stage;
import static org.antequem.world.Annals.stageOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.model.Statement;
import org.antequem.world.Laws;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Matrices of generated dossiers in which hypotheses are told, too, and retold. */
class MatrixLawsTest {

    private static final int WORLDS = Laws.worlds(300);
    private static final Event PARLEY = event("the parley", "20..30");
    private static final Event CALL = stage("the call to arms", "?", Stage.DECISION, WAR);
    private static final ImmutableList<Event> EVENTS = ImmutableList.of(PARLEY, WAR, CALL, EMBASSY);
    private static final ImmutableList<Source> SOURCES = ImmutableList.of(
            eyewitness("Livia"),
            eyewitness("Drusus"),
            eyewitness("Nero"),
            Source.report("a report").build());

    static ImmutableList<Long> seeds() {
        return ImmutableList.copyOf(new Random(1999).longs(WORLDS).iterator());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void it_does_not_matter_whether_hypotheses_are_on_record_and_where(long seed) {
        Random random = new Random(seed);
        ImmutableList<Claim> hypotheses = hypotheses(random);
        List<Claim> record = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            Proposition what = random.nextInt(3) == 0 ? any(random, hypotheses).proposition() : said(random);
            ClaimBuilder claim = Claim.that(i + ": " + what).states(what).saidBy(any(random, SOURCES));
            switch (random.nextInt(4)) {
                case 0 -> claim.citing(any(random, SOURCES));
                case 1 -> claim.citing(any(random, SOURCES), any(random, SOURCES));
                default -> claim.citingNobody();
            }
            record.add(claim.build());
        }
        Matrix expected = matrix(record, hypotheses);

        for (Claim hypothesis : hypotheses) {
            record.add(random.nextInt(record.size() + 1), hypothesis);
            checkTheSame(matrix(record, hypotheses), expected, seed);
        }
    }

    /** Besides hypotheses and what retells them everybody says one thing, so that no choice is left to the order. */
    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_the_record_does_not_matter(long seed) {
        Random random = new Random(seed);
        ImmutableList<Claim> hypotheses = hypotheses(random);
        List<Claim> record = new ArrayList<>(hypotheses);
        for (Source source : SOURCES) {
            record.add(of(any(random, EVENTS.subList(1, 4)), random, source));
            Claim retold = any(random, hypotheses);
            retold.saidBy()
                    .filter(teller -> !teller.equals(source))
                    .ifPresent(teller -> record.add(retold(source, retold.proposition(), teller)));
        }
        Matrix expected = matrix(record, hypotheses);

        for (int i = 0; i < 4; i++) {
            Collections.shuffle(record, random);
            checkTheSame(matrix(record, hypotheses), expected, seed);
        }
    }

    private static void checkTheSame(Matrix matrix, Matrix expected, long seed) {
        assertThat(matrix.ranking()).as("seed %s", seed).isEqualTo(expected.ranking());
        assertThat(rows(matrix)).as("seed %s", seed).isEqualTo(rows(expected));
    }

    /** In no order: on whom each rests, how it goes together with each hypothesis, and how strong it is. */
    private static ImmutableMap<ImmutableSet<Statement>, Object> rows(Matrix matrix) {
        return matrix.rows().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Row::statements,
                        row -> ImmutableList.of(
                                row.roots(),
                                Maps.toMap(
                                        matrix.hypotheses(),
                                        each -> row.fit(each) + ", "
                                                + row.cell(each).strength()))));
    }

    /** All events are added, for what is laid down of one that only a hypothesis names depends on where that stands. */
    private static Matrix matrix(List<Claim> record, List<Claim> hypotheses) {
        Dossier dossier = Dossier.titled("the annals")
                .claims(record)
                .events(EVENTS.toArray(Event[]::new))
                .build();
        return Matrix.of(Evaluator.standard().evaluate(dossier), hypotheses.toArray(Claim[]::new));
    }

    /** That a cause was one, or that something happened at one second: nothing else that is said here entails that. */
    private static ImmutableList<Claim> hypotheses(Random random) {
        Map<Proposition, Claim> all = new LinkedHashMap<>();
        while (all.size() < 3) {
            Proposition what = random.nextBoolean()
                    ? new Cause(PARLEY, any(random, List.of(Role.values())), WAR, false)
                    : dated(any(random, EVENTS), Integer.toString(random.nextInt(30)));
            all.put(what, random.nextInt(3) == 0 ? hypothesis(what) : plain(what, random, any(random, SOURCES)));
        }
        return ImmutableList.copyOf(all.values());
    }

    private static Proposition said(Random random) {
        return random.nextInt(4) == 0
                ? stageOf(CALL, any(random, List.of(Stage.values())), WAR)
                : of(any(random, EVENTS), random);
    }

    private static Proposition of(Event event, Random random) {
        int first = random.nextInt(30);
        return switch (random.nextInt(5)) {
            case 0 -> Occurred.of(event);
            case 1 -> Occurred.of(event).negated();
            default -> dated(event, first + ".." + (first + random.nextInt(1, 7)));
        };
    }

    private static Claim of(Event event, Random random, Source teller) {
        return plain(of(event, random), random, teller);
    }

    private static Claim plain(Proposition said, Random random, Source teller) {
        ClaimBuilder claim = Claim.that("simply " + said).states(said).saidBy(teller);
        return random.nextInt(4) == 0
                ? claim.hedged(Hedge.REPORTEDLY).build()
                : claim.citingNobody().build();
    }

    private static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
