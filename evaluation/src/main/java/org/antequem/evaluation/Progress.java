package org.antequem.evaluation;

import org.jspecify.annotations.Nullable;

/** How far one evaluation is, told to a listener if there is one. Safe for use by several threads. */
final class Progress {

    private final @Nullable ProgressListener listener;
    private int all;
    private int judged;

    Progress(@Nullable ProgressListener listener) {
        this.listener = listener;
    }

    void start(int claims) {
        if (listener != null) {
            synchronized (this) {
                all = claims;
                listener.judged(0, all);
            }
        }
    }

    void oneMore() {
        if (listener != null) {
            synchronized (this) {
                judged++;
                listener.judged(judged, all);
            }
        }
    }
}
