package org.antequem.law;

import static org.antequem.law.Asked.STANDARD;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antequem.evaluation.Evaluation;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Derivation;
import org.antequem.model.Derivation.Verb;
import org.antequem.model.Dossier;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.antequem.model.Stipulation;
import org.antequem.record.RecordView;
import org.antequem.time.Dating;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A view knows nothing that the record lacks, and its text nothing that the view lacks. */
@Tag("laws")
class ViewsLawTest {

    private static final List<String> DAYS = List.of("1914-06-20", "1914-09", "1914-12", "1915-06");

    @Test
    void a_view_admits_no_statement_and_no_telling_that_the_record_lacks() {
        Law law = ViewsLawTest::brokenByMore;
        law.check(Asked.worlds(300, 300, 9, 150));
    }

    @Test
    void the_text_of_a_view_names_nobody_of_whom_it_knows_nothing() {
        Law law = ViewsLawTest::brokenByText;
        law.check(Asked.worlds(60, 60, 9, 30));
    }

    /** The author of a dossier vouches for both, and that counts in every view. */
    @Test
    void the_text_of_a_view_may_name_what_its_sources_examined_and_from_what_they_derive() {
        Source deed = Source.document("the deed").build();
        Source ledger = Source.document("the ledger").bundling(deed).build();
        Source expert = Source.document("the opinion of the expert")
                .examined(ledger)
                .spoken("1914-06")
                .build();
        Claim genuine = Claim.that("The deed is genuine")
                .document(deed)
                .isGenuine()
                .saidBy(expert)
                .citingNobody()
                .build();
        Source leaves = Source.document("the loose leaves").build();
        Source copy =
                Source.document("the copy").deriving(Verb.REPUBLISHES, leaves).build();
        Source english = edition("the English edition", copy);
        Source french = edition("the French edition", copy);

        assertThat(STANDARD.evaluate(dossier(genuine).asOf("1914-09"))
                        .of(genuine)
                        .explain())
                .contains("the ledger");
        assertThat(brokenByText(world(genuine))).isEmpty();
        assertThat(brokenByText(world(unattributed(english, Occurred.of(WAR)), unattributed(french, Occurred.of(WAR)))))
                .isEmpty();
    }

    private static Source edition(String name, Source original) {
        return Source.document(name)
                .deriving(Verb.TRANSLATES, original)
                .observed(WAR)
                .spoken("1914-07")
                .build();
    }

    private static World world(Claim... claims) {
        ImmutableList<Claim> told = ImmutableList.copyOf(claims);
        return new World("by hand", told, ImmutableList.of(), Annals::dossier);
    }

    private static List<Dossier> timed(Dossier dossier) {
        return DAYS.stream().map(dossier::asOf).toList();
    }

    private static List<Dossier> views(Dossier dossier) {
        List<Dossier> views = new ArrayList<>();
        for (Source source : dossier.sources()) {
            views.add(dossier.without(source));
            views.add(dossier.accordingTo(source));
        }
        dossier.claims().forEach(claim -> views.add(dossier.discounting(claim)));
        return views;
    }

