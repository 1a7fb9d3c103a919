package org.antequem.files.verdict;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multiset;
import com.google.common.collect.Ordering;
import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.explanation.Ground;
import org.antequem.explanation.Paragraph;
import org.antequem.files.DossierFile;
import org.antequem.files.Expectation;
import org.antequem.files.tree.Json;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Sequence;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.antequem.verdict.Verdict;

/**
 * Findings as SARIF 2.1.0: each is a result in the file, at the claim that it is on; an expectation that failed is one,
 * too.
 *
 * @see "OASIS: Static Analysis Results Interchange Format (SARIF) Version 2.1.0 (2020)"
 */
final class Sarif {

    private static final String VERSION = "2.1.0";
    private static final String FINGERPRINT = "antequem/v1";

    private final Evaluation evaluation;
    private final DossierFile file;
    private final ImmutableMap<Judgement, Expectation> unexpected;
    private final Nouns nouns;
    private final SarifRules rules;
    private final SarifLocations locations;
    private final Multiset<String> fingerprints = HashMultiset.create();

    /** @param unexpected the judgements that are not as the file expects, and what it expects */
    Sarif(Evaluation evaluation, DossierFile file, ImmutableMap<Judgement, Expectation> unexpected) {
        this.evaluation = evaluation;
        this.file = file;
        this.unexpected = unexpected;
        this.nouns = new Nouns(file.ids());
        this.rules = SarifRules.of(evaluation.rules());
        this.locations = new SarifLocations(file, nouns);
    }

    /** A document of several runs, each of one file. */
    static Mapping of(Iterable<Mapping> runs) {
        return Mapping.builder()
                .put("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .put("version", VERSION)
                .put("runs", Sequence.of(runs))
                .build();
    }

    /** What was found on these claims. */
    Mapping run(List<Claim> claims) {
        List<Node> results = new ArrayList<>();
        for (Claim claim : claims) {
            Judgement judgement = evaluation.of(claim);
            Optional<Expectation> expected =
                    Optional.ofNullable(file.expectations().get(claim));
            Optional.ofNullable(unexpected.get(judgement)).ifPresent(other -> results.add(failed(judgement, other)));
            for (Ground ground : judgement.explanation().grounds()) {
                results.add(result(judgement, ground, expected.map(Expectation::verdict)));
            }
        }
        return Mapping.builder()
                .put(
                        "tool",
                        Mapping.builder().put("driver", driver(rules.json())).build())
                .put("automationDetails", named("id", "antequem/" + file.name()))
                .put("columnKind", "unicodeCodePoints")
                .put("results", Sequence.of(results))
                .build();
    }

    /** This program, and the rules by which it finds what it finds. */
    static Mapping driver(Node rules) {
        Mapping.Builder driver = Mapping.builder().put("name", Tool.NAME);
        Tool.version().ifPresent(version -> driver.put("version", version));
        return driver.put("rules", rules).build();
    }

    private Mapping result(Judgement judgement, Ground ground, Optional<Verdict> expected) {
        Finding finding = ground.finding();
        Optional<String> level = level(judgement, finding.bearing(), expected);
        Mapping.Builder result = head(finding.code());
        level.ifPresentOrElse(some -> result.put("kind", "fail").put("level", some), () -> result.put("kind", "pass"));
        result.put("message", message(judgement.explanation() + ". " + words(ground)))
                .put("locations", Sequence.of(ImmutableList.of(locations.of(finding.claim()))))
                .put("relatedLocations", locations.related(ground));
        if (!finding.lines().isEmpty()) {
            result.put("codeFlows", new SarifFlows(locations).of(ground));
        }
        return result.put(
                        "partialFingerprints",
                        named(
                                FINGERPRINT,
                                fingerprint(finding.code() + finding.bearing(), finding.claim(), finding.roots())))
                .build();
    }

    /** Empty for what supports the claim. What its author expects is nothing to be alarmed at. */
    private static Optional<String> level(Judgement judgement, Bearing bearing, Optional<Verdict> expected) {
        return switch (bearing) {
            case SUPPORTS -> Optional.empty();
            case REFUTES -> {
                boolean isExpected =
                        expected.filter(judgement.verdict()::equals).isPresent();
                boolean isEstablished =
                        judgement.verdict() == Verdict.REFUTED || judgement.verdict() == Verdict.CONFLICTING_EVIDENCE;
                yield Optional.of(isExpected ? "note" : isEstablished ? "error" : "warning");
            }
            case VOIDS -> Optional.of("warning");
            case WEAKENS, NOTES -> Optional.of("note");
        };
    }

    private Mapping failed(Judgement judgement, Expectation expected) {
        String text = "%s is expected to be %s, and it is judged otherwise. %s"
                .formatted(
                        nouns.id(judgement.claim()).orElse(judgement.claim().toString()),
                        expected.verdict().name().replace('_', ' '),
                        firstParagraphs(judgement));
        return head(SarifRules.EXPECTATION)
                .put("kind", "fail")
                .put("level", "error")
                .put("message", message(text))
                .put("locations", Sequence.of(ImmutableList.of(locations.of(judgement.claim(), expected.place()))))
                .put(
                        "partialFingerprints",
                        named(FINGERPRINT, fingerprint(SarifRules.EXPECTATION, judgement.claim(), ImmutableList.of())))
                .build();
    }

    private Mapping.Builder head(String code) {
        return Mapping.builder().put("ruleId", code).put("ruleIndex", rules.index(code));
    }

    private static String words(Ground ground) {
        List<String> sentences = new ArrayList<>();
        sentences.add(ground.toString());
        ground.found().forEach(found -> sentences.add(found.toString()));
        for (org.antequem.explanation.Node part : ground.parts()) {
            if (!part.parts().isEmpty()) {
                sentences.add(part.toString());
                part.remarks().forEach(remark -> sentences.add(remark.toString()));
            }
        }
        StringBuilder text = new StringBuilder();
        for (String sentence : sentences) {
            text.append(text.isEmpty() ? "" : " ").append(sentence).append(sentence.endsWith(".") ? "" : ".");
        }
        return text.toString();
    }

    private static String firstParagraphs(Judgement judgement) {
        Iterable<Paragraph> first = Iterables.limit(judgement.explanation().paragraphs(), 2);
        return String.join(". ", Iterables.transform(first, Paragraph::text));
    }

    /** Brackets and braces would be read as links and places for arguments. */
    static Mapping message(String text) {
        return named(
                "text",
                text.replace("\\", "\\\\")
                        .replace("[", "\\[")
                        .replace("]", "\\]")
                        .replace("{", "{{")
                        .replace("}", "}}"));
    }

    static Mapping named(String key, String text) {
        return Mapping.builder().put(key, text).build();
    }

    /** It stays the same wherever the claim moves in its file. Two that are alike are told apart by their number. */
    private String fingerprint(String code, Claim claim, Iterable<Source> roots) {
        List<String> names = new ArrayList<>();
        roots.forEach(root -> names.add(nouns.id(root).orElse(root.name())));
        String own = nouns.id(claim).orElse(claim.wording());
        Sequence all = Sequence.ofTexts(
                Iterables.concat(ImmutableList.of(code, own), Ordering.natural().sortedCopy(names)));
        String hash = Hashing.sha256().hashString(Json.onOneLine(all), UTF_8).toString();
        int met = fingerprints.add(hash, 1) + 1;
        return hash + ":" + met;
    }
}
