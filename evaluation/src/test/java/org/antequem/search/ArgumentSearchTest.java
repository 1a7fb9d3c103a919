package org.antequem.search;

import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antequem.finding.Argument;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.record.Granted;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.antequem.rule.Goal;
import org.antequem.rule.Hearing;
import org.antequem.rule.Inquiry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A goal is sought around contradictions, and not for ever. */
class ArgumentSearchTest {

    private static final Claim TESTED = hypothesis(Occurred.of(EMBASSY));
    private static final ImmutableList<Claim> DATES = dates(40);

    private static final Claim BESIDES = told(eyewitness("Nero"), Occurred.of(EMBASSY));

    private int sought;

    @Test
    void ends_where_every_way_leads_to_another_contradiction() {
        Budget budget = new Budget();
        Inquiry inquiry = inquiry();
        ArgumentSearch search = new ArgumentSearch(inquiry, budget);

        assertThat(search.minimal(this::anyTwo, inquiry, inquiry)).isEmpty();
        assertThat(search.isCutShort()).isTrue();
        assertThat(budget.isExceeded()).isFalse();
        assertThat(sought).isLessThan(500);
    }

    @Test
    void is_not_cut_short_where_every_way_was_tried() {
        Inquiry inquiry = inquiry().only(ImmutableSet.copyOf(DATES.subList(0, 3)));
        ArgumentSearch search = new ArgumentSearch(inquiry, new Budget());

        assertThat(search.minimal(this::anyTwo, inquiry, inquiry)).isEmpty();
        assertThat(search.isCutShort()).isFalse();
    }

    /** The first two contradict each other; without either, the third is found. */
    @Test
    void finds_a_way_around_a_contradiction() {
        Goal goal = statements -> admitted(statements, DATES.subList(0, 2))
                .filter(both -> both.size() == 2)
                .or(() -> admitted(statements, DATES.subList(2, 3)))
                .map(ArgumentSearchTest::argument);
        Inquiry inquiry = inquiry();

        assertThat(new ArgumentSearch(inquiry, new Budget()).minimal(goal, inquiry, inquiry))
                .hasValueSatisfying(found -> assertThat(found.statements()).containsExactly(DATES.get(2)));
    }

    @Test
    void spares_every_statement_that_is_not_needed() {
        Goal goal = statements -> statements.admits(DATES.get(0))
                ? admitted(statements, List.of(DATES.get(0), BESIDES)).map(ArgumentSearchTest::argument)
                : Optional.empty();
        Inquiry inquiry = inquiry();

        assertThat(goal.reachedFrom(inquiry))
                .hasValueSatisfying(found -> assertThat(found.statements()).containsExactly(DATES.get(0), BESIDES));
        assertThat(new ArgumentSearch(inquiry, new Budget()).minimal(goal, inquiry, inquiry))
                .hasValueSatisfying(found -> assertThat(found.statements()).containsExactly(DATES.get(0)));
    }

    /** The first date would be found, were it not granted that another day is the right one. */
    @Test
    void finds_nothing_that_contradicts_what_is_granted() {
        Goal anyDate = statements -> admitted(statements, DATES).map(some -> argument(some.subList(0, 1)));
        Inquiry inquiry = inquiry(
                new Granted(null, ImmutableSet.of(new Stipulation(DATES.get(2).proposition())), ImmutableSet.of()));

        assertThat(new ArgumentSearch(inquiry, new Budget()).minimal(anyDate, inquiry, inquiry))
                .hasValueSatisfying(found -> assertThat(found.statements()).containsExactly(DATES.get(2)));
    }

    /** Where the budget is spent it is not known, and a search would say so. */
    @Test
    void a_goal_is_within_reach_where_contradictory_words_reach_it_or_nobody_can_say() {
        Inquiry inquiry = inquiry();
        Inquiry nothing = inquiry.only(ImmutableSet.of());
        ArgumentSearch search = new ArgumentSearch(inquiry, new Budget());

        assertThat(search.isWithinReach(this::anyTwo, inquiry)).isTrue();
        assertThat(search.isWithinReach(this::anyTwo, nothing)).isFalse();
        assertThat(new ArgumentSearch(inquiry, new Budget(0)).isWithinReach(this::anyTwo, nothing))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void stops_where_its_budget_ends(int units) {
        Budget budget = new Budget(units);
        Inquiry inquiry = inquiry();
        ArgumentSearch search = new ArgumentSearch(inquiry, budget);

        assertThat(search.minimal(this::anyTwo, inquiry, inquiry)).isEmpty();
        assertThat(search.isCutShort()).isTrue();
        assertThat(sought).isEqualTo(units);
    }

    /** Two dates of one event, which contradict each other. */
    private Optional<Argument> anyTwo(Inquiry statements) {
        sought++;
        return admitted(statements, DATES).filter(some -> some.size() >= 2).map(some -> argument(some.subList(0, 2)));
    }

    private static Optional<List<Statement>> admitted(Inquiry statements, List<Claim> some) {
        List<Statement> found = new ArrayList<>();
        some.stream().filter(statements::admits).forEach(found::add);
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static Argument argument(List<Statement> statements) {
        return new Argument(ImmutableSet.copyOf(statements), ImmutableList.of(), ImmutableSet.of());
    }

    private static Inquiry inquiry() {
        return inquiry(Granted.NOTHING);
    }

    private static Inquiry inquiry(Granted granted) {
        List<Claim> all = new ArrayList<>(DATES);
        all.add(TESTED);
        all.add(BESIDES);
        Hearing hearing =
                new Hearing(RecordView.of(dossier(all), Policy.STANDARD), view -> (claim, asker) -> ImmutableList.of());
        return hearing.testing(TESTED, granted, hearing.inquiry());
    }

    private static ImmutableList<Claim> dates(int number) {
        return Stream.iterate(1, day -> day + 1)
                .limit(number)
                .map(day -> told(eyewitness("witness " + day), dated(WAR, String.valueOf(day))))
                .collect(ImmutableList.toImmutableList());
    }
}
