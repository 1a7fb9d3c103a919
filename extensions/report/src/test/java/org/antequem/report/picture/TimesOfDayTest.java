package org.antequem.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluator;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an axis counts less than days, a picture says of which zone its times of day are. */
class TimesOfDayTest {

    @ParameterizedTest
    @CsvSource({
        "+07:00, 1964-08-04T15:50Z, 1964-08-04T18:10Z, UTC+07:00",
        "Z, 1964-08-04T15:50Z, 1964-08-04T18:10Z, UTC",
        "Asia/Tokyo, 1964-08-04T15:50Z, 1964-08-04T18:10Z, Asia/Tokyo",
        "+07:00, 1964-08-04, 1964-09-30,"
    })
    void the_zone_is_told_where_it_matters(String zone, String one, String other, String told) {
        Dossier dossier = Dossier.titled("the night")
                .inZone(zone)
                .events(
                        Event.called("the first message").during(one).build(),
                        Event.called("the second message").during(other).build())
                .build();
        String svg = RecordPicture.of(Evaluator.standard().evaluate(dossier)).svg(800);

        if (told == null) {
            assertThat(svg).doesNotContain("Times of day");
        } else {
            assertThat(svg).contains("Times of day are those of " + told + ".");
        }
    }
}
