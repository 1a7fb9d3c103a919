package org.antequem.files;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.antequem.files.form.Form;
import org.antequem.files.form.noun.Contents;
import org.antequem.files.form.noun.ContentsOf;
import org.antequem.files.form.noun.DossierWriter;
import org.antequem.files.form.noun.Noun;
import org.antequem.files.schema.StrictWriter;
import org.antequem.files.tree.Comments;
import org.antequem.files.tree.Json;
import org.antequem.files.tree.Limits;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Tree;
import org.antequem.files.tree.Yaml;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;

/**
 * A dossier as a file: the dossier, the ids of its nouns, and its author's notes and expectations. Immutable.
 *
 * <p>The short form is YAML, for people; the complete form is JSON, for programs. Both say the same: reading either,
 * writing the other and reading that gives an equal dossier.
 */
public final class DossierFile {

    private final String name;
    private final Contents contents;
    private final Dossier dossier;
    private final Ids ids;
    private final Comments comments;
    private final ImmutableList<FileProblem> remarks;
    private final ImmutableList<DateRead> dates;

    DossierFile(
            String name,
            Contents contents,
            Dossier dossier,
            Comments comments,
            ImmutableList<FileProblem> remarks,
            ImmutableList<DateRead> dates) {
        this.name = name;
        this.contents = contents;
        this.dossier = dossier;
        this.ids = Ids.of(contents);
        this.comments = comments;
        this.remarks = remarks;
        this.dates = dates;
    }

    /**
     * Reads a file in YAML or JSON, in UTF-8: {@code DossierFile.read(Path.of("letter.dossier.yaml"))}.
     *
     * @throws IOException if the file cannot be read
     * @throws UnreadableFileException if it is not a dossier; it names everything that is wrong
     */
    public static DossierFile read(Path file) throws IOException {
        requireNonNull(file, "file");
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream, file.toString(), Limits.DEFAULT);
        }
    }

    /**
     * Reads a stream in YAML or JSON, in UTF-8. It does not close the stream.
     *
     * @param name how messages call it
     * @param limits how large it may be
     * @throws IOException if the stream cannot be read
     * @throws UnreadableFileException if it is not a dossier; it names everything that is wrong
     */
    public static DossierFile read(InputStream stream, String name, Limits limits) throws IOException {
        requireNonNull(stream, "stream");
        requireNonNull(name, "name");
        requireNonNull(limits, "limits");
        return new FileReader(name, Tree.read(stream, limits), limits.problems()).read();
    }

    /**
     * Reads a text in YAML or JSON within the {@linkplain Limits#DEFAULT default limits}.
     *
     * @param name how messages call the text
     * @throws UnreadableFileException if it is not a dossier; it names everything that is wrong
     */
    public static DossierFile parse(String text, String name) {
        requireNonNull(text, "text");
        requireNonNull(name, "name");
        return parse(text, name, Limits.DEFAULT);
    }

    /**
     * Reads a text in YAML or JSON within some limits.
     *
     * @param name how messages call the text
     * @param limits how large it may be
     * @throws UnreadableFileException if it is not a dossier; it names everything that is wrong
     */
    public static DossierFile parse(String text, String name, Limits limits) {
        requireNonNull(text, "text");
        requireNonNull(name, "name");
        requireNonNull(limits, "limits");
        return new FileReader(name, Tree.parse(text, limits), limits.problems()).read();
    }

    /**
     * Reads a text in the strict form, in which language models write dossiers.
     *
     * @param name how messages call the text
     * @throws UnreadableFileException if it is not a dossier; it names everything that is wrong
     */
    public static DossierFile parseStrict(String text, String name) {
        requireNonNull(text, "text");
        requireNonNull(name, "name");
        return FileReader.ofStrict(name, Tree.parse(text)).read();
    }

    /**
     * The file of a dossier that a program built. Ids are made from names: in small letters, without accents and
     * leading articles, with hyphens for everything but letters and digits, and shortened to the first words. If an id
     * is taken, a number is added: {@code visit-2}.
     *
     * @throws IllegalArgumentException if the dossier is a view, because a file cannot say what a view leaves out
     */
    public static DossierFile of(Dossier dossier) {
        requireNonNull(dossier, "dossier");
        return new DossierFile(
                dossier.title(),
                ContentsOf.of(dossier),
                dossier,
                Comments.NONE,
                ImmutableList.of(),
                ImmutableList.of());
    }

    /** The name by which messages call the file; the title of the dossier if the file was not read. */
    public String name() {
        return name;
    }

    /** The dossier that the file describes. */
    public Dossier dossier() {
        return dossier;
    }

    /** The ids of the dossier's nouns, and where these stand in the file. */
    public Ids ids() {
        return ids;
    }

    /** The verdicts that the author expects on claims, in the order of the file. */
    public ImmutableMap<Claim, Expectation> expectations() {
        ImmutableMap.Builder<Claim, Expectation> expected = ImmutableMap.builder();
        for (Noun noun : contents.nouns()) {
            noun.expected()
                    .ifPresent(
                            what -> expected.put((Claim) noun.value(), new Expectation(what.verdict(), what.place())));
        }
        return expected.buildOrThrow();
    }

    /** The author's notes by the id of the noun, in the order of the file. A note on the whole file has an empty id. */
    public ImmutableMap<String, String> notes() {
        ImmutableMap.Builder<String, String> notes = ImmutableMap.builder();
        contents.note().ifPresent(note -> notes.put("", note));
        contents.nouns().forEach(noun -> noun.note().ifPresent(note -> notes.put(noun.id(), note)));
        return notes.buildOrThrow();
    }

    /** Problems that do not prevent reading, such as a source that nobody uses, in the order of the file. */
    public ImmutableList<FileProblem> remarks() {
        return remarks;
    }

    /** How each date was read, in the order of the file; empty if it was not read from a file. */
    public ImmutableList<DateRead> dates() {
        return dates;
    }

    /** The short form in YAML, for people, with the comments of the file that was read. */
    public String toYaml() {
        return yaml(false);
    }

    /**
     * The short form in YAML, in which each date in English words also shows how it was read: {@code {date: 1924-10,
     * words: …}}.
     */
    public String toPinnedYaml() {
        return yaml(true);
    }

    /** Claims take lines of their own, however short. */
    private String yaml(boolean pins) {
        Mapping written = DossierWriter.write(contents, Form.SHORT, pins);
        return Yaml.write(
                written, comments, path -> path.size() == 2 && path.get(0).equals("claims"));
    }

    /** The complete form in JSON on several lines, for programs. */
    public String toJson() {
        return Json.indented(DossierWriter.write(contents, Form.COMPLETE, false));
    }

    /** The complete form in JSON on one line, without a line break. */
    public String toJsonLine() {
        return Json.onOneLine(DossierWriter.write(contents, Form.COMPLETE, false));
    }

    /**
     * The strict form in JSON, in which language models write dossiers.
     *
     * @throws IllegalArgumentException if the strict form cannot express the dossier; it names all that it cannot
     */
    public String toStrictJson() {
        return Json.indented(StrictWriter.write(
                DossierWriter.write(contents, Form.COMPLETE, false), DossierWriter.write(contents, Form.SHORT, false)));
    }

    @Override
    public String toString() {
        return name;
    }
}
