package org.antequem.files;

import static com.google.common.base.Preconditions.checkArgument;
import static org.antequem.given.Given.each;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.stream.Collectors;

/** Thrown if a text is not a dossier. It names everything that is wrong, in the order of the file. */
public final class UnreadableFileException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<FileProblem> problems;
    private final transient ImmutableList<FileProblem> remarks;

    /**
     * Makes an exception from problems.
     *
     * @param problems at least one
     */
    public UnreadableFileException(Iterable<FileProblem> problems) {
        this(problems, ImmutableList.of());
    }

    /**
     * Of a text of which there are remarks besides.
     *
     * @param problems at least one
     */
    UnreadableFileException(Iterable<FileProblem> problems, Iterable<FileProblem> remarks) {
        super(each(problems, "problems").stream().map(FileProblem::toString).collect(Collectors.joining("\n")));
        this.problems = ImmutableList.copyOf(problems);
        this.remarks = ImmutableList.copyOf(remarks);
        checkArgument(!this.problems.isEmpty(), "an unreadable file has no problem: expected one or more");
    }

    /** Everything that is wrong, in the order of the file; empty if this exception was serialized and read again. */
    @SuppressWarnings("ConstantValue")
    public ImmutableList<FileProblem> problems() {
        return problems == null ? ImmutableList.of() : problems;
    }

    /**
     * Problems that would not prevent reading, in the order of the file; see {@link DossierFile#remarks}. An unused
     * source is only named if no unreadable part may refer to it. Empty if the text is no YAML or JSON, or if this
     * exception was serialized and read again.
     */
    @SuppressWarnings("ConstantValue")
    public ImmutableList<FileProblem> remarks() {
        return remarks == null ? ImmutableList.of() : remarks;
    }
}
