package org.antequem.report.template;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;

/**
 * A whole page.
 *
 * @param policy what browsers may load, as a Content Security Policy: nothing but the styles of the page
 * @param style the style sheet
 * @param styleOfPictures the one style sheet of all pictures
 * @param record what the record has, in a sentence
 * @param count how many claims have which verdict, in a sentence
 * @param figures of the whole record
 * @param rules those that the page names
 * @param assumptions those that the page names
 * @param glossary of the words with which evidence is weighed
 */
@Immutable
public record ReportPage(
        String title,
        String policy,
        String style,
        String styleOfPictures,
        String record,
        String count,
        ImmutableList<ClaimSection> claims,
        ImmutableList<Figure> figures,
        ImmutableList<Entry> rules,
        ImmutableList<Entry> assumptions,
        ImmutableList<Term> glossary) {

    /** Those on which something in the record bears. */
    public ImmutableList<ClaimSection> debated() {
        return claims.stream().filter(claim -> !claim.isBare()).collect(ImmutableList.toImmutableList());
    }

    /** Those on which nothing in the record bears. */
    public ImmutableList<ClaimSection> bare() {
        return claims.stream().filter(ClaimSection::isBare).collect(ImmutableList.toImmutableList());
    }
}
