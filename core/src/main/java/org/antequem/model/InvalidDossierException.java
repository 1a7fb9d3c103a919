package org.antequem.model;

import com.google.common.collect.ImmutableList;

/** A dossier that cannot be closed. Its message lists every problem, a line each. */
public final class InvalidDossierException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final ImmutableList<String> problems;

    InvalidDossierException(String title, ImmutableList<String> problems) {
        super("the dossier \"" + title + "\" has "
                + (problems.size() == 1 ? "a problem" : problems.size() + " problems") + ":\n  - "
                + String.join("\n  - ", problems));
        this.problems = problems;
    }

    /** Every problem, in the order in which the dossier names its parts. */
    public ImmutableList<String> problems() {
        return problems;
    }
}
