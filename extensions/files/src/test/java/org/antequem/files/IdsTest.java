package org.antequem.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # name                                                    | id
                    the visit                                                 | visit
                    The Visit                                                 | visit
                    a visit to Moscow                                         | visit-to-moscow
                    an envoy                                                  | envoy
                    the                                                       | the
                    Soleimani's visit                                         | soleimanis-visit
                    l'événement à Paris                                       | l-evenement-a-paris
                    Смоленск                                                  | смоленск
                    戦争                                                      | 戦争
                    1924: the year                                            | 1924-the-year
                    a  --  b                                                  | b
                    nobody                                                    | nobody-2
                    unknown                                                   | unknown-2
                    ?!                                                        | event
                    the high-level contacts that led Russia and Iran to agree | high-level-contacts-that-led-russia-and
                    aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeee             | aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd
                    """)
    void are_made_of_names(String name, String id) {
        Event event = Event.called(name).build();

        DossierFile file = DossierFile.of(Dossier.titled("A test").events(event).build());

        assertThat(file.ids().of(event)).contains(id);
        assertThat(file.ids().event(id)).contains(event);
    }

    @Test
    void are_unique_whatever_they_name() {
        Actor envoy = Actor.person("the envoy").build();
        Event named = Event.called("the envoy").by(envoy).build();
        Source source = Source.witness("The envoy!").build();

        Ids ids = DossierFile.of(
                        Dossier.titled("A test").events(named).sources(source).build())
                .ids();

        assertThat(ids.all()).containsExactly("envoy", "envoy-2", "envoy-3");
        assertThat(ids.of(envoy)).contains("envoy");
        assertThat(ids.of(named)).contains("envoy-2");
        assertThat(ids.of(source)).contains("envoy-3");
    }

    @Test
    void name_what_nouns_bring_with_them() {
        Source letter = Source.document("the letter")
                .published("1924")
                .cameToLight("1930")
                .build();
        Claim found = Claim.that("It was found")
                .event(letter.comingToLight())
                .happened()
                .build();

        Ids ids = DossierFile.of(
                        Dossier.titled("A test").claims(found).sources(letter).build())
                .ids();

        assertThat(ids.of(letter.comingToLight())).contains("coming to light of letter");
        assertThat(ids.of(letter.telling())).contains("telling of letter");
        assertThat(ids.claim("it-was-found")).contains(found);
    }

    @Test
    void know_what_is_near() {
        Ids ids = DossierFile.of(Dossier.titled("A test")
                        .events(
                                Event.called("the visit").build(),
                                Event.called("the war").build())
                        .build())
                .ids();

        assertThat(ids.nearest("vist")).contains("visit");
        assertThat(ids.nearest("wra")).contains("war");
        assertThat(ids.nearest("earthquake")).isEmpty();
    }

    @Test
    void say_where_a_noun_stands() {
        DossierFile file =
                DossierFile.parse("dossier: 1\ntitle: A test\nevents:\n  visit: {called: the visit}\n", "test.yaml");

        assertThat(file.ids().place("visit")).hasToString("Optional[4:3]");
        assertThat(file.ids().place("war")).isEmpty();
    }

    @Test
    void a_view_has_no_file() {
        Source clerk = Source.witness("the clerk").build();
        Claim claim = Claim.that("It was so")
                .event(Event.called("the war").build())
                .happened()
                .saidBy(clerk)
                .build();
        Dossier dossier = Dossier.titled("A test").claims(claim).build();

        assertThatThrownBy(() -> DossierFile.of(dossier.without(clerk)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"A test\" is a view of a dossier: expected the dossier itself, since a file says what is"
                        + " on record, and not what is left out of it");
    }
}
