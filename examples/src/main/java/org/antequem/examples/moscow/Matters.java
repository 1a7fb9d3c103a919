package org.antequem.examples.moscow;

import org.antequem.model.Matter;

/** What the interests are about; narrower matters are parts of wider ones. */
final class Matters {

    static final Matter MIDDLE_EAST = Matter.of("the Middle East");
    static final Matter SYRIA = MIDDLE_EAST.part("Syria");
    static final Matter ASSAD = SYRIA.part("Assad's hold on power");
    static final Matter GULF = MIDDLE_EAST.part("Russia's ties to the Gulf");

    private Matters() {}
}
