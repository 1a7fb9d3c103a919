package org.antequem.files.form.noun;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.antequem.files.form.DerivationKeys;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Form;
import org.antequem.files.form.Key;
import org.antequem.files.form.Kind;
import org.antequem.files.form.Shape;
import org.antequem.files.form.Types;
import org.antequem.model.Actor;
import org.antequem.model.Admiralty;
import org.antequem.model.Count;
import org.antequem.model.Derivation;
import org.antequem.model.Event;
import org.antequem.model.Examinable;
import org.antequem.model.Originality;
import org.antequem.model.Source;
import org.antequem.model.SourceBuilder;
import org.antequem.time.Dating;

/** Whoever or whatever says something. */
final class SourceForm extends NounForm<Source, SourceBuilder> {

    /** What a file calls the kinds of sources. */
    private enum What {
        WITNESS,
        OFFICIAL,
        UNNAMED,
        DOCUMENT,
        REPORT,
        COMMENTARY,
        ANALYSIS
    }

    private enum From {
        NOBODY
    }

    private static final KindOf<What, SourceBuilder> HEAD =
            new KindOf<>(What.class, "source", SourceForm::starter, SourceForm::description);

    private static final Key<Count> NUMBERING =
            new Key<>("numbering", Types.COUNT, "how many people speak, such as 3 or \"2 to 5\"");
    private static final Key<ImmutableList<String>> DESCRIBED =
            new Key<>("described", Types.oneOrMore(Types.text("a word that fits")), "words that fit who is not named");
    private static final Key<ImmutableList<String>> BUT_NOT =
            new Key<>("but_not", Types.oneOrMore(Types.text("a word that does not fit")), "words that do not fit them");
    private static final Key<Originality> ORIGINALITY = new Key<>(
            "originality",
            Types.word(Originality.class, "how original a source is"),
            "whether it is an original record, derived from earlier ones, or an author's work");
    private static final Key<ImmutableList<Actor>> BY =
            new Key<>("by", Types.oneOrMore(Types.ACTOR), "whose words they are");
    private static final Key<ImmutableList<Actor>> SPEAKING_FOR =
            new Key<>("speaking_for", Types.oneOrMore(Types.ACTOR), "for whom it speaks");
    private static final Key<Dating> PUBLISHED = new Key<>("published", Types.DATE, "when it was published");
    private static final Key<String> FILED_FROM =
            new Key<>("filed_from", Types.text("a place"), "the place from which it was filed");
    private static final Key<Dating> SPOKEN =
            new Key<>("spoken", Types.DATE, "when it was spoken or sent, where that is not the day it was published");
    private static final Key<Dating> BEARING_DATE =
            new Key<>("bearing_date", Types.DATE, "the date that it bears, true or not");
    private static final Key<Dating> CAME_TO_LIGHT =
            new Key<>("came_to_light", Types.DATE, "when anybody but its makers first saw it");
    private static final Key<Event> SIGNED_IN = new Key<>("signed_in", Types.EVENT, "the event of its signing");
    private static final Key<ImmutableList<Event>> TOOK_PART_IN = new Key<>(
            "took_part_in", Types.oneOrMore(Types.EVENT), "the events in which it took part, if they happened");
    private static final Key<ImmutableList<Event>> OBSERVED =
            new Key<>("observed", Types.oneOrMore(Types.EVENT), "the events that it observed, if they happened");
    private static final Key<ImmutableList<Examinable>> EXAMINED =
            new Key<>("examined", Types.oneOrMore(Types.EXAMINABLE), "the sources and events that it examined");
    private static final Key<Admiralty> GRADED =
            new Key<>("graded", Types.GRADE, "its grade in the Admiralty code, such as B2");
    private static final Key<String> TEXT = new Key<>("text", Types.text("a text"), "what it says, word for word");
    private static final Key<ImmutableList<Source>> BUNDLING =
            new Key<>("bundling", Types.oneOrMore(Types.SOURCE), "the sources of which it is a bundle");
    private static final Key<From> FROM =
            new Key<>("from", Types.word(From.class, "what can be said here"), "nobody: it derives from nothing");

