package org.antequem.explanation;

import org.antequem.finding.Conclusion;
import org.antequem.finding.Conclusion.DaysApart;
import org.antequem.finding.Conclusion.Derives;
import org.antequem.finding.Conclusion.Entails;
import org.antequem.finding.Conclusion.Precedes;
import org.antequem.model.Endpoint;
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
        moment(order.earlier());
        sheet.words(order.margin() > 0 ? " before " : " no later than ");
        moment(order.later());
        if (order.margin() > 1) {
            sheet.words(", by ").words(Length.atLeast(order.margin()));
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
        moment(apart.to());
        sheet.words(" ")
                .words(Length.daysAfter(apart.least(), apart.greatest()))
                .words(" ");
        moment(apart.from());
        sheet.words(", counted from day to day");
    }

    private void moment(Moment moment) {
        sheet.words(moment.event().quoted()).words(moment.endpoint() == Endpoint.START ? " began" : " ended");
    }
}
