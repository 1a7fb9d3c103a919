package org.antequem.files.form.noun;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.files.form.Problem;
import org.antequem.files.form.Reading;
import org.antequem.files.tree.Place;
import org.antequem.model.Named;

/** The problems of a dossier as a whole, each at the place of the noun that it names first. */
final class DossierComplaints {

    private final ImmutableList<Noun> nouns;

    DossierComplaints(ImmutableList<Noun> nouns) {
        this.nouns = nouns;
    }

    /** True for a complaint that {@link Namesakes} reports better. */
    static boolean isOfNamesakes(String complaint) {
        return complaint.matches(
                "(?s)(?:\\d+ different .* are called \".*\"(?:; they differ in .*)?|the claim \".*\" is in it twice)");
    }

    /** @param whole the place of complaints that name no noun */
    Problem place(String complaint, Place whole, Reading in) {
        Optional<Noun> named = Optional.empty();
        int first = Integer.MAX_VALUE;
        for (Noun noun : nouns) {
            String name = noun.value() instanceof Named it
                    ? it.quoted()
                    : noun.value().toString();
            int at = complaint.indexOf(name);
            if (at >= 0 && at < first) {
                named = Optional.of(noun);
                first = at;
            }
        }
        return named.map(noun -> in.at(noun.kind().section()).at(noun.id()).problem(noun.place(), complaint))
                .orElseGet(() -> in.problem(whole, complaint));
    }
}
