package org.antequem.explanation;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A verdict, and how sure it is. */
@Immutable
public final class Answer implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Enum<?> verdict;
    private final @Nullable Enum<?> confidence;

    private Answer(Enum<?> verdict, @Nullable Enum<?> confidence) {
        this.verdict = verdict;
        this.confidence = confidence;
    }

    /**
     * An answer.
     *
     * @param confidence empty where there is not enough evidence to answer
     */
    public static Answer of(Enum<?> verdict, Optional<? extends Enum<?>> confidence) {
        return new Answer(verdict, confidence.orElse(null));
    }

    /** One of {@code org.antequem.evaluation.Verdict}. */
    public Enum<?> verdict() {
        return verdict;
    }

    /** One of {@code org.antequem.evaluation.Confidence}; empty where there is not enough evidence to answer. */
    public Optional<Enum<?>> confidence() {
        return Optional.ofNullable(confidence);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Answer that && verdict == that.verdict && confidence == that.confidence;
    }

    @Override
    public int hashCode() {
        return Objects.hash(verdict, confidence);
    }

    /** In words: {@code "REFUTED (confidence low)"}. */
    @Override
    public String toString() {
        return Words.line(this);
    }
}
