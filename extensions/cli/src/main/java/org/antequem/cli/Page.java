package org.antequem.cli;

import org.antequem.report.page.HtmlReport;

/** Verdicts as a page to look at. Of what judges, this alone loads what reports are made of. */
final class Page {

    private Page() {}

    static String html(Judged judged, boolean hangsOn, boolean history) {
        HtmlReport report = HtmlReport.of(judged.evaluation()).about(judged.claims());
        report = hangsOn ? report.tellingWhatVerdictsHangOn() : report;
        return (history ? report.tellingVerdictsThroughTime() : report).html();
    }
}
