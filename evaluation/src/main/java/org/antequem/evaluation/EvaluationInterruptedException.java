package org.antequem.evaluation;

/**
 * Thrown if judging ended early because the calling thread was interrupted. The thread stays marked as interrupted.
 * Nothing is left half done: a later call gives the complete answer.
 */
public final class EvaluationInterruptedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EvaluationInterruptedException(String message) {
        super(message);
    }

    /** @throws EvaluationInterruptedException where the thread that calls this is interrupted */
    static void throwIfInterrupted(String during) {
        if (Thread.currentThread().isInterrupted()) {
            throw new EvaluationInterruptedException("interrupted while " + during);
        }
    }
}
