package org.antequem.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where a command puts a text: a file, which is written completely or not at all. */
final class Destination {

    private final String name;

    Destination(String name) {
        this.name = name;
    }

    /**
     * Checks that the file is not the one that is read: a verdict written over its dossier would destroy it.
     *
     * @throws Refusal where it is
     */
    void checkIsNot(DossierInput input) {
        try {
            if (!input.isStandardInput() && Files.isSameFile(Path.of(name), input.path())) {
                throw new Refusal("\"" + name + "\" is the file that is read; write to another one");
            }
        } catch (IOException | InvalidPathException e) {
            // one of them does not exist, which reading or writing will report
        }
    }

    /**
     * Writes to another file and renames it, so that nobody ever finds half of the text.
     *
     * @throws Refusal where that cannot be done; a file that was there before is unchanged
     */
    void write(String text) {
        try {
            Path target = Path.of(name);
            Path real = Files.exists(target) ? target.toRealPath() : target;
            if (Files.isDirectory(real)) {
                throw new Refusal("\"" + name + "\" is a directory; name a file in it");
            } else if (Files.exists(real) && !Files.isRegularFile(real)) {
                Files.write(real, text.getBytes(UTF_8));
            } else {
                replace(real, text);
            }
        } catch (InvalidPathException e) {
            throw new Refusal("\"" + name + "\" is no name of a file here: " + e.getReason());
        } catch (IOException e) {
            throw new Refusal("\"" + name + "\" cannot be written: " + reason(e));
        }
    }

    private static void replace(Path target, String text) throws IOException {
        String own = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
        Path aside = target.resolveSibling(own);
        aside.toFile().deleteOnExit();
        try {
            Files.write(aside, text.getBytes(UTF_8), CREATE_NEW);
            move(aside, target);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void move(Path aside, Path target) throws IOException {
        try {
            Files.move(aside, target, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, target, REPLACE_EXISTING);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such directory";
        } else if (e instanceof AccessDeniedException) {
            return "you may not write there";
        } else if (e instanceof FileSystemException known) {
            return requireNonNullElse(known.getReason(), "the file system refuses it");
        }
        return requireNonNullElse(e.getMessage(), "the file system refuses it");
    }
}
