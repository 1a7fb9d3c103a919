package org.antequem.evaluation;

/**
 * Is told how many claims of an evaluation are judged: {@code (judged, all) -> bar.show(judged, all)}. See
 * {@link Evaluator#tellingProgressTo}.
 */
@FunctionalInterface
public interface ProgressListener {

    /**
     * Called with 0 before the first claim is judged, and then once after each claim, with a number that is one higher
     * each time. Calls never overlap; each comes from the thread that judged the claim, which waits for it. An
     * exception that this throws ends the evaluation, which throws it on.
     *
     * @param judged how many claims are judged
     * @param all how many claims are to be judged
     */
    void judged(int judged, int all);
}
