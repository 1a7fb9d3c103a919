package org.antequem.model;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.antequem.model.SmallRecord.ARMENIA;
import static org.antequem.model.SmallRecord.BUNDLE;
import static org.antequem.model.SmallRecord.ENVOY;
import static org.antequem.model.SmallRecord.LETTER;
import static org.antequem.model.SmallRecord.PARTHIA;
import static org.antequem.model.SmallRecord.PASSES;
import static org.antequem.model.SmallRecord.ROME;
import static org.antequem.model.SmallRecord.SEAL;
import static org.antequem.model.SmallRecord.VISIT;
import static org.antequem.model.SmallRecord.WAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashSet;
import java.util.Set;
import org.antequem.time.Dating;
import org.antequem.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerializationTest {

    private static final Dossier DOSSIER = dossier();

    @Test
    void has_something_of_every_kind_to_write() {
        Set<Class<?>> kinds = new HashSet<>();
        DOSSIER.claims().forEach(claim -> kinds.add(claim.proposition().getClass()));

        assertThat(kinds).isEqualTo(SmallRecord.kinds());
        assertThat(DOSSIER.interests()).isNotEmpty();
        assertThat(DOSSIER.stipulations()).isNotEmpty();
        assertThat(DOSSIER.actors()).isNotEmpty();
    }

    @Test
    void brings_a_dossier_back_as_it_was() throws IOException, ClassNotFoundException {
        Dossier back = (Dossier) writtenAndRead(DOSSIER);

        assertThat(back).isEqualTo(DOSSIER).hasSameHashCodeAs(DOSSIER).isNotSameAs(DOSSIER);
        assertThat(back.claims()).containsExactlyElementsOf(DOSSIER.claims());
        assertThat(back.interests()).containsExactlyElementsOf(DOSSIER.interests());
        assertThat(back.events()).containsExactlyElementsOf(DOSSIER.events());
        assertThat(back.sources()).containsExactlyElementsOf(DOSSIER.sources());
        assertThat(back.actors()).containsExactlyElementsOf(DOSSIER.actors());
        assertThat(back.stipulations()).containsExactlyElementsOf(DOSSIER.stipulations());
    }

    @Test
    void brings_every_proposition_back_with_its_words() throws IOException, ClassNotFoundException {
        for (Proposition proposition : SmallRecord.PROPOSITIONS) {
            assertThat(writtenAndRead(proposition))
                    .isEqualTo(proposition)
                    .hasSameHashCodeAs(proposition)
                    .hasToString(proposition.toString());
        }
    }

    @Test
    void brings_a_date_as_written_back() throws IOException, ClassNotFoundException {
        assertThat(writtenAndRead(Edtf.parse("2015-07/.."))).isEqualTo(Edtf.parse("2015-07/.."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            stored     | changed to | called alike
            the war 2  | the war 1  | 2 different events are called "the war 1"; they differ in during (1926; 1927)
            a report 2 | a report 1 | 2 different sources are called "a report 1"; they differ in kind (REPORT; ANALYSIS)
            a state 2  | a state 1  | 2 different actors are called "a state 1"; they differ in kind (STATE; PERSON)
            """)
    void checks_what_it_brings_back(String stored, String changed, String problem) throws Exception {
        Dossier dossier = Dossier.titled("the file")
                .events(
                        Event.called("the war 1")
                                .during("1926")
                                .by(Actor.state("a state 1").build())
                                .build(),
                        Event.called("the war 2")
                                .during("1927")
                                .by(Actor.state("a state 1").build())
                                .build())
                .sources(
                        Source.report("a report 1").build(),
                        Source.analysis("a report 2")
                                .by(Actor.person("a state 2").build())
                                .build())
                .build();
        byte[] bytes = new String(written(dossier), ISO_8859_1)
                .replace(stored, changed)
                .getBytes(ISO_8859_1);

        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(InvalidDossierException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void checks_a_view_that_it_brings_back_as_little_as_the_view_itself() throws Exception {
        Source stranger = Source.witness("a stranger").build();
        for (Dossier view : ImmutableList.of(
                DOSSIER.accordingTo(stranger),
                DOSSIER.without(ENVOY),
                DOSSIER.asOf("0015"),
                DOSSIER.discounting(DOSSIER.claims().asList().get(0)))) {
            assertThat(writtenAndRead(view)).isEqualTo(view);
        }
    }

    @Test
    void brings_problems_back_with_their_message() throws IOException, ClassNotFoundException {
        InvalidDossierException problems =
                new InvalidDossierException("the file", ImmutableList.of("its title is dull"));

        InvalidDossierException back = (InvalidDossierException) writtenAndRead(problems);

        assertThat(back.problems()).containsExactly("its title is dull");
        assertThat(back).hasMessage(problems.getMessage());
    }

    private static Dossier dossier() {
        Actor legate = Actor.person("the legate")
                .actingFor(ROME)
                .actingFor(PARTHIA, "0015/0016")
                .born("-0010")
                .died(Dating.by("0040"))
                .inOffice("legate", "0014/0016")
                .build();
        Event siege = Event.called("the siege")
                .during(Dating.early("0015"))
                .at("Artaxata")
                .by(legate)
                .asStage(Stage.EXECUTION, WAR)
                .build();
        Source teller = Source.unnamed("two soldiers")
                .numbering(2)
                .described("old")
                .butNot("drunk")
                .originality(Originality.AUTHORED)
                .by(legate)
                .speakingFor(ROME)
                .published("0020")
                .spoken("0019")
                .filedFrom("Antioch")
                .bearingDate("0018")
                .cameToLight("0021")
                .tookPartIn(siege)
                .observed(VISIT)
                .examined(VISIT, LETTER, BUNDLE)
                .graded("F6")
                .text("We were there.")
                .bundling(LETTER)
                .quoting(SEAL)
                .build();
        Claim cause = Claim.that("The visit decided it")
                .cause(VISIT)
                .decided(WAR)
                .saidBy(teller)
                .citing(BUNDLE)
                .tracedTo(ENVOY)
                .hedged(Hedge.APPARENTLY)
                .at("line 1")
                .quoting("there", "line 1")
                .presuming(new Presumption("GIVEN", "it is so"))
                .build();
        Claim denial = Claim.that("It never was").not(Occurred.of(VISIT)).build();
        Interest interest = Interest.of(ROME)
                .in(PASSES)
                .seeking("the passes")
                .inOrderTo("be safe")
                .since("0010")
                .servedBy(WAR)
                .harmedBy(VISIT)
                .servedByBelief(cause)
                .harmedByBelief(denial)
                .opposedTo(Interest.of(legate)
                        .in(ARMENIA)
                        .seeking("rest")
                        .inOrderTo("grow old")
                        .build())
                .build();
        DossierBuilder dossier =
                Dossier.titled("the file").claims(cause, denial).interests(interest);
        for (int i = 0; i < SmallRecord.PROPOSITIONS.size(); i++) {
            dossier.claims(Claim.that("proposition " + i)
                    .states(SmallRecord.PROPOSITIONS.get(i))
                    .saidBy(Source.report("report " + i).fromNobody().build())
                    .citingNobody()
                    .build());
        }
        return dossier.build();
    }

    @Test
    void brings_a_view_back_as_it_was() throws IOException, ClassNotFoundException {
        Dossier view = DOSSIER.discounting(DOSSIER.claims().asList().get(0));

        assertThat(writtenAndRead(view)).isEqualTo(view).isNotEqualTo(DOSSIER);
    }

    @Test
    void brings_back_what_was_stored_before_claims_could_be_discounted() throws IOException, ClassNotFoundException {
        StoredDossier now = StoredDossier.of(DOSSIER);
        StoredDossier then = new StoredDossier(
                now.ancestors(),
                now.title(),
                now.conventions(),
                now.claims(),
                now.counting(),
                now.interests(),
                now.events(),
                now.sources(),
                now.actors(),
                now.atItsWord(),
                now.silent(),
                null,
                now.knownBy());

        assertThat(writtenAndRead(then)).isEqualTo(DOSSIER);
    }

    private static Object writtenAndRead(Object written) throws IOException, ClassNotFoundException {
        return read(written(written));
    }

    private static byte[] written(Object written) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(written);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
