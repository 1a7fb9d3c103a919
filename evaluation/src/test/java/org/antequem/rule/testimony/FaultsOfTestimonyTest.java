package org.antequem.rule.testimony;

import static org.antequem.model.Hedge.REPORTEDLY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Actor;
import org.antequem.model.Admiralty;
import org.antequem.model.Agency;
import org.antequem.model.Appearance;
import org.antequem.model.Authorship;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Deed;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Grading;
import org.antequem.model.Identity;
import org.antequem.model.Presence;
import org.antequem.model.Presence.Part;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Small records in which somebody who should have had no say had one. */
class FaultsOfTestimonyTest {

    private static final Event FIRE = Event.called("the fire").build();
    private static final Actor XAVER = Actor.person("Xaver").build();
    private static final Actor BAND = Actor.group("the band").build();
    private static final Source NOTE =
            Source.document("the note").signedIn(FIRE).build();
    private static final Source COIN = Source.document("a coin").build();
    private static final Source BLOG = Source.commentary("a blog").build();
    private static final Source EXPERT =
            Source.analysis("an expert").examined(NOTE).build();
    private static final Source ONE = Source.witness("one").build();
    private static final Source ASKED =
            Source.analysis("who questioned one").examined(ONE).build();
    private static final Source TWO = Source.witness("two").build();
    private static final Source SEEN =
            Source.witness("one who saw it").observed(FIRE).build();
    private static final Source HIMSELF =
            Source.witness("Xaver, in court").by(XAVER).observed(FIRE).build();
    private static final Source HIMSELF_ON_COINS =
            Source.analysis("Xaver, on coins").by(XAVER).examined(COIN).build();
    private static final Source FRIEND = Source.report("a friend").build();

    private static final Proposition HE_DID = Deed.of(FIRE, XAVER);
    private static final Verdict OPEN = Verdict.NOT_ENOUGH_EVIDENCE;
    private static final Verdict SUPPORTED = Verdict.SUPPORTED;

