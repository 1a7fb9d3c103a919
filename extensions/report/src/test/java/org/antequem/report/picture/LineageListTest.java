package org.antequem.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.report.svg.Box;
import org.junit.jupiter.api.Test;

/** Lineages with more layers than have room beside each other. */
final class LineageListTest {

    private static final Event FIRE = Event.called("the fire").build();
    private static final Source WITNESS = Source.witness("the witness").build();
    private static final Source AGENCY = Source.report("the agency").build();
    private static final Source PAPER = Source.report("the paper").build();
    private static final Source BOOK = Source.report("the book").build();
    private static final Source DIARY = Source.document("the diary").build();

    /** The book has it from the diary, too; that nobody else has. */
    private static final Dossier DOSSIER = Dossier.titled("A fire")
            .claims(said(BOOK, PAPER, DIARY), said(PAPER, AGENCY), said(AGENCY, WITNESS), said(WITNESS), said(DIARY))
            .build();

    private static final LineagePicture PICTURE =
            LineagePicture.of(Evaluator.standard().evaluate(DOSSIER));

    @Test
    void stand_beneath_each_other_each_after_all_from_whom_it_has_it() {
        assertThat(tops(400, "the witness", "the agency", "the paper", "the book"))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(tops(400, "the diary", "the book")).isSorted();
    }

    @Test
    void stand_beside_each_other_where_there_is_room() {
        assertThat(lefts(800, "the witness", "the agency", "the paper", "the book"))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void are_never_shown_smaller_than_they_are_laid_out() {
        for (int width : Lists.newArrayList(320, 400, 800, 1_600)) {
            assertThat(PICTURE.svg(width))
                    .contains("viewBox=\"0 0 " + width + " ")
                    .contains(" width=\"" + width + "\" ");
        }
    }

    @Test
    void have_a_way_for_each_link_that_ends_where_the_others_to_the_same_source_end() {
        List<String> ways = Pattern.compile("<path class=\"link[^\"]*\" d=\"([^\"]*)\"")
                .matcher(PICTURE.svg(400))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(ways).hasSize(4).doesNotHaveDuplicates();
        assertThat(ways.stream().map(way -> way.replaceFirst(".*V", "")).distinct())
                .as("the last bend and the end of ways to the agency, the paper and the book")
                .hasSize(3);
    }

    @Test
    void are_drawn_where_everybody_has_it_from_each_other() {
        Dossier circle = Dossier.titled("A circle")
                .claims(said(WITNESS, BOOK), said(AGENCY, WITNESS), said(PAPER, AGENCY), said(BOOK, PAPER))
                .build();
        LineagePicture picture = LineagePicture.of(Evaluator.standard().evaluate(circle));

        Checks.hold("a circle", picture::drawn);
        assertThat(picture.drawn(400).sheet().boxes())
                .extracting(Box::text)
                .contains("the witness", "the agency", "the paper", "the book");
    }

    private static Claim said(Source source, Source... from) {
        var claim = Claim.that("There was a fire, says " + source.name())
                .event(FIRE)
                .happened("1900")
                .saidBy(source);
        return (from.length == 0 ? claim.citingNobody() : claim.citing(from)).build();
    }

    private static ImmutableList<Double> tops(int width, String... names) {
        return boxes(width, names).stream().map(Box::top).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Double> lefts(int width, String... names) {
        return boxes(width, names).stream().map(Box::left).collect(ImmutableList.toImmutableList());
    }

    private static List<Box> boxes(int width, String... names) {
        List<Box> boxes = new ArrayList<>();
        for (String name : names) {
            PICTURE.drawn(width).sheet().boxes().stream()
                    .filter(box -> box.text().equals(name))
                    .forEach(boxes::add);
        }
        assertThat(boxes).hasSize(names.length);
        return boxes;
    }
}