    private static final ImmutableList<Part<Source, SourceBuilder>> PARTS = ImmutableList.of(
            Part.of(
                    NUMBERING,
                    source -> recorded(source.count(), Count.NOT_RECORDED),
                    (source, count) -> source.numbering(count.least(), count.greatest())),
            Part.all(
                    DESCRIBED,
                    source -> source.description().is(),
                    (source, all) -> source.described(all.toArray(String[]::new))),
            Part.all(
                    BUT_NOT,
                    source -> source.description().isNot(),
                    (source, all) -> source.butNot(all.toArray(String[]::new))),
            Part.of(
                    ORIGINALITY,
                    source -> recorded(source.originality(), Originality.NOT_RECORDED),
                    SourceBuilder::originality),
            Part.all(BY, Source::by, (source, all) -> source.by(all.toArray(Actor[]::new))),
            Part.all(SPEAKING_FOR, Source::speaksFor, (source, all) -> source.speakingFor(all.toArray(Actor[]::new))),
            Part.of(PUBLISHED, Source::published, SourceBuilder::published),
            Part.of(FILED_FROM, Source::filedFrom, SourceBuilder::filedFrom),
            Part.of(SPOKEN, Source::spoken, SourceBuilder::spoken),
            Part.of(BEARING_DATE, Source::bearsDate, SourceBuilder::bearingDate),
            Part.of(CAME_TO_LIGHT, Source::cameToLight, SourceBuilder::cameToLight),
            Part.of(SIGNED_IN, Source::signedIn, SourceBuilder::signedIn),
            Part.all(TOOK_PART_IN, Source::tookPartIn, (source, all) -> source.tookPartIn(all.toArray(Event[]::new))),
            Part.all(OBSERVED, Source::observed, (source, all) -> source.observed(all.toArray(Event[]::new))),
            Part.all(EXAMINED, Source::examined, (source, all) -> source.examined(all.toArray(Examinable[]::new))),
            Part.of(GRADED, Source::grade, (source, grade) -> source.graded(grade.toString())),
            Part.of(TEXT, Source::text, SourceBuilder::text),
            Part.all(BUNDLING, Source::parts, (source, all) -> source.bundling(all.toArray(Source[]::new))),
            new Lineage(),
            Part.of(
                    FROM,
                    source -> Optional.of(From.NOBODY)
                            .filter(from -> source.isLineageRecorded()
                                    && source.lineage().isEmpty()),
                    (source, from) -> source.fromNobody()));

    SourceForm() {
        super(Kind.SOURCE, Source.class);
    }

    private static <V> Optional<V> recorded(V value, V notRecorded) {
        return Optional.of(value).filter(known -> !known.equals(notRecorded));
    }

    private static Function<String, SourceBuilder> starter(What what) {
        return switch (what) {
            case WITNESS -> Source::witness;
            case OFFICIAL -> Source::official;
            case UNNAMED -> Source::unnamed;
            case DOCUMENT -> Source::document;
            case REPORT -> Source::report;
            case COMMENTARY -> Source::commentary;
            case ANALYSIS -> Source::analysis;
        };
    }

    private static String description(What what) {
        return switch (what) {
            case WITNESS -> "the name of somebody who was there";
            case OFFICIAL -> "the name of somebody who speaks by office";
            case UNNAMED -> "the description of people who are not named";
            case DOCUMENT -> "the title of a document";
            case REPORT -> "the title of a news or agency report";
            case COMMENTARY -> "the title of a commentary";
            case ANALYSIS -> "the title of an analysis";
        };
    }

    private static What what(Source source) {
        return source.isNamed() ? What.valueOf(source.kind().name()) : What.UNNAMED;
    }

    /** The links of its lineage, in their order. */
    private static final class Lineage implements Part<Source, SourceBuilder> {

        @Override
        public ImmutableList<Key<?>> keys(Form form) {
            return form == Form.COMPLETE ? ImmutableList.of(DerivationKeys.DERIVING) : DerivationKeys.all();
        }

        @Override
        public ImmutableList<Setting<SourceBuilder>> read(Fields fields) {
            ImmutableList<Derivation> links = DerivationKeys.read(fields);
            Key<?> blamed = DerivationKeys.all().stream()
                    .filter(key -> fields.keys().contains(key.name()))
                    .findFirst()
                    .orElse(DerivationKeys.DERIVING);
            return links.isEmpty()
                    ? ImmutableList.of()
                    : ImmutableList.of(new Setting<>(
                            blamed, source -> links.forEach(link -> source.deriving(link.verb(), link.from()))));
        }

        @Override
        public void write(Source source, Entries out) {
            DerivationKeys.write(source.lineage(), out);
        }
    }

    @Override
    ImmutableList<Key<?>> headKeys(Form form) {
        return HEAD.keys(form);
    }

    @Override
    boolean isRequired(Key<?> key, Form form) {
        return form == Form.COMPLETE && super.isRequired(key, form);
    }

    @Override
    ImmutableList<Shape.Members> alternatives(Form form) {
        return HEAD.alternatives(form);
    }

    @Override
    Optional<Supplier<SourceBuilder>> begin(Fields fields) {
        return HEAD.read(fields);
    }

    @Override
    void writeHead(Source source, Entries out) {
        HEAD.write(what(source), source.name(), out);
    }

    @Override
    ImmutableList<Part<Source, SourceBuilder>> parts() {
        return PARTS;
    }

    @Override
    Source build(SourceBuilder builder) {
        return builder.build();
    }
}
