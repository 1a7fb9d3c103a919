package org.antequem.report.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.File;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of widths beside the font of which they are, where that is installed. */
final class TypefaceTest {

    private static final String FOLDER = "/usr/share/fonts/truetype/dejavu/";

    @ParameterizedTest
    @CsvSource({"REGULAR, DejaVuSans.ttf", "BOLD, DejaVuSans-Bold.ttf"})
    void knows_how_wide_letters_are(Typeface face, String file) throws Exception {
        File installed = new File(FOLDER + file);
        assumeTrue(installed.exists(), "skipped: " + installed + " is not installed (fonts-dejavu-core)");
        Font font = Font.createFont(Font.TRUETYPE_FONT, installed).deriveFont(1_000f);
        FontRenderContext context = new FontRenderContext(null, true, true);

        for (String letters :
                new String[] {"Ab 1,%\u201c\u2026", "\u00e9\u0142\u00df", "\u0416\u0434", "\u03a9\u03bb"}) {
            double wide = 0;
            for (int i = 0; i < letters.length(); i++) {
                wide += font.createGlyphVector(context, letters.substring(i, i + 1))
                        .getGlyphMetrics(0)
                        .getAdvance();
            }
            assertThat(face.width(letters, 1_000)).as(letters).isCloseTo(wide, within(letters.length() * 1.0));
        }
    }

    @Test
    void takes_other_letters_to_be_as_wide_as_their_script() {
        assertThat(Typeface.REGULAR.width("\u6d77\u7532", 10)).isEqualTo(20);
        assertThat(Typeface.REGULAR.width("\u05d4", 10)).isEqualTo(7.5);
        assertThat(Typeface.REGULAR.width("e\u0301", 10)).isEqualTo(Typeface.REGULAR.width("e", 10));
    }
}
