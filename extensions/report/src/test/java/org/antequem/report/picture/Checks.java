package org.antequem.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import javax.xml.parsers.DocumentBuilderFactory;
import org.antequem.report.svg.Box;
import org.w3c.dom.Document;

/** What holds of each picture, at each width. */
final class Checks {

    static final ImmutableList<Integer> WIDTHS = ImmutableList.of(400, 800, 1_600);

    private Checks() {}

    static void hold(String what, IntFunction<Drawn> picture) {
        for (int width : WIDTHS) {
            Drawn drawn = picture.apply(width);
            noTextsOverlap(what + " at " + width, drawn);
            assertThat(parsed(drawn.svg()).getDocumentElement().getTagName())
                    .as(what)
                    .isEqualTo("svg");
            assertThat(picture.apply(width).svg()).as(what).isEqualTo(drawn.svg());
        }
    }

    static Document parsed(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + svg, e);
        }
    }

    private static void noTextsOverlap(String what, Drawn drawn) {
        List<Box> boxes = drawn.sheet().boxes();
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            assertThat(box.left()).as("%s: %s", what, box).isGreaterThanOrEqualTo(0);
            assertThat(box.right())
                    .as("%s: %s", what, box)
                    .isLessThanOrEqualTo(drawn.sheet().width());
            for (Box other : boxes.subList(0, i)) {
                assertThat(box.overlaps(other))
                        .as("%s: %s and %s", what, box, other)
                        .isFalse();
            }
        }
    }
}
