package org.antequem.rule.testimony;

import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.testimony.Accused.MARCUS;
import static org.antequem.rule.testimony.Accused.hypothesis;
import static org.antequem.rule.testimony.Accused.verdict;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.model.Authorship;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** What was examined does not show who did it. */
class InferredTest {

    private final Event writing = Event.called("the writing").build();
    private final Source note = Source.document("the note").signedIn(writing).build();
    private final Source expert = Source.analysis("an expert").examined(note).build();
    private final Source clerk =
            Source.witness("a clerk").examined(note).observed(writing).build();

    @Test
    void who_did_it_and_whether_it_is_genuine_is_inferred() {
        assertThat(fires("INFERRED", told(expert, Deed.of(writing, MARCUS)))).isTrue();
        assertThat(fires("INFERRED", told(expert, Deed.of(writing, MARCUS).negated())))
                .isTrue();
        assertThat(fires("INFERRED", told(expert, new Authorship(note)))).isTrue();
        assertThat(fires("INFERRED", told(expert, Occurred.of(writing).negated())))
                .isTrue();
    }

    @Test
    void what_it_shows_and_what_was_seen_is_not() {
        assertThat(fires("INFERRED", told(expert, Occurred.of(writing)))).isFalse();
        assertThat(fires("INFERRED", told(expert, new Saying(note, Occurred.of(WAR)))))
                .isFalse();
        assertThat(fires("INFERRED", told(clerk, Deed.of(writing, MARCUS)))).isFalse();
        assertThat(fires("INFERRED", told(expert, Deed.of(WAR, MARCUS)))).isFalse();
    }

    @Test
    void nothing_is_inferred_from_what_has_nothing_to_do_with_it() {
        Source other = Source.document("the other note").build();

        assertThat(fires("INFERRED", told(expert, new Authorship(other)))).isFalse();
    }

    @Test
    void opinions_on_a_bundle_and_on_a_part_of_it_are_one_line() {
        Source other = Source.document("the other note").build();
        Source file = Source.document("the file").bundling(note, other).build();
        Source archivist = Source.analysis("an archivist").examined(file).build();
        Source second = Source.analysis("a second expert").examined(other).build();
        Source third = Source.analysis("a third expert").examined(note).build();
        Claim genuine = hypothesis("The other note is genuine", new Authorship(other));
        Claim whole = told(archivist, new Authorship(file));
        Claim part = told(archivist, new Authorship(other));

        assertThat(verdict(genuine, whole, told(second, new Authorship(other)))).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(verdict(genuine, part, told(second, new Authorship(other)))).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(fires("INFERRED", whole)).isTrue();
        assertThat(fires("INFERRED", part)).isTrue();
        assertThat(verdict(
                        hypothesis("Both are", new Authorship(file).negated()),
                        told(third, new Authorship(note).negated()),
                        told(second, new Authorship(other).negated())))
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void opinions_on_one_thing_are_one_line() {
        Source second = Source.analysis("a second expert").examined(note).build();
        Source letter = Source.document("another letter").signedIn(writing).build();
        Source third = Source.analysis("a third expert").examined(letter).build();
        Claim hypothesis = hypothesis("Marcus wrote it", Deed.of(writing, MARCUS));
        Claim one = told(expert, Deed.of(writing, MARCUS));

        assertThat(verdict(hypothesis, one, told(second, Deed.of(writing, MARCUS))))
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(verdict(hypothesis, one, told(third, Deed.of(writing, MARCUS))))
                .isEqualTo(Verdict.SUPPORTED);
    }
}
