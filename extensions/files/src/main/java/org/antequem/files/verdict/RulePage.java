package org.antequem.files.verdict;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Supplier;
import org.antequem.evaluation.Evaluator;
import org.antequem.rule.Rule;

/**
 * The documentation page of a bundled rule, in Markdown. This module contains the pages.
 *
 * @param code the code of the rule
 * @param markdown the whole page
 */
public record RulePage(String code, String markdown) {

    public RulePage {
        requireNonNull(code, "code");
        requireNonNull(markdown, "markdown");
    }

    private static final Supplier<ImmutableMap<String, RulePage>> PAGES = Suppliers.memoize(RulePage::read);

    /** The page of the rule with a code; empty if the rule is not bundled. */
    public static Optional<RulePage> of(String code) {
        requireNonNull(code, "code");
        return Optional.ofNullable(PAGES.get().get(code));
    }

    /** The path of the page within the documentation. */
    public String path() {
        return "docs/rules/" + code + ".md";
    }

    private static ImmutableMap<String, RulePage> read() {
        ImmutableMap.Builder<String, RulePage> pages = ImmutableMap.builder();
        for (Rule rule : Evaluator.standard().rules()) {
            Shipped.text("rules/" + rule.code() + ".md")
                    .ifPresent(page -> pages.put(rule.code(), new RulePage(rule.code(), page)));
        }
        return pages.buildKeepingLast();
    }
}
