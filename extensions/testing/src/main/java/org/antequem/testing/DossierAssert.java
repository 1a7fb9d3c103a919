package org.antequem.testing;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.antequem.lineage.SourceLineage;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Statement;
import org.antequem.testing.place.Whereabouts;
import org.antequem.time.Bounds;
import org.antequem.timeline.Conflict;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Timeline;

/** Assertions on what any dossier should fulfil. A failure lists everything that does not. */
public final class DossierAssert extends DescribedAssert<DossierAssert> {

    private final Dossier dossier;

    DossierAssert(Dossier dossier, Consumer<AssertionError> failures) {
        super(failures);
        this.dossier = dossier;
    }

    @Override
    DossierAssert self() {
        return this;
    }

    /** Verifies that all admitted statements can be true at once, as far as dates are concerned. */
    @CanIgnoreReturnValue
    public DossierAssert hasNoContradictoryDates() {
        ImmutableList<Conflict> conflicts = timeline().conflicts();
        return none(
                "no contradictory dates",
                "sets of statements that cannot all hold",
                conflicts.stream()
                        .map(conflict -> conflict.statements().stream()
                                .map(DossierAssert::attributed)
                                .toList())
                        .toList());
    }

    /** Verifies that no source rests on itself, directly or through others, by citations, traces and lineages. */
    @CanIgnoreReturnValue
    public DossierAssert hasNoCircularCitations() {
        return none(
                "no circular citations",
                "circles of sources",
                SourceLineage.of(admittedClaims()).circles().stream()
                        .map(circle -> circle.stream().map(Object::toString).toList())
                        .toList());
    }

    /** Verifies that for every event some admitted statement says before or after when it was. */
    @CanIgnoreReturnValue
    public DossierAssert datesEveryEvent() {
        Timeline timeline = timeline();
        return none(
                "every event dated",
                "events that nothing places on the timeline",
                dossier.events().stream()
                        .filter(event -> !isDated(event, timeline))
                        .map(event -> List.of(event.name()))
                        .toList());
    }

    /**
     * Verifies that a source says every claim, so that there are no hypotheses. Hypotheses need not be in a dossier to
     * be judged against it.
     */
    @CanIgnoreReturnValue
    public DossierAssert sourcesEveryClaim() {
        return none(
                "every claim said by somebody",
                "claims that nobody says",
                dossier.claims().stream()
                        .filter(claim -> claim.saidBy().isEmpty())
                        .map(claim -> List.of(Whereabouts.behind(claim.toString(), claim)))
                        .toList());
    }

    private DossierAssert none(String expected, String what, Collection<List<String>> atFault) {
        return check(atFault.isEmpty(), () -> {
            StringBuilder lines = new StringBuilder();
            for (List<String> group : atFault) {
                String lead = "- ";
                for (String line : group) {
                    lines.append(lead).append(line).append('\n');
                    lead = "  ";
                }
            }
            return new Failure()
                    .fact("dossier", dossier)
                    .fact("expected", expected)
                    .fact("but has", what + ": " + atFault.size())
                    .because(lines.toString());
        });
    }

    private Timeline timeline() {
        Stream<Statement> admitted = Stream.concat(dossier.stipulations().stream(), admittedClaims().stream());
        return Timeline.of(admitted.toList(), dossier.conventions());
    }

    private ImmutableList<Claim> admittedClaims() {
        return dossier.counting().stream()
                .filter(claim -> claim.saidBy().isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isDated(Event event, Timeline timeline) {
        return Stream.of(Moment.startOf(event), Moment.endOf(event))
                .map(timeline::bounds)
                .anyMatch(bounds -> !bounds.equals(Bounds.UNKNOWN));
    }

    private static String attributed(Statement statement) {
        return statement instanceof Claim claim
                ? Whereabouts.behind(claim.proposition() + " (" + claim.saidBy().orElseThrow() + ")", claim)
                : statement.toString();
    }
}
