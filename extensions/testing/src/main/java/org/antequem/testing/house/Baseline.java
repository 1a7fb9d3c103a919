package org.antequem.testing.house;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.antequem.model.Dossier;

/**
 * The violations of a house rule that existed when the rule was introduced, and are accepted until they are fixed. They
 * are in a file in UTF-8 that is kept with the sources and has the name of the rule. After two lines of comment it
 * lists them dossier by dossier, sorted, one a line.
 *
 * <p>New violations fail. Fixed ones are removed from the file when the rule is next checked on their dossier, but not
 * on a view of it, which may leave some out. If the file cannot be written, a warning in the log says what can be
 * removed, and the check passes. The list of a dossier is only created if it has none and the system property
 * {@code antequem.baseline} is {@code create}. So no build accepts anything by itself, and nothing is added to an
 * existing list.
 *
 * <p>Tests that run at the same time may share a file, in one JVM or in several. It is written as a whole next to
 * itself, as {@code two-sources.txt.new}, and then moved into place, so that a reader finds the old file or the new
 * one.
 */
public final class Baseline {

    /** The name of the system property that must be {@code create} for a list to be created. */
    public static final String SWITCH = "antequem.baseline";

    private static final System.Logger LOG = System.getLogger(Baseline.class.getName());

    private final BaselineFile file;

    private Baseline(BaselineFile file) {
        this.file = file;
    }

    static Baseline of(HouseRule<?> rule, Path folder) {
        return new Baseline(new BaselineFile(rule, folder.resolve(rule.name() + ".txt")));
    }

    /** A view neither makes a list nor shortens one. */
    <T> void check(List<Violation<T>> violations, Dossier dossier) {
        String title = Violation.inOneLine(dossier.title());
        SortedSet<String> names = names(violations);
        SortedMap<String, SortedSet<String>> lists = file.read(dossier);
        boolean isNew = !lists.containsKey(title) && !isView(dossier);
        if (isNew && !violations.isEmpty() && "create".equals(System.getProperty(SWITCH))) {
            lists = created(title, names, dossier);
        }
        boolean isListed = lists.containsKey(title);
        SortedSet<String> accepted = lists.getOrDefault(title, new TreeSet<>());
        if (!isView(dossier) && !names.containsAll(accepted)) {
            takeOut(title, names, dossier);
        }
        List<Violation<T>> unheardOf = new ArrayList<>();
        List<Violation<T>> known = new ArrayList<>();
        for (Violation<T> violation : violations) {
            (accepted.contains(violation.name()) ? known : unheardOf).add(violation);
        }
        if (!unheardOf.isEmpty()) {
            throw new AssertionError(text(unheardOf, known, isListed, dossier));
        }
    }

    /** A list that another test made in the meantime stays as it is. */
    private SortedMap<String, SortedSet<String>> created(String title, SortedSet<String> names, Dossier dossier) {
        try {
            return file.change(dossier, lists -> lists.putIfAbsent(title, names));
        } catch (IOException unwritable) {
            throw new AssertionError(
                    "\n" + file + " could not be written: " + unwritable
                            + "\nexpected a file that can be written, since -D" + SWITCH + "=create asks for it\n",
                    unwritable);
        }
    }

    private void takeOut(String title, SortedSet<String> left, Dossier dossier) {
        try {
            SortedMap<String, SortedSet<String>> unused = file.change(
                    dossier, lists -> lists.getOrDefault(title, new TreeSet<>()).retainAll(left));
        } catch (IOException unwritable) {
            SortedSet<String> fixed = file.read(dossier).getOrDefault(title, new TreeSet<>());
            fixed.removeAll(left);
            LOG.log(
                    System.Logger.Level.WARNING,
                    "fixed, and still accepted in " + file + ", which could not be written: " + String.join("; ", fixed)
                            + " (" + unwritable + ")");
        }
    }

    private static boolean isView(Dossier dossier) {
        return dossier.atItsWord().isPresent()
                || dossier.knownBy().isPresent()
                || !dossier.silent().isEmpty()
                || !dossier.discounted().isEmpty();
    }

    private <T> String text(List<Violation<T>> unheardOf, List<Violation<T>> known, boolean isListed, Dossier dossier) {
        StringBuilder text = new StringBuilder(unheardOf.get(0).rule().text(unheardOf, dossier));
        if (!isListed) {
            return text.append("\nNothing is accepted in " + file + " yet. To accept all of these, run once with -D"
                            + SWITCH + "=create.\n")
                    .toString();
        }
        text.append("\naccepted in " + file + ": " + known.size() + "\n");
        known.forEach(violation -> text.append('\n').append(violation.text()));
        return text.toString();
    }

    private static <T> SortedSet<String> names(List<Violation<T>> violations) {
        SortedSet<String> names = new TreeSet<>();
        violations.forEach(violation -> names.add(violation.name()));
        return names;
    }
}
