package org.antequem.files.verdict;

import org.antequem.explanation.Remark;
import org.antequem.explanation.Remark.NotLooked;
import org.antequem.explanation.Remark.Noted;
import org.antequem.explanation.Remark.Permitted;
import org.antequem.explanation.Remark.Presumed;
import org.antequem.explanation.Remark.PresumedEither;
import org.antequem.files.tree.Mapping;
import org.antequem.finding.Lack;
import org.antequem.finding.Leeway;
import org.antequem.finding.Look;

/** What is said of an answer beyond the grounds for it, as JSON. */
final class RemarkJson {

    private final Values values;

    RemarkJson(Values values) {
        this.values = values;
    }

    Mapping of(Remark remark) {
        Mapping.Builder json = Mapping.builder();
        if (remark instanceof Presumed presumed) {
            json.put("kind", "presumed")
                    .put("presumption", values.name(presumed.presumption()))
                    .put("without", values.decision(presumed.without()));
        } else if (remark instanceof PresumedEither either) {
            json.put("kind", "presumed_either").put("sets", Values.each(either.alternatives(), values::names));
        } else if (remark instanceof Permitted permitted) {
            json.put("kind", "permitted")
                    .put("leeways", Values.each(permitted.permission().leeways(), this::leeway))
                    .put("presuming", values.names(permitted.permission().presuming()));
        } else if (remark instanceof NotLooked missing) {
            json.put("kind", "not_looked").put("codes", Values.texts(missing.codes()));
        } else if (remark instanceof Noted noted) {
            json.put("kind", "noted").put("values", values.all(noted.values()));
        } else {
            json.put("kind", "other");
        }
        return json.put("text", remark.toString())
                .put("beneath", Values.texts(remark.beneath()))
                .build();
    }

    /** A rule that had nothing to look at, and what it asked for in vain. */
    Mapping notLooked(Look look) {
        return Mapping.builder()
                .put("code", look.code())
                .put("bearing", look.bearing().name())
                .put("lacks", Values.each(look.lacks(), this::lack))
                .build();
    }

    private Mapping lack(Lack lack) {
        Mapping.Builder json = Mapping.builder();
        if (lack instanceof Lack.OfDate date) {
            json.put("kind", "date").put("moment", values.nouns().of(date.moment()));
        } else if (lack instanceof Lack.OfWords words) {
            json.put("kind", "words").put("says", words.about().toString());
        } else if (lack instanceof Lack.OfStages stages) {
            json.put("kind", "stages").put("event", values.nouns().of(stages.whole()));
        } else if (lack instanceof Lack.OfSource source) {
            json.put("kind", "of_source")
                    .put("what", source.what())
                    .put("source", values.nouns().of(source.source()));
        } else {
            json.put("kind", "interests");
        }
        return json.put("text", lack.toString()).build();
    }

    private Mapping leeway(Leeway leeway) {
        return Mapping.builder()
                .put("point", values.nouns().of(leeway.point()))
                .put("anchor", values.nouns().of(leeway.anchor()))
                .put("least_seconds", Times.number(leeway.gap().least()))
                .put("greatest_seconds", Times.number(leeway.gap().greatest()))
                .build();
    }
}
