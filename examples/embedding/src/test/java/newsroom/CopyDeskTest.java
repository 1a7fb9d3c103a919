package newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import newsroom.Note.Account;
import newsroom.Ruling.Press;
import org.junit.jupiter.api.Test;

class CopyDeskTest {

    private static final CopyDesk DESK = new CopyDesk(Main.NOTEBOOK);

    @Test
    void spikes_what_the_dates_rule_out() {
        Ruling ruling = DESK.rule(new Draft("Minister closes bridge", Main.VISIT, Main.CLOSURE));

        assertThat(ruling.press()).isEqualTo(Press.SPIKE);
        assertThat(ruling.reason()).contains("at least 6 full days");
    }

    @Test
    void runs_what_two_say_of_their_own_knowledge() {
        assertThat(DESK.rule(new Draft("Cracks closed bridge", Main.INSPECTION, Main.CLOSURE)).press())
                .isEqualTo(Press.RUN);
    }

    @Test
    void asks_for_a_second_source_where_all_hangs_on_one() {
        Ruling ruling = DESK.rule(new Draft("Insurer closed bridge", Main.LETTER, Main.CLOSURE));

        assertThat(ruling.press()).isEqualTo(Press.HOLD);
        assertThat(ruling.reason()).isEqualTo("It all depends on the city's engineer: find a second source.\n");
    }

    @Test
    void holds_what_only_somebody_unnamed_says() {
        assertThat(DESK.rule(new Draft("Contractor had bridge closed", Main.CALL, Main.CLOSURE)).press())
                .isEqualTo(Press.HOLD);
    }

    @Test
    void runs_the_same_story_once_a_second_witness_has_been_found() {
        Contact mayor = new Contact("the mayor", true, "2024-05-21", Set.of(Main.CLOSURE, Main.LETTER));
        CopyDesk desk = new CopyDesk(List.of(
                new Account(Main.ENGINEER, Main.LETTER, Main.CLOSURE), new Account(mayor, Main.LETTER, Main.CLOSURE)));

        assertThat(desk.rule(new Draft("Insurer closed bridge", Main.LETTER, Main.CLOSURE)).press())
                .isEqualTo(Press.RUN);
    }
}
