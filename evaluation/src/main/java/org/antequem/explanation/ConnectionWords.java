package org.antequem.explanation;

import org.antequem.finding.Connection;
import org.antequem.finding.Few;
import org.antequem.lineage.Obstacle;
import org.antequem.lineage.Obstacle.Kind;

/** Why pieces of evidence do not count separately, in words. */
final class ConnectionWords {

    private final Sheet sheet;
    private final Words words;

    ConnectionWords(Sheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    /** {@code "What "A" and "B" say does not count as separate evidence, because both speak for "Rome"."}. */
    void write(Connection connection) {
        Obstacle obstacle = connection.obstacle();
        if (obstacle.kind() == Kind.STIPULATED) {
            sheet.words("What the author of the dossier vouches for does not count as separate from other evidence.");
        } else if (obstacle.kind() == Kind.SAME_SOURCE) {
            sheet.words("All that comes from ");
            words.listed(Few.of(obstacle.shared()));
            sheet.words(" counts as one piece of evidence.");
        } else {
            sheet.words("What ");
            words.listed(Few.of(connection.roots()));
            sheet.words(" say does not count as separate evidence, because ");
            because(obstacle, connection.roots().size() == 2);
            sheet.words(".");
        }
    }

    private void because(Obstacle obstacle, boolean areTwo) {
        String both = areTwo ? "both" : "all";
        String other = areTwo ? "the other" : "another";
        switch (obstacle.kind()) {
            case SAME_SPEAKER -> named(both + " are the words of ", obstacle, "");
            case PART -> sheet.words("one is a part of ").words(other);
            case UNNAMED -> named("the record does not name ", obstacle, ", so that they may be the same people");
            case SAME_THING -> named(both + " rest on ", obstacle, "");
            case SAME_BY_WORD -> named("they are one source, by the word of ", obstacle, "");
            case LINEAGE_NOT_RECORDED ->
                named("the record does not say where ", obstacle, " got it, so that one may have it from " + other);
            case SAME_SIDE -> named(both + " speak for ", obstacle, "");
            case SAME_SOURCE, STIPULATED -> throw new AssertionError(obstacle.kind());
        }
    }

    private void named(String lead, Obstacle obstacle, String end) {
        sheet.words(lead);
        words.listed(Few.of(obstacle.shared()));
        sheet.words(end);
    }
}
