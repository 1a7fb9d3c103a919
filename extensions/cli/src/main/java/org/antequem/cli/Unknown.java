package org.antequem.cli;

import com.google.common.collect.ImmutableList;
import org.antequem.files.Ids;

/** The message for a name that does not exist. */
final class Unknown {

    private static final int MOST_LISTED = 12;

    private Unknown() {}

    /** {@code "riha" is no source of letter.yaml; did you mean "riga"?} */
    static Refusal refusal(String name, String kind, Iterable<String> known) {
        return new Refusal(sentence(name, kind, known));
    }

    static String sentence(String name, String kind, Iterable<String> known) {
        return "\"" + name + "\" is no " + kind
                + Ids.nearest(name, known)
                        .map(near -> "; did you mean \"" + near + "\"?")
                        .orElseGet(() -> "; expected one of " + listed(ImmutableList.copyOf(known)));
    }

    private static String listed(ImmutableList<String> known) {
        int more = known.size() - MOST_LISTED;
        return more <= 0
                ? String.join(", ", known)
                : String.join(", ", known.subList(0, MOST_LISTED)) + ", and " + more + " more";
    }
}
