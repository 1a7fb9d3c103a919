package org.antequem.files.form.noun;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antequem.files.form.Kind;
import org.antequem.files.form.Problem;
import org.antequem.files.form.Reading;
import org.antequem.files.form.Scope;
import org.antequem.files.tree.Mapping;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;

/**
 * Notes on a file that can be read: what has no effect on any verdict, and where its author contradicts himself.
 *
 * <p>If there are errors, a part that could not be read may refer to a noun. Then nothing is noted of nouns that are
 * named, or probably meant, anywhere else in the file.
 */
final class Remarks {

    private final Contents contents;
    private final Scope scope;
    private final Conventions conventions;
    private final Reading in;
    private final Set<String> meant = new HashSet<>();
    private final Mentions mentions;
    private final Set<Object> interests;

    /** @param errors the errors of the file; none where it can be used */
    Remarks(Contents contents, Scope scope, Conventions conventions, List<Problem> errors, Mapping root, Reading in) {
        this.contents = contents;
        this.scope = scope;
        this.conventions = conventions;
        this.in = in;
        errors.forEach(problem -> problem.nearest().ifPresent(meant::add));
        this.mentions = errors.isEmpty() ? Mentions.NONE : Mentions.in(root);
        this.interests = interests(contents);
    }

    /** The interests that somebody has, as the dossier stipulates or a claim says. */
    private static Set<Object> interests(Contents contents) {
        Set<Object> had = Sets.newIdentityHashSet();
        Deque<Interest> next = new ArrayDeque<>();
        for (Noun noun : contents.nouns()) {
            if (noun.value() instanceof Claim claim) {
                had.addAll(claim.proposition().interests());
            } else if (noun.value() instanceof Interest interest && noun.isStipulated()) {
                next.add(interest);
            }
        }
        while (!next.isEmpty()) {
            Interest interest = next.remove();
            if (had.add(interest)) {
                next.addAll(interest.opposedTo());
            }
        }
        return had;
    }

    ImmutableList<Problem> all(int most) {
        List<Problem> remarks = new ArrayList<>();
        for (Noun noun : contents.nouns()) {
            if (noun.value() instanceof Event event) {
                outside(noun, event, remarks);
            } else if (noun.kind() != Kind.CLAIM && !isThereAgain(noun)) {
                unused(noun, remarks);
            }
        }
        return remarks.stream().limit(most).collect(ImmutableList.toImmutableList());
    }

    private boolean isThereAgain(Noun noun) {
        return meant.contains(noun.id()) || mentions.isAgain(noun.id());
    }

    private void unused(Noun noun, List<Problem> remarks) {
        if (noun.kind() == Kind.INTEREST) {
            if (!interests.contains(noun.value())) {
                remarks.add(note(
                                noun,
                                "this interest has no effect: it is not stipulated, and no claim says that anybody has"
                                        + " it")
                        .expecting("\"stipulated: yes\", or a claim such as {interest: " + noun.id() + ", is: held}"));
            }
        } else if (!scope.isUsed(noun.id())) {
            remarks.add(note(
                    noun, "nothing in the file refers to this " + noun.kind().word()));
        }
    }

    /** Notes a stage that lies outside its whole: there the author contradicts himself. */
    private void outside(Noun noun, Event stage, List<Problem> remarks) {
        for (Event.StageLink link : stage.stageOf()) {
            if (isOutside(stage, link.whole())) {
                remarks.add(note(
                                noun,
                                "this stage does not lie within " + link.whole().quoted()
                                        + ", as both are dated here; a whole takes in all its stages, the planning and"
                                        + " the decision as well")
                        .expecting("a date of the whole that takes in the stage, or none, with what was done as a stage"
                                + " of its own: execution"));
            }
        }
    }

    private boolean isOutside(Event stage, Event whole) {
        Dating part = dated(stage);
        Dating all = dated(whole);
        return part.start().certainlyBefore(all.start()) || all.end().certainlyBefore(part.end());
    }

    private Dating dated(Event event) {
        return event.during().map(dating -> dating.in(conventions)).orElse(Dating.UNKNOWN);
    }

    private Problem note(Noun noun, String message) {
        return in.at(noun.kind().section())
                .at(noun.id())
                .problem(noun.place(), message)
                .asNote();
    }
}
