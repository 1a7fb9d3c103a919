package org.antequem.finding;

import static com.google.common.base.Preconditions.checkArgument;

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
 * One thing that a rule found, as values under a label; the reader's text is made elsewhere. Its kind says what the
 * values are to the finding: what it rests on, whom it names, or something that is only shown.
 */
@Immutable
public sealed interface Fact extends Serializable {

    /** Stands in a label where the values go. */
    String PLACE = "{}";

    /**
     * What the values are, in words: a clause in which {@value #PLACE} stands for them, {@code "the record does not
     * name {}"}, or words that they follow, {@code "times handed on"}.
     */
    String label();

    /** The values, in the order in which they are shown; of many, a text lists the first {@linkplain Few few}. */
    ImmutableCollection<?> values();

    /** The sources that it names, of whom the finding speaks; without them, it might not be made. */
    default ImmutableSet<Source> sources() {
        return ImmutableSet.of();
    }

    /**
     * The statements on which the finding rests, or of which it speaks; without their tellers, it might not be made.
     */
    default ImmutableSet<Statement> statements() {
        return ImmutableSet.of();
    }

    /** The presumptions that it names; without them, the finding might not be made. */
    default ImmutableSet<Presumption> presumptions() {
        return ImmutableSet.of();
    }

    /** The statements on which a finding rests that has no line. */
    static Fact because(Iterable<? extends Statement> statements) {
        return new Because(ImmutableSet.copyOf(statements));
    }

    /** What the statements force on which a finding rests that has no line. */
    static Fact so(Conclusion conclusion) {
        return new So(conclusion);
    }

    /** What a finding presumes that has no line. */
    static Fact presuming(Iterable<Presumption> presumptions) {
        return new Presuming(ImmutableSet.copyOf(presumptions));
    }

    /** One source under a label: {@code Fact.naming("the record does not name {}", root)}. */
    static Fact naming(String label, Source source) {
        return new Naming(label, ImmutableSet.of(source));
    }

    /** Sources under a label. */
    static Fact naming(String label, Iterable<Source> sources) {
        return new Naming(label, ImmutableSet.copyOf(sources));
    }

    /** One statement under a label: {@code Fact.stating("it is denied by {}", claim)}. */
    static Fact stating(String label, Statement statement) {
        return new Stating(label, ImmutableSet.of(statement));
    }

    /** Statements under a label. */
    static Fact stating(String label, Iterable<? extends Statement> statements) {
        return new Stating(label, ImmutableSet.copyOf(statements));
    }

    /** A dating under a label: {@code Fact.dated("it was published {}", when)}. */
    static Fact dated(String label, Dating dating) {
        return new Dated(label, dating);
    }

    /** How a quotation differs from what it quotes, under a label. */
    static Fact comparing(String label, Difference difference) {
        return new Comparing(label, difference);
    }

    /**
     * What a search left open that had to end: the finding may not be made, if everything were known.
     *
     * @param label what is not known, in words: {@code "it is not decided {}"}
     * @param what what the search was after
     */
    static Fact undecided(String label, String what) {
        return new Undecided(label, what);
    }

    /**
     * Where the root of a statement was not, of all that it would have to know: it establishes nothing by itself, and
     * neither do several that are like it.
     *
     * @param label {@code "it was outside of {}"}
     */
    static Fact unplaced(String label, Collection<?> values) {
        return new Unplaced(label, ImmutableList.copyOf(values));
    }

    /**
     * Any other value under a label: {@code Fact.shown("it was handed on {} times", 4)}.
     *
     * @param value its {@code toString} is shown
     * @throws IllegalArgumentException where the value has a kind of its own
     */
    static Fact shown(String label, Object value) {
        return value instanceof Collection<?> many ? shown(label, many) : new Shown(label, ImmutableList.of(value));
    }

    /** Several other values under a label, as for one value. */
    static Fact shown(String label, Collection<?> values) {
        return new Shown(label, ImmutableList.copyOf(values));
    }

    /** What a finding rests on; an explanation shows each statement with whose it is. */
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

    /** What the statements of a finding force. */
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

    /** What a finding presumes; switched off, it might not be made. */
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

    /** Sources of whom a finding speaks; without them, it might not be made. */
    @Immutable
    record Naming(String label, ImmutableSet<Source> sources) implements Fact {

        /** Of more than a text lists, those that are first by name are put first. */
        public Naming {
            sources = Few.first(sources, Source::name);
        }

        @Override
        public ImmutableSet<Source> values() {
            return sources;
        }
    }

    /** Statements of which a finding speaks; without their tellers, it might not be made. */
    @Immutable
    record Stating(String label, ImmutableSet<Statement> statements) implements Fact {

        /** Of more than a text lists, those that are first by their tellers and their words are put first. */
        public Stating {
            statements = Few.first(statements, Stating::named);
        }

        private static String named(Statement statement) {
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

    /** A date, which may be marked as uncertain. */
    @Immutable
    record Dated(String label, Dating dating) implements Fact {

        @Override
        public ImmutableList<Dating> values() {
            return ImmutableList.of(dating);
        }
    }

    /** What a search left open that had to end. */
    @Immutable
    record Undecided(String label, String what) implements Fact {

        @Override
        public ImmutableList<String> values() {
            return ImmutableList.of(what);
        }
    }

    /** Where the root of a statement was not; what rests on nothing else establishes nothing. */
    @Immutable
    @SuppressWarnings("Immutable") // events and actors
    record Unplaced(String label, ImmutableList<?> values) implements Fact {}

    /** A quotation beside what it quotes. */
    @Immutable
    record Comparing(String label, Difference difference) implements Fact {

        @Override
        public ImmutableList<Difference> values() {
            return ImmutableList.of(difference);
        }
    }

    /**
     * What is shown, and nothing else depends on.
     *
     * @param values numbers, hedges, interests, events or whatever else says in its {@code toString} what it is
     */
    @Immutable
    @SuppressWarnings("Immutable") // whoever makes a rule vouches for what it shows
    record Shown(String label, ImmutableList<?> values) implements Fact {

        public Shown {
            for (Object value : values) {
                checkArgument(
                        !(value instanceof Source
                                || value instanceof Statement
                                || value instanceof Presumption
                                || value instanceof Conclusion
                                || value instanceof Dating
                                || value instanceof Difference),
                        "\"%s: %s\" would only be shown: expected Fact.naming, stating, presuming, so, dated or comparing",
                        label,
                        value);
            }
        }
    }
}
