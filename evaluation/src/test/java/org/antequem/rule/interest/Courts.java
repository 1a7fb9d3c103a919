package org.antequem.rule.interest;

import static org.antequem.world.Annals.dating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.model.Actor;
import org.antequem.model.Aligned;
import org.antequem.model.Alignment;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.DossierBuilder;
import org.antequem.model.Event;
import org.antequem.model.Held;
import org.antequem.model.Interest;
import org.antequem.model.InterestBuilder;
import org.antequem.model.Matter;
import org.antequem.model.Source;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.antequem.world.Annals;

/** Two courts and what they want of a kingdom between them; who speaks for a court knows what it wants. */
final class Courts {

    static final Actor ROME = Actor.state("Rome").build();
    static final Actor PARTHIA = Actor.state("Parthia").build();
    static final Actor PONTUS = Actor.state("Pontus").build();
    static final Actor LEGATE = Actor.person("the legate").actingFor(ROME).build();
    static final Actor QUAESTOR = Actor.person("the quaestor").actingFor(ROME).build();
    static final Actor SATRAP = Actor.person("the satrap").actingFor(PARTHIA).build();

    static final Matter ARMENIA = Matter.of("Armenia");
    static final Matter PASSES = ARMENIA.part("the passes");
    static final Matter TOLLS = ARMENIA.part("the tolls");
    static final Matter SYRIA = Matter.of("Syria");

    static final Source FOR_ROME = speaker("Rome's speaker", ROME);
    static final Source FOR_PARTHIA = speaker("Parthia's speaker", PARTHIA);
    static final Source ANNALIST = Source.document("the annalist").build();

    private Courts() {}

    static Source speaker(String name, Actor court) {
        return Source.official(name).speakingFor(court).build();
    }

    /** Somebody who speaks for a court, in that year. */
    static Source speaker(Actor court, String year) {
        return Source.official(court + "'s late speaker")
                .speakingFor(court)
                .spoken(year)
                .build();
    }

    /** By a word of its name: {@code "passes"}. */
    static Matter matter(String word) {
        return ImmutableList.of(ARMENIA, PASSES, TOLLS, SYRIA).stream()
                .filter(matter -> matter.name().endsWith(word))
                .findFirst()
                .orElseThrow();
    }

    /** What the holder seeks since then is served by something. */
    static Interest served(Actor holder, String since, Event by) {
        return wants(holder, ARMENIA, "roads", "hold it", since).servedBy(by).build();
    }

    static InterestBuilder wants(Actor holder, Matter matter, String means, String end, String since) {
        InterestBuilder interest = Interest.of(holder).in(matter).seeking(means).inOrderTo(end);
        return since.equals("?") ? interest : interest.since(time(since));
    }

    /** As {@link Annals#dating}; {@code "3 on"} from 3 without an end. */
    static Dating time(String words) {
        if (!words.endsWith(" on")) {
            return dating(words);
        }
        Dating start = dating(words.substring(0, words.length() - 3));
        return new Dating(words, start.start(), Bounds.UNKNOWN, true);
    }

    static Claim told(Source teller, Interest interest) {
        return Annals.told(teller, Held.of(interest));
    }

    static Claim supposed(Matter matter, String throughout, Alignment... kinds) {
        return Annals.hypothesis(aligned(matter, throughout, kinds));
    }

    static Aligned aligned(Matter matter, String throughout, Alignment... kinds) {
        return new Aligned(ROME, PARTHIA, matter, ImmutableSet.copyOf(kinds), time(throughout));
    }

    static Dossier stipulated(Interest... interests) {
        return Dossier.titled("the courts").interests(interests).build();
    }

    static Dossier record(List<Interest> stipulated, Claim... told) {
        DossierBuilder dossier = Dossier.titled("the courts").claims(told);
        stipulated.forEach(dossier::interests);
        return dossier.build();
    }

    static Judgement judged(Claim claim, Dossier dossier) {
        return Evaluator.standard().evaluate(dossier).of(claim);
    }

    /** True where the rule found something of that bearing on the claim. */
    static boolean fires(String code, Bearing bearing, Claim claim, Dossier dossier) {
        return fires(code, bearing, judged(claim, dossier));
    }

    static boolean fires(String code, Bearing bearing, Judgement judgement) {
        return judgement.findings(code).stream().anyMatch(finding -> finding.bearing() == bearing);
    }

    /** What the rule shows of the claim, as values, beside the statements on which that rests. */
    static List<Object> values(String code, Judgement judgement) {
        return judgement.findings(code).stream()
                .flatMap(finding -> finding.shown().stream())
                .<Object>map(fact ->
                        fact.values().size() == 1 ? fact.values().asList().get(0) : fact.values())
                .toList();
    }
}
