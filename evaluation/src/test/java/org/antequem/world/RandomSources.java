package org.antequem.world;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.antequem.model.Derivation.Verb;
import org.antequem.model.Event;
import org.antequem.model.Originality;
import org.antequem.model.Source;
import org.antequem.model.SourceBuilder;

/** Those who tell of what happened between two states, most of them after it had. */
final class RandomSources {

    static final String TEXT =
            "We met the envoy on the third day and he would not yield. The forts were empty. Nobody had paid the men.";

    private static final List<String> GRADES = List.of("A1", "B2", "C3", "D3", "E5", "F6");

    private final List<Source> all = new ArrayList<>();
    private final List<Placed> appearances = new ArrayList<>();
    private final List<Placed> signings = new ArrayList<>();
    private final RandomEvents events;
    private final Dice dice;
    private final RandomDates dates;

    private final boolean examine;

    /** @param examine true where some examined what others wrote */
    RandomSources(RandomEvents events, Dice dice, RandomDates dates, boolean examine) {
        this.examine = examine;
        this.events = events;
        this.dice = dice;
        this.dates = dates;
        for (int i = 0, number = dice.between(2, 6); i < number; i++) {
            add(i);
        }
    }

    ImmutableList<Source> all() {
        return ImmutableList.copyOf(all);
    }

    /** What claims are genuine of: those that bear a date, were translated or consist of others first. */
    Source document() {
        List<Source> documents = new ArrayList<>(all);
        documents.removeIf(source -> source.kind().isPerson());
        List<Source> dated = new ArrayList<>(documents);
        dated.removeIf(
                source -> source.bearsDate().isEmpty() && source.cameToLight().isEmpty());
        return dice.any(dated.isEmpty() ? documents.isEmpty() ? all : documents : dated);
    }

    /** That they told, were published and came to light. */
    ImmutableList<Placed> appearances() {
        return ImmutableList.copyOf(appearances);
    }

    ImmutableList<Placed> signings() {
        return ImmutableList.copyOf(signings);
    }

    private void add(int i) {
        int day = dice.oneIn(5) ? dice.between(0, 70) : 61 + i * 30 + dice.between(0, 45);
        SourceBuilder source = begun(i, day);
        for (Event event : events.all()) {
            if (!dice.oneIn(4)) {
                source.observed(event);
            }
        }
        if (dice.oneIn(6)) {
            source.tookPartIn(dice.any(events.all()));
        }
        if (dice.oneIn(2)) {
            source.speakingFor(dice.any(events.states()));
        }
        if (dice.oneIn(6)) {
            source.graded(dice.any(GRADES));
        }
        if (dice.oneIn(3)) {
            source.text(TEXT);
        }
        appear(source, day);
        derive(source);
        if (examine && !all.isEmpty() && dice.oneIn(3)) {
            source.examined(dice.any(all));
        }
        Source built = source.build();
        all.add(built);
        appearances.add(new Placed(built.telling(), day));
        built.spoken().ifPresent(spoken -> appearances.add(new Placed(built.publication(), day + 20)));
        appearances.add(new Placed(built.comingToLight(), day + 40));
    }

    private SourceBuilder begun(int i, int day) {
        return switch (dice.between(0, 9)) {
            case 0 -> Source.witness("witness " + i).by(dice.any(events.actors()));
            case 1 -> Source.witness("witness " + i);
            case 2 -> Source.official("official " + i).speakingFor(dice.any(events.actors()));
            case 3 -> unnamed(i);
            case 4 -> Source.report("report " + i).filedFrom("the capital");
            case 5 -> Source.commentary("commentary " + i).originality(Originality.AUTHORED);
            case 6, 7 -> letter(i, day);
            default -> Source.document("chronicle " + i);
        };
    }

    private SourceBuilder unnamed(int i) {
        boolean isOdd = i % 2 == 1;
        return Source.unnamed("people " + i)
                .numbering(dice.between(1, 3))
                .described(isOdd ? "soldiers" : "townspeople")
                .butNot(isOdd ? "townspeople" : "soldiers");
    }

    private SourceBuilder letter(int i, int day) {
        SourceBuilder letter = Source.document("letter " + i);
        if (dice.oneIn(2)) {
            letter.bearingDate(dates.plainly(day));
        }
        if (dice.oneIn(2)) {
            letter.by(dice.any(events.actors()));
        }
        if (dice.oneIn(3)) {
            Event signing = Event.called("the signing of letter " + i)
                    .by(dice.any(events.actors()))
                    .inOffice(RandomEvents.OFFICE)
                    .build();
            letter.signedIn(signing);
            signings.add(new Placed(signing, day));
        }
        return letter;
    }

    private void appear(SourceBuilder source, int day) {
        if (dice.oneIn(3)) {
            source.spoken(dates.on(day));
        }
        if (!dice.oneIn(3)) {
            source.published(dates.on(day + (dice.oneIn(3) ? 20 : 0)));
        }
        if (dice.oneIn(4)) {
            source.cameToLight(dates.on(day + dice.between(0, 60)));
        }
    }

    /** From those before it. */
    private void derive(SourceBuilder source) {
        if (!all.isEmpty() && dice.oneIn(8)) {
            source.bundling(dice.any(all));
        }
        if (!all.isEmpty() && dice.oneIn(3)) {
            source.deriving(dice.oneIn(2) ? Verb.TRANSLATES : dice.any(List.of(Verb.values())), dice.any(all));
        } else if (dice.oneIn(4)) {
            source.fromNobody();
        }
    }
}
