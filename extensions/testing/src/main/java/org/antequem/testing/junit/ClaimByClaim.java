package org.antequem.testing.junit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
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
        Evaluation evaluation = DossierExtension.evaluation(context);
        ImmutableList<Claim> claims = evaluation.dossier().claims().asList();
        if (claims.isEmpty()) {
            throw new ExtensionConfigurationException(
                    "the dossier \"" + evaluation.dossier() + "\" has no claims: expected one for each run");
        }
        return claims.stream().map(claim -> new OneClaim(claim, isAloneInItsWords(claim, claims), evaluation));
    }

    private static boolean isAloneInItsWords(Claim claim, List<Claim> claims) {
        return claims.stream()
                        .filter(other -> other.wording().equals(claim.wording()))
                        .count()
                == 1;
    }

    /** One run. */
    private record OneClaim(Claim claim, boolean isAloneInItsWords, Evaluation evaluation)
            implements TestTemplateInvocationContext, ParameterResolver {

        /** The wording, and the teller where others say it in the same words. */
        @Override
        public String getDisplayName(int number) {
            return claim.wording()
                    + (isAloneInItsWords
                            ? ""
                            : " (" + claim.saidBy().map(Source::name).orElse("nobody") + ")");
        }

        @Override
        public ImmutableList<Extension> getAdditionalExtensions() {
            return ImmutableList.of(this);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return DossierExtension.isOfAMethod(parameter)
                    && DossierExtension.isOfOneClaim(parameter.getParameter().getType());
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            Class<?> type = parameter.getParameter().getType();
            Judgement judgement = evaluation.of(claim);
            return type == Claim.class ? claim : type == Judgement.class ? judgement : judgement.verdict();
        }
    }
}
