package org.antequem.search;

import com.google.common.collect.ForwardingSet;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antequem.finding.Strength;
import org.antequem.lineage.Voice;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Spacing;
import org.antequem.model.Statement;
import org.jspecify.annotations.Nullable;

/** The roots from which the statements come that a goal asks for: no others can matter to it. For one thread. */
final class Roots {

    private final Tellings tellings;
    private final Set<Statement> noted = new HashSet<>();
    private final List<Claim> strangers = new ArrayList<>();

    /** The roots that were met, and the strengths of what each tells about the goal. */
    private final Map<Source, Set<Strength>> met = new HashMap<>();

    private final Map<Set<Strength>, ImmutableSet<Source>> byStrength = new HashMap<>();
    private final Set<Statement> stipulated = new LinkedHashSet<>();
    private final SetMultimap<Source, Claim> told = LinkedHashMultimap.create();
    private final List<AssessedTelling> weak = new ArrayList<>();
    private final SetMultimap<Source, Voice> voices = HashMultimap.create();

    private int toldBesidesTime;

    Roots(Tellings tellings) {
        this.tellings = tellings;
    }

    void note(Statement statement) {
        if (!isOfTime(statement.proposition())) {
            toldBesidesTime++;
        }
        if (noted.add(statement)) {
            if (statement instanceof Claim claim) {
                strangers.add(claim);
            } else {
                stipulated.add(statement);
            }
        }
    }

    /** True of statements about time: all that are connected with what a goal asks about are met when it asks. */
    private static boolean isOfTime(Proposition said) {
        return said instanceof Spacing || (said instanceof Occurred occurred && !occurred.mayBeNone());
    }

    /** How often it was told of something that may not be connected over time with what a goal asks about. */
    int toldBesidesTime() {
        return toldBesidesTime;
    }

    /** Those that tell something of just that strength, by name. */
    ImmutableSet<Source> telling(Strength strength) {
        return some(EnumSet.of(strength));
    }

    /** Those that tell something of that strength or more, by name. */
    ImmutableSet<Source> tellingAtLeast(Strength strength) {
        return some(EnumSet.range(strength, Strength.FIRM));
    }

    private ImmutableSet<Source> some(Set<Strength> strengths) {
        meet();
        return byStrength.computeIfAbsent(strengths, this::sorted);
    }

    private ImmutableSet<Source> sorted(Set<Strength> strengths) {
        return met.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(strengths::contains))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(Source::name))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** A view of what was noted. */
    Set<Statement> statements() {
        return Collections.unmodifiableSet(noted);
    }

    /** A view of what was noted and is stipulated, or comes from one of these roots. */
    Set<Statement> statements(ImmutableSet<Source> some) {
        return new ForwardingSet<>() {
            @Override
            public boolean contains(@Nullable Object statement) {
                return noted.contains(statement) && !(statement instanceof Claim claim && isStrange(claim, some));
            }

            @Override
            protected Set<Statement> delegate() {
                meet();
                Set<Statement> all = new LinkedHashSet<>(stipulated);
                some.forEach(root -> all.addAll(told.get(root)));
                return all;
            }
        };
    }

    private boolean isStrange(Claim claim, Set<Source> some) {
        return tellings.of(claim).stream().noneMatch(telling -> some.contains(telling.root()));
    }

    /** The voices in which a root was met. */
    Set<Voice> voices(Source root) {
        meet();
        return voices.get(root);
    }

    /** True where no other voice of the root that was met is better. */
    boolean isBest(Voice voice) {
        meet();
        return voices.get(voice.root()).stream()
                .allMatch(other -> other.equals(voice) || !other.isNoLessIndependentThan(voice));
    }

    /** The tellings met that are not firm. */
    List<AssessedTelling> weak() {
        meet();
        return weak;
    }

    /**
     * Assesses what was noted since. That is costly, and useless until the goal is known to be within reach; so it is
     * done late.
     */
    private void meet() {
        if (!strangers.isEmpty()) {
            byStrength.clear();
        }
        for (Claim claim : strangers) {
            for (AssessedTelling telling : tellings.of(claim)) {
                met.computeIfAbsent(telling.root(), root -> EnumSet.noneOf(Strength.class))
                        .add(tellings.strength(telling));
                voices.put(telling.root(), telling.voice());
                told.put(telling.root(), claim);
                if (tellings.strength(telling) != Strength.FIRM) {
                    weak.add(telling);
                }
            }
        }
        strangers.clear();
    }
}
