package org.antequem.cli;

/** How a command ended, as scripts see it. The format of the output never changes it. */
enum ExitCode {
    /** Everything is as expected; a claim that is refuted is no failure. */
    AS_EXPECTED(0),
    /** An {@code expect} of a file, or {@code --fail-on}, did not hold; or a file is not formatted. */
    NOT_AS_EXPECTED(1),
    /** The input could not be read, or the command was used wrongly; a sentence on standard error says which. */
    UNREADABLE(2),
    /** A fault of this program. */
    OUR_FAULT(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The number with which the process ends: 0 to 3. */
    int number() {
        return number;
    }

    /** The worse of two exit codes. */
    ExitCode or(ExitCode other) {
        return other.number > number ? other : this;
    }
}
