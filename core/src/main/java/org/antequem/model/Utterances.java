package org.antequem.model;

import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antequem.time.Conventions;

/**
 * What sources say, indexed by what they speak of. It answers from which words of a source somebody who cites it can
 * have a statement.
 */
public final class Utterances {

    private final ListMultimap<Object, Claim> said = ArrayListMultimap.create();
    private final Conventions conventions;

    private Utterances(Conventions conventions) {
        this.conventions = conventions;
    }

    /**
     * An index of what some claims say; hypotheses are left out.
     *
     * @param conventions how dates are read when claims are compared
     */
    public static Utterances of(Iterable<Claim> claims, Conventions conventions) {
        requireNonNull(conventions, "conventions");
        Utterances all = new Utterances(conventions);
        for (Claim claim : each(claims, "claims")) {
            if (claim.saidBy().isPresent()) {
                Source teller = claim.saidBy().get();
                all.put(teller, claim);
                teller.by().stream()
                        .filter(author -> author.kind() == ActorKind.PERSON)
                        .forEach(author -> all.put(author, claim));
            }
        }
        return all;
    }

    private void put(Object speaker, Claim claim) {
        said.put(speaker, claim);
        for (Event event : claim.proposition().events()) {
            said.put(List.of(speaker, event), claim);
        }
    }

    /** The claims of a source that entail a proposition, in the order in which they were given. */
    public ImmutableList<Claim> entailing(Proposition conclusion, Source source) {
        requireNonNull(conclusion, "conclusion");
        requireNonNull(source, "source");
        Proposition read = conclusion.in(conventions);
        ImmutableList.Builder<Claim> entailing = ImmutableList.builder();
        for (Claim claim : about(conclusion, source)) {
            if (claim.proposition().in(conventions).entails(read)) {
                entailing.add(claim);
            }
        }
        return entailing.build();
    }

    /**
     * The words of a source from which it follows that it says something, where a proposition is that it does; empty
     * for any other proposition.
     */
    public ImmutableList<Claim> showing(Proposition some, Source source) {
        requireNonNull(some, "some");
        requireNonNull(source, "source");
        return some instanceof Saying saying && saying.source().equals(source)
                ? entailing(saying.said(), source)
                : ImmutableList.of();
    }

    /** True if a source says anything about what a proposition is about; see {@link #relating}. */
    public boolean relates(Source source, Proposition some) {
        requireNonNull(source, "source");
        requireNonNull(some, "some");
        return !relating(source, some).isEmpty();
    }

    /**
     * The claims of a source about the events of a proposition. If the proposition says that another's document is
     * genuine, they include claims about events that the document relates. If it mentions no event, they are the claims
     * in which the source denies it, or denies ever having said so. They also include what the same person denies
     * elsewhere, unless that person says it elsewhere, too.
     */
    public ImmutableList<Claim> relating(Source source, Proposition some) {
        requireNonNull(source, "source");
        requireNonNull(some, "some");
        Set<Event> events = new LinkedHashSet<>(some.events());
        if (some instanceof Authorship authorship && !authorship.sources().contains(source)) {
            for (Source document : authorship.sources()) {
                for (Claim own : said.get(document)) {
                    events.addAll(own.proposition().events());
                }
            }
        }
        Set<Claim> relating = new LinkedHashSet<>();
        for (Event event : events) {
            relating.addAll(said.get(List.of(source, event)));
        }
        if (some.events().isEmpty()) {
            said.get(source).stream()
                    .filter(own -> own.hedge().isEmpty())
                    .filter(own -> isDenial(own.proposition().in(conventions), some.in(conventions), source))
                    .forEach(relating::add);
        }
        relating.addAll(deniedElsewhere(source, some));
        return ImmutableList.copyOf(relating);
    }

    /**
     * The claims that decide whether a source bears out a proposition that somebody has from it, besides those that
     * entail it: those about the same, and what the person whose words the source is says elsewhere.
     */
    public ImmutableSet<Claim> bearing(Source source, Proposition some) {
        return ImmutableSet.<Claim>builder()
                .addAll(relating(source, some))
                .addAll(elsewhere(source, some))
                .build();
    }

    /** What the person whose words a source is denies elsewhere; nothing where that person says it elsewhere. */
    private ImmutableSet<Claim> deniedElsewhere(Source source, Proposition some) {
        ImmutableSet<Claim> elsewhere = elsewhere(source, some);
        Proposition read = some.in(conventions);
        return elsewhere.stream()
                        .anyMatch(own -> own.proposition().in(conventions).entails(read))
                ? ImmutableSet.of()
                : elsewhere;
    }

    /** Where the person whose words a source is says the same in another source, or denies it, or having said it. */
    private ImmutableSet<Claim> elsewhere(Source source, Proposition some) {
        Proposition read = some.in(conventions);
        ImmutableSet.Builder<Claim> elsewhere = ImmutableSet.builder();
        for (Actor author : source.by()) {
            for (Claim claim : about(some, author)) {
                Proposition own = claim.proposition().in(conventions);
                if (!claim.saidBy().equals(Optional.of(source))
                        && (own.entails(read) || (claim.hedge().isEmpty() && isDenial(own, read, source)))) {
                    elsewhere.add(claim);
                }
            }
        }
        return elsewhere.build();
    }

    /** True where a source denies something, or that it ever said it. */
    private static boolean isDenial(Proposition own, Proposition some, Source source) {
        return own.excludes(some)
                || (own instanceof Not denial
                        && denial.negated() instanceof Saying saying
                        && saying.source().equals(source)
                        && some.entails(saying.said()));
    }

    /** What is said of any of the same events; of no event, all that is said. */
    private Collection<Claim> about(Proposition proposition, Object speaker) {
        if (proposition.events().isEmpty()) {
            return said.get(speaker);
        }
        Set<Claim> about = new LinkedHashSet<>();
        for (Event event : proposition.events()) {
            about.addAll(said.get(List.of(speaker, event)));
        }
        return about;
    }
}
