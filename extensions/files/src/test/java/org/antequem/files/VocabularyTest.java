package org.antequem.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antequem.files.form.Form;
import org.antequem.files.form.Key;
import org.antequem.files.form.Kind;
import org.antequem.files.form.noun.DossierKeys;
import org.antequem.files.form.noun.NounForms;
import org.antequem.files.form.proposition.Propositions;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Sequence;
import org.antequem.files.tree.Tree;
import org.antequem.model.Actor;
import org.antequem.model.ActorBuilder;
import org.antequem.model.ActorVerb;
import org.antequem.model.AgencyClaimBuilder;
import org.antequem.model.AlignmentClaimBuilder;
import org.antequem.model.CauseClaimBuilder;
import org.antequem.model.CauseVerb;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.ClaimSubject;
import org.antequem.model.DeedClaimBuilder;
import org.antequem.model.DerivingBuilder;
import org.antequem.model.DossierBuilder;
import org.antequem.model.EventBuilder;
import org.antequem.model.EventVerb;
import org.antequem.model.InterestBuilder;
import org.antequem.model.OrderClaimBuilder;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.SourceBuilder;
import org.antequem.model.SourceVerb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that the model can say has a key; whoever adds to the model finds here what has none. */
class VocabularyTest {

    private static final Path EVERYTHING =
            Path.of("src/test/resources/org/antequem/files/samples/everything.dossier.yaml");

    /** The methods of the builders and verbs of the model, and under which keys a file says the same. */
    private static final Map<Class<?>, String> KEYS = Map.ofEntries(
            Map.entry(
                    DossierBuilder.class,
                    "claims claims, interests interests, events events, sources sources, inZone zone,"
                            + " inHemisphere hemisphere, takingCircaAs circa"),
            Map.entry(EventBuilder.class, "during during, by by, inOffice in_office, at at, asStage stage_of"),
            Map.entry(ActorBuilder.class, "actingFor acting_for, born born, died died, inOffice in_office"),
            Map.entry(
                    SourceBuilder.class,
                    "numbering numbering, described described, butNot but_not, originality originality, by by,"
                            + " speakingFor speaking_for, published published, filedFrom filed_from, spoken spoken,"
                            + " bearingDate bearing_date, cameToLight came_to_light, signedIn signed_in,"
                            + " tookPartIn took_part_in, observed observed, examined examined, graded graded,"
                            + " text text, bundling bundling, deriving deriving, drawingOn drawing_on,"
                            + " translating translating, quoting quoting, fromNobody from"),
            Map.entry(
                    InterestBuilder.class,
                    "since since, until until, servedBy served_by, harmedBy harmed_by,"
                            + " servedByBelief served_by_belief, harmedByBelief harmed_by_belief,"
                            + " opposedTo opposed_to"),
            Map.entry(
                    ClaimBuilder.class,
                    "saidBy said_by, citing citing, deriving deriving, quoting quoting, translating translating,"
                            + " drawingOn drawing_on, citingNobody citing, tracedTo traced_to,"
                            + " tracedToNobody traced_to, hedged hedged, at at, presuming presuming,"
                            + " withdrawn withdrawn, doubted doubted"),
            Map.entry(
                    ClaimSubject.class,
                    "cause cause, event event, interestsOf interests_of, actor actor, interest interest,"
                            + " document document, source source, states states, not not"),
            Map.entry(
                    EventVerb.class,
                    "happened happened, numbered numbered, lasted lasted, wasBy was_by, wentWith went_with,"
                            + " isStage stage_of, startedBefore started_before, startedAfter started_after,"
                            + " endedBefore ended_before, endedAfter ended_after, wasOverBefore was_over_before,"
                            + " followed followed, happenedDuring happened_during,"
                            + " startedNoLaterThan started_no_later_than,"
                            + " startedNoEarlierThan started_no_earlier_than,"
                            + " endedNoLaterThan ended_no_later_than, endedNoEarlierThan ended_no_earlier_than,"
                            + " met met, wasMetBy was_met_by, overlapped overlapped,"
                            + " wasOverlappedBy was_overlapped_by, contained contained,"
                            + " wasContainedIn was_contained_in, wasStartOf was_start_of,"
                            + " startedWith started_with, wasEndOf was_end_of, endedWith ended_with,"
                            + " coincidedWith coincided_with"),
            Map.entry(ActorVerb.class, "hadItsOwnMotiveFor had_its_own_motive_for, actedFor acted_for"),
            Map.entry(
                    CauseVerb.class, "originated originated, decided decided, shaped shaped, coordinated coordinated"),
            Map.entry(
                    SourceVerb.class,
                    "says says, observed observed, tookPartIn took_part_in, examined examined, appeared appeared,"
                            + " isSameAs is_same_as, isGraded is_graded"),
            Map.entry(OrderClaimBuilder.class, "by by"),
            Map.entry(CauseClaimBuilder.class, "alone alone"),
            Map.entry(DeedClaimBuilder.class, "alone alone"),
            Map.entry(AgencyClaimBuilder.class, "throughout during"),
            Map.entry(AlignmentClaimBuilder.class, "throughout throughout"));

