package org.antequem.testing.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What came of running a test class: the names of the tests that passed, and what each failure says. */
final class Runs implements TestExecutionListener {

    private final List<String> ended = new ArrayList<>();

    private Runs() {}

    static List<String> of(Class<?> test) {
        Runs runs = new Runs();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(test))
                                .build(),
                        runs);
        return runs.ended;
    }

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        result.getThrowable().ifPresent(failure -> ended.add("failed: " + failure.getMessage()));
        if (identifier.isTest() && result.getThrowable().isEmpty()) {
            ended.add(identifier.getDisplayName());
        }
    }
}
