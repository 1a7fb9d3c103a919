package org.antequem.testing.house;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.antequem.evaluation.Evaluation;
import org.antequem.lineage.Lineage;
import org.antequem.lineage.Telling;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Claim;
import org.antequem.model.Proposition;
import org.antequem.model.Source;

/** Where what a dossier says comes from. */
record Roots(Evaluation evaluation, ImmutableList<Claim> told, Lineage lineage) {

    static Roots of(Evaluation evaluation) {
        ImmutableList<Claim> told = evaluation.dossier().counting().stream()
                .filter(claim -> claim.saidBy().isPresent())
                .collect(ImmutableList.toImmutableList());
        return new Roots(evaluation, told, Lineage.of(told, evaluation.dossier()));
    }

    ImmutableSet<Source> all(Claim claim) {
        return roots(tellings(claim));
    }

    /** So many roots of which each is known to be independent of every other, or as many as there are. */
    ImmutableSet<Source> independent(Claim claim, int number) {
        return roots(most(List.of(), tellings(claim), number));
    }

    private List<Telling> most(List<Telling> chosen, List<Telling> candidates, int number) {
        List<Telling> most = chosen;
        for (int i = 0; i < candidates.size() && most.size() < number; i++) {
            Telling next = candidates.get(i);
            if (chosen.stream().allMatch(telling -> isIndependent(telling, next))) {
                List<Telling> more = new ArrayList<>(chosen);
                more.add(next);
                List<Telling> found = most(more, candidates.subList(i + 1, candidates.size()), number);
                most = found.size() > most.size() ? found : most;
            }
        }
        return most;
    }

    private boolean isIndependent(Telling one, Telling other) {
        return lineage.independence(
                        one,
                        other,
                        presumption -> !evaluation.policy().switchedOff().contains(presumption))
                .isEstablished();
    }

    private List<Telling> tellings(Claim claim) {
        Proposition said = claim.proposition().in(evaluation.dossier().conventions());
        List<Telling> tellings = new ArrayList<>();
        for (Claim other : told) {
            if (other.proposition().in(evaluation.dossier().conventions()).entails(said)) {
                tellings.addAll(lineage.tellings(other));
            }
        }
        tellings.removeIf(telling -> telling.ending() == Ending.CIRCULAR || telling.ending() == Ending.NOT_BORNE_OUT);
        return tellings;
    }

    private static ImmutableSet<Source> roots(List<Telling> tellings) {
        return tellings.stream().map(Telling::root).collect(ImmutableSet.toImmutableSet());
    }
}
