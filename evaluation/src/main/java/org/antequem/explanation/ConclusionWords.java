package org.antequem.explanation;

import java.util.Optional;
import org.antequem.finding.Conclusion;
import org.antequem.finding.Conclusion.Dated;
import org.antequem.finding.Conclusion.DaysApart;
import org.antequem.finding.Conclusion.Derives;
import org.antequem.finding.Conclusion.Entails;
import org.antequem.finding.Conclusion.Precedes;
import org.antequem.model.Endpoint;
import org.antequem.model.Interest;
import org.antequem.time.EnglishDates;
import org.antequem.time.QuotedWords;
import org.antequem.timeline.Moment;

/** What a line forces, in words. */
final class ConclusionWords {

    private final Sheet sheet;

    ConclusionWords(Sheet sheet) {
        this.sheet = sheet;
    }

    void write(Conclusion conclusion) {
        if (conclusion instanceof Precedes order) {
            precedes(order);
        } else if (conclusion instanceof DaysApart apart) {
            daysApart(apart);
        } else if (conclusion instanceof Dated date) {
            sheet.words("So ")
                    .words(date.moment().event().quoted())
                    .words(" ")
                    .words(EnglishDates.happened(date.when()));
        } else if (conclusion instanceof Derives derived) {
            sheet.words("So ").words(derived.proposition());
        } else {
            sheet.words(
                    conclusion instanceof Entails
                            ? "From this the claim follows"
                            : "This and the claim cannot both be true");
        }
    }

    private void precedes(Precedes order) {
        sheet.words("So ");
        if (order.earlier().event().equals(order.later().event())) {
            boolean isAhead = order.earlier().endpoint() == Endpoint.START;
            sheet.words(order.earlier().event().quoted()).words(" lasted ");
            sheet.words(isAhead ? Length.atLeast(order.margin()) : Length.atMost(-order.margin()));
            return;
        }
        moment(order.earlier(), "already sought");
        sheet.words(order.margin() > 0 ? " before " : " no later than ");
        moment(order.later(), "first sought");
        if (order.margin() > 1) {
            sheet.words(", with ").words(Length.between(order.margin())).words(" between");
        } else if (order.margin() < 0) {
            sheet.words(", or after it by ").words(Length.atMost(-order.margin()));
        }
    }

    private void daysApart(DaysApart apart) {
        sheet.words("So ");
        if (apart.from().event().equals(apart.to().event())) {
            sheet.words(apart.from().event().quoted()).words(" lasted ");
            sheet.words(Length.filled(Math.max(0, apart.least()), apart.greatest()));
            sheet.words(", counted from day to day");
            return;
        }
        moment(apart.to(), "first sought");
        String after = Length.daysAfter(apart.least(), apart.greatest());
        int from = after.indexOf("{}");
        sheet.words(" ").words(after.substring(0, from));
        moment(apart.from(), "first sought");
        sheet.words(after.substring(from + 2));
        sheet.words(after.contains(" day when ") && after.endsWith("{}") ? "" : ", counted from day to day");
    }

    /** Of an interest that was told of just before, who wanted what; else the name of the event. */
    private void moment(Moment moment, String sought) {
        boolean isStart = moment.endpoint() == Endpoint.START;
        Optional<Interest> told = sheet.toldOf(moment.event());
        if (told.isPresent()) {
            sheet.words(told.get().holder().quoted()).words(" ");
            sheet.words(isStart ? sought : "last sought").words(" ");
            sheet.words(QuotedWords.quoted(told.get().means()));
        } else {
            sheet.words(moment.event().quoted()).words(isStart ? " began" : " ended");
        }
    }
}