    private static Optional<String> brokenByMore(World world) {
        Dossier dossier = world.dossier();
        RecordView record = RecordView.of(dossier, STANDARD.policy());
        for (Dossier dossierThen : Iterables.concat(timed(dossier), views(dossier))) {
            RecordView view = RecordView.of(dossierThen, STANDARD.policy());
            if (!record.statements().containsAll(view.statements())) {
                return Optional.of("a view adds " + view.statements());
            }
            for (Claim claim : dossierThen.counting()) {
                for (Telling telling : view.lineage().tellings(claim)) {
                    if (!isOnRecord(telling, record)) {
                        return Optional.of("a view adds " + telling);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Each link cites who tells the next one, and the last one cites the root, or is its word. */
    private static boolean isOnRecord(Telling telling, RecordView record) {
        for (int i = 0; i + 1 < telling.chain().size(); i++) {
            Claim link = telling.chain().get(i);
            Claim next = telling.chain().get(i + 1);
            if (!link.origin().sources().contains(next.saidBy().orElseThrow())
                    || !record.read(next.proposition()).entails(record.read(link.proposition()))) {
                return false;
            }
        }
        Claim last = telling.chain().get(telling.chain().size() - 1);
        return last.origin().sources().contains(telling.root()) || last.saidBy().equals(Optional.of(telling.root()));
    }

    private static Optional<String> brokenByText(World world) {
        Dossier dossier = world.dossier();
        for (Dossier view : Iterables.concat(timed(dossier), Iterables.limit(views(dossier), 2))) {
            Evaluation evaluation = STANDARD.evaluate(view);
            Set<Source> unknown = new HashSet<>(Sets.difference(dossier.sources(), known(view)));
            for (Claim claim : Sets.union(view.counting(), ImmutableSet.copyOf(world.hypotheses()))) {
                String text = evaluation.of(claim).explain();
                Optional<String> foreseen = foreseen(text, view);
                if (foreseen.isPresent()) {
                    return foreseen;
                }
                Set<Source> brought = withThoseVouchedFor(named(claim, dossier.sources()));
                for (Source source : Sets.difference(unknown, brought)) {
                    if (!isLaidDown(claim, source, view) && text.contains(source.name())) {
                        return Optional.of("%s\nnames %s in a view in which there is only %s"
                                .formatted(text, source, view.counting()));
                    }
                }
                for (Claim other : Sets.difference(dossier.claims(), view.counting())) {
                    boolean isItsOwn = claim.wording().contains(other.wording());
                    boolean isAnothers = view.counting().stream()
                            .anyMatch(known -> known.wording().equals(other.wording()));
                    if (!isItsOwn && !isAnothers && text.contains('"' + other.wording() + '"')) {
                        return Optional.of("%s\nhas the words of %s in a view in which there is only %s"
                                .formatted(text, other, view.counting()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** What was taken back only later. */
    private static Optional<String> foreseen(String text, Dossier view) {
        String flat = text.replaceAll("\\s+", " ");
        for (Claim claim : view.claims()) {
            for (Dating when : Iterables.concat(
                    claim.withdrawn().stream().toList(),
                    claim.doubted().stream().toList())) {
                if (!view.knows(when) && (flat.contains("withdrawn " + when) || flat.contains("doubted " + when))) {
                    return Optional.of(
                            "%s\ntells of %s in a view of what is known by %s".formatted(text, when, view.knownBy()));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * What the author vouches for is known in every view, with those whom it names; and of a source that had appeared,
     * or told what it tells, from what it derives.
     */
    private static boolean isLaidDown(Claim claim, Source source, Dossier view) {
        boolean isKnown = !view.silent().contains(source)
                && view.knows(source.cameToLight().or(source::told).orElse(Dating.UNKNOWN));
        return (isKnown
                        && source.lineage().stream()
                                .anyMatch(link -> claim.proposition().sources().contains(link.from())))
                || view.stipulations().stream()
                        .map(Stipulation::proposition)
                        .anyMatch(said -> said.sources().contains(source)
                                && !Collections.disjoint(
                                        said.subjects(), claim.proposition().subjects()));
    }

    /** Who speaks in a view, whom those cite, and what the author vouches that all of these examined or derive from. */
    private static Set<Source> known(Dossier view) {
        Set<Source> known = new LinkedHashSet<>();
        view.counting().forEach(claim -> known.addAll(named(claim, view.sources())));
        return withThoseVouchedFor(known);
    }

    private static Set<Source> withThoseVouchedFor(Set<Source> some) {
        Set<Source> all = new LinkedHashSet<>(some);
        Deque<Source> open = new ArrayDeque<>(some);
        while (!open.isEmpty()) {
            Source source = open.remove();
            Iterable<Source> vouchedFor = Iterables.concat(
                    Iterables.transform(source.lineage(), Derivation::from),
                    source.parts(),
                    Iterables.filter(source.examined(), Source.class));
            vouchedFor.forEach(other -> {
                if (all.add(other)) {
                    open.add(other);
                }
            });
        }
        return all;
    }

    /** The teller of a claim, and whom it cites, is traced to or speaks of, also by name. */
    private static Set<Source> named(Claim claim, Set<Source> all) {
        Set<Source> named = new LinkedHashSet<>(claim.citing().sources());
        named.addAll(claim.saidBy().stream().toList());
        named.addAll(claim.tracedTo().sources());
        named.addAll(claim.proposition().sources());
        all.stream()
                .filter(source -> claim.proposition().toString().contains(source.name())
                        || claim.wording().contains(source.name()))
                .forEach(named::add);
        return named;
    }
}
