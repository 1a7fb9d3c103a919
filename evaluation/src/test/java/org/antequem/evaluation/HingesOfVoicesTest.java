package org.antequem.evaluation;

import static org.antequem.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static org.antequem.verdict.Verdict.SUPPORTED;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Actor;
import org.antequem.model.Agency;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Identity;
import org.antequem.model.Occurred;
import org.antequem.model.Presence;
import org.antequem.model.Presence.Part;
import org.antequem.model.Source;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;
import org.antequem.rule.Rule;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    private static final Agency ACTS_FOR_ROME = new Agency(ENVOY, ROME, Dating.UNKNOWN);

    /** By which every telling is weak, so that two are needed. */
    private static final class Weak extends TellingRule {

        Weak() {
            super("WEAK", Bearing.WEAKENS, "Nobody is firm.");
        }

        @Override
        public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
            return ImmutableList.of(Fact.shown("it is said by", telling.root().quoted()));
        }
    }

    private static Evaluator twoAreNeeded() {
        List<Rule> rules = new ArrayList<>();
        Evaluator.standard().rules().stream().filter(LineRule.class::isInstance).forEach(rules::add);
        rules.add(new Weak());
        return Evaluator.of(rules);
    }

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

    private static void assertDependsOn(
            Source source, Claim tested, Verdict verdict, Verdict without, List<Claim> record) {
        Judgement judgement = twoAreNeeded().evaluate(dossier(record)).of(tested);

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
