package org.antequem.files.verdict;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.antequem.examples.dreyfus.DreyfusDossier;
import org.antequem.examples.moscow.MoscowDossier;
import org.antequem.examples.niger.NigerDossier;
import org.antequem.examples.tonkin.TonkinDossier;
import org.antequem.examples.zinoviev.ZinovievDossier;
import org.antequem.model.Dossier;
import org.antequem.world.Laws;
import org.antequem.world.RandomDossier;

/** Dossiers to write verdicts of: those of the examples, a view of one, and those that seeds make. */
final class Dossiers {

    private Dossiers() {}

    static List<Dossier> examples() {
        return List.of(
                ZinovievDossier.DOSSIER,
                NigerDossier.DOSSIER,
                NigerDossier.BEFORE_THE_EXAMINATION,
                TonkinDossier.DOSSIER,
                DreyfusDossier.DOSSIER,
                MoscowDossier.DOSSIER);
    }

    static Stream<Dossier> random(int all) {
        return LongStream.rangeClosed(1, Laws.worlds(all))
                .boxed()
                .flatMap(seed -> Stream.of(
                                RandomDossier.of(seed),
                                RandomDossier.withMoreOfTime(seed),
                                RandomDossier.withSpeakers(seed))
                        .map(RandomDossier::dossier));
    }
}
