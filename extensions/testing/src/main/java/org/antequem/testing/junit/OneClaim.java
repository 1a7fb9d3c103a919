package org.antequem.testing.junit;

import com.google.common.collect.ImmutableList;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Claim;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;

/**
 * One run, for one claim.
 *
 * @param name under which it is reported
 * @param checks what is checked before its body runs
 */
record OneClaim(Judgement judgement, String name, ImmutableList<Extension> checks)
        implements TestTemplateInvocationContext, ParameterResolver {

    @Override
    public String getDisplayName(int number) {
        return name;
    }

    @Override
    public ImmutableList<Extension> getAdditionalExtensions() {
        return ImmutableList.<Extension>builder().add(this).addAll(checks).build();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return DossierExtension.isOfAMethod(parameter)
                && !parameter.isAnnotated(Id.class)
                && DossierExtension.isOfOneClaim(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Claim.class ? judgement.claim() : type == Judgement.class ? judgement : judgement.verdict();
    }
}
