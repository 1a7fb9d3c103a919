package org.antequem.rule.provenance;

import static org.antequem.timeline.Moment.endOf;
import static org.antequem.timeline.Moment.startOf;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.model.Actor;
import org.antequem.model.Event;
import org.antequem.model.Office;
import org.antequem.rule.Admitted;

/** That somebody cannot have done something at some time: dead by then, not yet born, or not in the office named. */
final class Absence {

    private Absence() {}

    /** The argument with the widest margin that one of the actors was absent all the while. */
    static Optional<Argument> of(
            ImmutableSet<Actor> actors, ImmutableSet<String> titles, Event meanwhile, Admitted statements) {
        List<Optional<Argument>> found = new ArrayList<>();
        for (Actor actor : actors) {
            found.add(statements.before(endOf(actor.death()), startOf(meanwhile)));
            found.add(statements.before(endOf(meanwhile), startOf(actor.birth())));
        }
        titles.forEach(title -> found.add(outOfOffice(actors, title, meanwhile, statements)));
        return widest(found);
    }

    /** That every term that is recorded of them in the office was over by then, or still to come. */
    private static Optional<Argument> outOfOffice(
            ImmutableSet<Actor> actors, String title, Event meanwhile, Admitted statements) {
        Optional<Argument> all = Optional.empty();
        for (Actor actor : actors) {
            for (Office office : actor.offices()) {
                if (office.title().equals(title)) {
                    Event term = office.heldBy(actor);
                    Optional<Argument> out = statements
                            .before(endOf(term), startOf(meanwhile))
                            .or(() -> statements.before(endOf(meanwhile), startOf(term)));
                    if (out.isEmpty()) {
                        return out;
                    }
                    all = all.isEmpty() ? out : Optional.of(all.get().and(out.get()));
                }
            }
        }
        return all;
    }

    static Optional<Argument> widest(List<Optional<Argument>> found) {
        return found.stream()
                .flatMap(Optional::stream)
                .max(Comparator.comparingLong(argument -> argument.margin().orElseThrow()));
    }
}
