package org.antequem.rule;

import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.stageOf;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.antequem.finding.Fact;
import org.antequem.finding.Lack;
import org.antequem.model.Actor;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Held;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.model.Occurred;
import org.antequem.model.Presence;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.model.Statement;
import org.antequem.record.Granted;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.antequem.timeline.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked of a record is noted, also where somebody had asked it before. */
final class NotesTest {

    private static final Source LIVIA = eyewitness("Livia");
    private static final Source GAZETTE = Source.document("the gazette").build();
    private static final Claim EARLY = told(LIVIA, dated(EMBASSY, "3"));
    private static final Claim LATE = told(LIVIA, dated(WAR, "7"));
    private static final Claim STAGE = told(eyewitness("Drusus"), stageOf(MUSTER, Stage.PLANNING, WAR));
    private static final Claim RETOLD = retold(GAZETTE, dated(EMBASSY, "3"), LIVIA);
    private static final Claim WANTED = Claim.that("Rome wanted the road")
            .states(Held.of(Interest.of(Actor.state("Rome").build())
                    .in(Matter.of("the road"))
                    .seeking("to hold it")
                    .inOrderTo("trade")
                    .build()))
            .saidBy(LIVIA)
            .citingNobody()
            .build();
    private static final Dossier DOSSIER = dossier(EARLY, LATE, STAGE, RETOLD, WANTED);
    private static final Statement[] ALL = Stream.concat(DOSSIER.stipulations().stream(), DOSSIER.claims().stream())
            .toArray(Statement[]::new);

    private static final Statement[] SEEN = DOSSIER.stipulations().stream()
            .filter(vouched -> vouched.proposition() instanceof Presence there
                    && there.event().equals(WAR))
            .toArray(Statement[]::new);

    /** Something that may be asked, and what of the record it is answered from. */
    private record Entry(String name, Function<Inquiry, ?> asked, ImmutableSet<Statement> noted) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Entry entry(String name, Function<Inquiry, ?> asked, Statement... noted) {
        return new Entry(name, asked, ImmutableSet.copyOf(noted));
    }

    static ImmutableList<Entry> entries() {
        Moment embassy = Moment.startOf(EMBASSY);
        Moment war = Moment.startOf(WAR);
        return ImmutableList.of(
                entry("admits", inquiry -> inquiry.admits(EARLY), EARLY),
                entry("about", inquiry -> inquiry.about(Occurred.of(WAR)), LATE, STAGE),
                entry("about", inquiry -> inquiry.about(Occurred.of(WAR), LIVIA), LATE),
                entry("entailing", inquiry -> inquiry.entailing(dated(EMBASSY, "3")), EARLY, RETOLD),
                entry("excluding", inquiry -> inquiry.excluding(dated(WAR, "8")), LATE),
                entry("leavingOpen", inquiry -> inquiry.leavingOpen((Occurred) dated(EMBASSY, "3"))),
                entry("statements", Inquiry::statements, ALL),
                entry("areSame", inquiry -> inquiry.areSame(LIVIA, GAZETTE)),
                entry("ofKind", inquiry -> inquiry.ofKind(Presence.class, WAR), SEEN),
                entry(
                        "excludes",
                        inquiry -> inquiry.excludes(
                                new Cause(MUSTER, Role.DECIDED, EMBASSY, false),
                                new Cause(WAR, Role.DECIDED, EMBASSY, true)),
                        STAGE),
                entry("wasThere", inquiry -> inquiry.wasThere(LIVIA, WAR)),
                entry(
                        "speaksFor",
                        inquiry -> inquiry.speaksFor(inquiry.tellings(RETOLD).get(0)),
                        RETOLD,
                        EARLY),
                entry("stagesOf", inquiry -> inquiry.stagesOf(WAR), STAGE),
                entry("interests", Inquiry::interests, WANTED),
                entry("derivations", Inquiry::derivations, ALL),
                entry("speaks", inquiry -> inquiry.speaks(LIVIA)),
                entry("tellings", inquiry -> inquiry.tellings(RETOLD), RETOLD, EARLY),
                entry("isOnRecord", inquiry -> inquiry.isOnRecord(WAR), LATE, STAGE),
                entry("before", inquiry -> inquiry.before(embassy, war), EARLY, LATE),
                entry("apart", inquiry -> inquiry.apart(embassy, war, 2), EARLY, LATE),
                entry("isConsistent", inquiry -> inquiry.isConsistent(ImmutableSet.of(WAR))),
                entry("isOutOfReach", inquiry -> inquiry.isOutOfReach(embassy, war, 2)),
                entry("bounds", inquiry -> inquiry.bounds(embassy), EARLY, RETOLD),
                entry("certainty", inquiry -> inquiry.certainty(embassy, war), EARLY, RETOLD, LATE, STAGE),
                entry("gap", inquiry -> inquiry.gap(embassy, war), EARLY, RETOLD, LATE, STAGE),
                entry("component", inquiry -> inquiry.component(ImmutableSet.of(WAR)), LATE, STAGE),
                entry("conflictAmong", inquiry -> inquiry.conflictAmong(ImmutableSet.of(EARLY, LATE)), EARLY, LATE),
                entry("atItsWord", inquiry -> inquiry.atItsWord(LIVIA, hypothesis(dated(WAR, "8"))), LATE),
                entry(
                        "refutedAtItsWord",
                        inquiry -> inquiry.refutedAtItsWord(LIVIA, hypothesis(dated(WAR, "8"))),
                        LATE),
                entry("remembered", inquiry -> inquiry.remembered("key", NotesTest::whenTheWarWas), LATE, STAGE));
    }

