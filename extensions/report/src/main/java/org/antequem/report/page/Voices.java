package org.antequem.report.page;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Locale;
import org.antequem.explanation.Explanation;
import org.antequem.explanation.Premise;
import org.antequem.explanation.Premise.Told;
import org.antequem.model.Citation;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.antequem.report.template.Voice;
import org.antequem.time.EnglishDates;

/** Who is heard in an explanation. */
final class Voices {

    private final SetMultimap<Source, String> origins = LinkedHashMultimap.create();

    private Voices() {}

    static ImmutableList<Voice> of(Explanation explanation) {
        Voices voices = new Voices();
        voices.add(explanation.claim());
        for (Premise premise : explanation.premises()) {
            if (premise instanceof Told told) {
                told.telling().chain().reverse().forEach(voices::add);
            } else if (premise.statement() instanceof Claim claim) {
                voices.add(claim);
            }
        }
        return voices.origins.keySet().stream().map(voices::voice).collect(ImmutableList.toImmutableList());
    }

    private void add(Claim claim) {
        Citation origin = claim.origin();
        String words = origin.equals(Citation.NOBODY)
                ? "first-hand"
                : origin.isRecorded()
                        ? origin.sources().stream().map(Source::quoted).collect(joining(", "))
                        : "not recorded";
        claim.saidBy().ifPresent(teller -> origins.put(teller, words));
    }

    private Voice voice(Source source) {
        return new Voice(
                source.toString(),
                source.kind().name().toLowerCase(Locale.ROOT),
                source.told().map(EnglishDates::when).orElse("not recorded"),
                String.join("; ", origins.get(source)));
    }
}