    @Test
    void every_method_of_a_builder_has_a_key() {
        KEYS.forEach((builder, table) -> {
            Map<String, String> keys =
                    new TreeMap<>(Splitter.on(", ").withKeyValueSeparator(' ').split(table));

            assertThat(keys.keySet()).as(builder.getSimpleName()).isEqualTo(methods(builder));
            assertThat(allKeys()).as(builder.getSimpleName()).containsAll(keys.values());
        });
    }

    private static Set<String> methods(Class<?> builder) {
        return Stream.of(builder, builder.getSuperclass())
                .filter(type -> type == builder || type == DerivingBuilder.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName)
                .filter(name -> !name.equals("build"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_starter_of_an_actor_and_of_a_source_has_a_key() {
        assertThat(allKeys()).containsAll(starters(Actor.class)).containsAll(starters(Source.class));
    }

    private static Set<String> starters(Class<?> noun) {
        return Stream.of(noun.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_proposition_has_a_form() {
        Set<Class<?>> permitted = concrete(Proposition.class).collect(Collectors.toSet());

        assertThat(Propositions.kinds()).containsExactlyInAnyOrderElementsOf(permitted);
    }

    private static Stream<Class<?>> concrete(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(VocabularyTest::concrete)
                : Stream.of(type);
    }

    @Test
    void the_sample_of_everything_has_every_key() throws IOException {
        Set<String> there = new TreeSet<>();
        collect(Tree.parse(Files.readString(EVERYTHING, UTF_8)).root().orElseThrow(), there);

        Set<String> missing = new TreeSet<>(shortKeys());
        missing.removeAll(there);

        assertThat(missing).isEmpty();
    }

    private static void collect(Node node, Set<String> keys) {
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> {
                keys.add(entry.key().value());
                collect(entry.value(), keys);
            });
        } else if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> collect(item, keys));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_key_says_what_it_is_for(Kind kind) {
        for (Form form : Form.values()) {
            assertThat(NounForms.keys(kind, form)).isNotEmpty().allSatisfy(key -> {
                assertThat(key.name()).matches("[a-z]+(?:_[a-z]+)*");
                assertThat(key.description()).isNotBlank().doesNotEndWith(".");
            });
        }
    }

    private static Set<String> allKeys() {
        Set<String> keys = new TreeSet<>(shortKeys());
        keys.add("states");
        return keys;
    }

    private static Set<String> shortKeys() {
        Set<String> keys = new TreeSet<>();
        DossierKeys.head().forEach(key -> keys.add(key.name()));
        for (Kind kind : Kind.values()) {
            keys.add(kind.section());
            NounForms.keys(kind, Form.SHORT).stream().map(Key::name).forEach(keys::add);
        }
        Propositions.keys().forEach(key -> keys.add(key.name()));
        return keys;
    }
}
