package org.antequem.testing.junit;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs a test once for each claim of which the file of its class expects a verdict, and checks that first. */
final class ExpectationByExpectation implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        Judged judged = Judged.in(context);
        ReadFile file =
                judged.file().orElseThrow(() -> new ExtensionConfigurationException(judged.complaint("expectations")));
        ImmutableList<Expected> expected = file.expected(judged.evaluation());
        if (expected.isEmpty()) {
            throw new ExtensionConfigurationException("no claim of the dossier \"" + judged.dossier()
                    + "\" has an expectation: expected, say," + " \"expect: refuted\" on one");
        }
        return expected.stream()
                .map(one -> new OneClaim(
                        one.judgement(), file.nameOf(one.judgement().claim()), ImmutableList.of(one)));
    }
}
