package org.antequem.files.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.escape.Escaper;
import com.google.common.net.PercentEscaper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antequem.explanation.Ground;
import org.antequem.explanation.Inference;
import org.antequem.explanation.Node;
import org.antequem.explanation.Premise;
import org.antequem.files.DossierFile;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Place;
import org.antequem.files.tree.Sequence;
import org.antequem.model.Claim;
import org.antequem.model.Source;

/** Where the nouns of a dossier stand in its file, as SARIF says it; of one that stands nowhere, what it is called. */
final class SarifLocations {

    private static final Escaper PATH = new PercentEscaper("-._~/:@!$&'()*+,;=", false);

    private final DossierFile file;
    private final Nouns nouns;

    SarifLocations(DossierFile file, Nouns nouns) {
        this.file = file;
        this.nouns = nouns;
    }

    Mapping of(Object noun) {
        return location(noun, place(noun)).build();
    }

    /** At a place of its own, where that is known; else where the noun stands. */
    Mapping of(Claim claim, Place place) {
        return location(claim, Optional.of(place).filter(Place::isKnown).or(() -> place(claim)))
                .build();
    }

    /** The grounds of a finding: its statements, with the line that explains each, and the sources they come from. */
    Sequence related(Ground ground) {
        Map<Object, String> grounds = new LinkedHashMap<>();
        for (Node part : ground.parts()) {
            if (part instanceof Premise premise) {
                add(grounds, premise, ground.finding().claim());
            } else if (part instanceof Inference inference) {
                inference
                        .parts()
                        .forEach(premise ->
                                add(grounds, premise, ground.finding().claim()));
            }
        }
        for (Source root : ground.finding().roots()) {
            grounds.putIfAbsent(root, "It rests on " + root.quoted() + ".");
        }
        List<Mapping> related = new ArrayList<>();
        grounds.forEach((noun, text) ->
                related.add(saying(noun, text).put("id", related.size() + 1L).build()));
        return Sequence.of(related);
    }

    /** Where a noun stands, and what is to be said there. */
    Mapping.Builder saying(Object noun, String text) {
        return location(noun, place(noun)).put("message", Sarif.message(text));
    }

    private static void add(Map<Object, String> grounds, Premise premise, Claim underTest) {
        if (premise.statement() instanceof Claim claim && !claim.equals(underTest)) {
            grounds.putIfAbsent(claim, premise.toString());
        }
    }

    private Optional<Place> place(Object noun) {
        return nouns.id(noun).flatMap(id -> file.ids().place(id));
    }

    private Mapping.Builder location(Object noun, Optional<Place> place) {
        Mapping.Builder location = Mapping.builder();
        place.ifPresent(known -> location.put("physicalLocation", physical(file.name(), known)));
        String name = nouns.id(noun).orElseGet(noun::toString);
        Mapping logical = Mapping.builder()
                .put("name", name)
                .put("fullyQualifiedName", Nouns.kind(noun) + "s/" + name)
                .put("kind", "object")
                .build();
        return location.put("logicalLocations", Sequence.of(ImmutableList.of(logical)));
    }

    /** A place in a file; of one that is not known, the file. */
    static Mapping physical(String file, Place place) {
        Mapping.Builder physical = Mapping.builder().put("artifactLocation", Sarif.named("uri", uri(file)));
        if (place.isKnown()) {
            physical.put("region", region(place));
        }
        return physical.build();
    }

    private static Mapping region(Place place) {
        return Mapping.builder()
                .put("startLine", place.line())
                .put("startColumn", place.column())
                .put("endLine", place.endLine())
                .put("endColumn", place.endColumn())
                .build();
    }

    /** A path as a URI; the colon of a scheme, or of a drive, would be read as one. */
    static String uri(String path) {
        String slashed = path.replace('\\', '/');
        boolean hasDrive = slashed.matches("[A-Za-z]:/.*");
        String escaped = PATH.escape(slashed);
        if (hasDrive) {
            return "file:///" + escaped;
        } else if (slashed.startsWith("/")) {
            return "file://" + escaped;
        }
        return slashed.matches("[^/]*:.*") ? "./" + escaped : escaped;
    }
}
