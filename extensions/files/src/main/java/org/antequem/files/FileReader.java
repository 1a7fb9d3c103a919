package org.antequem.files;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antequem.files.FileProblem.Severity;
import org.antequem.files.form.Problem;
import org.antequem.files.form.Reading;
import org.antequem.files.form.noun.DossierReader;
import org.antequem.files.schema.StrictReader;
import org.antequem.files.tree.Limits;
import org.antequem.files.tree.Place;
import org.antequem.files.tree.Tree;
import org.antequem.files.tree.TreeProblem;
import org.antequem.time.Dating;

/** Reads the dossier that a text says, or tells all that is wrong with the text. */
final class FileReader {

    private final List<FileProblem> problems = new ArrayList<>();
    private final String name;
    private final Tree tree;
    private final int mostProblems;

    /** @param mostProblems that are listed, errors and notes each */
    FileReader(String name, Tree tree, int mostProblems) {
        this.name = name;
        this.tree = tree;
        this.mostProblems = mostProblems;
    }

    /** Reads the strict form. */
    static FileReader ofStrict(String name, Tree tree) {
        StrictReader strict = new StrictReader();
        Tree converted = new Tree(tree.root().map(strict::read), tree.problems(), tree.text());
        FileReader reader = new FileReader(name, converted, Limits.DEFAULT.problems());
        strict.problems().forEach(problem -> reader.problems.add(reader.told(problem)));
        return reader;
    }

    DossierFile read() {
        tree.problems().forEach(problem -> problems.add(told(problem)));
        tree.root().filter(StrictReader::isStrict).ifPresent(root -> {
            throw new UnreadableFileException(ImmutableList.of(inStrictForm(root.place())), ImmutableList.of());
        });
        Optional<DossierReader.Result> result = tree.root().map(root -> DossierReader.read(root, mostProblems + 1));
        result.ifPresent(read -> add(read.problems()));
        problems.sort(FileProblem.IN_ORDER);
        boolean isSound = problems.stream().allMatch(problem -> problem.severity() == Severity.NOTE);
        if (!isSound || result.isEmpty()) {
            throw new UnreadableFileException(
                    listed(Severity.ERROR), tree.problems().isEmpty() ? listed(Severity.NOTE) : ImmutableList.of());
        }
        DossierReader.Result read = result.get();
        return new DossierFile(
                name,
                read.contents().orElseThrow(),
                read.dossier().orElseThrow(),
                tree.comments(),
                listed(Severity.NOTE),
                read.dates().stream().map(FileReader::told).collect(toImmutableList()));
    }

    /** As many as may be listed, and that there are more. */
    private ImmutableList<FileProblem> listed(Severity severity) {
        ImmutableList<FileProblem> all = problems.stream()
                .filter(problem -> problem.severity() == severity)
                .collect(toImmutableList());
        return all.size() <= mostProblems
                ? all
                : ImmutableList.<FileProblem>builder()
                        .addAll(all.subList(0, mostProblems))
                        .add(more(all.get(mostProblems)))
                        .build();
    }

    private FileProblem more(FileProblem next) {
        return new FileProblem(
                next.severity(),
                name,
                next.place(),
                "",
                "there are more problems; the first %,d are listed".formatted(mostProblems),
                Optional.empty(),
                Optional.empty(),
                next.line());
    }

    private FileProblem inStrictForm(Place place) {
        Problem problem = new Problem(
                false,
                new Place(place.line(), place.column(), place.line(), place.column() + 1),
                "",
                "this dossier is in the strict form, in which language models write",
                Optional.of("the short form or the complete one, or to be told that it is strict: by --strict, or by"
                        + " DossierFile.parseStrict"),
                Optional.empty());
        return told(problem);
    }

    /** What could not be read as a value is not missing a second time, and what the strict form lacks is said once. */
    private void add(ImmutableList<Problem> found) {
        Set<Integer> lines = new HashSet<>();
        Set<Place> places = new HashSet<>();
        tree.problems().forEach(problem -> lines.add(problem.place().line()));
        problems.forEach(problem -> places.add(problem.place()));
        found.stream()
                .filter(problem -> !lines.contains(problem.place().line()) && !places.contains(problem.place()))
                .forEach(problem -> problems.add(told(problem)));
    }

    private FileProblem told(TreeProblem problem) {
        return new FileProblem(
                Severity.ERROR,
                name,
                problem.place(),
                String.join(" / ", problem.path()),
                problem.message(),
                problem.expected(),
                Optional.empty(),
                line(problem.place()));
    }

    private FileProblem told(Problem problem) {
        return new FileProblem(
                problem.isNote() ? Severity.NOTE : Severity.ERROR,
                name,
                problem.place(),
                problem.path(),
                problem.message(),
                problem.expected(),
                problem.nearest(),
                line(problem.place()));
    }

    private Optional<String> line(Place place) {
        return place.isKnown() && place.line() <= tree.text().lines()
                ? Optional.of(tree.text().line(place.line()))
                : Optional.empty();
    }

    private static DateRead told(Reading.Date date) {
        Dating dating = date.dating();
        return new DateRead(date.path(), date.place(), date.text(), dating, DateRead.edtf(dating), date.isPhrase());
    }
}
