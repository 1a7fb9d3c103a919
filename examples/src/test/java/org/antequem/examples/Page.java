package org.antequem.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page that users read, and what programs print that it quotes. */
public record Page(Path file) {

    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

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

    /** Where it leads to in this project: paths from its folder, with the heading where one is named. */
    public ImmutableList<String> links() {
        return LINK.matcher(prose())
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.startsWith("http"))
                .collect(ImmutableList.toImmutableList());
    }

    /** The page or file to which one of its links leads. */
    public Page linked(String link) {
        String path = link.contains("#") ? link.substring(0, link.indexOf('#')) : link;
        return path.isEmpty() ? this : new Page(file.resolveSibling(path));
    }

    /** Its headings, as links name them. */
    public ImmutableList<String> anchors() {
        return HEADING.matcher(prose())
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\w\\- ]", ""))
                .map(heading -> heading.replace(' ', '-'))
                .collect(ImmutableList.toImmutableList());
    }

    /** Its text without the blocks. */
    private String prose() {
        return BLOCK.matcher(text()).replaceAll("");
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
