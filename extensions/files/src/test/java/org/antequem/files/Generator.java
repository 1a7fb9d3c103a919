package org.antequem.files;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.antequem.evaluation.Archive;
import org.antequem.evaluation.Rivalry;
import org.antequem.explanation.Worlds;
import org.antequem.law.IdentityWorlds;
import org.antequem.law.RandomWorlds;
import org.antequem.law.SmallWorlds;
import org.antequem.law.World;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.DossierBuilder;
import org.antequem.model.Proposition;
import org.antequem.model.SmallRecord;
import org.antequem.world.RandomDossier;

/**
 * What makes dossiers for the tests of the model and of the evaluation. The hypotheses that such a test asks of a
 * record are claims of it here.
 */
@SuppressWarnings("ImmutableEnumChecker") // its functions hold nothing
public enum Generator {
    RANDOM_DOSSIERS(number -> seeds(number).mapToObj(RandomDossier::of).map(Generator::whole)),
    MORE_OF_TIME(number -> seeds(number).mapToObj(RandomDossier::withMoreOfTime).map(Generator::whole)),
    SPEAKERS(number -> seeds(number).mapToObj(RandomDossier::withSpeakers).map(Generator::whole)),
    RANDOM_WORLDS(number -> RandomWorlds.some(number, 8).map(Generator::whole)),
    IDENTITY_WORLDS(number -> IdentityWorlds.some(number).map(Generator::whole)),
    SMALL_WORLDS(number -> SmallWorlds.some(number).map(Generator::whole)),
    EXPLAINED_WORLDS(number -> seeds(number).mapToObj(Worlds::of)),
    ARCHIVES(number -> seeds(number).mapToObj(Archive::dossier)),
    RIVALRIES(number -> seeds(number).mapToObj(Rivalry::dossier)),
    PROPOSITIONS(number -> SmallRecord.PROPOSITIONS.stream().map(Generator::of));

    private final LongFunction<Stream<Dossier>> dossiers;

    Generator(LongFunction<Stream<Dossier>> dossiers) {
        this.dossiers = dossiers;
    }

    /** Those that so many seeds make, and those that a test keeps because they broke a law once. */
    public Stream<Dossier> dossiers(long seeds) {
        return dossiers.apply(seeds);
    }

    private static LongStream seeds(long number) {
        return LongStream.rangeClosed(1, number);
    }

    private static Dossier whole(RandomDossier random) {
        return whole(random.claims(), random.hypotheses(), random::dossier);
    }

    private static Dossier whole(World world) {
        return whole(world.claims(), world.hypotheses(), world.record());
    }

    private static Dossier whole(
            ImmutableList<Claim> claims,
            ImmutableList<Claim> hypotheses,
            Function<? super ImmutableList<Claim>, Dossier> record) {
        return record.apply(
                ImmutableList.<Claim>builder().addAll(claims).addAll(hypotheses).build());
    }

    private static Dossier of(Proposition proposition) {
        DossierBuilder dossier = Dossier.titled(proposition.toString());
        return dossier.claims(Claim.that("It is so").states(proposition).build())
                .build();
    }
}
