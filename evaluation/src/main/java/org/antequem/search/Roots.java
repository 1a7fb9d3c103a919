package org.antequem.search;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antequem.finding.Strength;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.antequem.model.Statement;

/** The roots from which the statements come that a goal asks for: no others can matter to it. For one thread. */
final class Roots {

    private final Tellings tellings;
    private final Set<Claim> noted = new HashSet<>();
    private final List<Claim> strangers = new ArrayList<>();
    /** The roots met, and how strong what they tell of this is. */
    private final Map<Source, Set<Strength>> met = new LinkedHashMap<>();

    private final ListMultimap<Source, Claim> claims = ArrayListMultimap.create();
    private final Set<Source> setAside = new HashSet<>();

    Roots(Tellings tellings) {
        this.tellings = tellings;
    }

    void note(Statement statement) {
        if (statement instanceof Claim claim && noted.add(claim)) {
            strangers.add(claim);
        }
    }

    /** Those of what was noted that are not set aside, in the order in which they were met. */
    ImmutableSet<Source> remaining() {
        meet();
        return Sets.difference(met.keySet(), setAside).immutableCopy();
    }

    void setAside(Collection<Source> some) {
        setAside.addAll(some);
    }

    /** The claims noted that come from a root. */
    List<Claim> claimsOf(Source root) {
        return claims.get(root);
    }

    /**
     * True where a root tells something of just that strength; of that strength or more, where it was not tried before.
     * Where it does not, no more is to be had from it than was when only stronger statements were admitted: nothing.
     */
    boolean tells(Source root, Strength least, boolean wasTried) {
        for (Strength strength : met.getOrDefault(root, Set.of())) {
            if (strength == least || (!wasTried && strength.isAtLeast(least))) {
                return true;
            }
        }
        return false;
    }

    /** To assess what was noted since is dear, and idle before the goal is known to be near. */
    private void meet() {
        for (Claim claim : strangers) {
            for (AssessedTelling telling : tellings.of(claim)) {
                met.computeIfAbsent(telling.root(), root -> EnumSet.noneOf(Strength.class))
                        .add(telling.strength());
                claims.put(telling.root(), claim);
            }
        }
        strangers.clear();
    }
}
