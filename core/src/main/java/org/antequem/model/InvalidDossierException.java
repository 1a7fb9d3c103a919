package org.antequem.model;

import com.google.common.collect.ImmutableList;

/** Thrown if a dossier has problems that make it unfit to be judged. Its message lists every problem, one a line. */
public final class InvalidDossierException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final ImmutableList<String> problems;

    InvalidDossierException(String title, ImmutableList<String> problems) {
        super("the dossier \"" + title + "\" has "
                + (problems.size() == 1 ? "a problem" : problems.size() + " problems") + ":\n  - "
                + String.join("\n  - ", problems));
        this.problems = problems;
    }

    /** Every problem as a sentence, in the order in which the dossier names its parts; not empty. */
    public ImmutableList<String> problems() {
        return problems;
    }
}
