package org.antequem.model;

import static org.antequem.model.SmallRecord.ARMENIA;
import static org.antequem.model.SmallRecord.ENVOY;
import static org.antequem.model.SmallRecord.LETTER;
import static org.antequem.model.SmallRecord.ROME;
import static org.antequem.model.SmallRecord.SEAL;
import static org.antequem.model.SmallRecord.VISIT;
import static org.antequem.model.SmallRecord.WAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.antequem.time.Dating;
import org.junit.jupiter.api.Test;

/** Nouns are equal where all of their parts are, and only there. */
class EqualityTest {

    @Test
    void of_actors() {
        assertByValue(
                () -> Actor.person("Drusus").build(),
                () -> Actor.person("Nero").build(),
                () -> Actor.group("Drusus").build(),
                () -> Actor.person("Drusus").actingFor(ROME).build(),
                () -> Actor.person("Drusus").born("0010").build(),
                () -> Actor.person("Drusus").died("0010").build(),
                () -> Actor.person("Drusus").inOffice("consul", "0015").build());
    }

    @Test
    void of_events() {
        assertByValue(
                () -> Event.called("the march").build(),
                () -> Event.called("the retreat").build(),
                () -> Event.called("the march").during("2015").build(),
                () -> Event.called("the march").during(Dating.UNKNOWN).build(),
                () -> Event.called("the march").by(ROME).build(),
                () -> Event.called("the march").at("Armenia").build(),
                () -> Event.called("the march").asStage(Stage.EXECUTION, WAR).build(),
                () -> Event.called("the march").asStage(Stage.PLANNING, WAR).build());
    }

    @Test
    void of_sources() {
        assertByValue(
                () -> Source.witness("an ally").build(),
                () -> Source.official("an ally").build(),
                () -> Source.unnamed("an ally").build(),
                () -> Source.witness("an ally").numbering(1).build(),
                () -> Source.witness("an ally").described("old").build(),
                () -> Source.witness("an ally").butNot("old").build(),
                () -> Source.witness("an ally")
                        .originality(Originality.AUTHORED)
                        .build(),
                () -> Source.witness("an ally").by(ROME).build(),
                () -> Source.witness("an ally").speakingFor(ROME).build(),
                () -> Source.witness("an ally").published("2015").build(),
                () -> Source.witness("an ally").spoken("2015").build(),
                () -> Source.witness("an ally").bearingDate("2015").build(),
                () -> Source.witness("an ally").cameToLight("2015").build(),
                () -> Source.witness("an ally").filedFrom("Rome").build(),
                () -> Source.witness("an ally").text("Rome").build(),
                () -> Source.witness("an ally").tookPartIn(WAR).build(),
                () -> Source.witness("an ally").observed(WAR).build(),
                () -> Source.witness("an ally").graded("B2").build(),
                () -> Source.witness("an ally").bundling(LETTER).build(),
                () -> Source.witness("an ally").fromNobody().build(),
                () -> Source.witness("an ally").drawingOn(LETTER).build(),
                () -> Source.witness("an ally").quoting(LETTER).build());
    }

    @Test
    void of_claims() {
        Supplier<ClaimBuilder> claim =
                () -> Claim.that("It happened").event(WAR).happened();
        assertByValue(
                () -> claim.get().build(),
                () -> Claim.that("So it was").event(WAR).happened().build(),
                () -> Claim.that("It happened").event(WAR).happened("2015").build(),
                () -> claim.get().saidBy(ENVOY).build(),
                () -> claim.get().saidBy(ENVOY).citing(LETTER).build(),
                () -> claim.get().saidBy(ENVOY).citingNobody().build(),
                () -> claim.get().tracedTo(LETTER).build(),
                () -> claim.get().saidBy(ENVOY).hedged(Hedge.LIKELY).build(),
                () -> claim.get().saidBy(ENVOY).withdrawn("0015").build(),
                () -> claim.get().saidBy(ENVOY).doubted("0015").build(),
                () -> claim.get().at("page 1").build(),
                () -> claim.get().quoting("it was", "page 1").build(),
                () -> claim.get()
                        .presuming(new Presumption("GIVEN", "it is so"))
                        .build());
    }

