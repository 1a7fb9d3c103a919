package org.antequem.search;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.antequem.lineage.Independence;
import org.antequem.lineage.Lineage;
import org.antequem.lineage.Voice;
import org.antequem.model.Claim;
import org.antequem.model.Statement;
import org.antequem.record.RecordView;

/**
 * Whether anybody on record is independent of a voice: otherwise nothing that needs it can count beside another line.
 */
final class Corroborators {

    private final RecordView view;
    private final Supplier<ImmutableSet<Voice>> voices;
    private final Map<Voice, Boolean> known = new ConcurrentHashMap<>();

    Corroborators(RecordView view) {
        this.view = view;
        this.voices = Suppliers.memoize(() -> voices(view));
    }

    private static ImmutableSet<Voice> voices(RecordView view) {
        Lineage lineage = view.lineage();
        ImmutableSet.Builder<Voice> voices = ImmutableSet.builder();
        for (Statement statement : view.statements()) {
            if (statement instanceof Claim claim) {
                lineage.tellings(claim).forEach(telling -> voices.add(lineage.voice(telling)));
            }
        }
        return voices.build();
    }

    boolean areThereFor(Voice voice) {
        return known.computeIfAbsent(
                voice, heard -> voices.get().stream().anyMatch(other -> areIndependent(heard, other)));
    }

    private boolean areIndependent(Voice one, Voice other) {
        return Independence.of(one, other, view.conventions(), view::presumes).isEstablished();
    }
}
