package org.antequem.testing.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.antequem.model.Dossier;
import org.jspecify.annotations.Nullable;

/** The lists of what is accepted, by the titles of dossiers, as they are kept in a file for one rule. */
record BaselineFile(HouseRule<?> rule, Path path) {

    private static final String DOSSIER = "in: ";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** To write it takes a few milliseconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(10);

    SortedMap<String, SortedSet<String>> read(Dossier dossier) {
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
                throw new AssertionError("\n" + path + ", line " + (i + 1) + ": \"" + line
                        + "\"\nexpected \"in: \" and the title of a dossier, beneath that each violation after two"
                        + " spaces, or # and a comment\n");
            }
        }
        return lists;
    }

    /**
     * Changes what stands in the file now. The new file is made where no other writer has made one, so that it is a
     * lock as well, and goes away as it takes the place of the old one.
     *
     * @return the lists as they were written
     */
    SortedMap<String, SortedSet<String>> change(Dossier dossier, Consumer<SortedMap<String, SortedSet<String>>> change)
            throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Path place = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        if (Files.exists(place) && !Files.isWritable(place)) {
            throw new AccessDeniedException(place.toString());
        }
        Path fresh = place.resolveSibling(place.getFileName() + ".new");
        create(fresh);
        try {
            SortedMap<String, SortedSet<String>> lists = read(dossier);
            change.accept(lists);
            Files.writeString(fresh, text(lists), UTF_8);
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return lists;
        } catch (IOException | RuntimeException | Error failed) {
            Files.deleteIfExists(fresh);
            throw failed;
        }
    }

    /** Waits for another writer; one that was ended before it was done is not waited for. */
    private static void create(Path fresh) throws IOException {
        Instant start = Instant.now();
        while (true) {
            try {
                Files.createFile(fresh);
                return;
            } catch (FileAlreadyExistsException another) {
                if (Instant.now().isAfter(start.plus(PATIENCE)) || isLeftBehind(fresh)) {
                    throw new FileSystemException(
                            fresh.toString(),
                            null,
                            "another test is writing it, or was ended while it did; if none is, delete it");
                }
                Uninterruptibles.sleepUninterruptibly(BETWEEN_TRIES);
            }
        }
    }

    private static boolean isLeftBehind(Path fresh) throws IOException {
        try {
            return Files.getLastModifiedTime(fresh)
                    .toInstant()
                    .isBefore(Instant.now().minus(PATIENCE));
        } catch (NoSuchFileException done) {
            return false;
        }
    }

    /** A reason may be put in other words. */
    private void checkHead(String sentence, Dossier dossier) {
        String words = Violation.inOneLine(rule.words());
        if (!sentence.equals(words) && !sentence.startsWith(words + ", because ")) {
            throw new AssertionError("\nhouse rule: " + rule + "\nin:         " + dossier
                    + "\nbut " + path + " is kept for another: " + sentence
                    + "\nexpected a name of its own for each, or this rule's sentence in the first line of the file\n");
        }
    }

    private List<String> lines() {
        try {
            String text = Files.exists(path) ? Files.readString(path, UTF_8) : "";
            return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
                    .lines()
                    .toList();
        } catch (CharacterCodingException otherwise) {
            throw new AssertionError("\n" + path + " is not in UTF-8\nexpected a file in UTF-8\n", otherwise);
        } catch (IOException unreadable) {
            throw new AssertionError(
                    "\n" + path + " could not be read: " + unreadable + "\nexpected a file that can be read\n",
                    unreadable);
        }
    }

    private String text(SortedMap<String, SortedSet<String>> lists) {
        StringBuilder text = new StringBuilder("# " + Violation.inOneLine(rule.toString()) + "\n")
                .append("# Accepted until they are fixed, one a line; fixed ones are taken out by the check itself.\n");
        lists.forEach((title, names) -> {
            text.append(DOSSIER).append(title).append('\n');
            names.forEach(name -> text.append("  ").append(name).append('\n'));
        });
        return text.toString();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
