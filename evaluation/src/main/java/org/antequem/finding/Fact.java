package org.antequem.finding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Collection;
import org.antequem.model.Claim;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.time.Dating;

/**
 * One thing that a rule found, as values with a label; explanations make the text. The kind of fact says what the
 * finding does with the values: rest on them, name them, or only show them.
 */
@Immutable
public sealed interface Fact extends Serializable {

    /** The place in a label at which the values are shown. */
    String PLACE = "{}";

    /**
     * The words that say what the values are: a clause with {@value #PLACE} in their place, {@code "the record does not
     * name {}"}, or words before them, {@code "times handed on"}. A clause that begins with a blank continues that of
     * the fact before it; others are separated by commas.
     */
    String label();

    /** The values in the order in which they are shown. A text lists only the first {@linkplain Few few} of many. */
    ImmutableCollection<?> values();

    /** The sources that this fact names. Without them, the finding might not be made. */
    default ImmutableSet<Source> sources() {
        return ImmutableSet.of();
    }

    /** The statements on which the finding rests or of which it speaks. Without their tellers, it might not be made. */
    default ImmutableSet<Statement> statements() {
        return ImmutableSet.of();
    }

    /** The presumptions that this fact names. Without them, the finding might not be made. */
    default ImmutableSet<Presumption> presumptions() {
        return ImmutableSet.of();
    }

    /** The fact that a finding without lines rests on some statements. */
    static Fact because(Iterable<? extends Statement> statements) {
        return new Because(ImmutableSet.copyOf(each(statements, "statements")));
    }

    /** The fact that something follows from the statements of a finding without lines. */
    static Fact so(Conclusion conclusion) {
        return new So(requireNonNull(conclusion, "conclusion"));
    }

    /** The fact that a finding without lines makes some presumptions. */
    static Fact presuming(Iterable<Presumption> presumptions) {
        return new Presuming(ImmutableSet.copyOf(each(presumptions, "presumptions")));
    }

    /** A fact that names one source: {@code Fact.naming("the record does not name {}", root)}. */
    static Fact naming(String label, Source source) {
        return new Naming(requireNonNull(label, "label"), ImmutableSet.of(requireNonNull(source, "source")));
    }

    /** A fact that names several sources: {@code Fact.naming("it was told by {}", tellers)}. */
    static Fact naming(String label, Iterable<Source> sources) {
        return new Naming(requireNonNull(label, "label"), ImmutableSet.copyOf(each(sources, "sources")));
    }

    /** A fact about one statement: {@code Fact.stating("it is denied by {}", claim)}. */
    static Fact stating(String label, Statement statement) {
        return new Stating(requireNonNull(label, "label"), ImmutableSet.of(requireNonNull(statement, "statement")));
    }

    /** The fact that some statements contradict the one on which the finding is. */
    static Fact contradicted(Iterable<? extends Statement> by) {
        return new Contradicted(ImmutableSet.copyOf(each(by, "by")));
    }

    /** A fact about several statements: {@code Fact.stating("it is denied by {}", claims)}. */
    static Fact stating(String label, Iterable<? extends Statement> statements) {
        return new Stating(requireNonNull(label, "label"), ImmutableSet.copyOf(each(statements, "statements")));
    }

    /** A fact about a date: {@code Fact.dated("it was published {}", when)}. */
    static Fact dated(String label, Dating dating) {
        return new Dated(requireNonNull(label, "label"), requireNonNull(dating, "dating"));
    }

    /** A fact about how a quotation differs from what it quotes, with a label. */
    static Fact comparing(String label, Difference difference) {
        return new Comparing(requireNonNull(label, "label"), requireNonNull(difference, "difference"));
    }

    /**
     * A search had to end and left something open, so that with more time the finding might not be made.
     *
     * @param label what is not known, in words: {@code "it is not decided {}"}
     * @param what what was searched for
     */
    static Fact undecided(String label, String what) {
        return new Undecided(requireNonNull(label, "label"), requireNonNull(what, "what"));
    }

    /**
     * The fact that the first source of a statement was at nothing that it would have to know of. Statements of which
     * that is so establish nothing, not even several together.
     *
     * @param label words such as {@code "it was outside of {}"}
     * @param values the events and actors that the source would have to know of
     */
    static Fact unplaced(String label, Collection<?> values) {
        return new Unplaced(requireNonNull(label, "label"), each(values, "values"));
    }

