package org.antequem.report.picture;

import java.util.Locale;
import org.antequem.explanation.Length;
import org.antequem.explanation.Remark;
import org.antequem.finding.Conclusion;
import org.antequem.finding.Conclusion.Dated;
import org.antequem.finding.Conclusion.Precedes;
import org.antequem.model.Endpoint;
import org.antequem.model.Event;
import org.antequem.time.EnglishDates;
import org.antequem.time.QuotedWords;
import org.antequem.timeline.Moment;

/** Names and conclusions as they stand in pictures. */
final class Words {

    private Words() {}

    /** {@code "The visit"}: the name of an event, as it begins a sentence. */
    static String name(Event event) {
        return capital(event.toString());
    }

    static String capital(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int end = words.offsetByCodePoints(0, 1);
        return words.substring(0, end).toUpperCase(Locale.ROOT) + words.substring(end);
    }

    /** A sentence without the names of rules and presumptions that stand in it in brackets. */
    static String withoutCodes(String sentence, Iterable<String> codes) {
        String words = sentence;
        for (String code : codes) {
            words = words.replace(" (" + code + ")", "");
        }
        return words;
    }

    /** Words of others, as a picture quotes them: as explanations do. */
    static String quoted(String words) {
        return "\"" + QuotedWords.shown(words) + "\"";
    }

    /** {@code "5 tellers"}. */
    static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** {@code "The visit began"}. */
    static String moment(Moment moment) {
        return moment.event() + (moment.endpoint() == Endpoint.START ? " began" : " ended");
    }

    /** {@code "The planning began at least 22 full days before the visit began"}. */
    static String conclusion(Conclusion conclusion) {
        if (conclusion instanceof Precedes order) {
            return precedes(order);
        }
        if (conclusion instanceof Dated dated) {
            return name(dated.moment().event()) + " " + EnglishDates.happened(dated.when());
        }
        String sentence = new Remark.Concluded(conclusion).toString();
        return capital(sentence.replaceFirst("^So ", "").replaceFirst("\\.$", ""));
    }

    private static String precedes(Precedes order) {
        if (order.earlier().event().equals(order.later().event())) {
            boolean isLength = order.earlier().endpoint() == Endpoint.START;
            return name(order.earlier().event())
                    + " lasted "
                    + (isLength ? Length.atLeast(order.margin()) : Length.atMost(-order.margin()));
        }
        String how = order.margin() > 1
                ? " " + Length.between(order.margin()) + " before "
                : order.margin() >= 0
                        ? (order.margin() == 0 ? " no later than " : " before ")
                        : " no later than " + Length.atMost(-order.margin()).replaceFirst("^at most ", "") + " after ";
        return capital(moment(order.earlier())) + how + moment(order.later());
    }
}
