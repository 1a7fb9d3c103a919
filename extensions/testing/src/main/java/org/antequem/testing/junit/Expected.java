package org.antequem.testing.junit;

import static org.antequem.testing.AntequemAssertions.assertThat;

import org.antequem.evaluation.Judgement;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * That a claim has the verdict that its file expects. A test that stands for it fails where it has not, before its body
 * runs.
 *
 * @param words of the file, with their place
 */
record Expected(Judgement judgement, Verdict verdict, String words) implements BeforeTestExecutionCallback {

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        assertThat(judgement).as(words).is(verdict);
    }
}