    /**
     * What is no answer of the record: what the policy, the conventions and the claim under test are, and narrowing.
     */
    private static final ImmutableSet<String> NOT_OF_THE_RECORD = ImmutableSet.of(
            "asUsuallyRead",
            "conventions",
            "granted",
            "granting",
            "independence",
            "isPlain",
            "knows",
            "needing",
            "only",
            "policy",
            "presumes",
            "read",
            "where",
            "with",
            "without",
            "withoutApproximations");

    @Test
    void every_entry_is_tried() {
        Stream<String> entries = Arrays.stream(Inquiry.class.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .distinct()
                .filter(name -> !NOT_OF_THE_RECORD.contains(name));

        assertThat(entries)
                .containsExactlyInAnyOrderElementsOf(
                        entries().stream().map(Entry::name).distinct().toList());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void what_is_asked_is_noted(Entry entry) {
        assertThat(noted(entry, whole())).isEqualTo(entry.noted());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void what_is_asked_is_noted_also_where_it_was_asked_before(Entry entry) {
        Inquiry whole = whole();
        Object unnoted = entry.asked().apply(whole);
        Set<Statement> first = noted(entry, whole);

        assertThat(unnoted).isNotNull();
        assertThat(first).isEqualTo(entry.noted());
        assertThat(noted(entry, whole)).isEqualTo(entry.noted());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void what_is_not_admitted_is_noted_as_well(Entry entry) {
        Notes notes = new Notes();
        Object none = entry.asked().apply(whole().noting(notes).where(statement -> false));

        assertThat(none).isNotNull();
        assertThat(notes.statements()).containsAll(mayStillBeNoted(entry));
    }

    /**
     * What is connected with something only through what is not admitted is not consulted; and what is not forced would
     * not be by less either.
     */
    private static ImmutableSet<Statement> mayStillBeNoted(Entry entry) {
        return Set.of("component", "before", "apart").contains(entry.name()) ? ImmutableSet.of() : entry.noted();
    }

    @Test
    void of_whom_it_is_asked_whether_he_speaks_is_noted_and_whoever_derives_from_others() {
        Source translation =
                Source.document("the translation").translating(GAZETTE).build();
        Notes notes = new Notes();
        Inquiry inquiry = new Hearing(
                        RecordView.of(
                                Dossier.titled("the annals")
                                        .claims(RETOLD)
                                        .sources(translation, GAZETTE, LIVIA)
                                        .build(),
                                Policy.STANDARD),
                        words -> (claim, asker) -> ImmutableList.of())
                .inquiry(notes);

        assertThat(inquiry.speaks(LIVIA)).isTrue();
        assertThat(notes.sources()).containsExactly(LIVIA);
        assertThat(inquiry.derivations().keySet()).contains(translation);
        assertThat(notes.sources()).contains(translation);
    }

    @Test
    void what_all_statements_do_not_force_needs_no_note() {
        Notes notes = new Notes();

        assertThat(whole().noting(notes).before(Moment.startOf(WAR), Moment.startOf(EMBASSY)))
                .isEmpty();
        assertThat(notes.statements()).isEmpty();
    }

    @Test
    void a_moment_of_which_nothing_says_when_it_was_is_noted_as_undated() {
        Event rumour = Event.called("the rumour").build();
        Notes notes = new Notes();
        Notes ofOrder = new Notes();

        assertThat(whole().noting(notes).bounds(Moment.startOf(rumour)).isBounded())
                .isFalse();
        assertThat(whole().noting(ofOrder).before(Moment.startOf(rumour), Moment.startOf(WAR)))
                .isEmpty();
        assertThat(ofOrder.lacks()).containsExactly(Lack.ofDate(Moment.startOf(rumour)));
        assertThat(notes.lacks()).containsExactly(Lack.ofDate(Moment.startOf(rumour)));
        assertThat(notes.statements()).isEmpty();
    }

    @Test
    void what_is_asked_for_in_vain_is_noted_as_lacking() {
        Event rumour = Event.called("the rumour").build();
        Source stranger = Source.document("the stranger").build();
        Inquiry empty = new Hearing(
                        RecordView.of(Dossier.titled("nothing").build(), Policy.STANDARD),
                        words -> (claim, asker) -> ImmutableList.of())
                .inquiry();

        assertThat(lacks(empty, inquiry -> inquiry.about(Occurred.of(rumour))))
                .containsExactly(new Lack.OfWords(Occurred.of(rumour)));
        assertThat(lacks(empty, inquiry -> inquiry.stagesOf(rumour))).containsExactly(new Lack.OfStages(rumour));
        assertThat(lacks(empty, Inquiry::interests)).containsExactly(new Lack.OfInterests());
        assertThat(lacks(empty, inquiry -> inquiry.atItsWord(stranger, hypothesis(dated(WAR, "8")))))
                .containsExactly(Lack.of("word", stranger));
        assertThat(lacks(empty, inquiry -> inquiry.isOnRecord(rumour)))
                .containsExactly(Lack.ofDate(Moment.startOf(rumour)));
        assertThat(lacks(empty, inquiry -> inquiry.needing(Optional.empty(), Lack.of("text", stranger))))
                .containsExactly(Lack.of("text", stranger));
        assertThat(lacks(empty, inquiry -> inquiry.needing(Optional.of(1), Lack.of("text", stranger))))
                .isEmpty();
    }

    @Test
    void a_date_that_a_rule_brings_is_not_lacking() {
        Event rumour = Event.called("the rumour").build();
        Event written = Event.called("the writing").during("1914").build();

        assertThat(lacks(
                        whole(),
                        inquiry -> inquiry.granting(written).before(Moment.endOf(written), Moment.startOf(rumour))))
                .containsExactly(Lack.ofDate(Moment.startOf(rumour)));
        assertThat(lacks(
                        whole(),
                        inquiry -> inquiry.granting(written).before(Moment.endOf(written), Moment.startOf(WAR))))
                .isEmpty();
    }

    @Test
    void two_moments_that_only_an_order_places_lack_no_date() {
        Event rumour = Event.called("the rumour").build();
        Event panic = Event.called("the panic").build();
        Claim order = Claim.that("The rumour came first")
                .event(rumour)
                .startedBefore(panic)
                .saidBy(LIVIA)
                .citingNobody()
                .build();
        Inquiry inquiry = new Hearing(
                        RecordView.of(dossier(order), Policy.STANDARD), words -> (claim, asker) -> ImmutableList.of())
                .inquiry();

        assertThat(lacks(inquiry, of -> of.before(Moment.startOf(rumour), Moment.startOf(panic))))
                .isEmpty();
        assertThat(lacks(inquiry, of -> of.before(Moment.startOf(rumour), Moment.startOf(WAR))))
                .containsExactlyInAnyOrder(Lack.ofDate(Moment.startOf(rumour)), Lack.ofDate(Moment.startOf(WAR)));
    }

    private static ImmutableSet<Lack> lacks(Inquiry inquiry, Function<Inquiry, ?> asked) {
        Notes notes = new Notes();
        assertThat(asked.apply(inquiry.noting(notes))).isNotNull();
        return notes.lacks();
    }

    @Test
    void an_answer_that_nobody_noted_is_worked_out_once_more_for_who_does_and_no_more() {
        int[] worked = {0};
        Function<Inquiry, ImmutableList<Fact>> work = own -> {
            worked[0]++;
            return whenTheWarWas(own);
        };
        Inquiry whole = whole();

        for (int i = 0; i < 3; i++) {
            assertThat(whole.remembered("key", work)).hasSize(1);
        }
        assertThat(worked[0]).isEqualTo(1);
        for (int i = 0; i < 3; i++) {
            assertThat(whole.noting(new Notes()).remembered("key", work)).hasSize(1);
        }
        assertThat(worked[0]).isEqualTo(2);
    }

    @Test
    void what_is_remembered_is_of_the_whole_record_whoever_asks_first() {
        Inquiry whole = whole();
        Inquiry narrow = whole.testing(LATE, Granted.to(LATE)).where(statement -> false);

        assertThat(narrow.remembered("key", NotesTest::whenTheWarWas))
                .isEqualTo(whole.remembered("key", NotesTest::whenTheWarWas))
                .isEqualTo(whole().remembered("key", NotesTest::whenTheWarWas));
    }

    private static ImmutableList<Fact> whenTheWarWas(Inquiry inquiry) {
        return ImmutableList.of(
                Fact.shown("the war began", inquiry.bounds(Moment.startOf(WAR)).toString()));
    }

    private static Set<Statement> noted(Entry entry, Inquiry whole) {
        Notes notes = new Notes();
        assertThat(entry.asked().apply(whole.noting(notes))).isNotNull();
        return notes.statements();
    }

    /** Of which whoever is asked at its word finds nothing, but looks at what it says of the war. */
    private static Inquiry whole() {
        return new Hearing(RecordView.of(DOSSIER, Policy.STANDARD), words -> (claim, asker) -> {
                    assertThat(new Hearing(words, none -> (any, other) -> ImmutableList.of())
                                    .inquiry()
                                    .reportingTo(asker)
                                    .about(Occurred.of(WAR)))
                            .isNotNull();
                    return ImmutableList.of();
                })
                .inquiry();
    }
}
