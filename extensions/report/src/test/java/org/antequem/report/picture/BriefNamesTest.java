package org.antequem.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antequem.model.Event;
import org.junit.jupiter.api.Test;

final class BriefNamesTest {

    private static final Event WANT = event("the want (to have what nobody else has ever had)");
    private static final Event OTHER_WANT = event("the want (to have what everybody else has always had)");
    private static final Event VISIT = event("the visit (to Moscow)");

    @Test
    void leave_out_what_long_stands_in_brackets_at_the_end() {
        BriefNames names = BriefNames.of(List.of(WANT, VISIT));

        assertThat(names.of(WANT)).isEqualTo("The want");
        assertThat(names.of(VISIT)).isEqualTo("The visit (to Moscow)");
        assertThat(names.in(
                        "The want (to have what nobody else has ever had) began before the visit (to Moscow) ended"))
                .isEqualTo("The want began before the visit (to Moscow) ended");
    }

    @Test
    void leave_out_nothing_by_which_events_are_told_apart() {
        assertThat(BriefNames.of(List.of(WANT, OTHER_WANT)).of(WANT))
                .isEqualTo("The want (to have what nobody else has ever had)");
    }

    private static Event event(String name) {
        return Event.called(name).build();
    }
}
