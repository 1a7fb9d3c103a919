package org.antequem.testing;

import org.antequem.testing.junit.FloodsInAFile;

/** In another package than its base class, beside which the file is. */
public final class FarFromItsFile extends FloodsInAFile {

    public FarFromItsFile() {}
}
