package org.antequem.cli;

/** Thrown when a command cannot do what it was asked to; its sentence says why. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    Refusal(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** Why, without a full stop. */
    String sentence() {
        return sentence;
    }
}
