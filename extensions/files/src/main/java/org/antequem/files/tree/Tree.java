package org.antequem.files.tree;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The value that was read from a YAML or JSON text, and everything that is wrong with the text.
 *
 * <p>A text that begins with <code>{</code> or <code>[</code> is read as JSON (RFC 8259), any other as YAML 1.2: one
 * document without anchors, aliases, tags, merge keys and directives.
 *
 * @param root the value of the whole text; empty if the text could not be read to its end. If there are problems and a
 *     root, values that could not be read are {@code null} in it, at the place of the problem
 * @param problems what is wrong, in the order of the text
 * @param text the text that was read
 */
public record Tree(Optional<Node> root, ImmutableList<TreeProblem> problems, Text text) {

    public Tree {
        requireNonNull(root, "root");
        requireNonNull(problems, "problems");
        requireNonNull(text, "text");
    }

    /**
     * Reads a stream in UTF-8, holding at most one byte more than the limit. It does not close the stream.
     *
     * @throws IOException if the stream cannot be read
     */
    public static Tree read(InputStream stream, Limits limits) throws IOException {
        requireNonNull(stream, "stream");
        requireNonNull(limits, "limits");
        return new Decoder(limits).read(stream.readNBytes(limits.bytes() + 1));
    }

    /** Reads a text within some limits; the length in UTF-8 is what counts. */
    public static Tree parse(String text, Limits limits) {
        requireNonNull(text, "text");
        requireNonNull(limits, "limits");
        return new Decoder(limits).read(text);
    }

    /** Reads a text within the {@linkplain Limits#DEFAULT default limits}. */
    public static Tree parse(String text) {
        requireNonNull(text, "text");
        return parse(text, Limits.DEFAULT);
    }

    /** The comments of the text; empty for JSON, and if the text has problems. */
    public Comments comments() {
        return problems.isEmpty() && root.isPresent() && !text.isJson()
                ? CommentReader.read(text, root.get())
                : Comments.NONE;
    }
}
