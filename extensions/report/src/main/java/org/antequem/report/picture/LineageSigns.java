package org.antequem.report.picture;

import static org.antequem.report.svg.Sheet.MARGIN;

import java.util.EnumSet;
import java.util.Set;
import org.antequem.model.Derivation.Verb;
import org.antequem.report.svg.Element;
import org.antequem.report.svg.Ink;
import org.antequem.report.svg.Sheet;
import org.antequem.report.svg.Sheet.Anchor;

/** The signs of a lineage, drawn and explained: those that are on it, and no others. */
final class LineageSigns {

    /** How long the tip of an arrow is. */
    static final double TIP = 7;

    private final Sheet sheet;
    private final Set<Sign> drawn = EnumSet.noneOf(Sign.class);

    LineageSigns(Sheet sheet) {
        this.sheet = sheet;
    }

    /** What can be explained. */
    enum Sign {
        LINK("link", "told on, in the direction of the arrow"),
        VERBATIM("link own", "its own words: quoted, translated or published again"),
        RELATED("link loose", "related, or drawn on"),
        DERIVED("link made", "made from it, or a later version"),
        STRUCK("link", "worth less, by the rule of that number"),
        UNRECORDED("stub", "where it has it is not recorded"),
        ONLY("ring", "everything passes through here"),
        TELLER("node teller", "says so on record");

        private final String look;
        private final String words;

        Sign(String look, String words) {
            this.look = look;
            this.words = words;
        }

        static Sign of(Set<Verb> verbs) {
            if (verbs.contains(Verb.QUOTES) || verbs.contains(Verb.TRANSLATES) || verbs.contains(Verb.REPUBLISHES)) {
                return VERBATIM;
            }
            if (verbs.contains(Verb.REVISES) || verbs.contains(Verb.DERIVES_FROM)) {
                return DERIVED;
            }
            return verbs.isEmpty() ? LINK : RELATED;
        }
    }

    /** A way along which something was told. */
    void way(Sign sign, String path) {
        drawn.add(sign);
        sheet.drawBehind(Element.of("path").with("class", sign.look).with("d", path));
    }

    /** The tip of an arrow to the right. */
    void tip(double x, double y) {
        tip(x, y, -TIP);
    }

    /** The tip of an arrow to the left. */
    void tipToTheLeft(double x, double y) {
        tip(x, y, TIP);
    }

    private void tip(double x, double y, double back) {
        sheet.draw(Element.of("path")
                .with("class", "tip")
                .with(
                        "d",
                        "M" + Element.number(x) + " " + Element.number(y) + "l" + Element.number(back) + " -3.5v7z"));
    }

    /** Through a way that is worth less. */
    void strike(double x, double y) {
        drawn.add(Sign.STRUCK);
        sheet.draw(Sheet.line("clash", x - 4, y + 6, x + 4, y - 6));
        sheet.draw(Sheet.line("clash", x, y + 6, x + 8, y - 6));
    }

    /** Leads to one of whom it is not recorded where they have it. */
    void stub(double from, double to, double y) {
        drawn.add(Sign.UNRECORDED);
        sheet.drawBehind(Sheet.line("stub", from, y, to, y));
    }

    /** Around one through whom everything passes. */
    void ring(double left, double top, double right, double bottom) {
        drawn.add(Sign.ONLY);
        sheet.draw(Sheet.box("node ring", left - 3, top - 3, right + 3, bottom + 3));
        sheet.draw(Sheet.box("node ring", left, top, right, bottom));
    }

    /** Around one who says so. */
    void teller(double left, double top, double right, double bottom) {
        drawn.add(Sign.TELLER);
        sheet.draw(Sheet.box(Sign.TELLER.look, left, top, right, bottom));
    }

    /** What the signs mean that were drawn. */
    void explain() {
        sheet.draw(Sheet.line("rule", MARGIN, sheet.bottom(), sheet.right(), sheet.bottom()));
        sheet.space(10);
        for (Sign sign : EnumSet.copyOf(drawn)) {
            double top = sheet.bottom();
            double middle = top + Ink.DETAIL.height() / 2;
            double right = MARGIN + 36;
            switch (sign) {
                case ONLY -> ring(MARGIN + 8, top, right - 8, top + 14);
                case TELLER -> teller(MARGIN + 8, top, right - 8, top + 14);
                case UNRECORDED -> stub(MARGIN, right, middle);
                default -> {
                    sheet.draw(Sheet.line(sign.look, MARGIN, middle, right - TIP, middle));
                    tip(right, middle);
                    if (sign == Sign.STRUCK) {
                        strike(MARGIN + 14, middle);
                    }
                }
            }
            sheet.reach(sheet.text(right + 10, top, sign.words, Ink.DETAIL, Anchor.START, sheet.right() - right - 10, 2)
                    + 4);
        }
    }
}
