package org.antequem.report.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.antequem.explanation.Paragraph;
import org.antequem.explanation.Paragraph.Look;
import org.antequem.explanation.Paragraph.Run;
import org.antequem.model.Presumption;
import org.antequem.report.template.Entry;
import org.antequem.report.template.Piece;
import org.antequem.rule.Rule;

/** The rules and assumptions that a page names, each explained once, where every sentence that names it leads. */
record Terms(ImmutableList<Entry> rules, ImmutableList<Entry> assumptions, ImmutableMap<String, String> ids) {

    static Terms of(Iterable<Account> accounts, Iterable<Rule> rules) {
        Set<String> named = new LinkedHashSet<>();
        Map<String, Presumption> presumptions = new LinkedHashMap<>();
        for (Account account : accounts) {
            for (Paragraph paragraph : Iterables.concat(account.paragraphs(), account.hangsOn())) {
                paragraph.runs().stream()
                        .filter(run -> run.look() == Look.CODE)
                        .map(Run::words)
                        .forEach(named::add);
            }
            Presumptions.of(account.explanation()).forEach(each -> presumptions.putIfAbsent(each.name(), each));
        }
        ImmutableMap.Builder<String, String> ids = ImmutableMap.builder();
        ImmutableList.Builder<Entry> ofRules = ImmutableList.builder();
        for (Rule rule : rules) {
            if (named.remove(rule.code())) {
                ids.put(rule.code(), "rule-" + rule.code());
                ofRules.add(new Entry("rule-" + rule.code(), rule.code(), rule.sentence()));
            }
        }
        ImmutableList.Builder<Entry> ofAssumptions = ImmutableList.builder();
        for (String name : named) {
            Presumption presumption = presumptions.get(name);
            if (presumption != null) {
                ids.put(name, "assumption-" + name);
                ofAssumptions.add(new Entry("assumption-" + name, name, "It is assumed that " + presumption + "."));
            }
        }
        return new Terms(ofRules.build(), ofAssumptions.build(), ids.buildOrThrow());
    }

    /** The words of a paragraph, those that name a term with where it is explained. */
    ImmutableList<Piece> pieces(Paragraph paragraph) {
        ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
        for (Run run : paragraph.runs()) {
            String target = run.look() == Look.CODE ? ids.getOrDefault(run.words(), "") : "";
            pieces.add(new Piece(run.look(), run.words(), target));
        }
        return pieces.build();
    }
}