    /**
     * A fact that only shows a value: {@code Fact.shown("it was handed on {} times", 4)}.
     *
     * @param value shown by its {@code toString}
     * @throws IllegalArgumentException if there is another kind of fact for such a value
     */
    static Fact shown(String label, Object value) {
        return shown(
                label, value instanceof Collection<?> many ? many : ImmutableList.of(requireNonNull(value, "value")));
    }

    /** A fact that only shows several values; see {@link #shown(String, Object)}. */
    static Fact shown(String label, Collection<?> values) {
        return new Shown(requireNonNull(label, "label"), each(values, "values"));
    }

    /** The fact that a finding rests on statements. Explanations show each with its teller. */
    @Immutable
    record Because(ImmutableSet<Statement> statements) implements Fact {

        @Override
        public String label() {
            return "because of";
        }

        @Override
        public ImmutableSet<Statement> values() {
            return statements;
        }
    }

    /** The fact that something follows from the statements of a finding. */
    @Immutable
    record So(Conclusion conclusion) implements Fact {

        @Override
        public String label() {
            return "so";
        }

        @Override
        public ImmutableList<Conclusion> values() {
            return ImmutableList.of(conclusion);
        }
    }

    /** The fact that a finding makes presumptions. If one is switched off, the finding might not be made. */
    @Immutable
    record Presuming(ImmutableSet<Presumption> presumptions) implements Fact {

        @Override
        public String label() {
            return "on the assumption that {}";
        }

        @Override
        public ImmutableSet<Presumption> values() {
            return presumptions;
        }
    }

    /** A fact that names sources. Without them, the finding might not be made. */
    @Immutable
    record Naming(String label, ImmutableSet<Source> sources) implements Fact {

        /** Makes the fact. If there are more sources than a text lists, those that are first by name come first. */
        public Naming {
            sources = Few.first(sources, Source::name);
        }

        @Override
        public ImmutableSet<Source> values() {
            return sources;
        }
    }

    /** A fact about statements. Without their tellers, the finding might not be made. */
    @Immutable
    record Stating(String label, ImmutableSet<Statement> statements) implements Fact {

        /** Makes the fact. Of more statements than a text lists, the first by teller and words come first. */
        public Stating {
            statements = Few.first(statements, Stating::named);
        }

        static String named(Statement statement) {
            String teller = statement instanceof Claim claim
                    ? claim.saidBy().map(Source::name).orElse("")
                    : "";
            return teller + ": " + statement + ", " + statement.proposition();
        }

        @Override
        public ImmutableSet<Statement> values() {
            return statements;
        }
    }

    /** The fact that statements contradict another. Without their tellers, the finding might not be made. */
    @Immutable
    record Contradicted(ImmutableSet<Statement> statements) implements Fact {

        /** Makes the fact. Of more statements than a text lists, the first by teller and words come first. */
        public Contradicted {
            statements = Few.first(statements, Stating::named);
        }

        @Override
        public String label() {
            return "it is contradicted by {}";
        }

        @Override
        public ImmutableSet<Statement> values() {
            return statements;
        }
    }

    /** A fact about a date, which may be marked as uncertain. */
    @Immutable
    record Dated(String label, Dating dating) implements Fact {

        @Override
        public ImmutableList<Dating> values() {
            return ImmutableList.of(dating);
        }
    }

    /** The fact that a search had to end and left something open. */
    @Immutable
    record Undecided(String label, String what) implements Fact {

        @Override
        public ImmutableList<String> values() {
            return ImmutableList.of(what);
        }
    }

    /** The fact that the first source of a statement was at nothing that it would have to know of. */
    @Immutable
    @SuppressWarnings("Immutable") // events and actors
    record Unplaced(String label, ImmutableList<?> values) implements Fact {}

    /** A fact that compares a quotation with what it quotes. */
    @Immutable
    record Comparing(String label, Difference difference) implements Fact {

        @Override
        public ImmutableList<Difference> values() {
            return ImmutableList.of(difference);
        }
    }

    /**
     * A fact whose values are only shown.
     *
     * @param values numbers, hedges, interests, events or other values, shown by their {@code toString}
     */
    @Immutable
    @SuppressWarnings("Immutable") // whoever makes a rule vouches for what it shows
    record Shown(String label, ImmutableList<?> values) implements Fact {

        public Shown {
            values.forEach(value -> checkArgument(
                    !(value instanceof Source
                            || value instanceof Statement
                            || value instanceof Presumption
                            || value instanceof Conclusion
                            || value instanceof Dating
                            || value instanceof Difference),
                    "\"%s: %s\" would only be shown: expected Fact.naming, stating, presuming, so, dated or comparing",
                    label,
                    value));
        }
    }
}
