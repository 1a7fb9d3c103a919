package org.antequem.cli;

import com.google.common.collect.ImmutableList;
import org.antequem.files.DateRead;
import org.antequem.files.FileProblem;
import org.antequem.files.FileProblem.Severity;

/**
 * What was found in a file.
 *
 * @param problems errors, where it cannot be used, and notes; in the order of the file
 * @param dates how its dates were read; none where the file cannot be used
 * @param summary what the file contains; empty where it cannot be used
 */
record Checked(String name, ImmutableList<FileProblem> problems, ImmutableList<DateRead> dates, String summary) {

    boolean isReadable() {
        return !summary.isEmpty();
    }

    /** How many problems are more than notes. */
    long errors() {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
    }

    /** The dates that are written as phrases: they are read by rules that their author may not know. */
    ImmutableList<DateRead> phrases() {
        return dates.stream().filter(DateRead::isPhrase).collect(ImmutableList.toImmutableList());
    }
}