    @Test
    void of_interests() {
        Supplier<InterestBuilder> interest =
                () -> Interest.of(ROME).in(ARMENIA).seeking("peace").inOrderTo("rest");
        Claim claim = Claim.that("It happened").event(WAR).happened().build();
        assertByValue(
                () -> interest.get().build(),
                () -> Interest.of(SmallRecord.PARTHIA)
                        .in(ARMENIA)
                        .seeking("peace")
                        .inOrderTo("rest")
                        .build(),
                () -> Interest.of(ROME)
                        .in(SmallRecord.PASSES)
                        .seeking("peace")
                        .inOrderTo("rest")
                        .build(),
                () -> Interest.of(ROME)
                        .in(ARMENIA)
                        .seeking("war")
                        .inOrderTo("rest")
                        .build(),
                () -> Interest.of(ROME)
                        .in(ARMENIA)
                        .seeking("peace")
                        .inOrderTo("trade")
                        .build(),
                () -> interest.get().since("2015").build(),
                () -> interest.get().servedBy(WAR).build(),
                () -> interest.get().harmedBy(WAR).build(),
                () -> interest.get().servedByBelief(claim).build(),
                () -> interest.get().harmedByBelief(claim).build(),
                () -> interest.get().opposedTo(interest.get().build()).build());
    }

    @Test
    void of_dossiers() {
        Claim claim = Claim.that("It happened").event(WAR).happened().build();
        Interest interest =
                Interest.of(ROME).in(ARMENIA).seeking("peace").inOrderTo("rest").build();
        assertByValue(
                () -> Dossier.titled("the file").build(),
                () -> Dossier.titled("the other file").build(),
                () -> Dossier.titled("the file").claims(claim).build(),
                () -> Dossier.titled("the file").interests(interest).build(),
                () -> Dossier.titled("the file").events(VISIT).build(),
                () -> Dossier.titled("the file").sources(SEAL).build());
    }

    @Test
    void does_not_depend_on_the_order_in_which_parts_were_added() {
        assertThat(Event.called("the march").by(ROME, SmallRecord.PARTHIA).build())
                .isEqualTo(
                        Event.called("the march").by(SmallRecord.PARTHIA, ROME).build());
    }

    @Test
    void of_what_is_said_of_two_does_not_depend_on_which_comes_first() {
        ImmutableSet<Alignment> shared = ImmutableSet.of(Alignment.SHARED);
        Dating year = Dating.of("0020");

        assertByValue(
                () -> new Identity(LETTER, SEAL),
                () -> new Identity(LETTER, ENVOY),
                () -> new Association(VISIT, WAR),
                () -> new Association(VISIT, SmallRecord.VOTE),
                () -> new Aligned(ROME, SmallRecord.PARTHIA, ARMENIA, shared, year),
                () -> new Aligned(ROME, SmallRecord.SENATE, ARMENIA, shared, year),
                () -> new Aligned(ROME, SmallRecord.PARTHIA, SmallRecord.PASSES, shared, year),
                () -> new Aligned(ROME, SmallRecord.PARTHIA, ARMENIA, ImmutableSet.of(Alignment.PARALLEL), year),
                () -> new Aligned(ROME, SmallRecord.PARTHIA, ARMENIA, shared, Dating.UNKNOWN));
        assertSame(new Identity(LETTER, SEAL), new Identity(SEAL, LETTER));
        assertSame(new Identity(LETTER, SEAL).negated(), new Identity(SEAL, LETTER).negated());
        assertSame(new Association(VISIT, WAR), new Association(WAR, VISIT));
        assertSame(
                new Aligned(ROME, SmallRecord.PARTHIA, ARMENIA, shared, year),
                new Aligned(SmallRecord.PARTHIA, ROME, ARMENIA, shared, year));
    }

    private static void assertSame(Proposition one, Proposition turned) {
        assertThat(turned).isEqualTo(one).hasSameHashCodeAs(one);
    }

    /** Built twice, each is equal to itself and to no other. */
    private static void assertByValue(Variant... variants) {
        List<Object> once = Stream.of(variants).map(Variant::build).toList();
        List<Object> again = Stream.of(variants).map(Variant::build).toList();

        for (int i = 0; i < once.size(); i++) {
            for (int j = 0; j < again.size(); j++) {
                assertThat(once.get(i).equals(again.get(j)))
                        .as("variants %s and %s", i, j)
                        .isEqualTo(i == j);
            }
            assertThat(once.get(i)).hasSameHashCodeAs(again.get(i));
        }
    }

    @FunctionalInterface
    private interface Variant {

        Object build();
    }
}
