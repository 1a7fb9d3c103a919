package org.antequem.report.picture;

import org.antequem.report.svg.Sheet;

/** A picture that was laid out, and the sheet on which it stands. */
record Drawn(Sheet sheet, String svg) {}
