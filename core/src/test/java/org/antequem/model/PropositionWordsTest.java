package org.antequem.model;

import static org.antequem.model.Alignment.DIVERGENT;
import static org.antequem.model.Alignment.PARALLEL;
import static org.antequem.model.SmallRecord.ARMENIA;
import static org.antequem.model.SmallRecord.BUNDLE;
import static org.antequem.model.SmallRecord.ENVOY;
import static org.antequem.model.SmallRecord.PARTHIA;
import static org.antequem.model.SmallRecord.ROME;
import static org.antequem.model.SmallRecord.VISIT;
import static org.antequem.model.SmallRecord.WAR;
import static org.antequem.time.Span.atLeast;
import static org.antequem.time.Span.days;
import static org.antequem.time.Span.exactly;
import static org.antequem.time.Span.months;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each verb of a claim states a proposition, and the proposition says it in words. */
class PropositionWordsTest {

    private static final ClaimSubject SAID = Claim.that("in somebody's words");

    @ParameterizedTest
    @MethodSource("claims")
    void are_said(String words, ClaimBuilder claim) {
        assertThat(claim.build().proposition()).hasToString(words.replace('\'', '"'));
    }

    static Stream<Arguments> claims() {
        EventVerb visit = SAID.event(VISIT);
        return Stream.of(
                row("'the visit' happened", visit.happened()),
                row("'the visit' happened in July 2015", visit.happened("2015-07")),
                row("'the visit' happened in late 2015", visit.happened(Dating.late("2015"))),
                row("'the visit' happened (2 to 4 of them)", visit.numbered(new Count(2, 4))),
                row(
                        "'the visit' happened in 2015 (3 of them)",
                        SAID.states(new Occurred(VISIT, Dating.of("2015"), Count.of(3)))),
                row("'the visit' began before 'the war' began", visit.startedBefore(WAR)),
                row("'the visit' began after 'the war' began", visit.startedAfter(WAR)),
                row("'the visit' ended before 'the war' ended", visit.endedBefore(WAR)),
                row("'the visit' ended after 'the war' ended", visit.endedAfter(WAR)),
                row("'the visit' ended before 'the war' began", visit.wasOverBefore(WAR)),
                row("'the visit' began after 'the war' ended", visit.followed(WAR)),
                row(
                        "'the visit' began no earlier than 'the war' began, and 'the visit' ended no later than 'the war' ended",
                        visit.happenedDuring(WAR)),
                row(
                        "'the visit' began 2 to 9 months before 'the war' began",
                        visit.startedBefore(WAR).by(months(2, 9))),
                row(
                        "'the visit' began at least 20 days after 'the war' ended",
                        visit.followed(WAR).by(atLeast(days(20)))),
                row(
                        "'the visit' began no earlier than 'the war' ended",
                        visit.followed(WAR).by(Span.ANY)),
                row("'the visit' lasted about 40 days (35 to 45 days)", visit.lasted(days(40))),
                row("'the visit' lasted 40 days", visit.lasted(exactly(days(40)))),
                row("'the visit' lasted 2 to 9 months", visit.lasted(months(2, 9))),
                row("'the visit' lasted at least 20 days", visit.lasted(atLeast(days(20)))),
                row("'the visit' lasted at most 20 days", visit.lasted(Span.atMost(days(20)))),
                row(
                        "'the visit' began no later than 10 days after 'the war' began",
                        visit.startedNoLaterThan(days(10), WAR)),
                row(
                        "'the visit' began no earlier than 2 months before 'the war' began",
                        visit.startedNoEarlierThan(months(2), WAR)),
                row(
                        "'the visit' ended no later than 9 months after 'the war' ended",
                        visit.endedNoLaterThan(months(2, 9), WAR)),
                row(
                        "'the visit' ended no earlier than 1 hour before 'the war' ended",
                        visit.endedNoEarlierThan(Span.hours(1), WAR)),
                row(
                        "'the visit' began no later than 10 days after 'the war' ended",
                        visit.followed(WAR).by(Span.limit(days(10)))),
                row(
                        "'the visit' ended when 'the war' began, and 'the visit' began before 'the war' began, and 'the visit' ended before 'the war' ended",
                        visit.met(WAR)),
                row(
                        "'the visit' began when 'the war' ended, and 'the visit' began after 'the war' began, and 'the visit' ended after 'the war' ended",
                        visit.wasMetBy(WAR)),
                row(
                        "'the visit' began before 'the war' began, and 'the visit' ended after 'the war' began, and 'the visit' ended before 'the war' ended",
                        visit.overlapped(WAR)),
                row(
                        "'the visit' began after 'the war' began, and 'the visit' began before 'the war' ended, and 'the visit' ended after 'the war' ended",
                        visit.wasOverlappedBy(WAR)),
                row(
                        "'the visit' began before 'the war' began, and 'the visit' ended after 'the war' ended",
                        visit.contained(WAR)),
                row(
                        "'the visit' began after 'the war' began, and 'the visit' ended before 'the war' ended",
                        visit.wasContainedIn(WAR)),
                row(
                        "'the visit' began when 'the war' began, and 'the visit' ended before 'the war' ended, and 'the visit' ended after 'the war' began",
                        visit.wasStartOf(WAR)),
                row(
                        "'the visit' began when 'the war' began, and 'the visit' ended after 'the war' ended, and 'the visit' began before 'the war' ended",
                        visit.startedWith(WAR)),
                row(
                        "'the visit' ended when 'the war' ended, and 'the visit' began after 'the war' began, and 'the visit' began before 'the war' ended",
                        visit.wasEndOf(WAR)),
                row(
                        "'the visit' ended when 'the war' ended, and 'the visit' began before 'the war' began, and 'the visit' ended after 'the war' began",
                        visit.endedWith(WAR)),
                row(
                        "'the visit' began when 'the war' began, and 'the visit' ended when 'the war' ended, and 'the visit' ended after 'the war' began",
                        visit.coincidedWith(WAR)),
                row("'the visit' was a stage in the planning of 'the war'", visit.isStage(Stage.PLANNING, WAR)),
                row("'the visit' set going 'the war'", SAID.cause(VISIT).originated(WAR)),
                row("'the visit' decided 'the war'", SAID.cause(VISIT).decided(WAR)),
                row("'the visit' shaped 'the war'", SAID.cause(VISIT).shaped(WAR)),
                row("'the visit' coordinated 'the war'", SAID.cause(VISIT).coordinated(WAR)),
                row(
                        "'the visit' alone decided 'the war'",
                        SAID.cause(VISIT).decided(WAR).alone()),
                row(
                        "the interests of 'Rome' and 'Parthia' in 'Armenia' were parallel or divergent",
                        SAID.interestsOf(ROME, PARTHIA)
                                .were(PARALLEL, DIVERGENT)
                                .in(ARMENIA)),
                row(
                        "the interests of 'Rome' and 'Parthia' in 'Armenia' were parallel from AD 15 on",
                        SAID.interestsOf(ROME, PARTHIA)
                                .were(PARALLEL)
                                .in(ARMENIA)
                                .throughout("0015/..")),
                row(
                        "'Rome' had interests of its own that account for 'the war'",
                        SAID.actor(ROME).hadItsOwnMotiveFor(WAR)),
                row(
                        "'Rome' sought 'peace' in order to 'rest'",
                        SAID.interest(SmallRecord.PEACE).isHeld()),
                row(
                        "'Rome' sought 'peace' in order to 'rest' (dated 'in the year after')",
                        SAID.interest(Interest.of(ROME)
                                        .in(ARMENIA)
                                        .seeking("peace")
                                        .inOrderTo("rest")
                                        .since(Dating.startingWithin("2015").inWords("in the year after"))
                                        .build())
                                .isHeld()),
                row("'the bundle' is genuine", SAID.document(BUNDLE).isGenuine()),
                row("'the visit' was done by 'Rome'", visit.wasBy(ROME)),
                row("'the visit' was done by 'Rome' alone", visit.wasBy(ROME).alone()),
                row("'the visit' went with 'the war'", visit.wentWith(WAR)),
                row("'Rome' acted for 'Parthia'", SAID.actor(ROME).actedFor(PARTHIA)),
                row(
                        "'Rome' acted for 'Parthia' from AD 15 to AD 16",
                        SAID.actor(ROME).actedFor(PARTHIA).throughout("0015/0016")),
                row(
                        "'Rome' acted for 'Parthia' throughout '2015, whatever the day'",
                        SAID.actor(ROME)
                                .actedFor(PARTHIA)
                                .throughout(Dating.of("2015").inWords("2015, whatever the day"))),
                row("'the envoy' observed 'the visit'", SAID.source(ENVOY).observed(VISIT)),
                row("'the envoy' took part in 'the visit'", SAID.source(ENVOY).tookPartIn(VISIT)),
                row("'the envoy' examined 'the visit'", SAID.source(ENVOY).examined(VISIT)),
                row("'the envoy' examined 'the bundle'", SAID.source(ENVOY).examined(BUNDLE)),
                row("'the bundle' appeared", SAID.source(BUNDLE).appeared()),
                row(
                        "'the envoy' is the same as 'the bundle'",
                        SAID.source(ENVOY).isSameAs(BUNDLE)),
                row("'the envoy' is graded E5", SAID.source(ENVOY).isGraded("E5")),
                row(
                        "'the envoy' says that 'the visit' happened",
                        SAID.source(ENVOY).says(Occurred.of(VISIT))),
                row(
                        "'the envoy' says that 'the visit' was done by 'Rome' alone",
                        SAID.source(ENVOY)
                                .says(it -> it.event(VISIT).wasBy(ROME).alone())),
                row(
                        "it is not true that 'the envoy' says that it is not true that 'the visit' lasted 40 days",
                        SAID.not(it -> it.source(ENVOY)
                                .says(that -> that.not(so -> so.event(VISIT).lasted(exactly(days(40))))))),
                row(
                        "it is not true that 'the bundle' appeared",
                        SAID.not(it -> it.source(BUNDLE).appeared())),
                row("it is not true that 'the visit' happened", SAID.not(Occurred.of(VISIT))),
                row("'the visit' happened", SAID.not(Occurred.of(VISIT).negated())));
    }

    private static Arguments row(String words, ClaimBuilder claim) {
        return Arguments.of(words, claim);
    }
}
