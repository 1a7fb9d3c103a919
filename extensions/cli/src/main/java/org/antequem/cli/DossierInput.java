package org.antequem.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.antequem.files.DossierFile;
import org.antequem.files.UnreadableFileException;
import org.antequem.files.tree.Limits;

/**
 * A FILE on the command line, and what can be read from it.
 *
 * @param name a path, or {@code "-"} for standard input
 */
record DossierInput(String name, Terminal terminal) {

    private static final String STANDARD_INPUT = "-";

    /**
     * One for each name.
     *
     * @throws Refusal where standard input is named twice, for it can be read once
     */
    static ImmutableList<DossierInput> of(List<String> names, Terminal terminal) {
        if (Collections.frequency(names, STANDARD_INPUT) > 1) {
            throw new Refusal("standard input can be read once: expected \"-\" at most once");
        }
        return names.stream().map(name -> new DossierInput(name, terminal)).collect(ImmutableList.toImmutableList());
    }

    boolean isStandardInput() {
        return name.equals(STANDARD_INPUT);
    }

    /** What messages call it. */
    String shownName() {
        return isStandardInput() ? "<standard input>" : name;
    }

    /** True for a name that says that each line is a dossier. */
    boolean hasLines() {
        return name.toLowerCase(Locale.ROOT).endsWith(".jsonl");
    }

    /** True where an argument cannot be the id of a claim, so that it names a file. */
    static boolean isFile(String argument) {
        String small = argument.toLowerCase(Locale.ROOT);
        return argument.equals(STANDARD_INPUT) || small.matches(".*[/\\\\].*|.*\\.(ya?ml|jsonl?)") || isThere(argument);
    }

    private static boolean isThere(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    Path path() {
        if (name.isEmpty()) {
            throw new Refusal("\"\" is no name of a file");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Refusal("\"" + name + "\" is no name of a file here: " + e.getReason()
                    + ". If it has letters beyond ASCII, set LC_ALL=C.UTF-8, or hand the file in as \"-\"");
        }
    }

    /** A dossier, and the text from which it was read. */
    record Read(String text, DossierFile file) {}

    /**
     * Reads it as a dossier.
     *
     * @throws Refusal where there is nothing to read
     * @throws UnreadableFileException where it is no dossier
     */
    Read read(boolean isStrict) {
        try (InputStream stream = open()) {
            byte[] bytes = ByteStreams.toByteArray(ByteStreams.limit(stream, Limits.DEFAULT.bytes() + 1L));
            if (isStrict) {
                String text = decoded(bytes);
                return new Read(text, DossierFile.parseStrict(text, shownName()));
            }
            // it reports where a text is not UTF-8
            DossierFile file = DossierFile.read(new ByteArrayInputStream(bytes), shownName(), Limits.DEFAULT);
            return new Read(decoded(bytes), file);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /**
     * Reads it as a dossier that is to be judged.
     *
     * @throws Refusal where there is nothing to read, or it is no dossier
     */
    DossierFile dossier(boolean isStrict) {
        try {
            return read(isStrict).file();
        } catch (UnreadableFileException e) {
            throw new Refusal(shownName() + " is no dossier that can be judged:\n" + e.getMessage());
        }
    }

    private String decoded(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(shownName() + " is not UTF-8: expected a text that is saved as UTF-8");
        }
    }

    /** A stream of dossiers. What is not UTF-8 is read as half a character, which no line may have. */
    Reader lines() throws IOException {
        return new InputStreamReader(
                open(),
                UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith("\uDC00"));
    }

    private InputStream open() throws IOException {
        if (isStandardInput()) {
            return new UnclosedInput(terminal.in());
        }
        Path path = path();
        if (Files.isDirectory(path)) {
            throw new Refusal("\"" + name + "\" is a directory; name the files in it: " + path.resolve("*.yaml"));
        }
        return Files.newInputStream(path);
    }

    Refusal refused(IOException e) {
        if (e instanceof NoSuchFileException) {
            return new Refusal("there is no file \"" + name + "\"");
        } else if (e instanceof AccessDeniedException) {
            return new Refusal("you may not read \"" + name + "\"");
        }
        return new Refusal("\"" + shownName() + "\" cannot be read: " + e.getMessage());
    }

    /** Standard input, which stays open. */
    private static final class UnclosedInput extends java.io.FilterInputStream {

        UnclosedInput(InputStream stream) {
            super(stream);
        }

        @Override
        public void close() {}
    }
}
