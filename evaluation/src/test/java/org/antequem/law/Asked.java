package org.antequem.law;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.antequem.search.Judge;
import org.antequem.verdict.Decision;
import org.antequem.verdict.Verdict;
import org.antequem.world.Laws;
import org.antequem.world.RandomDossier;

/** What the laws ask of judgements. */
final class Asked {

    static final Evaluator STANDARD = Evaluator.standard();

    /** The seed with which a long search begins. */
    static final long FIRST = Long.getLong("antequem.laws.from", 1);

    /** For so many records of something of everything there is one more of each theme. */
    private static final int PER_THEME = 6;

    private static final ImmutableList<Long> ONCE_BROKEN = ImmutableList.of(3L, 4L, 5L, 11L, 14L);

    private static final ImmutableList<Long> ONCE_BROKEN_WITH_MORE_OF_TIME = ImmutableList.of(400_086L);

    private Asked() {}

    /**
     * So many worlds of each kind, or as many as are set; see {@link Laws#worlds}.
     *
     * @param most statements in a quarrel
     */
    static Stream<World> worlds(int small, int quarrels, int most, int mixed) {
        return Stream.of(
                        SmallWorlds.some(Laws.worlds(small)),
                        RandomWorlds.some(Laws.worlds(quarrels), most),
                        dossiers(Laws.worlds(mixed)),
                        ThemedWorlds.some(Laws.worlds((mixed + PER_THEME - 1) / PER_THEME)))
                .flatMap(worlds -> worlds);
    }

    /** Records with something of everything in them, those first that broke a law once. */
    static Stream<World> dossiers(long number) {
        return Stream.of(
                        ONCE_BROKEN.stream().map(RandomDossier::asOnce),
                        ONCE_BROKEN_WITH_MORE_OF_TIME.stream().map(RandomDossier::withMoreOfTime),
                        seeds(number).mapToObj(RandomDossier::withMoreOfTime),
                        seeds(number).mapToObj(RandomDossier::withSpeakers),
                        seeds((number + 2) / 3).mapToObj(RandomDossier::withSayings))
                .flatMap(random -> random)
                .map(World::of);
    }

    /** Records in which more is said of those who speak. */
    static Stream<World> withSpeakers(long number) {
        return seeds(number).mapToObj(RandomDossier::withSpeakers).map(World::of);
    }

    /** Who judges the claims of a world one by one, as they are asked for. */
    static Judge judge(World world) {
        return new Judge(RecordView.of(world.dossier(), Policy.STANDARD), STANDARD.rules());
    }

    /** So many seeds, from the first on, or from another one that is set. */
    static LongStream seeds(long number) {
        return LongStream.range(FIRST, FIRST + number);
    }

    /** The verdict, the confidence, what is presumed, and of what one thing has to be presumed besides. */
    static List<Object> answer(Judgement judgement) {
        return answer(judgement.decision());
    }

    static List<Object> answer(Decision decision) {
        return List.of(decision.toString(), decision.presuming(), decision.alternatives(), decision.isCutShort());
    }

    /** The sides that are established. */
    static Set<Bearing> sides(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> EnumSet.of(Bearing.SUPPORTS);
            case REFUTED -> EnumSet.of(Bearing.REFUTES);
            case CONFLICTING_EVIDENCE -> EnumSet.of(Bearing.REFUTES, Bearing.SUPPORTS);
            case NOT_ENOUGH_EVIDENCE -> EnumSet.noneOf(Bearing.class);
        };
    }

    /** The verdict of the negation. */
    static Verdict exchanged(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> Verdict.REFUTED;
            case REFUTED -> Verdict.SUPPORTED;
            case CONFLICTING_EVIDENCE, NOT_ENOUGH_EVIDENCE -> verdict;
        };
    }
}