    static Stream<Arguments> rows() {
        Claim one = says(ONE, HE_DID);
        Claim two = says(TWO, HE_DID);
        Claim seen = says(SEEN, HE_DID);
        Claim opinion = says(EXPERT, HE_DID);
        Proposition same = new Identity(ONE, TWO);
        return Stream.of(
                row(
                        "who saw nothing makes nothing genuine",
                        OPEN,
                        new Authorship(NOTE),
                        says(BLOG, new Authorship(NOTE))),
                row(
                        "nor abolishes anything",
                        OPEN,
                        new Appearance(NOTE).negated(),
                        says(BLOG, new Appearance(NOTE).negated())),
                row("two own words", SUPPORTED, HE_DID, one, two),
                row("that they are one, from a blog", SUPPORTED, HE_DID, one, two, says(BLOG, same)),
                row("that they are one, from the accused", SUPPORTED, HE_DID, one, two, says(HIMSELF, same)),
                row(
                        "that they are one, taken back",
                        SUPPORTED,
                        HE_DID,
                        one,
                        two,
                        of(ASKED, same).withdrawn(Dating.UNKNOWN).build()),
                row(
                        "that they are one, hedged",
                        SUPPORTED,
                        HE_DID,
                        one,
                        two,
                        of(ASKED, same).hedged(REPORTEDLY).build()),
                row("that they are one, from who looked", OPEN, HE_DID, one, two, says(ASKED, same)),
                row("that they are one, from who looked elsewhere", SUPPORTED, HE_DID, one, two, says(EXPERT, same)),
                row("an opinion", OPEN, HE_DID, opinion),
                row("an opinion of who was there, by a blog", OPEN, HE_DID, opinion, says(BLOG, there(EXPERT))),
                row("an opinion of who was there, by himself", OPEN, HE_DID, opinion, says(EXPERT, there(EXPERT))),
                row("an opinion of who was there, by a witness", SUPPORTED, HE_DID, opinion, says(SEEN, there(EXPERT))),
                row(
                        "a denial that nobody strong accuses",
                        SUPPORTED,
                        HE_DID.negated(),
                        says(HIMSELF, HE_DID.negated())),
                row(
                        "a denial, and a blog accuses him",
                        SUPPORTED,
                        HE_DID.negated(),
                        says(HIMSELF, HE_DID.negated()),
                        says(BLOG, HE_DID)),
                row("a denial, and a witness accuses him", SUPPORTED, HE_DID, says(HIMSELF, HE_DID.negated()), seen),
                row("a witness", SUPPORTED, HE_DID, seen),
                row(
                        "a witness whom the accused abolishes",
                        SUPPORTED,
                        HE_DID,
                        seen,
                        says(HIMSELF_ON_COINS, new Appearance(SEEN).negated())),
                row(
                        "a witness whom a blog grades",
                        SUPPORTED,
                        HE_DID,
                        seen,
                        says(BLOG, new Grading(SEEN, Admiralty.of("E5")))),
                row("a friend denies it", OPEN, HE_DID.negated(), one, says(FRIEND, HE_DID.negated())),
                row(
                        "a friend to whom the accused lends a place",
                        OPEN,
                        HE_DID.negated(),
                        one,
                        says(FRIEND, HE_DID.negated()),
                        says(HIMSELF, there(FRIEND))),
                row(
                        "one was not there, says one",
                        OPEN,
                        HE_DID,
                        one,
                        says(BLOG, HE_DID),
                        says(ONE, ((Proposition) there(ONE)).negated())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void comes_out_as_it_should(String what, Verdict verdict, Proposition tested, List<Claim> record) {
        Claim hypothesis = Claim.that("is it so?").states(tested).build();

        assertThat(Evaluator.standard()
                        .evaluate(Dossier.titled(what).claims(record).build())
                        .of(hypothesis)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void who_claims_responsibility_is_not_vouched_for() {
        Event attack = Event.called("the attack").by(XAVER).build();
        Source leaflet = Source.report("a leaflet").speakingFor(BAND).build();
        Proposition dated = Claim.that("on the first of May")
                .event(attack)
                .happened("1950-05-01")
                .build()
                .proposition();
        Claim hypothesis = Claim.that("was it then?").states(dated).build();
        Dossier dossier = Dossier.titled("the attack")
                .claims(says(leaflet, dated), says(leaflet, new Agency(XAVER, BAND, Dating.UNKNOWN)))
                .build();

        assertThat(Evaluator.standard().evaluate(dossier).of(hypothesis).verdict())
                .isEqualTo(OPEN);
    }

    @Test
    void a_denial_that_is_void_weakens_no_confession() {
        Event blow = Event.called("the blow").by(XAVER).build();
        Source may =
                Source.witness("Xaver in May").by(XAVER).spoken("1950-05-01").build();
        Source august =
                Source.witness("Xaver in August").by(XAVER).spoken("1950-08-01").build();
        Claim hypothesis = Claim.that("did he?").states(Deed.of(blow, XAVER)).build();
        Dossier dossier = Dossier.titled("the blow")
                .claims(says(may, Deed.of(blow, XAVER).negated()), says(august, Deed.of(blow, XAVER)))
                .build();

        assertThat(Evaluator.standard().evaluate(dossier).of(hypothesis).verdict())
                .isEqualTo(SUPPORTED);
    }

    private static Presence there(Source source) {
        return new Presence(source, Part.OBSERVED, FIRE);
    }

    private static Claim says(Source source, Proposition said) {
        return of(source, said).build();
    }

    private static ClaimBuilder of(Source source, Proposition said) {
        return Claim.that(source + " on it: " + said)
                .states(said)
                .saidBy(source)
                .citingNobody();
    }

    private static Arguments row(String what, Verdict verdict, Proposition tested, Claim... record) {
        return Arguments.of(what, verdict, tested, List.of(record));
    }
}
