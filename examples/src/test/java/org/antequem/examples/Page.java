package org.antequem.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page that users read, and what programs print that it quotes. */
public record Page(Path file) {

    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    public static final Page README = of("README.md");

    /** The page at a path from the root of the project. */
    public static Page of(String file) {
        return new Page(ROOT.resolve(file));
    }

    /** The README and every page of the guide. */
    public static Stream<Page> all() {
        return Stream.concat(Stream.of(README), under("docs/guide").map(Page::new));
    }

    /** Every file in a folder of the project. */
    public static Stream<Path> under(String folder) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The blocks that are marked as of this language. */
    public ImmutableList<String> blocks(String language) {
        ImmutableList.Builder<String> blocks = ImmutableList.builder();
        Matcher matcher = BLOCK.matcher(text());
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                blocks.add(matcher.group(2));
            }
        }
        return blocks.build();
    }

    public String text() {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a program prints. */
    public static String printed(Runnable program) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(UTF_8);
    }
}
