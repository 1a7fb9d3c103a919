package org.antequem.report.page;

/** What a report tells of each claim on request only, for it takes long. */
enum Extra {
    WHAT_VERDICTS_HANG_ON,
    VERDICTS_THROUGH_TIME
}
