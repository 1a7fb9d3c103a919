package org.antequem.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.UnmodifiableIterator;
import java.util.Arrays;
import java.util.Locale;
import org.antequem.files.Ids;
import org.antequem.verdict.Verdict;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A verdict as people write it: {@code refuted}, {@code not-enough-evidence}, {@code "not enough evidence"}. */
final class VerdictName implements ITypeConverter<Verdict>, Iterable<String> {

    static final ImmutableMap<String, Verdict> ALL = Maps.uniqueIndex(Arrays.asList(Verdict.values()), VerdictName::of);

    static String of(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As explanations write it. */
    static String shown(Verdict verdict) {
        return verdict.name().replace('_', ' ');
    }

    /** All of them, for shells that complete. */
    @Override
    public UnmodifiableIterator<String> iterator() {
        return ALL.keySet().iterator();
    }

    @Override
    public Verdict convert(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT).replaceAll("[_ ]", "-");
        Verdict verdict = ALL.get(name);
        if (verdict == null) {
            throw new TypeConversionException("\"" + text + "\" is no verdict; expected "
                    + String.join(", ", ALL.keySet())
                    + Ids.nearest(name, ALL.keySet())
                            .map(near -> "; did you mean \"" + near + "\"?")
                            .orElse(""));
        }
        return verdict;
    }
}
