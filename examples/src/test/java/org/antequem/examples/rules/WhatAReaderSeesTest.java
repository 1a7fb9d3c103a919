package org.antequem.examples.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.examples.Page;
import org.antequem.examples.dreyfus.DreyfusDossier;
import org.antequem.examples.moscow.MoscowDossier;
import org.antequem.examples.niger.NigerDossier;
import org.antequem.examples.tonkin.TonkinDossier;
import org.antequem.examples.zinoviev.ZinovievDossier;
import org.antequem.model.Dossier;
import org.antequem.rule.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page of a rule shows under "What a reader sees" stands in an explanation, line by line. */
class WhatAReaderSeesTest {

    private static final Pattern SECTION =
            Pattern.compile("^## What a reader sees\n(.*?)^## ", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern BLOCK = Pattern.compile("(?:^>.*\n)+", Pattern.MULTILINE);

    private static final ImmutableList<ImmutableList<String>> SHOWN = Stream.of(
                    Recalls.dossiers(), Chronicles.dossiers(), history())
            .flatMap(dossiers -> dossiers)
            .flatMap(dossier -> Evaluator.standard().evaluate(dossier).judgements().stream())
            .map(WhatAReaderSeesTest::lines)
            .collect(ImmutableList.toImmutableList());

    private static Stream<Dossier> history() {
        return Stream.of(
                MoscowDossier.DOSSIER,
                NigerDossier.DOSSIER,
                TonkinDossier.DOSSIER,
                ZinovievDossier.DOSSIER,
                DreyfusDossier.DOSSIER);
    }

    static Set<String> codes() {
        return Evaluator.standard().rules().stream().map(Rule::code).collect(ImmutableSet.toImmutableSet());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void stands_in_an_explanation(String code) {
        List<List<String>> blocks = blocks(Page.of("docs/rules/" + code + ".md").text());

        assertThat(blocks).isNotEmpty();
        assertThat(blocks)
                .allSatisfy(block ->
                        assertThat(SHOWN).as("an explanation with %s", block).anyMatch(lines -> stands(block, lines)));
    }

    /** True where the lines of a block are there in this order, perhaps with others between them. */
    private static boolean stands(List<String> block, List<String> lines) {
        int line = 0;
        for (String paragraph : block) {
            while (line < lines.size() && !lines.get(line).contains(paragraph)) {
                line++;
            }
            if (line++ == lines.size()) {
                return false;
            }
        }
        return true;
    }

    /** Without its markup, each paragraph as one line. */
    private static ImmutableList<String> lines(Judgement judgement) {
        return judgement
                .explanation()
                .markdown()
                .lines()
                .map(line -> line.replaceFirst("^ *- ", "")
                        .replaceAll("\\\\(.)", "$1")
                        .replaceAll("[*`]", ""))
                .collect(ImmutableList.toImmutableList());
    }

    private static List<List<String>> blocks(String page) {
        List<List<String>> blocks = new ArrayList<>();
        SECTION.matcher(page)
                .results()
                .flatMap(section -> BLOCK.matcher(section.group(1)).results())
                .forEach(block -> blocks.add(paragraphs(block.group())));
        return blocks;
    }

    private static List<String> paragraphs(String block) {
        return Arrays.stream(block.replaceAll("(?m)^> ?", "").strip().split("\n\n"))
                .map(paragraph -> paragraph.replace('\n', ' ').strip())
                .toList();
    }
}
