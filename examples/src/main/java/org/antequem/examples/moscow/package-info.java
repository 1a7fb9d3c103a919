/**
 * One article's argument as a dossier: whether a visit to Moscow in July 2015 decided Russia's intervention in Syria.
 *
 * <p>It uses the library as any program does; no module of the library may depend on it. The article is John W. Parker,
 * "Qassem Soleimani: Moscow's Syria Decision – Myth and Reality", INSS Strategic Insights, 4 February 2020. Claims are
 * worded anew and cite its paragraphs, counted from the one that begins "On January 3, 2020" as paragraph 1. What the
 * article reports of others is recorded as theirs; what it says itself is recorded as its own, and is judged like the
 * rest. The record is data only: who, what, when, and who says so. The library works out what follows.
 */
@NullMarked
@CheckReturnValue
package org.antequem.examples.moscow;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
