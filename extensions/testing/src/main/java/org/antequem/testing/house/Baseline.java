package org.antequem.testing.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.antequem.model.Dossier;

/**
 * The violations of a rule that were there when it came, and are accepted until they are fixed: a file that is kept
 * with the sources, named by the rule. Beneath two lines of comment it lists them, sorted, one a line.
 *
 * <p>New violations fail. Fixed ones are taken out of the file as soon as the rule is checked. The file is only made
 * where the system property {@code antequem.baseline} is {@code create}: so no build accepts anything by itself, and
 * nothing is ever added to a file that is there.
 */
public final class Baseline {

    /** The system property that has to say {@code create}. */
    public static final String SWITCH = "antequem.baseline";

    private final HouseRule<?> rule;
    private final Path file;

    private Baseline(HouseRule<?> rule, Path file) {
        this.rule = rule;
        this.file = file;
    }

    static Baseline of(HouseRule<?> rule, Path folder) {
        return new Baseline(rule, folder.resolve(rule.name() + ".txt"));
    }

    <T> void check(List<Violation<T>> violations, Dossier dossier) {
        boolean isKept = Files.exists(file);
        if (!isKept && "create".equals(System.getProperty(SWITCH))) {
            write(names(violations));
            return;
        }
        ImmutableSortedSet<String> accepted = isKept ? read() : ImmutableSortedSet.of();
        Set<String> left = Sets.intersection(accepted, names(violations));
        if (left.size() < accepted.size()) {
            write(left);
        }
        List<Violation<T>> unheardOf = new ArrayList<>();
        List<Violation<T>> known = new ArrayList<>();
        for (Violation<T> violation : violations) {
            (accepted.contains(violation.name()) ? known : unheardOf).add(violation);
        }
        if (!unheardOf.isEmpty()) {
            throw new AssertionError(text(unheardOf, known, isKept, dossier));
        }
    }

    private <T> String text(List<Violation<T>> unheardOf, List<Violation<T>> known, boolean isKept, Dossier dossier) {
        StringBuilder text = new StringBuilder(unheardOf.get(0).rule().text(unheardOf, dossier));
        if (!isKept) {
            return text.append("\nThere is no " + file + " yet. To accept all of these, run once with -D" + SWITCH
                            + "=create.\n")
                    .toString();
        }
        text.append("\naccepted in " + file + ": " + known.size() + "\n");
        known.forEach(violation -> text.append('\n').append(violation.text()));
        return text.toString();
    }

    private static <T> ImmutableSortedSet<String> names(List<Violation<T>> violations) {
        return violations.stream()
                .map(Violation::name)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    private ImmutableSortedSet<String> read() {
        try (Stream<String> lines = Files.lines(file, UTF_8)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(Set<String> names) {
        StringBuilder text = new StringBuilder("# " + rule + "\n")
                .append("# Accepted until they are fixed, one a line; fixed ones are taken out by the check itself.\n");
        names.forEach(name -> text.append(name).append('\n'));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text, UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
