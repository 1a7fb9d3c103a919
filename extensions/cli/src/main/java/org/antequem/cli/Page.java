package org.antequem.cli;

import org.antequem.report.page.HtmlReport;

/** Verdicts as an HTML page. Of all that judges, only this class loads the report module. */
final class Page {

    private Page() {}

    static String html(Judged judged, boolean hangsOn, boolean history) {
        HtmlReport report = HtmlReport.of(judged.evaluation()).about(judged.claims());
        report = hangsOn ? report.tellingWhatVerdictsHangOn() : report;
        return (history ? report.tellingVerdictsThroughTime() : report).html();
    }
}
