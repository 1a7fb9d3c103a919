package org.antequem.world;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Splitter;
import java.util.List;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.EventBuilder;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.model.StageOf;
import org.antequem.model.Statement;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;

/** A record so small that a reader can judge it: an embassy, the war it is said to have brought about, and tellers. */
public final class Annals {

    public static final Event EMBASSY = Event.called("the embassy").build();
    public static final Event WAR = Event.called("the war").build();
    public static final Event MUSTER = Event.called("the muster").build();

    private Annals() {}

    /** A source that is named, saw everything here, and therefore is firm where nothing else is against it. */
    public static Source eyewitness(String name) {
        return Source.document(name).observed(EMBASSY, WAR, MUSTER).build();
    }

    /** Said of the teller's own knowledge. */
    public static Claim told(Source teller, Proposition said) {
        return Claim.that(said.toString())
                .states(said)
                .saidBy(teller)
                .citingNobody()
                .build();
    }

    public static Claim retold(Source teller, Proposition said, Source... from) {
        return Claim.that(said.toString())
                .states(said)
                .saidBy(teller)
                .citing(from)
                .build();
    }

    /** From whom the teller has it is not recorded. */
    public static Claim unattributed(Source teller, Proposition said) {
        return Claim.that(said.toString()).states(said).saidBy(teller).build();
    }

    public static Claim hypothesis(Proposition proposition) {
        return Claim.that(proposition.toString()).states(proposition).build();
    }

    public static Dossier dossier(Claim... claims) {
        return Dossier.titled("the annals").inZone("Z").claims(claims).build();
    }

    public static Dossier dossier(List<Claim> claims) {
        return Dossier.titled("the annals").inZone("Z").claims(claims).build();
    }

    /** An event with a stipulated dating; see {@link #dating}. */
    public static Event event(String name, String dating) {
        return builder(name, dating).build();
    }

    /** An event with a stipulated dating that is stipulated as a stage. */
    public static Event stage(String name, String dating, Stage stage, Event whole) {
        return builder(name, dating).asStage(stage, whole).build();
    }

    private static EventBuilder builder(String name, String dating) {
        EventBuilder builder = Event.called(name);
        return dating.equals("?") ? builder : builder.during(dating(dating));
    }

    public static Proposition dated(Event event, String dating) {
        return new Occurred(event, dating(dating), Count.NOT_RECORDED);
    }

    public static Proposition before(Event one, Event other) {
        return Claim.that("one before the other")
                .event(one)
                .startedBefore(other)
                .build()
                .proposition();
    }

    public static Proposition after(Event one, Event other) {
        return Claim.that("one after the other")
                .event(one)
                .startedAfter(other)
                .build()
                .proposition();
    }

    public static Proposition stageOf(Event event, Stage stage, Event whole) {
        return new StageOf(event, stage, whole);
    }

    /**
     * In seconds: {@code "4"} at 4; {@code "3..5"} sometime within; {@code "3..5/7..9"} from somewhere to somewhere;
     * {@code "3.."}, {@code "..5"} open on one side; {@code "?"} nothing is known.
     */
    public static Dating dating(String words) {
        if (words.equals("?")) {
            return Dating.UNKNOWN;
        }
        List<String> ends = Splitter.on('/').splitToList(words);
        return new Dating(words, bounds(ends.get(0)), bounds(ends.get(ends.size() - 1)), false);
    }

    private static Bounds bounds(String words) {
        if (words.equals("?")) {
            return Bounds.UNKNOWN;
        }
        List<String> sides = Splitter.on("..").splitToList(words);
        String first = sides.get(0);
        String last = sides.get(sides.size() - 1);
        return new Bounds(
                first.isEmpty() ? Bounds.DISTANT_PAST : Long.parseLong(first),
                last.isEmpty() ? Bounds.DISTANT_FUTURE : Long.parseLong(last));
    }

    /** What the dossier lays down or is told, in its words. */
    public static String words(Statement statement) {
        return statement.proposition().toString();
    }

    /** The only one there is. */
    public static <T> T only(List<T> all) {
        checkState(all.size() == 1, "expected one of these: %s", all);
        return all.get(0);
    }
}
