package org.antequem.model;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.SOURCE;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The house style of values with optional parts: the implementation and its generated builder stay in the package; the
 * public builder, whose verbs are the language, is written by hand.
 *
 * <p>Hash codes are kept once they are asked for. What may hold another of its own kind asks in its check: then those
 * of its parts are known, and a chain of a hundred thousand is never gone down.
 */
@Target(TYPE)
@Retention(SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        allowedClasspathAnnotations = CanIgnoreReturnValue.class,
        defaults = @Value.Immutable(copy = false, lazyhash = true))
@interface HiddenValue {}
