package org.antequem.model;

import static org.antequem.model.SmallRecord.LETTER;
import static org.antequem.model.SmallRecord.ROME;
import static org.antequem.model.SmallRecord.SEAL;
import static org.antequem.model.SmallRecord.VISIT;
import static org.antequem.model.SmallRecord.WAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.antequem.model.Derivation.Verb;
import org.antequem.time.Dating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SourceTest {

    @Test
    void keeps_what_is_said_of_people() {
        Source officials = Source.unnamed("senior officials")
                .numbering(2, 4)
                .described("regional")
                .butNot("Roman")
                .speakingFor(ROME)
                .spoken("0015-03")
                .tookPartIn(VISIT)
                .observed(WAR)
                .graded("C3")
                .fromNobody()
                .build();

        assertThat(officials).hasToString("senior officials");
        assertThat(officials.kind()).isEqualTo(SourceKind.PERSON);
        assertThat(officials.isNamed()).isFalse();
        assertThat(officials.count()).isEqualTo(new Count(2, 4));
        assertThat(officials.description())
                .isEqualTo(new Description(ImmutableSet.of("regional"), ImmutableSet.of("Roman")));
        assertThat(officials.speaksFor()).containsExactly(ROME);
        assertThat(officials.tookPartIn()).containsExactly(VISIT);
        assertThat(officials.observed()).containsExactly(WAR);
        assertThat(officials.grade()).contains(Admiralty.of("C3"));
        assertThat(officials.isLineageRecorded()).isTrue();
        assertThat(officials.lineage()).isEmpty();
    }

    @Test
    void keeps_what_is_said_of_documents() {
        Source copy = Source.document("the copy")
                .by(ROME)
                .originality(Originality.DERIVATIVE)
                .published("1999-02")
                .bearingDate("1924-09-15")
                .cameToLight("1924-12-12")
                .filedFrom("Riga")
                .text("Workers!")
                .bundling(SEAL)
                .deriving(Verb.TRANSLATES, LETTER)
                .build();

        assertThat(copy.by()).containsExactly(ROME);
        assertThat(copy.originality()).isEqualTo(Originality.DERIVATIVE);
        assertThat(copy.published()).contains(Dating.of("1999-02"));
        assertThat(copy.bearsDate()).contains(Dating.of("1924-09-15"));
        assertThat(copy.cameToLight()).contains(Dating.of("1924-12-12"));
        assertThat(copy.filedFrom()).contains("Riga");
        assertThat(copy.text()).contains("Workers!");
        assertThat(copy.parts()).containsExactly(SEAL);
        assertThat(copy.lineage()).containsExactly(new Derivation(Verb.TRANSLATES, LETTER));
        assertThat(copy.isLineageRecorded()).isTrue();
    }

    @Test
    void has_nothing_recorded_at_first() {
        Source source = Source.report("a dispatch").build();

        assertThat(source.isNamed()).isTrue();
        assertThat(source.originality()).isEqualTo(Originality.NOT_RECORDED);
        assertThat(source.count()).isEqualTo(Count.NOT_RECORDED);
        assertThat(source.description()).isEqualTo(Description.NONE);
        assertThat(source.isLineageRecorded()).isFalse();
        assertThat(source.lineage()).isEmpty();
        assertThat(source.told()).isEmpty();
        assertThat(source.grade()).isEmpty();
    }

    @Test
    void told_when_it_was_spoken_and_only_else_when_it_was_published() {
        assertThat(Source.report("a dispatch").published("2015").build().told()).contains(Dating.of("2015"));
        assertThat(Source.report("a dispatch")
                        .spoken("2014")
                        .published("2015")
                        .build()
                        .told())
                .contains(Dating.of("2014"));
    }

    @Test
    void starts_as_every_kind() {
        assertThat(Source.witness("x").build().kind()).isEqualTo(SourceKind.WITNESS);
        assertThat(Source.official("x").build().kind()).isEqualTo(SourceKind.OFFICIAL);
        assertThat(Source.unnamed("x").build().kind()).isEqualTo(SourceKind.PERSON);
        assertThat(Source.document("x").build().kind()).isEqualTo(SourceKind.DOCUMENT);
        assertThat(Source.report("x").build().kind()).isEqualTo(SourceKind.REPORT);
        assertThat(Source.commentary("x").build().kind()).isEqualTo(SourceKind.COMMENTARY);
        assertThat(Source.analysis("x").build().kind()).isEqualTo(SourceKind.ANALYSIS);
    }

    @ParameterizedTest
    @EnumSource(names = {"WITNESS", "OFFICIAL", "PERSON"})
    void of_three_kinds_is_people(SourceKind kind) {
        assertThat(kind.isPerson()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WITNESS", "OFFICIAL", "PERSON"})
    void of_any_other_kind_is_a_thing(SourceKind kind) {
        assertThat(kind.isPerson()).isFalse();
    }

    @Test
    void links_are_put_into_words() {
        Source report = Source.report("a dispatch")
                .quoting(LETTER)
                .drawingOn(SEAL)
                .deriving(Verb.HAS_PRIMARY_SOURCE, LETTER)
                .deriving(Verb.REVISES, LETTER)
                .deriving(Verb.DERIVES_FROM, LETTER)
                .deriving(Verb.TRANSLATES, LETTER)
                .deriving(Verb.REPUBLISHES, LETTER)
                .build();

        assertThat(report.lineage())
                .map(Derivation::toString)
                .containsExactly(
                        "quotes \"the letter\"",
                        "draws on \"the seal\"",
                        "has as primary source \"the letter\"",
                        "revises \"the letter\"",
                        "derives from \"the letter\"",
                        "translates \"the letter\"",
                        "republishes \"the letter\"");
    }
}
