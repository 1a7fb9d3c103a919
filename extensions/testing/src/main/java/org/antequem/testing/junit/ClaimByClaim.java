package org.antequem.testing.junit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs a test once for each claim of the dossier of its class. */
final class ClaimByClaim implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        Judged judged = Judged.in(context);
        ImmutableList<Claim> claims = judged.dossier().claims().asList();
        if (claims.isEmpty()) {
            throw new ExtensionConfigurationException(
                    "the dossier \"" + judged.dossier() + "\" has no claims: expected one for each run");
        }
        return claims.stream().map(claim -> {
            String name = judged.file().map(file -> file.nameOf(claim)).orElseGet(() -> name(claim, claims));
            return new OneClaim(judged.evaluation().of(claim), name, ImmutableList.of());
        });
    }

    /** The wording, and the teller where others say it in the same words. */
    private static String name(Claim claim, List<Claim> claims) {
        long alike = claims.stream()
                .filter(other -> other.wording().equals(claim.wording()))
                .count();
        return claim.wording()
                + (alike == 1 ? "" : " (" + claim.saidBy().map(Source::name).orElse("nobody") + ")");
    }
}
