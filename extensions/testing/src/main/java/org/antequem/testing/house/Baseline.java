package org.antequem.testing.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.antequem.model.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * The violations of a rule that were there when it came, and are accepted until they are fixed: a file that is kept
 * with the sources, named by the rule. Beneath two lines of comment it lists them, sorted, one a line, dossier by
 * dossier.
 *
 * <p>New violations fail. Fixed ones are taken out of the file as soon as the rule is checked on their dossier; on a
 * view of it nothing is, since more may be wrong with the whole. A dossier's list is only made where it has none and
 * the system property {@code antequem.baseline} is {@code create}: so no build accepts anything by itself, and nothing
 * is ever added to a list that is there.
 */
public final class Baseline {

    /** The system property that has to say {@code create}. */
    public static final String SWITCH = "antequem.baseline";

    private static final String DOSSIER = "in: ";

    private final HouseRule<?> rule;
    private final Path file;

    private Baseline(HouseRule<?> rule, Path file) {
        this.rule = rule;
        this.file = file;
    }

    static Baseline of(HouseRule<?> rule, Path folder) {
        return new Baseline(rule, folder.resolve(rule.name() + ".txt"));
    }

    /** Tests that run side by side in one JVM may share a file. A view neither makes a list nor shortens one. */
    <T> void check(List<Violation<T>> violations, Dossier dossier) {
        synchronized (Baseline.class) {
            SortedMap<String, SortedSet<String>> lists = read(dossier);
            String title = Violation.inOneLine(dossier.title());
            boolean isNew = !lists.containsKey(title) && !isView(dossier);
            if (isNew && !violations.isEmpty() && "create".equals(System.getProperty(SWITCH))) {
                lists.put(title, names(violations));
                write(lists);
            }
            boolean isListed = lists.containsKey(title);
            SortedSet<String> accepted = lists.getOrDefault(title, new TreeSet<>());
            if (!isView(dossier) && accepted.retainAll(names(violations))) {
                write(lists);
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

    private SortedMap<String, SortedSet<String>> read(Dossier dossier) {
        SortedMap<String, SortedSet<String>> lists = new TreeMap<>();
        List<String> lines = lines();
        if (!lines.isEmpty() && lines.get(0).startsWith("# ")) {
            checkHead(lines.get(0).substring(2).strip(), dossier);
        }
        @Nullable SortedSet<String> list = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(DOSSIER)) {
                list = lists.computeIfAbsent(line.substring(DOSSIER.length()).strip(), title -> new TreeSet<>());
            } else if (list != null && line.startsWith(" ") && !line.isBlank()) {
                list.add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new AssertionError("\n" + file + ", line " + (i + 1) + ": \"" + line
                        + "\"\nexpected \"in: \" and the title of a dossier, beneath that each violation after two"
                        + " spaces, or # and a comment\n");
            }
        }
        return lists;
    }

    /** A reason may be put in other words. */
    private void checkHead(String sentence, Dossier dossier) {
        String words = Violation.inOneLine(rule.words());
        if (!sentence.equals(words) && !sentence.startsWith(words + ", because ")) {
            throw new AssertionError("\nhouse rule: " + rule + "\nin:         " + dossier + "\nbut " + file
                    + " is kept for another: " + sentence
                    + "\nexpected a name of its own for each, or this rule's sentence in the first line of the file\n");
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file, UTF_8) : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(SortedMap<String, SortedSet<String>> lists) {
        StringBuilder text = new StringBuilder("# " + Violation.inOneLine(rule.toString()) + "\n")
                .append("# Accepted until they are fixed, one a line; fixed ones are taken out by the check itself.\n");
        lists.forEach((title, names) -> {
            text.append(DOSSIER).append(title).append('\n');
            names.forEach(name -> text.append("  ").append(name).append('\n'));
        });
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text, UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
