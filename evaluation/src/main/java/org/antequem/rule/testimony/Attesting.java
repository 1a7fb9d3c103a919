package org.antequem.rule.testimony;

import org.antequem.lineage.Acquaintance;
import org.antequem.lineage.Telling;
import org.antequem.model.Agency;
import org.antequem.model.Aligned;
import org.antequem.model.Appearance;
import org.antequem.model.Authorship;
import org.antequem.model.Claim;
import org.antequem.model.Examination;
import org.antequem.model.Grading;
import org.antequem.model.Held;
import org.antequem.model.Identity;
import org.antequem.model.Motive;
import org.antequem.model.Presence;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.rule.Inquiry;

/** What somebody has to know of who tells something. */
final class Attesting {

    private Attesting() {}

    /** True of what only those know who act for somebody: interests, and who acts for whom. */
    static boolean isOfActors(Telling telling) {
        Proposition said = telling.word().affirmed();
        return said instanceof Held || said instanceof Motive || said instanceof Aligned || said instanceof Agency;
    }

    /** True of what is said of sources: that one is genuine, or appeared, that two are one, how one is graded. */
    static boolean isOfSources(Telling telling) {
        Proposition said = telling.word().affirmed();
        return said instanceof Authorship
                || said instanceof Appearance
                || said instanceof Identity
                || said instanceof Grading
                || said instanceof Examination;
    }

    /**
     * True where the root can know of one of the sources of which it speaks: it is that one, speaks for who made it,
     * has examined it, or the dossier vouches that it was at its making.
     */
    static boolean knowsOfSources(Telling telling, Inquiry inquiry) {
        Source root = telling.root();
        Proposition said = telling.word();
        return Acquaintance.standsForOne(root, said)
                || inquiry.ofKind(Examination.class, root).stream()
                        .anyMatch(statement -> statement.proposition() instanceof Examination examination
                                && examination.source().equals(root)
                                && Acquaintance.isShownBy(examination.examined(), said))
                || inquiry.ofKind(Presence.class, root).stream()
                        .anyMatch(statement -> !(statement instanceof Claim)
                                && statement.proposition() instanceof Presence presence
                                && said.sources().stream()
                                        .anyMatch(source -> Acquaintance.isMakingOf(presence.event(), source)));
    }

    static boolean standsForOne(Telling telling) {
        return telling.word().actors().stream().anyMatch(telling.root()::standsFor);
    }
}
