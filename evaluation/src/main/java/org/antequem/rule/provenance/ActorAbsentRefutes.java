package org.antequem.rule.provenance;

import static org.antequem.finding.Argument.wider;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.model.Agency;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;
import org.antequem.timeline.Moment;

/** {@code ACTOR_ABSENT}, where it refutes: what needs somebody to have acted who cannot have. */
final class ActorAbsentRefutes extends ActorAbsent {

    ActorAbsentRefutes() {
        super(
                Bearing.REFUTES,
                "A claim is refuted where it needs somebody to have acted who was certainly dead, not yet born, or not in the office named.");
    }

    @Override
    public ImmutableList<Goal> goals(Claim claim, Inquiry inquiry) {
        Proposition said = claim.proposition();
        if (said instanceof Agency agency) {
            return agency.stated().isPresent() && isDated(agency.actor(), inquiry)
                    ? ImmutableList.of(statements -> absentFor(agency, statements))
                    : ImmutableList.of();
        }
        boolean mayBeNone = said instanceof Occurred counted && counted.mayBeNone();
        return mayBeNone || said instanceof Saying ? ImmutableList.of() : absence(said, inquiry);
    }

    /** Who acted for somebody throughout a time was alive from its start to its end. */
    private static Optional<Argument> absentFor(Agency agency, Inquiry statements) {
        Event acting = Reported.dated(
                "the time when " + agency.actor() + " acted for " + agency.principal(),
                agency.stated().orElseThrow());
        Inquiry granting = statements.granting(acting);
        return wider(
                granting.before(Moment.endOf(agency.actor().death()), Moment.endOf(acting)),
                granting.before(
                        Moment.startOf(acting), Moment.startOf(agency.actor().birth())));
    }
}
