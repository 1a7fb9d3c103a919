package org.antequem.model;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antequem.time.Conventions;

/** What sources say, looked up by what they speak of: from which of their words somebody who cites them can have it. */
public final class Utterances {

    private final ListMultimap<Object, Claim> said = ArrayListMultimap.create();
    private final Conventions conventions;

    private Utterances(Conventions conventions) {
        this.conventions = conventions;
    }

    /**
     * What is said in these claims; a hypothesis is said by nobody.
     *
     * @param conventions by which dates are read when claims are compared
     */
    public static Utterances of(Iterable<Claim> claims, Conventions conventions) {
        Utterances all = new Utterances(conventions);
        for (Claim claim : claims) {
            claim.saidBy().ifPresent(teller -> {
                all.said.put(teller, claim);
                claim.proposition().events().forEach(event -> all.said.put(List.of(teller, event), claim));
            });
        }
        return all;
    }

    /** The claims of a source that entail a proposition, in the order in which they were given. */
    public ImmutableList<Claim> entailing(Proposition conclusion, Source source) {
        Proposition read = conclusion.in(conventions);
        return about(conclusion, source).stream()
                .filter(claim -> claim.proposition().in(conventions).entails(read))
                .collect(toImmutableList());
    }

    /** True where the source speaks of one at least of the events of a proposition. */
    public boolean relates(Source source, Proposition some) {
        return some.events().stream().anyMatch(event -> said.containsKey(List.of(source, event)));
    }

    /** What is said of any of the same events; of no event, all that is said. */
    private Collection<Claim> about(Proposition proposition, Source source) {
        if (proposition.events().isEmpty()) {
            return said.get(source);
        }
        Set<Claim> about = new LinkedHashSet<>();
        proposition.events().forEach(event -> about.addAll(said.get(List.of(source, event))));
        return about;
    }
}
