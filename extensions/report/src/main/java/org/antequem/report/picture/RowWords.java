package org.antequem.report.picture;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.antequem.explanation.Premise;
import org.antequem.explanation.Premise.Given;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Lasted;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.report.picture.LinePlan.Row;
import org.antequem.report.svg.Ink;
import org.antequem.time.EnglishDates;

/** What is said in words at the rows of a line, and at its arrows. */
final class RowWords {

    private RowWords() {}

    /** One line of words. */
    record Said(String words, Ink ink) {}

    /** What is said of the row's event, each with whose it is. */
    static ImmutableList<String> of(Row row) {
        return row.said().stream()
                .map(said -> Words.capital(predicate(said.statement().proposition(), row.event())) + " ("
                        + said.attribution() + ")")
                .collect(ImmutableList.toImmutableList());
    }

    /** The words by which an event is dated from another, and the source that says them. */
    static ImmutableList<Said> of(Premise said, Event dated) {
        String relation = Words.capital(about(said.statement().proposition().toString(), dated, "it "));
        Said detail = new Said(relation + " (" + said.attribution() + ")", Ink.DETAIL);
        return said.statement() instanceof Claim claim
                ? ImmutableList.of(new Said(Words.quoted(claim.wording()), Ink.BODY), detail)
                : ImmutableList.of(detail);
    }

    /** What the words mean that say why something needs no source: those that are used. */
    static ImmutableList<String> explained(Stream<Premise> said) {
        return said.flatMap(premise -> premise instanceof Given given ? Stream.of(given.isGranted()) : Stream.of())
                .distinct()
                .sorted()
                .map(isGranted -> isGranted
                        ? "Taken as given: the claim is judged as if this were so."
                        : "Stipulated: the author of the record vouches for it.")
                .collect(ImmutableList.toImmutableList());
    }

    /** What is said of an event, without its name. */
    static String predicate(Proposition proposition, Event event) {
        if (proposition instanceof Occurred occurred) {
            return EnglishDates.happened(occurred.dating()).replaceFirst("^is dated", "dated");
        }
        return proposition instanceof Lasted lasted
                ? "lasted " + lasted.by()
                : about(proposition.toString(), event, "");
    }

    /** A sentence about an event, in which the event is not named again. */
    private static String about(String sentence, Event event, String instead) {
        String name = event.quoted() + " ";
        return sentence.startsWith(name) ? instead + sentence.substring(name.length()) : sentence;
    }
}
