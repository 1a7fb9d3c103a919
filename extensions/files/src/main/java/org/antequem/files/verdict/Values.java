package org.antequem.files.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.antequem.explanation.Remark;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;
import org.antequem.files.tree.Sequence;
import org.antequem.finding.Conclusion;
import org.antequem.finding.Conclusion.Dated;
import org.antequem.finding.Conclusion.DaysApart;
import org.antequem.finding.Conclusion.Derives;
import org.antequem.finding.Conclusion.Entails;
import org.antequem.finding.Conclusion.Excludes;
import org.antequem.finding.Conclusion.Precedes;
import org.antequem.finding.Difference;
import org.antequem.finding.Finding;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Stipulation;
import org.antequem.time.Dating;
import org.antequem.verdict.Decision;

/** The values that findings, lines and remarks hold, as JSON; each has a {@code kind}. */
final class Values {

    private final Nouns nouns;
    private final Times times;
    private final Map<String, String> presumptions = new TreeMap<>();

    Values(Nouns nouns, Times times) {
        this.nouns = nouns;
        this.times = times;
    }

    Nouns nouns() {
        return nouns;
    }

    Times times() {
        return times;
    }

    static <T> Sequence each(Iterable<? extends T> many, Function<? super T, ? extends Node> write) {
        List<Node> nodes = new ArrayList<>();
        many.forEach(one -> nodes.add(write.apply(one)));
        return Sequence.of(nodes);
    }

    static <T> Sequence texts(Iterable<? extends T> many) {
        return each(many, one -> Scalar.text(one.toString()));
    }

    /** What these presume is kept, to be told once; see {@link #presumptions}. */
    Sequence names(Iterable<Presumption> some) {
        return each(some, this::name);
    }

    Scalar name(Presumption presumption) {
        presumptions.put(presumption.name(), presumption.words());
        return Scalar.text(presumption.name());
    }

    /** What each presumption says that was named so far, by name. */
    Mapping presumptions() {
        Mapping.Builder json = Mapping.builder();
        presumptions.forEach(json::put);
        return json.build();
    }

    Sequence nouns(Iterable<?> many) {
        return each(many, nouns::of);
    }

    Sequence all(Iterable<?> many) {
        return each(many, this::of);
    }

    Mapping of(Object value) {
        if (Nouns.isNoun(value)) {
            return nouns.of(value);
        } else if (value instanceof Stipulation stipulation) {
            return proposition(stipulation.isGranted() ? "granted" : "stipulated", stipulation.proposition());
        } else if (value instanceof Proposition proposition) {
            return proposition("proposition", proposition);
        } else if (value instanceof Presumption presumption) {
            return Mapping.builder()
                    .put("kind", "presumption")
                    .put("name", name(presumption))
                    .put("words", presumption.words())
                    .build();
        } else if (value instanceof Dating dating) {
            return times.dating(dating);
        } else if (value instanceof Conclusion conclusion) {
            return conclusion(conclusion);
        } else if (value instanceof Difference difference) {
            return Mapping.builder()
                    .put("kind", "difference")
                    .put("pieces", each(difference.pieces(), Values::piece))
                    .build();
        } else if (value instanceof Finding finding) {
            return Mapping.builder()
                    .put("kind", "rule")
                    .put("code", finding.code())
                    .build();
        } else if (value instanceof Integer || value instanceof Long) {
            return Mapping.builder()
                    .put("kind", "number")
                    .put("number", ((Number) value).longValue())
                    .build();
        }
        return Mapping.builder()
                .put("kind", "text")
                .put("text", value.toString())
                .build();
    }

    Mapping conclusion(Conclusion conclusion) {
        Mapping.Builder json = Mapping.builder();
        if (conclusion instanceof Precedes order) {
            json.put("kind", "precedes")
                    .put("earlier", nouns.of(order.earlier()))
                    .put("later", nouns.of(order.later()))
                    .put("margin_seconds", Times.number(order.margin()));
        } else if (conclusion instanceof DaysApart apart) {
            json.put("kind", "days_apart")
                    .put("from", nouns.of(apart.from()))
                    .put("to", nouns.of(apart.to()))
                    .put("least_days", Times.number(apart.least()))
                    .put("greatest_days", Times.number(apart.greatest()))
                    .put("margin_seconds", Times.number(apart.margin()))
                    .put("slack_seconds", Times.number(apart.slack()));
        } else if (conclusion instanceof Dated dated) {
            json.put("kind", "dated")
                    .put("moment", nouns.of(dated.moment()))
                    .put("when", times.dating(dated.when()))
                    .put("margin_seconds", Times.number(dated.margin()));
        } else if (conclusion instanceof Derives derived) {
            json.put("kind", "derives").put("says", derived.proposition().toString());
        } else if (conclusion instanceof Entails entails) {
            json.put("kind", "entails").put("says", entails.statement().toString());
        } else if (conclusion instanceof Excludes excludes) {
            json.put("kind", "excludes").put("says", excludes.statement().toString());
        }
        return json.put("text", new Remark.Concluded(conclusion).toString()).build();
    }

    Mapping decision(Decision decision) {
        return Mapping.builder()
                .put("verdict", decision.verdict().name())
                .put("confidence", decision.confidence().map(Enum::name))
                .put("presuming", names(decision.presuming()))
                .put("or_presuming", each(decision.alternatives(), this::names))
                .put("is_cut_short", decision.isCutShort())
                .build();
    }

    private Mapping proposition(String kind, Proposition proposition) {
        Optional<Dating> stated = proposition.stated();
        return Mapping.builder()
                .put("kind", kind)
                .put("says", proposition.toString())
                .put("dating", times.dating(stated))
                .build();
    }

    private static Mapping piece(Difference.Piece piece) {
        return Mapping.builder()
                .put("kind", piece.kind().name())
                .put("words", piece.words())
                .put("number", piece.number())
                .build();
    }
}
