package org.antequem.model;

import static org.antequem.model.SmallRecord.ARMENIA;
import static org.antequem.model.SmallRecord.ENVOY;
import static org.antequem.model.SmallRecord.PARTHIA;
import static org.antequem.model.SmallRecord.ROME;
import static org.antequem.model.SmallRecord.VISIT;
import static org.antequem.model.SmallRecord.WAR;
import static org.antequem.time.Hemisphere.NORTHERN;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.antequem.time.Span;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What there can be only one of is said once. */
class SetOnceTest {

    @ParameterizedTest
    @MethodSource("single")
    void is_refused_the_second_time(Runnable twice) {
        assertThatThrownBy(twice::run).isInstanceOfAny(IllegalStateException.class, IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("plural")
    void is_added_where_there_can_be_several(Runnable twice) {
        assertThatCode(twice::run).doesNotThrowAnyException();
    }

    static Stream<Named<Runnable>> single() {
        return Stream.of(
                Named.of("inZone", () -> Dossier.titled("It").inZone("Z").inZone("+01:00")),
                Named.of(
                        "inHemisphere",
                        () -> Dossier.titled("It").inHemisphere(NORTHERN).inHemisphere(NORTHERN)),
                actor("born", actor -> actor.born("1950")),
                actor("died", actor -> actor.died("2020")),
                event("during", event -> event.during("2015")),
                event("at", event -> event.at("Moscow")),
                source("published", source -> source.published("2015")),
                source("filedFrom", source -> source.filedFrom("Beirut")),
                source("spoken", source -> source.spoken("2015")),
                source("bearingDate", source -> source.bearingDate("2015")),
                source("cameToLight", source -> source.cameToLight("2015")),
                source("signedIn", source -> source.signedIn(VISIT)),
                source("graded", source -> source.graded("B2")),
                source("text", source -> source.text("words")),
                source("numbering", source -> source.numbering(2)),
                source("numbering between bounds", source -> source.numbering(2, 3)),
                source("originality", source -> source.originality(Originality.ORIGINAL)),
                claim("saidBy", claim -> claim.saidBy(ENVOY)),
                claim("hedged", claim -> claim.hedged(Hedge.LIKELY)),
                claim("withdrawn", claim -> claim.saidBy(ENVOY), claim -> claim.withdrawn("0015")),
                claim("doubted", claim -> claim.saidBy(ENVOY), claim -> claim.doubted("0015")),
                claim("at", claim -> claim.at("page 1")),
                claim("quoting", claim -> claim.quoting("words", "page 1")),
                interest("since", interest -> interest.since("2011")),
                interest("until", interest -> interest.until("2011")),
                named("claim.by", () -> {
                    OrderClaimBuilder claim =
                            Claim.that("It was sooner").event(VISIT).startedBefore(WAR);
                    claim.by(Span.days(1));
                    Claim unused = claim.by(Span.days(2)).build();
                }),
                named("claim.throughout", () -> {
                    AlignmentClaimBuilder claim = Claim.that("They agreed")
                            .interestsOf(ROME, PARTHIA)
                            .were(Alignment.SHARED)
                            .in(ARMENIA);
                    claim.throughout("2015");
                    Claim unused = claim.throughout("2016").build();
                }));
    }

    static Stream<Named<Runnable>> plural() {
        return Stream.of(
                actor("actingFor", actor -> actor.actingFor(ROME)),
                actor("inOffice", actor -> actor.inOffice("consul", "0014")),
                event("by", event -> event.by(ROME)),
                event("asStage", event -> event.asStage(Stage.PLANNING, WAR)),
                source("by", source -> source.by(ROME)),
                source("speakingFor", source -> source.speakingFor(ROME)),
                source("described", source -> source.described("regional")),
                source("butNot", source -> source.butNot("Russian")),
                source("tookPartIn", source -> source.tookPartIn(WAR)),
                source("observed", source -> source.observed(WAR)),
                source("bundling", source -> source.bundling(SmallRecord.LETTER)),
                source("drawingOn", source -> source.drawingOn(SmallRecord.LETTER)),
                source("quoting", source -> source.quoting(SmallRecord.SEAL)),
                claim("citing", claim -> claim.saidBy(ENVOY), claim -> claim.citing(SmallRecord.LETTER)),
                claim("quoting", claim -> claim.saidBy(ENVOY), claim -> claim.quoting(SmallRecord.LETTER)),
                claim("tracedTo", claim -> claim.saidBy(ENVOY), claim -> claim.tracedTo(SmallRecord.LETTER)),
                claim("presuming", claim -> claim.presuming(new Presumption("GIVEN", "it is so"))),
                interest("servedBy", interest -> interest.servedBy(WAR)),
                interest("harmedBy", interest -> interest.harmedBy(WAR)));
    }

    private static Named<Runnable> actor(String verb, Consumer<ActorBuilder> part) {
        return named("actor." + verb, () -> {
            ActorBuilder actor = Actor.person("Tiberius");
            part.andThen(part).accept(actor);
            Actor unused = actor.build();
        });
    }

    private static Named<Runnable> event(String verb, Consumer<EventBuilder> part) {
        return named("event." + verb, () -> {
            EventBuilder event = Event.called("the march");
            part.andThen(part).accept(event);
            Event unused = event.build();
        });
    }

    private static Named<Runnable> source(String verb, Consumer<SourceBuilder> part) {
        return named("source." + verb, () -> {
            SourceBuilder source = Source.unnamed("two soldiers");
            part.andThen(part).accept(source);
            Source unused = source.build();
        });
    }

    private static Named<Runnable> claim(String verb, Consumer<ClaimBuilder> part) {
        return claim(verb, claim -> {}, part);
    }

    private static Named<Runnable> claim(String verb, Consumer<ClaimBuilder> before, Consumer<ClaimBuilder> part) {
        return named("claim." + verb, () -> {
            ClaimBuilder claim = Claim.that("It happened").event(WAR).happened();
            before.andThen(part).andThen(part).accept(claim);
            Claim unused = claim.build();
        });
    }

    private static Named<Runnable> interest(String verb, Consumer<InterestBuilder> part) {
        return named("interest." + verb, () -> {
            InterestBuilder interest =
                    Interest.of(ROME).in(ARMENIA).seeking("the passes").inOrderTo("be safe");
            part.andThen(part).accept(interest);
            Interest unused = interest.build();
        });
    }

    private static Named<Runnable> named(String name, Runnable twice) {
        return Named.of(name + " twice", twice);
    }
}
