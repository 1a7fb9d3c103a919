package org.antequem.cli;

import static org.antequem.report.picture.Picture.NARROWEST;
import static org.antequem.report.picture.Picture.WIDEST;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.Callable;
import org.antequem.evaluation.Evaluation;
import org.antequem.files.DossierFile;
import org.antequem.model.Claim;
import org.antequem.report.picture.Picture;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Draws a picture of one dossier. No method of a command that draws names a picture in its signature: the help, which
 * asks all commands for their options, then need not load them.
 */
abstract class PictureCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "A dossier in YAML or JSON, or \"-\" for standard input.")
    private String path = "";

    @Mixin
    private ViewOptions view = new ViewOptions();

    @Option(
            names = "--width",
            paramLabel = "PIXELS",
            description = "How wide the picture is: " + NARROWEST + " to " + WIDEST + ". Unless given, " + Picture.WIDTH
                    + "; for a telephone, 400.")
    private int width = Picture.WIDTH;

    @Option(names = "--strict", description = "The file is in the strict form, in which language models write.")
    private boolean isStrict;

    @Mixin
    private OutputOption output = new OutputOption();

    PictureCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public final Integer call() {
        if (width < NARROWEST || width > WIDEST) {
            throw new Refusal("--width: " + width + " pixels: expected " + NARROWEST + " to " + WIDEST);
        }
        DossierInput input = new DossierInput(path, terminal);
        output.checkIsNot(input);
        DossierFile file = input.dossier(isStrict);
        terminal.tellNotes(name(), file);
        output.write(svg(file, width), terminal);
        return ExitCode.AS_EXPECTED.number();
    }

    /** The command, as messages call it. */
    abstract String name();

    abstract String svg(DossierFile file, int pixels);

    /** Claims of a file, judged by the view that is asked for. */
    final Evaluation evaluation(DossierFile file, Iterable<Claim> claims) {
        return view.evaluation(file, claims, terminal);
    }

    /**
     * The claims with these ids.
     *
     * @throws Refusal where there is no such claim
     */
    static ImmutableList<Claim> claims(List<String> ids, DossierFile file) {
        return ids.stream()
                .map(id -> file.ids()
                        .claim(id)
                        .orElseThrow(() -> Unknown.refusal(
                                id, "claim of " + file.name(), ViewOptions.known(file.ids(), file.ids()::claim))))
                .collect(ImmutableList.toImmutableList());
    }
}
