package org.antequem.evaluation;

import static org.antequem.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static org.antequem.verdict.Verdict.SUPPORTED;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.antequem.model.Actor;
import org.antequem.model.Agency;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Identity;
import org.antequem.model.Occurred;
import org.antequem.model.Presence;
import org.antequem.model.Presence.Part;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.antequem.world.Doubted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A verdict on the word of two depends on who says what makes them one voice, or two, though no rule about tellings
 * asks for it.
 */
class HingesOfVoicesTest {

    private static final Actor ROME = Actor.state("Rome").build();
    private static final Actor ENVOY = Actor.person("the envoy").build();
    private static final Source CONSUL =
            Source.witness("the consul").speakingFor(ROME).build();
    private static final Source TRIBUNE =
            Source.witness("the tribune").speakingFor(ROME).build();
    private static final Source LIVIA =
            Source.witness("Livia").speakingFor(ENVOY).build();
    private static final Claim CAME = hypothesis(Occurred.of(WAR));
    private static final Proposition NEVER = Occurred.of(WAR).negated();
    private static final Agency ACTS_FOR_ROME = new Agency(ENVOY, ROME, Dating.UNKNOWN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            the archive says                    | verdict             | without the archive
            that Livia acts for Rome            | NOT_ENOUGH_EVIDENCE | SUPPORTED
            that Livia is the consul            | NOT_ENOUGH_EVIDENCE | SUPPORTED
            that consul and tribune were there  | SUPPORTED           | NOT_ENOUGH_EVIDENCE
            for Rome that it was on another day | SUPPORTED           | NOT_ENOUGH_EVIDENCE
            """)
    void it_depends_on_who_says_what_two_voices_are(String says, Verdict verdict, Verdict without) {
        boolean isOfRome = says.startsWith("for Rome") || says.endsWith("for Rome");
        Source archive = isOfRome
                ? Source.official("the archive").by(ROME).build()
                : Source.document("the archive")
                        .observed(WAR)
                        .examined(LIVIA, CONSUL)
                        .build();
        Source other = says.contains("Livia") ? LIVIA : TRIBUNE;
        List<Claim> record = new ArrayList<>(List.of(CAME, of(CONSUL), of(other)));
        switch (says) {
            case "that Livia acts for Rome" -> record.add(told(archive, ACTS_FOR_ROME));
            case "that Livia is the consul" -> record.add(told(archive, new Identity(LIVIA, CONSUL)));
            case "that consul and tribune were there" -> {
                record.add(told(archive, new Presence(CONSUL, Part.OBSERVED, WAR)));
                record.add(told(archive, new Presence(TRIBUNE, Part.OBSERVED, WAR)));
            }
            default -> record.add(told(archive, dated(WAR, "5").negated()));
        }

        assertDependsOn(archive, CAME, verdict, without, record);
    }

    /** Who is accused does not make his accusers one voice by saying that they act for him. */
    @Test
    void it_depends_on_who_accuses_those_who_say_for_whom_somebody_acts() {
        Claim dated = hypothesis(dated(WAR, "5"));
        Source archive = Source.official("the archive").speakingFor(ROME).build();
        Source accuser = Source.witness("the accuser").build();
        Actor legate = Actor.person("the legate").build();
        Source drusus = Source.witness("Drusus").speakingFor(legate).build();
        List<Claim> record = List.of(
                dated,
                of(LIVIA),
                of(drusus),
                told(archive, ACTS_FOR_ROME),
                told(archive, new Agency(legate, ROME, Dating.UNKNOWN)),
                told(accuser, Deed.of(WAR, ROME)));

        assertDependsOn(accuser, dated, SUPPORTED, NOT_ENOUGH_EVIDENCE, record);
    }

    /**
     * Nobody corroborates himself, wherever he has it from: the letters are Livia's, who says that she is the reporter.
     */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void it_depends_on_who_says_that_the_teller_is_the_same_as_another(boolean isHeardFromOthers) {
        Source report = Source.report("the report").observed(WAR).build();
        Source letters =
                Source.document("her letters").observed(WAR).bundling(LIVIA).build();
        Source gazette = Source.document("the gazette").build();
        Claim reported = isHeardFromOthers ? retold(report, NEVER, gazette) : told(report, NEVER);
        List<Claim> record = List.of(reported, told(letters, NEVER), unattributed(LIVIA, new Identity(report, LIVIA)));
        Judgement judgement = Evaluator.standard().evaluate(dossier(record)).of(reported);

        assertThat(judgement.verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(judgement.hangsOn().losses())
                .anySatisfy(loss -> assertThat(loss.of()).containsExactly(LIVIA));
    }

    /** Unnamed people may be anybody, but not who has it from them: of that the diary alone knows. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void it_depends_on_who_tells_from_whom_the_teller_has_it_where_one_of_them_is_unnamed(boolean isTellerUnnamed) {
        Source named = Source.witness("Drusus").observed(WAR).build();
        Source people = Source.unnamed("a villager").observed(WAR).build();
        Source teller = isTellerUnnamed ? people : named;
        Source seer = isTellerUnnamed ? named : people;
        Source diary = Source.document("the diary").build();
        Source gazette = Source.document("the gazette").published("1914").build();
        Source log = Source.document("the log").observed(WAR).published("1915").build();
        Claim reported = retold(teller, NEVER, diary);
        List<Claim> record =
                List.of(reported, retold(diary, NEVER, seer), retold(gazette, NEVER, seer), told(log, NEVER));

        assertDependsOn(diary, reported, SUPPORTED, NOT_ENOUGH_EVIDENCE, record);
    }

    private static void assertDependsOn(
            Source source, Claim tested, Verdict verdict, Verdict without, List<Claim> record) {
        Judgement judgement = Doubted.alone().evaluate(dossier(record)).of(tested);

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.hangsOn().losses()).anySatisfy(loss -> {
            assertThat(loss.of()).containsExactly(source);
            assertThat(loss.left().verdict()).isEqualTo(without);
        });
    }

    private static Claim of(Source source) {
        return told(source, dated(WAR, "5"));
    }
}
