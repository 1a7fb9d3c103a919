package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.model.Appearance;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Not;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;

/** What a source says of what a claim speaks of, and whether somebody speaks of what another says. */
final class WordsOf {

    private static final int MOST_QUOTED = 2;

    private WordsOf() {}

    /** The claims of a source on something of which the claim speaks. */
    static Set<Claim> source(Source source, Claim claim, Inquiry inquiry) {
        Set<Claim> said = new LinkedHashSet<>();
        for (Statement statement : inquiry.about(claim.proposition(), source)) {
            said.add((Claim) statement);
        }
        return said;
    }

    /**
     * What a source says at most of what a claim speaks of: two claims of it, or one. Those without a hedge stand
     * first, what is said to be so before what is denied, and what speaks of more of the same events.
     */
    static ImmutableList<Claim> strongest(Source source, Claim claim, Inquiry inquiry) {
        Set<Event> events = claim.proposition().events();
        Comparator<Claim> weakness = Comparator.comparing(
                        (Claim own) -> own.hedge().isPresent())
                .thenComparing(own -> own.proposition() instanceof Not)
                .thenComparing(own ->
                        -Sets.intersection(own.proposition().events(), events).size())
                .thenComparing(Statement.BY_CONTENT);
        return source(source, claim, inquiry).stream()
                .sorted(weakness)
                .limit(MOST_QUOTED)
                .collect(ImmutableList.toImmutableList());
    }

    /** The words on record that show what a link of a chain states: that its teller says something. Else the link. */
    static ImmutableList<Claim> inWhich(Claim link, Inquiry inquiry) {
        ImmutableList<Claim> words = link.proposition() instanceof Saying saying
                ? inquiry.about(saying.said(), link.saidBy().orElseThrow()).stream()
                        .filter(Claim.class::isInstance)
                        .map(Claim.class::cast)
                        .filter(word -> word.asSaying().equals(Optional.of(link)))
                        .sorted(Statement.BY_CONTENT)
                        .limit(MOST_QUOTED)
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
        return words.isEmpty() ? ImmutableList.of(link) : words;
    }

    /** The claims in which the person whose words a source is denies elsewhere what is put down to the source. */
    static ImmutableList<Claim> samePerson(Source source, Claim putDown, Inquiry inquiry) {
        Proposition read = inquiry.read(putDown.proposition());
        return Stream.of(putDown.proposition(), new Appearance(source))
                .flatMap(subject -> inquiry.about(subject).stream())
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .filter(own -> own.hedge().isEmpty()
                        && !own.saidBy().equals(Optional.of(source))
                        && own.saidBy().orElseThrow().isOnePersonWith(source)
                        && isDenial(inquiry.read(own.proposition()), read, source))
                .distinct()
                .sorted(Statement.BY_CONTENT)
                .limit(MOST_QUOTED)
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isDenial(Proposition own, Proposition putDown, Source source) {
        return own.excludes(putDown)
                || (own instanceof Not denial
                        && denial.negated() instanceof Saying saying
                        && saying.source().equals(source)
                        && putDown.entails(saying.said()));
    }

    /** The claims that findings rest on where they refute. */
    static Set<Claim> refutations(List<Finding> findings) {
        Set<Claim> used = new LinkedHashSet<>();
        for (Finding finding : findings) {
            if (finding.bearing() == Bearing.REFUTES) {
                for (Statement statement : finding.grounds()) {
                    if (statement instanceof Claim claim) {
                        used.add(claim);
                    }
                }
            }
        }
        return used;
    }

    /**
     * True where the teller of a claim tells the other, too, or denies it, or tells or denies that somebody says it.
     */
    static boolean isMentioned(Claim other, Claim claim, Inquiry inquiry) {
        for (Claim own : source(claim.saidBy().orElseThrow(), other, inquiry)) {
            if (!own.equals(claim) && tells(inquiry.read(own.proposition()), inquiry.read(other.proposition()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean tells(Proposition own, Proposition said) {
        return own.entails(said)
                || (own instanceof Saying saying && tells(saying.said(), said))
                || (own instanceof Not denial && tells(denial.negated(), said));
    }
}
