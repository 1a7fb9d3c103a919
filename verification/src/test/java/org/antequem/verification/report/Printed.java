package org.antequem.verification.report;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What stands on the pages of a PDF. */
record Printed(ImmutableList<Page> pages) {

    static Printed of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ImmutableList.Builder<Page> pages = ImmutableList.builder();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                pages.add(new Page(CharMatcher.whitespace().removeFrom(stripper.getText(document))));
            }
            return new Printed(pages.build());
        }
    }

    /** All that is printed, without blanks. */
    String text() {
        return pages.stream().map(Page::text).collect(joining());
    }

    /**
     * One page.
     *
     * @param text without blanks
     */
    record Page(String text) {

        boolean hasAll(List<?> texts) {
            return texts.stream().allMatch(each -> text.contains((String) each));
        }
    }
}
